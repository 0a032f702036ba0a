"""The dialog that lets the network answer a file: first answers to look at, all of them to be saved."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from playground.data.further.reading import read_all
from playground.data.own.source import Tick
from playground.data.sets.names import Names
from playground.formats.examples import load_example
from playground.panels.predicting import PredictDialog
from playground.training.answering import Answers, answer
from playground.training.prepare import prepare
from playground.training.trainer import Trainer


class Reader:
    """Lets a network that has learned nothing answer, when it may go on."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer
        self.threads: set[int] = set()
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(self, paths: Sequence[Path], tick: Tick) -> Answers:
        self.threads.add(threading.get_ident())
        while not self.go_on.wait(0.005):
            tick(0.5)
        tick(0.6)
        return answer(self.trainer, read_all(Names(), paths, self.trainer.samples, tick), tick)


@pytest.fixture(scope="module")
def trainer() -> Trainer:
    return prepare(load_example("names"))


@pytest.fixture
def reader(trainer: Trainer) -> Reader:
    return Reader(trainer)


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, reader: Reader) -> PredictDialog:
    dialog = PredictDialog(Names(), reader, str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "people.txt"
    path.write_text("maria\njohn\n" * 80)
    return path


def choose(dialog: PredictDialog, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    with qtbot.waitSignal(dialog.ended):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_a_chosen_file_is_answered_beside_the_window_and_its_first_answers_are_shown(
    dialog: PredictDialog, names: Path, reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, names, qtbot, monkeypatch)
    assert threading.get_ident() not in reader.threads
    header = [dialog.table.horizontalHeaderItem(column).text() for column in range(dialog.table.columnCount())]
    assert header == ["text", "class", "female", "male"] and dialog.table.rowCount() == 100
    first = [dialog.table.item(0, column).text() for column in range(4)]
    assert first[0] == "maria" and first[1] in ("female", "male")
    assert float(first[2]) + float(first[3]) == pytest.approx(1, abs=0.002)
    assert dialog.message.text() == "160 answers; the first 100 are shown."


def test_all_answers_are_saved_as_a_table_beside_the_file(
    dialog: PredictDialog, names: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not dialog.save.isEnabled()
    choose(dialog, names, qtbot, monkeypatch)
    proposed: list[str] = []

    def where(*arguments: object) -> tuple[str, str]:
        proposed.append(str(arguments[2]))
        return proposed[0].removesuffix(".csv"), "Table (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    written = names.with_name("people_answers.csv")
    assert proposed == [str(written)]
    lines = written.read_text().splitlines()
    assert lines[0] == "text,class,female,male" and len(lines) == 161
    assert dialog.message.text() == "Wrote people_answers.csv: 160 answers."


def test_several_files_are_answered_one_behind_the_other(dialog: PredictDialog, names: Path, qtbot: QtBot) -> None:
    other = names.with_name("other.txt")
    other.write_text("ann\n")
    with qtbot.waitSignal(dialog.ended):
        dialog.read(other, names)
    assert [dialog.table.item(row, 0).text() for row in range(2)] == ["ann", "maria"]
    assert dialog.message.text().startswith("161 answers")


def test_what_cannot_be_read_is_said_and_another_file_may_be_chosen(
    dialog: PredictDialog, names: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = names.with_name("empty.txt")
    empty.write_bytes(b"")
    choose(dialog, empty, qtbot, monkeypatch)
    assert "found an empty file" in dialog.message.text() and not dialog.save.isEnabled()
    choose(dialog, names, qtbot, monkeypatch)
    assert dialog.save.isEnabled() and dialog.message.text().startswith("160 answers")


def test_escape_gives_up_what_goes_on_first_and_then_closes(
    dialog: PredictDialog, names: Path, reader: Reader, qtbot: QtBot
) -> None:
    reader.go_on.clear()
    dialog.read(names)
    qtbot.waitUntil(lambda: dialog.progress.value() == 50)
    assert dialog.close_button.text() == "Cancel"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and not dialog.is_busy and dialog.message.text() == "Cancelled."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
