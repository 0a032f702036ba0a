"""A person's own data: dropped on the window or chosen in the menu, looked at, taken, learned from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from playground.data.own.importing import import_data
from playground.data.sets.table_file import TableFile
from playground.formats import project_file
from playground.panels.importing.dialog import ImportDialog
from playground.panels.importing.table_page import TablePage
from playground.session.state import RunState
from playground.training.fitting import project_for
from tests.window.conftest import Act, Person, escaped, typed

Key = Qt.Key
PENGUINS = Path("resources/datasets/penguins.csv").resolve()
LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction


def drop(person: Person, path: Path) -> None:
    """Drag a file from elsewhere onto the canvas and let it go."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    target, spot = person.window.canvas.viewport(), QPoint(40, 40)
    nothing = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(spot, COPY, files, LEFT, nothing)
    QApplication.sendEvent(target, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(spot), COPY, files, LEFT, nothing))


def looked_at(person: Person, then: Callable[[ImportDialog], None]) -> Act:
    """Wait until the file was read, then do something with the dialog."""
    begun: list[QDialog] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ImportDialog)
        if dialog in begun:
            return
        begun.append(dialog)
        person.wait(lambda: not dialog.is_reading)
        then(dialog)

    return act


def table(dialog: ImportDialog) -> TablePage:
    assert isinstance(dialog.page, TablePage)
    return dialog.page


def entered(dialog: ImportDialog) -> None:
    """Press Enter."""
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)


def imported(person: Person, path: Path, *doing: Callable[[ImportDialog], None]) -> None:
    """Drop a file, do something in the dialog, and press Enter."""

    def then(dialog: ImportDialog) -> None:
        for act in doing:
            act(dialog)
        dialog.take.setFocus()
        entered(dialog)

    with person.dialogs.answered(looked_at(person, then)):
        drop(person, path)
        person.wait(lambda: bool(person.dialogs.texts) and QApplication.activeModalWidget() is None)


def validation_accuracy(person: Person) -> float:
    return float(person.curves.validation_accuracy.values[-1])


def test_dropped_penguins_are_learned_without_touching_a_setting(person: Person) -> None:
    drawing = person.project.graph
    imported(person, PENGUINS)
    assert person.project.graph == drawing, "the drawing goes with the data and stays"
    assert person.project.loss.kind == "cross_entropy"
    person.wait_until_obeyed()
    person.press_run()
    person.wait(lambda: person.step > 2_000)
    person.press_run()
    person.wait_for(RunState.PAUSED)
    assert person.failures == []
    assert validation_accuracy(person) > 0.95


def test_a_file_is_chosen_with_the_keyboard_too(person: Person) -> None:
    with person.dialogs.answered(typed(PENGUINS), looked_at(person, entered)):
        person.key(Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(person.project.data, TableFile)


def test_cancel_leaves_everything_as_it_was(person: Person) -> None:
    before = person.project
    with person.dialogs.answered(escaped):
        person.window.files.import_path(PENGUINS)
    assert person.project == before and not person.document.can_undo


def test_another_target_asks_another_loss_and_all_of_it_is_undone_at_once(person: Person) -> None:
    before = person.project

    def tell_the_mass(dialog: ImportDialog) -> None:
        person.choose(table(dialog).target, "body_mass_g")
        assert "to tell 1 number; loss: Mean squared error. The drawing stays." in dialog.outcome.text()

    imported(person, PENGUINS, tell_the_mass)
    assert person.project.data.task().outputs == ("body_mass_g",)
    assert person.project.loss.kind == "mse"
    assert person.document.undo_text == "Undo Import penguins.csv"
    assert person.window.windowTitle() == "penguins[*] — Neural Playground"
    person.control(Key.Key_Z)
    assert person.project == before


def test_what_cannot_be_used_says_so_and_imports_nothing(person: Person, tmp_path: Path) -> None:
    before = person.project
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3\n4,5\n")

    def read_and_leave(dialog: ImportDialog) -> None:
        assert dialog.trouble.text() == "a.csv: line 3: found 1 cell, expected 2 as in the first row"
        assert not dialog.take.isEnabled()
        QTest.keyClick(dialog, Key.Key_Escape)

    with person.dialogs.answered(looked_at(person, read_and_leave)):
        person.window.files.import_path(path)
    assert person.project == before


def test_imported_data_can_be_looked_at_again_and_changed(person: Person) -> None:
    imported(person, PENGUINS)

    def leave_the_year_out(dialog: ImportDialog) -> None:
        year = [column.name for column in table(dialog).model.columns].index("year")
        table(dialog).columns.setFocus()
        table(dialog).columns.setCurrentIndex(table(dialog).model.index(year, 0))
        QTest.keyClick(table(dialog).columns, Key.Key_Space)
        dialog.take.setFocus()
        entered(dialog)

    with person.dialogs.answered(looked_at(person, leave_the_year_out)):
        person.window.files.change_data()
    assert "year" not in person.project.data.task().features
    assert person.document.undo_text == "Undo Change imported data"


def test_data_is_linked_when_the_person_does_not_want_it_kept(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "birds.csv"
    path.write_bytes(PENGUINS.read_bytes())

    def choose(dialog: ImportDialog) -> None:
        assert dialog.keeps.isChecked()
        QTest.mouseClick(dialog.keeps, LEFT, pos=QPoint(8, dialog.keeps.height() // 2))

    imported(person, path, choose)
    with person.dialogs.answered(typed(tmp_path / "net")):
        person.control(Key.Key_S)
    found, _ = project_file.load(tmp_path / "net.playground")
    assert isinstance(found.data, TableFile) and found.data.file.path == str(path)


def test_a_linked_file_that_is_gone_is_told_of_and_the_project_stays_open(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "birds.csv"
    path.write_bytes(PENGUINS.read_bytes())
    linked = project_for(import_data(path, link=True), "Birds")
    project_file.save(tmp_path / "net.playground", linked)
    path.unlink()
    person.window.files.open_file(str(tmp_path / "net.playground"))
    person.wait_for(RunState.FAILED)
    assert "birds.csv: found no such file or directory, expected a file that can be read" in person.failures[-1]
    assert person.project.data == linked.data


def test_a_dropped_project_is_opened(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "spiral.playground"
    project_file.save(path, person.project.replace(title="Dropped"))
    drop(person, path)
    person.wait(lambda: person.document.path == path)
    assert person.project.title == "Dropped"
