"""Ctrl+Shift+P: everything that can be done, found by a few letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.window.conftest import Person

Key = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def search(person: Person, words: str) -> list[str]:
    """What is listed for these words."""
    person.key(Key.Key_P, BOTH)
    box = person.window.palette_of_commands.box
    person.wait(box.field.hasFocus)
    QTest.keyClicks(box.field, words)
    return box.kinds()


def press_enter(person: Person) -> None:
    QTest.keyClick(person.window.palette_of_commands.box.field, Key.Key_Return)


def test_a_few_letters_and_enter_do_it_and_the_keyboard_goes_back(person: Person) -> None:
    person.window.canvas.setFocus()
    assert search(person, "fit")[0] == "View › Fit"
    press_enter(person)
    assert person.window.palette_of_commands.box.isHidden()
    assert person.window.canvas.hasFocus()


def test_an_edit_done_by_name_is_undone_by_name(person: Person) -> None:
    person.select("Dense 1")
    before = person.window.document.project
    search(person, "delete")
    press_enter(person)
    assert "Dense 1" not in person.window.document.project.graph.by_name
    search(person, "undo")
    press_enter(person)
    assert person.window.document.project == before


def test_every_action_of_the_menus_is_there_once_with_its_menu(person: Person) -> None:
    found = search(person, "")
    assert len(found) == len(set(found)) > 40
    assert {"File › Save", "Edit › Undo", "File › Examples › Spiral", "Help › Reference"} <= set(found)


def test_what_cannot_be_done_now_is_listed_and_says_so(person: Person) -> None:
    assert search(person, "undo")[0] == "Edit › Undo"
    press_enter(person)
    box = person.window.palette_of_commands.box
    assert not box.isHidden(), "it stays for another choice"
    assert person.window.statusBar().currentMessage().startswith("Not now: Edit")
    QTest.keyClick(box.field, Key.Key_Escape)
    assert box.isHidden()


def test_what_was_done_last_stands_first(person: Person) -> None:
    search(person, "zoom out")
    press_enter(person)
    assert search(person, "")[0] == "View › Zoom out"
