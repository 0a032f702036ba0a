"""What is open on the canvas: the whole drawing, or the inside of a block, edited in one document."""

from __future__ import annotations

import pytest

from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Selection
from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS
from playground.engine.layers.transformer_block import TransformerBlock
from playground.spec import blocks, edits
from playground.spec.composite import Composite
from playground.spec.project import Project
from tests.spec.test_blocks import CHAIN


def drawing_of(project: Project) -> Drawing:
    whole = Document(project)
    drawing = Drawing(whole)
    whole.setParent(drawing)
    return drawing


@pytest.fixture
def drawing() -> Drawing:
    """Data, a block of A and B repeated twice, C, Out."""
    grouped, name = blocks.group(CHAIN, ["A", "B"], composite_of)
    return drawing_of(edits.change_layer(grouped, name, grouped.graph.layer(name).replace(repeat=2)))


def add_dense(drawing: Drawing) -> None:
    drawing.try_edit("Add Dense", lambda project: edits.add_after(project, LAYERS.find("dense")(), "A")[0])


def inside(drawing: Drawing, name: str = "Block 1") -> Composite:
    return blocks.composite(drawing.whole.project.graph, name)


def test_an_open_block_is_drawn_and_edits_change_it(drawing: Drawing) -> None:
    assert drawing.open("Block 1") and drawing.opened == ("Block 1",)
    assert drawing.project.graph.order() == ("In", "A", "B", "Out")
    add_dense(drawing)
    assert drawing.project.graph.order() == ("In", "A", "Dense 1", "B", "Out")
    assert inside(drawing).inside.graph == drawing.project.graph and inside(drawing).repeat == 2
    assert drawing.undo_text == "Undo Add Dense"
    drawing.leave()
    assert drawing.project == drawing.whole.project


def test_going_in_and_out_is_no_edit(drawing: Drawing) -> None:
    before = drawing.whole.project
    drawing.open("Block 1")
    drawing.leave()
    assert drawing.whole.project == before and not drawing.can_undo and drawing.is_clean


def test_a_layer_that_is_no_block_is_not_opened(drawing: Drawing) -> None:
    refusals: list[str] = []
    drawing.refused.connect(refusals.append)
    assert not drawing.open("C") and drawing.opened == ()
    assert refusals == ["C is no block: it has nothing inside."]


def test_undo_goes_to_where_it_can_be_seen(drawing: Drawing) -> None:
    drawing.open("Block 1")
    add_dense(drawing)
    drawing.leave()
    drawing.try_edit("Rename", lambda project: edits.rename_layer(project, "C", "Last"))
    drawing.open("Block 1")
    drawing.undo()
    assert drawing.opened == () and "C" in drawing.project.graph.by_name
    drawing.undo()
    assert drawing.opened == () and "Dense 1" not in inside(drawing).inside.graph.by_name
    drawing.open("Block 1")
    drawing.redo()
    assert drawing.opened == ("Block 1",) and "Dense 1" in drawing.project.graph.by_name


def test_a_block_that_is_taken_away_is_left_and_one_renamed_stays_open(drawing: Drawing) -> None:
    drawing.open("Block 1")
    drawing.whole.try_edit("Rename", lambda project: edits.rename_layer(project, "Block 1", "Body"))
    assert drawing.opened == ("Body",) and "A" in drawing.project.graph.by_name
    drawing.whole.try_edit("Delete", lambda project: edits.remove_layers(project, ["Body"]))
    assert drawing.opened == () and drawing.project == drawing.whole.project


def test_another_project_is_shown_whole(drawing: Drawing) -> None:
    drawing.open("Block 1")
    shown: list[object] = []
    drawing.loaded.connect(shown.append)
    drawing.whole.load(CHAIN)
    assert drawing.opened == () and shown == [CHAIN] and drawing.project == CHAIN


def test_what_is_selected_is_of_the_open_drawing(drawing: Drawing) -> None:
    selection = Selection(drawing)
    selection.set(["C", "Data"])
    drawing.open("Block 1")
    assert selection.names == frozenset()
    selection.set(["A", "C"])
    assert selection.names == {"A"}


def test_a_drag_inside_is_one_step(drawing: Drawing) -> None:
    drawing.open("Block 1")
    drawing.begin_merge()
    for units in (3, 4, 5):
        dense = LAYERS.find("dense")(units=units)
        drawing.try_edit("Units", lambda project, dense=dense: edits.change_layer(project, "A", dense))
    drawing.end_merge()
    drawing.undo()
    assert not drawing.can_undo and drawing.project.graph.layer("A") == LAYERS.find("dense")()


def test_parts_of_a_kind_with_settings_are_set_by_their_cards_and_else_become_a_block() -> None:
    project, name = edits.add_layer(CHAIN, TransformerBlock(repeat=2), (0, 400))
    drawing = drawing_of(project)
    drawing.open(name)
    wider = LAYERS.find("feed_forward")(hidden=128)
    drawing.try_edit("Set", lambda now: edits.change_layer(now, "Feed forward", wider))
    assert inside(drawing, name) == TransformerBlock(repeat=2, hidden=128)
    refusals: list[str] = []
    drawing.refused.connect(refusals.append)
    drawing.try_edit("Move", lambda now: edits.move_layers(now, {"Add 1": (3.0, 500.0)}))
    assert inside(drawing, name) == TransformerBlock(repeat=2, hidden=128) and len(refusals) == 1
    drawing.try_edit("Delete", lambda now: edits.remove_layers(now, ["LayerNorm 1"]))
    assert type(inside(drawing, name)).kind == "block" and inside(drawing, name).repeat == 2
    assert "LayerNorm 1" not in drawing.project.graph.by_name
