"""A linked data file that changes on the disk while its project is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.data.own.importing import import_data
from playground.formats import project_file
from playground.session.state import RunState
from playground.training.fitting import project_for
from tests.window.conftest import Person

ROWS = "size,kind\n" + "1,a\n2,b\n" * 20


def test_what_changed_is_offered_read_again_and_undone_and_what_is_gone_breaks_nothing(
    person: Person, tmp_path: Path
) -> None:
    table, saved = tmp_path / "a.csv", tmp_path / "a.playground"
    table.write_text(ROWS)
    project_file.save(saved, project_for(import_data(table, link=True), "a"))
    person.window.files.open_file(str(saved))
    person.wait_for(RunState.PAUSED)
    strip, before = person.window.data_strip, person.project.data
    assert not strip.isVisible()
    table.write_text(ROWS + "3,c\n" * 10)
    person.wait(strip.isVisible)
    assert strip.title.text() == "a.csv has changed on the disk"
    person.train_until(20)
    QTest.mouseClick(strip.again_button, Qt.MouseButton.LeftButton)
    person.wait(lambda: person.project.data != before)
    assert person.project.data.task().classes == ("a", "b", "c") and not strip.isVisible()
    person.wait_for(RunState.PAUSED)
    person.document.undo()
    assert person.project.data == before
    person.wait(strip.isVisible)
    person.document.redo()
    table.unlink()
    person.wait(lambda: strip.isVisible() and not strip.again_button.isVisible())
    assert strip.title.text() == "a.csv cannot be found any more"
    person.wait_for(RunState.PAUSED)
    person.train_until(20)
    QTest.mouseClick(strip.hide_button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible() and not person.dialogs.texts
