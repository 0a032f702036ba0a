"""F1: about what is selected, or every key and gesture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from playground.panels.keys_dialog import KeysDialog
from playground.panels.problems import ProblemRow
from playground.panels.reference_window import ReferenceWindow
from playground.spec.problem import Severity
from playground.training.health.rule import RULES, Finding
from playground.window.pointed_at import topic_at
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


def point(person: Person, widget: QWidget, at: QPoint | None = None) -> None:
    """Put the pointer there, after whatever was chosen last; the reference is out of the way."""
    if person.window.help.reference is not None:
        person.window.help.reference.close()
    QCursor.setPos(widget.mapToGlobal(QPoint(1, 1)))
    person.window._pointed_at._note()
    QCursor.setPos(widget.mapToGlobal(at if at is not None else widget.rect().center()))


def on_canvas(person: Person, at: QPointF) -> None:
    canvas = person.window.canvas
    point(person, canvas.viewport(), canvas.mapFromScene(at))


def asked(person: Person) -> str:
    """The page that F1 opens, with the setting it points at."""
    person.take_keyboard()
    person.window._show_help()
    return page(person)


def test_f1_explains_the_card_and_the_wire_under_the_pointer(person: Person) -> None:
    drawing = person.window.canvas.drawing
    on_canvas(person, drawing.cards["Dense 1"].body.center())
    assert asked(person) == "layers/dense"
    on_canvas(person, drawing.cards["Output"].body.center())
    assert asked(person) == "layers/output"
    on_canvas(person, drawing.cards["Dense 1"].output_port)
    assert asked(person) == "window/wires and ports"


def test_f1_explains_fields_of_the_toolbar(person: Person) -> None:
    toolbar = person.window.toolbar
    pages = {
        toolbar.data: "data sets/circle",
        toolbar.loss: "losses/binary_cross_entropy",
        toolbar.optimizer: "optimizers/sgd",
        toolbar.learning_rate: "optimizers/sgd",
        toolbar.batch_size: "training/training",
        toolbar.epoch: "window/toolbar",
    }
    for field, name in pages.items():
        point(person, field)
        assert asked(person) == name


def test_f1_explains_the_setting_under_the_pointer_and_marks_it(person: Person) -> None:
    person.select("Dense 1")
    form = person.window.properties.page.form
    point(person, form.fields["units"])
    assert asked(person) == "layers/dense"
    (mark,) = person.window.help.reference.pages.extraSelections()
    assert "units" in mark.cursor.selectedText()


def test_f1_explains_every_dock(person: Person) -> None:
    for dock in person.window.docks.docks:
        assert topic_at(person.window, dock.mapToGlobal(QPoint(4, 4))) in ("", dock.help_topic(QPoint()))
        person.window.help.show_reference(dock.help_topic(QPoint()))
        assert page(person) == f"window/{dock.dock.title.lower()}"
        words = person.window.help.reference.pages.toPlainText()
        assert dock.dock.doc in words and dock.dock.about in words and len(dock.dock.about) > 100


def test_f1_explains_a_plot_by_its_dock(person: Person) -> None:
    point(person, person.window.curves)
    assert asked(person) == "window/loss and accuracy"


def test_what_was_selected_after_the_pointer_came_to_rest_goes_before(person: Person) -> None:
    point(person, person.window.curves)
    person.select("Dense 2")
    assert asked(person) == "layers/dense"


def test_the_reference_lists_every_key(person: Person) -> None:
    person.window.help.show_reference("window/keyboard and mouse")
    words = person.window.help.reference.pages.toPlainText()
    assert "Ctrl+Z" in words and "Drag from port to port" in words


def test_f1_on_a_selected_wire_explains_wires(person: Person) -> None:
    person.window.selection.set([], [next(iter(person.project.graph.wires))])
    assert asked(person) == "window/wires and ports"


def test_f1_on_a_finding_explains_its_rule(qtbot: QtBot) -> None:
    rule = next(iter(RULES))
    row = ProblemRow(Finding(None, "It does not learn.", "So it is.", Severity.WARNING, rule=rule.kind))
    qtbot.addWidget(row)
    assert row.help_topic(QPoint()) == f"health/{rule.kind}"
