"""Blocks under mouse and keys: group, open, change inside, leave, ungroup, undo."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from playground.spec.composite import Composite
from tests.canvas.conftest import LEFT, NOTHING, Hands, project_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def group(hands: Hands, *names: str) -> None:
    hands.selection.set(names or ("Dense 1", "Dense 2"))
    hands.control(Qt.Key.Key_G)


def block(hands: Hands, name: str = "Block 1") -> Composite:
    layer = hands.canvas.document.whole.project.graph.layer(name)
    assert isinstance(layer, Composite)
    return layer


def test_control_g_makes_a_block_and_control_shift_g_its_layers_again(hands: Hands) -> None:
    before = hands.project
    group(hands)
    assert hands.names == {"Data", "Block 1", "Output"} and hands.selection.names == {"Block 1"}
    assert hands.wires == {("Data", "Block 1"), ("Block 1", "Output")}
    assert hands.canvas.drawing.cards["Block 1"].face.caption == "2 layers"
    hands.key(Qt.Key.Key_G, CONTROL | SHIFT)
    assert hands.project.graph.by_name == before.graph.by_name and hands.project.positions == before.positions
    assert hands.selection.names == {"Dense 1", "Dense 2"}
    hands.undo()
    assert hands.names == {"Data", "Block 1", "Output"}
    hands.undo()
    assert hands.project == before


def test_a_selection_that_is_no_block_says_why_and_stays(hands: Hands) -> None:
    before = hands.project
    group(hands, "Data", "Dense 1")
    assert hands.project == before and hands.selection.names == {"Data", "Dense 1"}
    assert "Data cannot be part of a block" in hands.refusals[0]


def test_o_opens_a_block_what_is_drawn_there_is_inside_and_escape_leaves(hands: Hands) -> None:
    group(hands)
    hands.key(Qt.Key.Key_O)
    assert set(hands.canvas.drawing.cards) == {"In", "Dense 1", "Dense 2", "Out"}
    assert hands.canvas.breadcrumb.isVisible()
    hands.selection.set({"Dense 1"})
    hands.key(Qt.Key.Key_Delete)
    assert [node.name for node in block(hands).inside.layers] == ["Dense 2"]
    hands.key(Qt.Key.Key_Escape)
    assert set(hands.canvas.drawing.cards) == {"Data", "Block 1", "Output"}
    assert hands.selection.names == {"Block 1"} and not hands.canvas.breadcrumb.isVisible()
    hands.undo()
    assert [node.name for node in block(hands).inside.layers] == ["Dense 1", "Dense 2"]


def test_a_double_click_opens_and_the_breadcrumb_leads_back(hands: Hands) -> None:
    group(hands)
    group(hands, "Block 1")
    for name in ("Block 2", "Block 1"):
        body = hands.canvas.drawing.cards[name].body
        hands.double_click(hands.spot(body.center()) + QPoint(0, 8))
    assert hands.canvas.document.opened == ("Block 2", "Block 1")
    assert [button.text() for button in hands.canvas.breadcrumb.buttons] == ["Drawing", "Block 2"]
    QTest.mouseClick(hands.canvas.breadcrumb.buttons[0], LEFT, NOTHING)
    assert hands.canvas.document.opened == () and hands.selection.names == {"Block 2"}


def test_the_ways_in_and_out_stay_and_are_not_copied(hands: Hands) -> None:
    group(hands)
    hands.key(Qt.Key.Key_O)
    hands.selection.set({"In"})
    hands.key(Qt.Key.Key_Delete)
    assert "In is where the block begins; it stays." in hands.refusals
    hands.control(Qt.Key.Key_A)
    hands.control(Qt.Key.Key_C)
    hands.key(Qt.Key.Key_Delete)
    assert hands.names == {"In", "Out"} and hands.wires == {("In", "Out")}
    hands.control(Qt.Key.Key_V)
    assert hands.names == {"In", "Out", "Dense 1", "Dense 2"}


def test_a_block_goes_through_the_clipboard_with_all_that_is_inside(hands: Hands) -> None:
    group(hands)
    inside = block(hands).inside
    hands.control(Qt.Key.Key_C)
    hands.control(Qt.Key.Key_V)
    assert block(hands, "Block 2").inside == inside and '"kind": "block_in"' in hands.clipboard


def test_data_is_refused_inside_in_a_sentence(hands: Hands) -> None:
    group(hands)
    hands.key(Qt.Key.Key_O)
    hands.drop("input", QPoint(400, 500))
    assert hands.names == {"In", "Dense 1", "Dense 2", "Out"}
    assert hands.refusals[-1] == "Data stands outside of blocks."


def test_what_cannot_be_done_is_not_offered(hands: Hands) -> None:
    offered = {name: action.isEnabled for name, action in hands.canvas.commands.by_name.items()}
    hands.selection.clear()
    assert not any(offered[name]() for name in ("group", "ungroup", "open_block", "leave_block"))
    hands.selection.set({"Dense 1"})
    assert offered["group"]() and not offered["ungroup"]() and not offered["open_block"]()
    group(hands, "Dense 1")
    assert offered["ungroup"]() and offered["open_block"]() and not offered["leave_block"]()
    hands.key(Qt.Key.Key_O)
    assert offered["leave_block"]()


def test_another_project_is_shown_whole(hands: Hands) -> None:
    group(hands)
    hands.key(Qt.Key.Key_O)
    hands.canvas.document.load(project_of(hands.canvas.document.whole.project.graph))
    assert not hands.canvas.breadcrumb.isVisible() and set(hands.canvas.drawing.cards) == {"Data", "Block 1", "Output"}


def test_a_repeated_block_lies_on_more_sheets_than_one_that_is_not(hands: Hands) -> None:
    group(hands)
    card = hands.canvas.drawing.cards["Block 1"]
    assert card.face.sheets == 1 and hands.canvas.drawing.cards["Data"].face.sheets == 0
    hands.document.try_edit(
        "Repeat",
        lambda project: project.replace(
            graph=project.graph.replace_layer("Block 1", project.graph.layer("Block 1").replace(repeat=4))
        ),
    )
    assert card.face.sheets == 2 and card.face.caption == "2 layers · ×4"


def test_a_block_is_kept_in_the_library_and_comes_back_under_its_name(hands: Hands) -> None:
    group(hands)
    hands.canvas.editor.rename("Block 1", "Body")
    kept = block(hands, "Body")
    hands.key(Qt.Key.Key_L, CONTROL | SHIFT)
    assert hands.canvas.library.blocks == {"Body": kept} and hands.refusals[-1] == "Body is in your library"
    hands.drop("my/Body", hands.wire("Body", "Output"))
    assert hands.wires == {("Data", "Body"), ("Body", "Body 1"), ("Body 1", "Output")}
    assert block(hands, "Body 1") == kept
    hands.selection.clear()
    hands.key(Qt.Key.Key_A)
    hands.type("my blocks")
    hands.key(Qt.Key.Key_Return)
    assert block(hands, "Body 2") == kept
