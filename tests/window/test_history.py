"""Undo works across saving, and after a file was closed and opened again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.window.conftest import Opener, Person, typed

Key = Qt.Key


def add_dropout(person: Person) -> None:
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))


def test_undo_works_across_saving_and_after_opening_again_with_the_names_in_the_menu(
    person: Person, open_window: Opener, tmp_path: Path
):
    before = person.project.graph
    add_dropout(person)
    edited = person.project.graph
    with person.dialogs.answered(typed(tmp_path / "net")):
        person.control(Key.Key_S)
    person.control(Key.Key_Z)
    assert person.project.graph == before and not person.document.is_clean
    person.control(Key.Key_Y)
    assert person.project.graph == edited and person.document.is_clean
    person.window.canvas.editor.rename("Dense 1", "First")
    person.control(Key.Key_Z)
    person.control(Key.Key_S)
    again = open_window(str(tmp_path / "net.playground"))
    assert again.project.graph == edited and again.document.is_clean
    assert (again.document.undo_text, again.document.redo_text) == ("Undo Add Dropout", "Redo Rename Dense 1")
    again.control(Key.Key_Z)
    assert again.project.graph == before and not again.document.is_clean
    again.control(Key.Key_Y)
    assert again.document.is_clean
    again.control(Key.Key_Y)
    assert "First" in again.project.graph.by_name and not again.document.can_redo
