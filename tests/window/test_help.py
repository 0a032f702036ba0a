"""F1: about what is selected, or every key and gesture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea

from playground.panels.keys_dialog import KeysDialog
from playground.panels.reference_window import ReferenceWindow
from tests.window.conftest import Person, escaped

Key = Qt.Key


def page(person: Person) -> str:
    """What the reference shows."""
    window = person.window.help.reference
    assert isinstance(window, ReferenceWindow) and window.isVisible()
    return window.pages.name


def test_f1_on_a_selected_layer_opens_its_entry(person: Person) -> None:
    person.select("Dense 1")
    person.key(Key.Key_F1)
    assert page(person) == "layers/dense"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    person.select("Output")
    person.key(Key.Key_F1)
    assert page(person) == "layers/output"


def test_f1_in_the_library_is_about_the_layer_that_is_gone_to(person: Person) -> None:
    search, layers = person.window.library.search, person.window.library.layers
    search.setFocus()
    QTest.keyClicks(search, "embedding")
    QTest.keyClick(search, Key.Key_Down)
    assert layers.hasFocus()
    person.key(Key.Key_F1)
    assert page(person) == "layers/embedding"


def test_shift_f1_opens_the_reference_to_search_in(person: Person) -> None:
    person.key(Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert page(person) == "layers"
    person.wait(person.window.help.reference.search.hasFocus)


def test_f1_with_nothing_selected_lists_every_key_and_gesture(person: Person) -> None:
    texts: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, KeysDialog)
        texts[:] = [label.text() for label in dialog.findChildren(QLabel)]
        area = dialog.findChild(QScrollArea)
        assert area.widget().height() <= area.viewport().height(), "it is to be seen whole"
        assert dialog.height() < 660 and dialog.width() < 1024
        escaped(dialog)

    with person.dialogs.answered(read):
        person.key(Key.Key_F1)
    assert "On the canvas" in texts and "Drag from port to port" in texts and "Arrow keys" in texts
    written = " or ".join(texts).split(" or ")
    menus = [action.menu() for action in person.window.menuBar().actions()]
    keys = [key for menu in menus for action in menu.actions() for key in action.shortcuts()]
    assert len(keys) > 30
    assert all(key.toString(key.SequenceFormat.NativeText) in written for key in keys)
    assert "Undo" in texts, "whatever was done last"
    assert "Ctrl+Shift+O" in written, "what is in a menu of a menu too"


def test_no_key_stands_for_two_things(person: Person) -> None:
    actions = [action for action in person.window.findChildren(QAction) if action.shortcuts()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
