"""A mistake of the program is told once, loses nothing, and is noted without anything personal."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTemporaryDir, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.app import Program, passing_settings
from playground.cli import main as command_line
from playground.formats.examples import load_example
from playground.formats.recovery import About, Keeping, left_behind
from playground.panels.crash_dialog import CrashDialog
from playground.session.worker import Worker
from playground.window import logs
from playground.window.crash import Crash
from tests.window.conftest import Dialogs, Opener, Person, typed


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept"


class Watched:
    """A window with what listens to errors."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.crash = Crash(lambda: person.window)

    def fail(self, error: Exception) -> None:
        """A slot raises, as a click would have it."""

        def slot() -> None:
            raise error

        QTimer.singleShot(0, slot)

    def wait(self) -> CrashDialog:
        self.person.wait(lambda: self.crash.dialog is not None)
        assert self.crash.dialog is not None
        return self.crash.dialog


@pytest.fixture
def watched(open_window: Opener, kept: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    made = Watched(open_window(kept=kept))
    made.person.dialogs.stop()  # the dialog is answered here
    monkeypatch.setattr(logging.getLogger("playground"), "propagate", False)
    made.crash.begin()
    yield made
    made.crash.end()
    if made.crash.dialog is not None:
        made.crash.dialog.accept()


def press(dialog: CrashDialog, name: str) -> None:
    QTest.mouseClick(getattr(dialog, name), Qt.MouseButton.LeftButton)


def test_errors_of_slots_are_told_in_one_dialog_that_counts(watched: Watched):
    watched.fail(ZeroDivisionError("first"))
    dialog = watched.wait()
    watched.fail(ValueError("second"))
    watched.fail(KeyError("third"))
    watched.person.wait(lambda: "2 more errors" in dialog.since.text())
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog) and one.isVisible()] == [
        dialog
    ]
    press(dialog, "go_on")
    assert watched.crash.dialog is None


def test_the_work_is_kept_and_offered_after_quit(watched: Watched, kept: Path, monkeypatch: pytest.MonkeyPatch):
    person = watched.person
    person.window._add_layer("dropout")
    drawn = person.project.graph
    watched.fail(ZeroDivisionError("x"))
    dialog = watched.wait()
    assert "is kept" in dialog.standing.text()
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    press(dialog, "quit")
    assert codes == [1]
    found, troubles = left_behind(kept)
    assert [one.project.graph for one in found] == [drawn] and not troubles
    for one in found:
        one.keeping.release()


def test_the_report_holds_the_traceback_and_nothing_personal(watched: Watched):
    home = str(Path.home())
    watched.fail(FileNotFoundError(f"no '{home}/thesis/my data.csv' nor {home}/thesis/other.csv"))
    dialog = watched.wait()
    press(dialog, "copy")
    report = QApplication.clipboard().text()
    assert "FileNotFoundError" in report and "in slot" in report and "test_crash.py" in report
    assert "2 dense" in report and "data circle" in report
    assert "thesis" not in report and home not in report.replace("…", "")
    assert all(version in report for version in ("NumPy", "Qt", "Python"))


def test_the_same_mistake_is_told_once(watched: Watched):
    error = ZeroDivisionError("again")
    watched.fail(error)
    press(watched.wait(), "go_on")
    watched.fail(error)
    watched.person.wait(lambda: "same error" in watched.person.status)
    assert watched.crash.dialog is None


def test_errors_of_other_threads_are_told_too(watched: Watched):
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert "background" in watched.wait().what.text()


def test_an_error_while_training_is_told_in_the_window_and_in_the_dialog(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
):
    def fail(worker: Worker) -> None:
        raise ZeroDivisionError("in a step")

    monkeypatch.setattr(Worker, "_train", fail)
    watched.person.press_run()
    report = watched.wait().report.toPlainText()
    assert "unexpected error while training" in report and "in a step" in report
    watched.person.wait(lambda: bool(watched.person.failures))


def test_an_error_while_telling_is_noted_and_not_told(watched: Watched, monkeypatch: pytest.MonkeyPatch):
    def fail() -> str:
        raise RuntimeError("no sentence")

    monkeypatch.setattr(watched.person.window.recovering, "keep_now", fail)
    watched.fail(ZeroDivisionError("x"))
    watched.person.wait(lambda: any("could not be told" in line for line in watched.crash._lines.lines))
    assert watched.crash.dialog is None


def test_work_is_saved_under_another_name_from_the_dialog(watched: Watched, tmp_path: Path):
    watched.fail(ZeroDivisionError("x"))
    dialog = watched.wait()
    watched.person.dialogs._timer.start()
    with watched.person.dialogs.answered(typed(tmp_path / "copy.playground")):
        press(dialog, "save")
    watched.person.dialogs.stop()
    assert (tmp_path / "copy.playground").exists()
    assert "saved" in dialog.standing.text()


def test_logs_rotate_and_leave_places_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(logs, "MOST_BYTES", 2000)
    handlers = logs.begin_logs(tmp_path / "logs")
    try:
        for index in range(200):
            logging.getLogger("playground.test").info("line %s of '%s/private.csv'", index, Path.home())
    finally:
        logs.end_logs(handlers)
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == ["playground.log", *(f"playground.log.{turn}" for turn in (1, 2, 3))]
    assert all(file.stat().st_size <= 2000 and "private" not in file.read_text() for file in files)
    assert "line 199" in files[0].read_text()


def test_a_folder_that_cannot_be_written_leaves_the_terminal(tmp_path: Path):
    (tmp_path / "logs").write_text("a file is in the way")
    handlers = logs.begin_logs(tmp_path / "logs")
    logs.end_logs(handlers)
    assert not any(isinstance(handler, logging.FileHandler) for handler in handlers)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("open('C:\\\\Users\\\\mia\\\\a b.csv')", "open('<path>')"),
        ("no file /media/mia/stick/a.csv, expected one", "no file <path>, expected one"),
        ("1/2 and a/b", "1/2 and a/b"),
    ],
)
def test_places_are_left_out_and_fractions_are_not(said: str, told: str):
    assert logs.without_places(said) == told


def test_safe_mode_is_as_at_the_first_start_and_writes_nothing(
    tmp_path: Path, settings: QSettings, dialogs: Dialogs, qtbot: QtBot
):
    (tmp_path / "blocks.json").write_text("spoiled")
    settings.setValue("pictures", False)
    before = {key: settings.value(key) for key in settings.allKeys()}
    passing = QTemporaryDir()
    program = Program(passing_settings(passing), tmp_path, None, is_safe=True)
    window = program.window
    qtbot.addWidget(window)
    window.appear()
    assert "(safe mode)" in window.windowTitle()
    assert not program.blocks.blocks and not program.blocks.trouble
    assert (tmp_path / "blocks.json").read_text() == "spoiled"
    window.close()
    assert {key: settings.value(key) for key in settings.allKeys()} == before
    window.run.shutdown()


def test_work_left_behind_is_not_offered_in_safe_mode(tmp_path: Path, settings: QSettings, qtbot: QtBot):
    keeping = Keeping.new(tmp_path / "recovery")
    keeping.keep_drawing(load_example("xor"), About("xor"), 0)
    keeping.release()
    window = Program(settings, tmp_path, None, is_safe=True).window
    qtbot.addWidget(window)
    assert window.recovering._searching.is_busy is False and window.recovery.isHidden()
    window.close()
    assert (keeping.folder / "drawing.playground").exists()


def test_the_command_line_asks_for_safe_mode(monkeypatch: pytest.MonkeyPatch):
    asked: list[object] = []
    monkeypatch.setattr("playground.app.main", lambda *wishes: asked.append(wishes) or 0)
    assert command_line(["--safe-mode"]) == 0
    assert asked == [(None, True)]
