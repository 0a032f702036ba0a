"""The dialog that looks at data before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from playground.data.own.source import Tick
from playground.document.document import Document
from playground.panels.importing.dialog import ImportDialog
from playground.panels.importing.job import Job
from playground.panels.importing.other_pages import ArrayPage, ImagePage, TextPage, TextsPage
from playground.panels.importing.table_page import TablePage
from tests.data.own.conftest import png

Open = Callable[[Path], ImportDialog]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """What a dialog stands before."""
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def opened(qtbot: QtBot, document: Document, parent: QWidget) -> Iterator[Open]:
    """Opens the dialog on a file and waits until it was read."""
    dialogs: list[ImportDialog] = []

    def opened(path: Path) -> ImportDialog:
        dialog = ImportDialog(document.project, path, parent)
        dialogs.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.is_reading)
        return dialog

    yield opened
    for dialog in dialogs:
        dialog.reject()


@pytest.fixture
def penguins(opened: Open) -> ImportDialog:
    return opened(Path("resources/datasets/penguins.csv"))


def table(dialog: ImportDialog) -> TablePage:
    assert isinstance(dialog.page, TablePage)
    return dialog.page


def texts(dialog: ImportDialog, row: int) -> list[str]:
    model = table(dialog).model
    return [str(model.index(row, place).data()) for place in range(model.columnCount())]


def test_each_column_is_shown_with_what_is_in_it(penguins: ImportDialog) -> None:
    assert penguins.facts.text() == "14.9 kB · 344 rows, 8 columns"
    assert texts(penguins, 0) == ["species  → target", "Category", "Adelie, Chinstrap, Gentoo", "", "3"]
    assert texts(penguins, 2) == ["bill_length_mm", "Number", "32.1 to 59.6", "2", "164"]


def test_what_becomes_of_the_drawing_is_said_before_it_happens(penguins: ImportDialog) -> None:
    assert penguins.outcome.text() == "Inputs 10, to tell 3 classes; loss: Cross-entropy. The drawing stays."


def test_a_kind_is_changed_with_the_keyboard(penguins: ImportDialog) -> None:
    page = table(penguins)
    page.columns.setFocus()
    page.columns.setCurrentIndex(page.model.index(7, 1))
    QTest.keyClick(page.columns, Qt.Key.Key_F2)
    box = page.columns.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert texts(penguins, 7) == ["year", "Category", "2007, 2008, 2009", "", "3"]
    assert "Inputs 12," in penguins.outcome.text()


def test_a_table_without_inputs_cannot_be_taken(penguins: ImportDialog) -> None:
    page = table(penguins)
    for row, column in enumerate(page.model.columns):
        if column.name != page.dataset.target:
            page.model.setData(page.model.index(row, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert penguins.trouble.text() == "Tick at least one column to learn from."
    assert not penguins.take.isEnabled()


def test_another_reading_reads_the_file_again(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("größe;art\n" + "1,5;a\n2,5;b\n" * 6).encode("cp1252"))
    dialog = opened(path)
    assert table(dialog).format.delimiter.currentText() == "Semicolon"
    table(dialog).format.header.click()
    qtbot.waitUntil(lambda: not dialog.is_reading and texts(dialog, 0)[0].startswith("column 1"))


def test_a_wrong_reading_can_be_put_right(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3,4\n5\n6,7\n")
    dialog = opened(path)
    assert "line 4: found 1 cell, expected 2" in dialog.trouble.text()
    path.write_text("unused")
    table(dialog).format.delimiter.choose(";")
    table(dialog).format.delimiter.activated.emit(1)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert "found no two columns" in dialog.trouble.text(), "read again from memory, with the other delimiter"


def test_reading_can_be_given_up(qtbot: QtBot, parent: QWidget) -> None:
    begun: list[float] = []

    def work(tick: Tick) -> None:
        while True:
            begun.append(0.0)
            tick(0.5)

    job = Job(work, parent)
    ended: list[object] = []
    job.done.connect(ended.append)
    job.refused.connect(ended.append)
    job.start()
    qtbot.waitUntil(lambda: bool(begun))
    job.give_up()
    assert job.isFinished() and not ended


def test_what_goes_wrong_beside_the_window_is_said_in_a_sentence(qtbot: QtBot, parent: QWidget) -> None:
    def work(tick: Tick) -> None:
        raise ZeroDivisionError("nothing")

    job = Job(work, parent)
    with qtbot.waitSignal(job.refused) as told:
        job.start()
    job.wait()
    assert told.args == ["Reading ended unexpectedly (ZeroDivisionError: nothing)."]


def test_pictures_are_shown_as_the_network_will_get_them(opened: Open, tmp_path: Path) -> None:
    for number in range(8):
        place = tmp_path / "pets" / ("cats" if number % 2 else "dogs")
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}.png").write_bytes(png(np.full((20, 30, 3), 30 * number, np.uint8)))
    dialog = opened(tmp_path / "pets")
    assert isinstance(dialog.page, ImagePage)
    assert "8 pictures of 20×30 to 20×30 pixels, 2 classes" in dialog.facts.text()
    assert "The drawing does not go with this: a small network takes its place." in dialog.outcome.text()
    assert [word for word, _ in dialog.page.pictures.shown] == ["cats"] * 4 + ["dogs"] * 4
    width = dialog.page.form.editor("width")
    width.edited.emit(12, None)
    assert {image.width() for _, image in dialog.page.pictures.shown} == {12}
    dialog.grab()


def test_a_text_is_shown_by_its_beginning(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("the quick brown fox jumps over the lazy dog. " * 20)
    dialog = opened(tmp_path / "a.txt")
    assert isinstance(dialog.page, TextPage)
    assert dialog.page.beginning.toPlainText().startswith("the quick brown fox")
    assert dialog.take.isEnabled()


def test_the_encoding_of_a_text_can_be_changed(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(("größer ist die Welt im Frühling. " * 20).encode("cp1252"))
    dialog = opened(tmp_path / "a.txt")
    assert isinstance(dialog.page, TextPage) and dialog.page.beginning.toPlainText().startswith("größer")
    dialog.page.encoding.choose("cp1251")
    dialog.page.encoding.activated.emit(0)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert dialog.page.beginning.toPlainText().startswith("grцЯer")


def test_arrays_are_shown_with_what_they_are_taken_as(opened: Open, tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", x=np.random.default_rng(0).normal(size=(40, 3)), y=np.arange(40) % 3)
    dialog = opened(tmp_path / "a.npz")
    assert isinstance(dialog.page, ArrayPage)
    cells = [[dialog.page.arrays.item(row, column).text() for column in range(3)] for row in range(2)]
    assert cells == [["x", "float64 40 × 3", "samples"], ["y", "int64 40", "answers"]]
    assert dialog.take.isEnabled()


def test_what_is_no_data_is_refused(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and no more")
    dialog = opened(tmp_path / "a.zip")
    assert "found a file that is no zip or is cut off" in dialog.trouble.text()
    assert not dialog.take.isEnabled()


def test_texts_in_classes_are_shown_by_their_beginnings(opened: Open, tmp_path: Path) -> None:
    for number in range(8):
        place = tmp_path / "lines" / ("ab"[number % 2])
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}.txt").write_text(f"text number {number}")
    dialog = opened(tmp_path / "lines")
    assert isinstance(dialog.page, TextsPage)
    assert [dialog.page.texts.item(0, column).text() for column in range(2)] == ["a", "text number 0"]
    assert dialog.take.isEnabled()
