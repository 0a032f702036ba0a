"""Work off the GUI thread: the newest is told there, and nothing is swallowed."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from playground.session.background import Background
from playground.spec.errors import PlaygroundError


def test_work_is_done_on_another_thread_and_told_on_this_one(qtbot: QtBot) -> None:
    background, told = Background(), []
    background.ask(threading.get_ident, lambda found: told.append((found, threading.get_ident())), told.append)
    qtbot.waitUntil(lambda: bool(told))
    ((worked, received),) = told
    assert worked != received == threading.get_ident()


def test_of_what_is_asked_while_it_is_busy_only_the_newest_is_done(qtbot: QtBot) -> None:
    background, told, done = Background(), [], []
    go = threading.Event()

    def slow() -> str:
        go.wait()
        return "first"

    background.ask(slow, told.append, told.append)
    for name in ("second", "third"):
        background.ask(lambda name=name: done.append(name) or name, told.append, told.append)
    go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == done == ["third"]


def test_what_is_not_wanted_any_more_is_not_told(qtbot: QtBot) -> None:
    background, told = Background(), []
    background.ask(lambda: 1, told.append, told.append)
    background.cancel()
    background.ask(lambda: 2, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


def test_a_refusal_is_told_in_its_words_and_a_fault_by_its_name(qtbot: QtBot) -> None:
    background, told = Background(), []

    def fail(error: Exception) -> None:
        raise error

    unexpected = "That failed on an unexpected error: ZeroDivisionError: by zero"
    for error, said in (
        (PlaygroundError("no such column"), "no such column"),
        (ZeroDivisionError("by zero"), unexpected),
    ):
        told.clear()
        background.ask(lambda error=error: fail(error), told.append, told.append)
        qtbot.waitUntil(lambda: bool(told))
        assert told == [said]


def test_an_owner_may_go_away_meanwhile(qtbot: QtBot) -> None:
    go, told = threading.Event(), []
    background = Background()
    background.ask(go.wait, told.append, told.append)
    thread = next(thread for thread in threading.enumerate() if thread.name == "background")
    background.deleteLater()
    del background
    qtbot.wait(10)
    go.set()
    thread.join(5)
    assert not thread.is_alive() and not told
