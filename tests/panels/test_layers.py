"""The list of layers says in words what the canvas shows, selects with it, and does what it does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.layers import DOCK, LayersPanel
from playground.spec import edits
from playground.spec.graph import Wire
from playground.spec.notes import Note
from playground.training.events import Snapshot
from playground.training.prepare import plan_of
from playground.training.probes.health import Health, HealthAnswer, LayerHealth, State
from tests.panels.fake_run import FakeRun

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings, document: Document, plan: Plan) -> LayersPanel:
    made = DOCK.make(around)
    assert isinstance(made, LayersPanel)
    qtbot.addWidget(made)
    document.changed.connect(lambda project: made.set_plan(plan_of(project)))
    made.set_plan(plan)
    made.resize(220, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.view.setFocus()
    return made


def spoken(panel: LayersPanel) -> list[str]:
    model = panel.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(row, 0), role) for row in range(model.rowCount())]


def press(panel: LayersPanel, key: Key) -> None:
    QTest.keyClick(panel.view, key)


def names(panel: LayersPanel) -> list[str]:
    return [row.name for row in panel.rows.rows]


def test_every_layer_is_told_from_input_to_output_with_shape_numbers_and_wires(panel: LayersPanel) -> None:
    assert spoken(panel) == [
        "Data. gives 2. no parameters. to Dense 1",
        "Dense 1. 4 · Tanh. gives 4. 12 parameters. from Data. to Dense 2",
        "Dense 2. 2 · Tanh. gives 2. 10 parameters. from Dense 1. to Output",
        "Output. Linear. gives 1. 3 parameters. from Dense 2",
    ]


def test_a_screen_reader_finds_a_list_with_these_sentences(panel: LayersPanel) -> None:
    found = QAccessible.queryAccessibleInterface(panel.view)
    assert found.role() == QAccessible.Role.List and found.childCount() == 4
    assert found.text(QAccessible.Text.Name) == "Layers of the drawing"
    item = found.child(1)
    assert item.role() == QAccessible.Role.ListItem and item.text(QAccessible.Text.Name) == spoken(panel)[1]


def test_what_is_wrong_is_told_first(panel: LayersPanel, document: Document) -> None:
    document.try_edit("Cut", lambda project: edits.disconnect(project, [Wire("Data", "Dense 1")]))
    row = next(row for row in panel.rows.rows if row.name == "Dense 1")
    assert row.severity is not None and row.spoken.startswith("Dense 1. Error: ")
    assert "no wire in" in row.wires


def test_health_is_told_in_words(panel: LayersPanel, run: FakeRun, make_snapshot: Callable[..., Snapshot]) -> None:
    health = LayerHealth(State.DEAD, 0.1, 0.1, 0.9, 0.0)
    run.show(make_snapshot(answers={Health(): HealthAnswer((), {"Dense 1": health})}))
    assert panel.rows.rows[1].facts[-1] == "health: dead"


def test_nobody_is_asked_while_it_cannot_be_seen(panel: LayersPanel, run: FakeRun) -> None:
    assert run.asked == [Health()]
    panel.hide()
    assert run.asked == []


def test_arrow_keys_select_in_the_drawing_and_the_drawing_selects_here(
    panel: LayersPanel, selection: Selection
) -> None:
    selection.set(["Dense 2"])
    assert panel.view.currentIndex().row() == 2 and panel.view.selectionModel().isRowSelected(2)
    press(panel, Key.Key_Up)
    assert selection.names == {"Dense 1"}
    QTest.keyClick(panel.view, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert selection.names == {"Data", "Dense 1"}
    press(panel, Key.Key_Escape)
    assert not selection.names


def test_the_selection_stays_when_a_layer_is_added(
    panel: LayersPanel, selection: Selection, document: Document
) -> None:
    selection.set(["Dense 2"])
    document.try_edit("Add", lambda project: edits.add_after(project, project.graph.layer("Dense 1"), "Data")[0])
    assert names(panel) == ["Data", "Dense 3", "Dense 1", "Dense 2", "Output"]
    assert selection.names == {"Dense 2"} and panel.view.currentIndex().row() == 3


def test_enter_asks_for_the_settings(panel: LayersPanel, selection: Selection, qtbot: QtBot) -> None:
    selection.set(["Dense 1"])
    with qtbot.waitSignal(selection.settings_requested) as asked:
        press(panel, Key.Key_Return)
    assert asked.args == ["Dense 1"]


def test_f2_and_a_name_rename(panel: LayersPanel, selection: Selection, document: Document, qtbot: QtBot) -> None:
    selection.set(["Dense 1"])
    press(panel, Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Eyes")
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: "Eyes" in document.project.graph.by_name)  # Qt commits when the key is done with
    assert selection.names == {"Eyes"} and panel.view.currentIndex().data() == "Eyes"


def test_a_name_that_is_taken_is_refused(panel: LayersPanel, document: Document, qtbot: QtBot) -> None:
    before = document.project
    with qtbot.waitSignal(document.refused):
        assert not panel.rows.setData(panel.rows.index(1), "Dense 2")
    assert document.project is before


def test_w_offers_the_layers_that_can_be_wired_to(
    panel: LayersPanel, selection: Selection, document: Document, qtbot: QtBot
) -> None:
    document.try_edit("Cut", lambda project: edits.disconnect(project, [Wire("Dense 1", "Dense 2")]))
    selection.set(["Dense 1"])
    press(panel, Key.Key_W)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Dense 2", "Output"]
    QTest.keyClick(menu, Key.Key_Return)
    assert Wire("Dense 1", "Dense 2") in document.project.graph.wires


def test_the_menu_takes_a_wire_away(panel: LayersPanel, selection: Selection, document: Document, qtbot: QtBot) -> None:
    selection.set(["Dense 1"])
    menu = panel.menu()
    qtbot.addWidget(menu)
    away = next(action.menu() for action in menu.actions() if action.text() == "Take away the wire")
    assert isinstance(away, QMenu)
    assert [action.text() for action in away.actions()] == ["Data to Dense 1", "Dense 1 to Dense 2"]
    away.actions()[0].trigger()
    assert Wire("Data", "Dense 1") not in document.project.graph.wires


def test_notes_stand_below_the_layers_under_their_first_words(
    panel: LayersPanel, selection: Selection, document: Document, qtbot: QtBot
) -> None:
    words = "Why does the first layer need four neurons, and not three?"
    document.try_edit("Write", lambda project: project.replace(notes=(Note("*Hello*"), Note(words))))
    assert names(panel)[4:] == ["Note: *Hello*", "Note: Why does the first layer need four…"]
    assert spoken(panel)[5].endswith(words)
    panel.view.setCurrentIndex(panel.rows.index(4))
    assert selection.notes == {document.project.notes[0].key} and not selection.names
    with qtbot.waitSignal(selection.settings_requested) as asked:
        press(panel, Key.Key_Return)
    assert asked.args == [document.project.notes[0].key]
    press(panel, Key.Key_F2)
    assert not isinstance(QApplication.focusWidget(), QLineEdit)
    selection.set(["Dense 1"], notes=[document.project.notes[1].key])
    assert sorted(index.row() for index in panel.view.selectedIndexes()) == [1, 5]
