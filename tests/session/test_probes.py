"""Probes are asked while their views are visible, and can do no harm."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from playground.session.run import Run
from playground.session.state import RunState
from playground.training.probe import Probe
from playground.training.probes.decision_surface import DecisionSurface, SurfaceAnswer
from playground.training.trainer import Trainer
from tests.session.steps import settle, until_step


@dataclass(frozen=True)
class Count(Probe):
    """Answers with the step it was asked at, and counts how often it was asked."""

    name: str = "count"

    def answer(self, trainer: Trainer) -> int:
        ASKED.append(self.name)
        return trainer.step


@dataclass(frozen=True)
class Hopeless(Probe):
    """Raises."""

    def answer(self, trainer: Trainer) -> object:
        raise RuntimeError("hopeless")


ASKED: list[str] = []


def test_a_probe_is_asked_only_while_its_watch_is_active(opened: Run, qtbot: QtBot) -> None:
    ASKED.clear()
    watch = opened.watch(Count())
    opened.step()
    assert settle(opened, qtbot).answers == {}
    assert ASKED == []
    watch.set_active(True)
    assert settle(opened, qtbot).answers == {Count(): 1}, "answered at once, though nothing trains"
    opened.step()
    assert settle(opened, qtbot).answers == {Count(): 2}
    watch.set_active(False)
    settle(opened, qtbot)
    ASKED.clear()
    opened.step()
    assert settle(opened, qtbot).answers == {}
    assert ASKED == []


def test_a_closed_watch_is_not_asked_while_another_on_the_same_question_is(opened: Run, qtbot: QtBot) -> None:
    first, second = opened.watch(Count()), opened.watch(Count())
    for watch in (first, second):
        watch.set_active(True)
    first.close()
    first.close()
    opened.step()
    assert settle(opened, qtbot).answers == {Count(): 1}
    second.close()
    opened.step()
    assert settle(opened, qtbot).answers == {}


def test_answers_come_while_it_trains_and_show_the_network_as_it_is_when_it_stops(opened: Run, qtbot: QtBot) -> None:
    opened.watch(DecisionSurface(resolution=10)).set_active(True)
    opened.watch(Count()).set_active(True)
    opened.start()
    until_step(opened, qtbot, 50)
    opened.pause()
    snapshot = settle(opened, qtbot)
    assert isinstance(snapshot.answers[DecisionSurface(resolution=10)], SurfaceAnswer)
    assert snapshot.answers[Count()] == snapshot.progress.step


def test_a_probe_that_raises_is_logged_once_and_stops_nothing(
    opened: Run, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[str] = []
    opened.failed.connect(failures.append)
    opened.watch(Hopeless()).set_active(True)
    opened.watch(Count()).set_active(True)
    for _ in range(2):
        opened.step()
        snapshot = settle(opened, qtbot)
    assert snapshot.answers == {Hopeless(): None, Count(): 2}
    assert opened.state is RunState.PAUSED and not failures
    assert [record.message for record in caplog.records] == ["the probe Hopeless() could not be answered"]
