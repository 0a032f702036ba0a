"""What is done with the mouse, and what becomes of the document."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

FAR_BELOW = QPoint(600, 640)
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CHAIN = {("Data", "Dense 1"), ("Dense 1", "Dense 2"), ("Dense 2", "Output")}


def test_a_layer_dropped_on_empty_canvas_is_added_there_and_selected(hands):
    hands.drop("dropout", FAR_BELOW)
    assert "Dropout 1" in hands.names and hands.wires == CHAIN
    assert hands.selection.names == {"Dropout 1"}
    assert (hands.card("Dropout 1") - FAR_BELOW).manhattanLength() <= 8
    hands.undo()
    assert "Dropout 1" not in hands.names
    hands.redo()
    assert "Dropout 1" in hands.names


def test_a_layer_dropped_on_a_wire_goes_into_it(hands):
    hands.drop("dropout", hands.wire("Dense 1", "Dense 2") + QPoint(6, 9))
    assert [hands.place(name)[1] for name in ("Dense 1", "Dropout 1", "Dense 2", "Output")] == [0.0] * 4
    columns = [hands.place(name)[0] for name in ("Dense 1", "Dropout 1", "Dense 2", "Output")]
    assert {after - before for before, after in itertools.pairwise(columns)} == {256.0}
    assert hands.wires == CHAIN - {("Dense 1", "Dense 2")} | {("Dense 1", "Dropout 1"), ("Dropout 1", "Dense 2")}
    hands.undo()
    assert hands.wires == CHAIN and "Dropout 1" not in hands.names


def test_the_wire_a_layer_would_go_into_is_marked_while_it_is_dragged(hands):
    data = hands.drag_in("dropout", hands.wire("Dense 1", "Dense 2"))
    marked = [item.wire for item in hands.canvas.drawing.wires.values() if item.state.offered]
    assert [(wire.source, wire.target) for wire in marked] == [("Dense 1", "Dense 2")]
    assert hands.canvas.hint.text() == "Between Dense 1 and Dense 2"
    hands.drag_out()
    assert not any(item.state.offered for item in hands.canvas.drawing.wires.values())
    assert not hands.canvas.hint.isVisible() and not hands.document.can_undo
    del data


def test_a_second_data_layer_is_refused_with_the_reason(hands):
    hands.drop("input", FAR_BELOW)
    assert hands.refusals == ["The drawing already has Data; it holds one at most."]
    assert not hands.document.can_undo


def test_an_unknown_kind_is_refused_with_a_sentence(hands):
    hands.drag_in("no such layer", FAR_BELOW)
    assert "no such layer" in hands.refusals[0]
    assert hands.canvas.gesture is None


def test_dragging_from_port_to_port_wires(hands):
    hands.drop("add", FAR_BELOW)
    hands.drag(hands.output("Dense 1"), hands.input("Add 1"))
    assert ("Dense 1", "Add 1") in hands.wires
    hands.undo()
    assert hands.wires == CHAIN
    hands.redo()
    assert ("Dense 1", "Add 1") in hands.wires


def test_a_wire_let_go_over_a_card_goes_to_its_port(hands):
    hands.drop("add", FAR_BELOW)
    hands.drag(hands.output("Data"), hands.card("Add 1"))
    assert ("Data", "Add 1") in hands.wires


def test_a_wire_can_be_drawn_backwards_from_an_input(hands):
    hands.drop("dropout", FAR_BELOW)
    hands.drag(hands.input("Dropout 1"), hands.card("Dense 1"))
    assert ("Dense 1", "Dropout 1") in hands.wires


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("Dense 2", "Dense 1", "This would close a circle: Dense 1 already leads to Dense 2."),
        ("Dense 1", "Data", "Data is where the network starts; no wire enters it."),
        ("Dense 1", "Dense 2", "Dense 1 is wired to Dense 2 already."),
        ("Dense 1", "Dense 1", "Dense 1 cannot feed itself."),
    ],
)
def test_a_wire_that_cannot_be_says_why_beside_the_pointer(hands, source, target, reason):
    hands.pull(hands.output(source), hands.card(target))
    assert hands.canvas.hint.isVisible() and hands.canvas.hint.text() == reason
    hands.release(hands.card(target))
    assert hands.wires == CHAIN and not hands.document.can_undo
    assert not hands.canvas.hint.isVisible()
    assert hands.refusals == [reason]


def test_legal_targets_offer_their_port_and_the_others_fade(hands):
    hands.pull(hands.output("Dense 1"), FAR_BELOW)
    states = {name: card.state for name, card in hands.canvas.drawing.cards.items()}
    assert states["Output"].offered_port == "input"
    assert states["Data"].dimmed and states["Dense 2"].dimmed
    assert not states["Dense 1"].dimmed
    hands.key(Qt.Key.Key_Escape)


def test_a_wire_that_takes_the_place_of_another_says_so(hands):
    hands.pull(hands.output("Data"), hands.card("Dense 2"))
    assert hands.canvas.hint.text() == "Takes the place of the wire from Dense 1"
    hands.release(hands.card("Dense 2"))
    assert hands.wires == CHAIN - {("Dense 1", "Dense 2")} | {("Data", "Dense 2")}


def test_a_wire_taken_off_an_input_can_be_led_elsewhere(hands):
    hands.drag(hands.input("Output"), hands.card("Dense 1"))
    assert hands.refusals[-1] == "This would close a circle: Dense 1 already leads to Dense 2."
    hands.drag(hands.input("Dense 2"), hands.card("Output"))
    assert hands.wires == {("Data", "Dense 1"), ("Dense 1", "Output")}
    assert hands.document.undo_text == "Undo Rewire Dense 1 to Output"


def test_a_wire_taken_off_an_input_and_let_go_is_gone(hands):
    hands.drag(hands.input("Dense 2"), FAR_BELOW)
    assert hands.wires == CHAIN - {("Dense 1", "Dense 2")}
    hands.undo()
    assert hands.wires == CHAIN


def test_a_wire_put_back_where_it_was_is_no_edit(hands):
    hands.drag(hands.input("Dense 2"), hands.card("Dense 2"))
    assert not hands.document.can_undo


def test_a_new_wire_let_go_over_nothing_asks_what_to_add_there(hands):
    hands.drag(hands.output("Dense 1"), FAR_BELOW)
    assert hands.canvas.search_box.isVisible()
    hands.type("dropout")
    hands.key(Qt.Key.Key_Return)
    assert ("Dense 1", "Dropout 1") in hands.wires
    hands.undo()
    assert hands.wires == CHAIN and "Dropout 1" not in hands.names


@pytest.mark.parametrize("beside", [-3, 0, 3])
def test_a_click_on_a_port_selects_its_card_and_draws_nothing(hands, beside):
    hands.click(hands.output("Dense 1") + QPoint(beside, 0))
    assert hands.selection.names == {"Dense 1"}
    hands.click(hands.input("Dense 2") + QPoint(beside, 0))
    assert hands.selection.names == {"Dense 2"}
    assert hands.wires == CHAIN and not hands.refusals and not hands.canvas.search_box.isVisible()


def test_dragging_a_card_moves_it_onto_the_grid(hands):
    before = hands.place("Dense 1")
    hands.drag(hands.card("Dense 1"), hands.card("Dense 1") + QPoint(37, 161))
    x, y = hands.place("Dense 1")
    assert (x, y) != before and x % 8 == 0 and y % 8 == 0
    assert hands.document.undo_text == "Undo Move Dense 1"
    hands.undo()
    assert hands.place("Dense 1") == before


def test_a_card_comes_to_rest_in_line_with_another(hands):
    row = hands.place("Dense 1")[1]
    hands.drag(hands.card("Dense 1"), hands.card("Dense 1") + QPoint(50, 160))
    assert hands.place("Dense 1")[1] != row
    back = QPoint(0, hands.card("Dense 2").y() + 3 - hands.card("Dense 1").y())
    hands.drag(hands.card("Dense 1"), hands.card("Dense 1") + back)
    assert hands.place("Dense 1")[1] == row


def test_all_selected_cards_move_together(hands):
    hands.click(hands.card("Dense 1"))
    hands.click(hands.card("Dense 2"), SHIFT)
    before = {name: hands.place(name) for name in hands.names}
    hands.drag(hands.card("Dense 2"), hands.card("Dense 2") + QPoint(0, 160))
    way = {name: (hands.place(name)[0] - x, hands.place(name)[1] - y) for name, (x, y) in before.items()}
    assert way["Dense 1"] == way["Dense 2"] != (0, 0) and way["Data"] == way["Output"] == (0, 0)
    assert hands.document.undo_text == "Undo Move 2 layers"


def test_a_loose_card_dragged_onto_a_wire_goes_into_it(hands):
    hands.drop("dropout", FAR_BELOW)
    hands.drag(hands.card("Dropout 1"), hands.wire("Dense 1", "Dense 2"))
    assert {("Dense 1", "Dropout 1"), ("Dropout 1", "Dense 2")} <= hands.wires
    assert hands.place("Dropout 1")[1] == hands.place("Dense 1")[1]
    assert hands.place("Dense 2")[0] - hands.place("Dropout 1")[0] >= 176
    hands.undo()
    assert hands.wires == CHAIN and "Dropout 1" in hands.names


def test_a_wired_card_dragged_over_a_wire_only_moves(hands):
    hands.drag(hands.card("Data"), hands.wire("Dense 2", "Output"))
    assert hands.wires == CHAIN


def test_clicking_selects_and_clicking_empty_canvas_selects_nothing(hands):
    hands.click(hands.card("Dense 1"))
    assert hands.selection.names == {"Dense 1"}
    hands.click(hands.card("Output"), CONTROL)
    assert hands.selection.names == {"Dense 1", "Output"}
    hands.click(hands.card("Output"), CONTROL)
    assert hands.selection.names == {"Dense 1"}
    hands.click(FAR_BELOW)
    assert not hands.selection.names and not hands.document.can_undo


def test_clicking_one_of_several_selected_cards_leaves_it_alone_selected(hands):
    hands.control(Qt.Key.Key_A)
    assert hands.selection.names == hands.names
    hands.click(hands.card("Dense 1"))
    assert hands.selection.names == {"Dense 1"}


def test_a_rubber_band_selects_what_it_touches(hands):
    hands.drag(hands.card("Dense 1") - QPoint(20, 140), hands.card("Dense 2") + QPoint(5, 5))
    assert hands.selection.names == {"Dense 1", "Dense 2"}


def test_a_rubber_band_with_shift_adds_to_the_selection(hands):
    hands.click(hands.card("Data"))
    hands.drag(hands.card("Output") - QPoint(20, 140), hands.card("Output"), SHIFT)
    assert hands.selection.names == {"Data", "Output"}


def test_a_wire_is_selected_by_a_click_near_it_and_deleted(hands):
    hands.click(hands.wire("Dense 1", "Dense 2") + QPoint(0, 4))
    assert {(wire.source, wire.target) for wire in hands.selection.wires} == {("Dense 1", "Dense 2")}
    hands.key(Qt.Key.Key_Delete)
    assert hands.wires == CHAIN - {("Dense 1", "Dense 2")}
    hands.undo()
    assert hands.wires == CHAIN


@pytest.mark.parametrize("gesture", ["move", "wire", "rewire", "band", "pan"])
def test_escape_leaves_every_gesture_without_a_trace(hands, gesture):
    hands.selection.set({"Output"})
    starts = {
        "move": hands.card("Dense 1"),
        "wire": hands.output("Dense 1"),
        "rewire": hands.input("Dense 2"),
        "band": FAR_BELOW,
        "pan": FAR_BELOW,
    }
    button = Qt.MouseButton.MiddleButton if gesture == "pan" else Qt.MouseButton.LeftButton
    corner, items = hands.canvas.corner(), len(hands.canvas.drawing.items())
    hands.press(starts[gesture], button=button)
    hands.move(starts[gesture] + QPoint(30, -40))
    hands.move(starts[gesture] + QPoint(50, -90))
    assert hands.canvas.gesture is not None
    hands.key(Qt.Key.Key_Escape)
    hands.release(starts[gesture] + QPoint(50, -90), button=button)
    assert hands.canvas.gesture is None
    assert not hands.document.can_undo and hands.wires == CHAIN
    assert hands.selection.names == {"Output"}
    assert hands.canvas.corner() == corner and len(hands.canvas.drawing.items()) == items
    drawing = hands.canvas.drawing
    assert all((card.x(), card.y()) == hands.place(name) for name, card in drawing.cards.items())
    assert not any(card.state.dimmed or card.state.offered_port for card in drawing.cards.values())
    assert all(item.isVisible() for item in drawing.wires.values())


def test_an_edit_from_elsewhere_ends_the_gesture_under_way(hands):
    hands.pull(hands.card("Dense 1"), hands.card("Dense 1") + QPoint(40, 100))
    hands.document.apply("Title", hands.project.replace(title="Another"))
    assert hands.canvas.gesture is None
    hands.release(FAR_BELOW)
    assert hands.document.undo_text == "Undo Title"


def test_the_layer_that_is_dragged_may_vanish(hands):
    hands.click(hands.card("Dense 1"))
    hands.pull(hands.card("Dense 1"), hands.card("Dense 1") + QPoint(40, 100))
    hands.key(Qt.Key.Key_Delete)
    hands.release(FAR_BELOW)
    assert "Dense 1" not in hands.names and hands.canvas.gesture is None


def test_double_click_on_empty_canvas_searches_and_adds_there(hands):
    hands.double_click(FAR_BELOW)
    assert hands.canvas.search_box.isVisible()
    hands.type("flat")
    hands.key(Qt.Key.Key_Return)
    assert "Flatten 1" in hands.names and not hands.canvas.search_box.isVisible()
    assert hands.canvas.hasFocus()


def test_double_click_on_a_card_asks_for_its_settings(hands, qtbot):
    with qtbot.waitSignal(hands.canvas.edit_requested) as asked:
        hands.double_click(hands.card("Dense 1") + QPoint(0, 20))
    assert asked.args == ["Dense 1"]


def test_double_click_on_a_name_renames(hands):
    hands.double_click(hands.card("Dense 1") - QPoint(0, 28))
    assert hands.canvas.name_editor.isVisible()
    hands.type("Hidden")
    hands.key(Qt.Key.Key_Return)
    assert "Hidden" in hands.names


def test_space_and_drag_pans_and_is_no_tap(hands, qtbot):
    before = hands.canvas.corner()
    with qtbot.assertNotEmitted(hands.canvas.space_tapped):
        QTest.keyPress(hands.canvas, Qt.Key.Key_Space)
        hands.drag(hands.card("Dense 1"), hands.card("Dense 1") + QPoint(50, 30))
        QTest.keyRelease(hands.canvas, Qt.Key.Key_Space)
    assert hands.canvas.corner() == before - QPoint(50, 30)
    assert not hands.document.can_undo
    with qtbot.waitSignal(hands.canvas.space_tapped):
        hands.key(Qt.Key.Key_Space)


def test_dragging_a_card_to_the_edge_scrolls_until_it_is_let_go(hands, qtbot):
    corner = hands.canvas.corner()
    edge = QPoint(hands.viewport.width() - 2, 350)
    hands.pull(hands.card("Output"), edge)
    place = hands.canvas.drawing.cards["Output"].x()
    qtbot.waitUntil(lambda: hands.canvas.corner().x() > corner.x() + 20)
    assert hands.canvas.drawing.cards["Output"].x() > place
    hands.release(edge)
    assert hands.place("Output")[0] > place
    stopped = hands.canvas.corner()
    QTest.qWait(0)
    assert hands.canvas.corner() == stopped


def test_a_network_is_drawn_from_an_empty_canvas_with_the_mouse_alone(empty):
    kinds = {"Data": "input", "Dense 1": "dense", "Dense 2": "dense", "Output": "output"}
    for index, kind in enumerate(kinds.values()):
        empty.drop(kind, QPoint(150 + 300 * index, 200 + 90 * index))
    for source, target in itertools.pairwise(kinds):
        empty.drag(empty.output(source), empty.input(target))
    assert empty.wires == CHAIN
    for _ in range(7):
        empty.undo()
    assert not empty.names and empty.document.is_clean and not empty.document.can_undo
    for _ in range(7):
        empty.redo()
    assert empty.wires == CHAIN and set(empty.canvas.drawing.cards) == set(kinds)
