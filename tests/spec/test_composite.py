"""What may be drawn inside of a block, and edits made there."""

from __future__ import annotations

import pytest

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.layers.block import Block
from playground.engine.loss import LOSSES
from playground.engine.optimizers.sgd import SGD
from playground.spec import blocks, edits
from playground.spec.composite import MAX_DEPTH, MAX_SIZE, Inside, empty_inside
from playground.spec.errors import GraphError, SettingError
from playground.spec.graph import Graph
from playground.spec.project import Project


def around(block: Block) -> Block:
    """A block with another inside."""
    graph = empty_inside().graph
    return Block(inside=Inside(graph.insert(block, graph.wires[0])))


def project_with(block: Block) -> Project:
    graph = Graph().add(LAYERS.find("input")()).add(block, "Encoder").connect("Data", "Encoder")
    return Project(
        data=DATASETS.find("circle")(),
        loss=LOSSES.find("mse")(),
        optimizer=SGD(),
        graph=graph,
        positions={"Data": (0, 0), "Encoder": (256, 0)},
    )


def test_blocks_stand_in_each_other_as_deep_as_is_said_and_no_deeper() -> None:
    block = Block()
    for _ in range(MAX_DEPTH - 1):
        block = around(block)
    assert block.inside.depth == MAX_DEPTH
    with pytest.raises(SettingError, match=f"at most {MAX_DEPTH} deep"):
        around(block)


def test_a_block_that_would_become_too_many_layers_is_refused() -> None:
    dense = LAYERS.find("dense")()
    graph = empty_inside().graph
    inner = Block(inside=Inside(graph.insert(dense, graph.wires[0])), repeat=128)
    assert around(inner).size == 128
    with pytest.raises(SettingError, match=f"at most {MAX_SIZE} layers inside"):
        around(inner).replace(repeat=40)


@pytest.mark.parametrize("kind", ["input", "output"])
def test_data_and_output_stand_outside(kind: str) -> None:
    layer = LAYERS.find(kind)()
    inside = empty_inside().graph
    assert inside.addition_refusal(layer) == f"{layer.title} stands outside of blocks."
    with pytest.raises(GraphError, match="stands outside"):
        inside.add(layer)


def test_the_way_in_and_the_way_out_stay() -> None:
    inside = empty_inside().graph
    with pytest.raises(GraphError, match="In is where the block begins; it stays"):
        inside.remove(["In"])
    with pytest.raises(GraphError, match="Out is where the block ends; it stays"):
        inside.remove(["Out"])
    assert Graph().addition_refusal(inside.layer("In")) == "In stands inside of blocks only."


def test_an_edit_inside_of_a_block_inside_of_a_block_reaches_it() -> None:
    project = project_with(around(around(Block())))
    path = ["Encoder", "Block 1", "Block 1"]
    dense = LAYERS.find("dense")()
    changed = blocks.edit_inside(project, path, lambda drawn: edits.add_layer(drawn, dense, (40.0, 8.0))[0])
    drawn = blocks.drawn_inside(changed, path)
    assert set(drawn.graph.by_name) == {"In", "Dense 1", "Out"} and drawn.positions["Dense 1"] == (40, 8)
    assert changed.positions == project.positions and changed.graph.wires == project.graph.wires
    assert blocks.edit_inside(project, path, lambda drawn: drawn) == project


def test_going_inside_of_a_layer_that_is_no_block_is_refused() -> None:
    with pytest.raises(GraphError, match="Data is no block"):
        blocks.drawn_inside(project_with(Block()), ["Data"])


def test_graphs_that_differ_in_names_only_match_and_others_do_not() -> None:
    graph = Graph()
    for kind in ("input", "dense", "dense", "add", "concat"):
        graph = graph.add(LAYERS.find(kind)())
    for source, target in (
        ("Data", "Dense 1"), ("Data", "Dense 2"), ("Dense 1", "Add 1"), ("Dense 2", "Add 1"),
        ("Add 1", "Concat 1"), ("Data", "Concat 1"),
    ):  # fmt: skip
        graph = graph.connect(source, target)
    assert graph.match(graph.rename("Dense 2", "Right")) == {
        name: "Right" if name == "Dense 2" else name for name in graph.by_name
    }
    swapped = graph.disconnect(graph.wires[2]).connect("Dense 1", "Add 1")
    assert graph.match(swapped) is not None, "Add takes its inputs in any order"
    concat = graph.disconnect(graph.wires[4]).connect("Add 1", "Concat 1")
    assert graph.match(concat) is None, "Concat does not"
    assert graph.match(graph.remove(["Concat 1"])) is None
