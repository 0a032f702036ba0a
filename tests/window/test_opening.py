"""The window opens on a file of data: it is there first, and reads beside itself."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.data.own.source import Tick
from playground.data.sets.table_file import TableFile
from playground.formats.own_project import project_of_data
from playground.session.state import RunState
from playground.spec.project import Project
from playground.window import opening
from tests.window.conftest import Opener

PENGUINS = Path("resources/datasets/penguins.csv").resolve()


class Slow:
    """Reads when it may."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.given_up = threading.Event()

    def __call__(self, path: Path, tick: Tick) -> Project:
        try:
            while not self.go_on.wait(0.005):
                tick(0.3)
                tick(0.2)
            return project_of_data(path, tick)
        except Exception:
            self.given_up.set()
            raise


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    slow = Slow()
    monkeypatch.setattr(opening, "project_of_data", slow)
    return slow


def test_the_window_is_there_and_usable_while_the_file_is_read(open_window: Opener, slow: Slow) -> None:
    person = open_window(str(PENGUINS))
    strip = person.window.reading
    assert strip.isVisible() and strip.title.text() == "Reading penguins.csv…"
    person.wait(lambda: strip.progress.value() > 10)
    person.train_until(20)
    slow.go_on.set()
    person.wait(lambda: not strip.isVisible())
    assert isinstance(person.project.data, TableFile) and person.project.title == "penguins"
    person.wait_for(RunState.PAUSED)
    person.train_until(20)


def test_what_is_being_read_can_be_given_up(open_window: Opener, slow: Slow) -> None:
    person = open_window(str(PENGUINS))
    before = person.project
    QTest.mouseClick(person.window.reading.cancel_button, Qt.MouseButton.LeftButton)
    assert slow.given_up.is_set() and not person.window.reading.isVisible()
    assert person.project == before


def test_what_cannot_be_read_is_said_and_the_window_stays(open_window: Opener, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    person = open_window(str(empty))
    strip = person.window.reading
    person.wait(lambda: strip.title.text() == "empty.csv could not be opened")
    assert "found an empty file" in strip.what.text() and person.project.title == "Circle"
    QTest.mouseClick(strip.cancel_button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()


def test_closing_the_window_ends_the_reading(open_window: Opener, slow: Slow) -> None:
    person = open_window(str(PENGUINS))
    person.window.close()
    assert slow.given_up.is_set()
