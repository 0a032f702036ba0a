"""Grouping layers into a block and putting them back, and where each of them went."""

from __future__ import annotations

import itertools

import pytest

from playground.data.dataset import DATASETS
from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS
from playground.engine.layers.block import Block
from playground.engine.layers.transformer_block import TransformerBlock
from playground.engine.loss import LOSSES
from playground.engine.optimizers.sgd import SGD
from playground.spec import blocks, edits
from playground.spec.composite import Inside
from playground.spec.errors import GraphError
from playground.spec.graph import Graph, Wire
from playground.spec.project import Project
from playground.spec.settings_path import set_by_path, setting_paths
from playground.training.health.fixes import change_activations


def project_of(*wires: str, **kinds: str) -> Project:
    """Layers by name and kind, the wires "A B C" as chains; laid out as tidying does."""
    graph = Graph()
    for name, kind in kinds.items():
        graph = graph.add(LAYERS.find(kind)(), name)
    for chain in wires:
        for source, target in itertools.pairwise(chain.split()):
            graph = graph.connect(source, target)
    project = Project(data=DATASETS.find("circle")(), loss=LOSSES.find("mse")(), optimizer=SGD(), graph=graph)
    return edits.tidy(project)


CHAIN = project_of("Data A B C Out", Data="input", A="dense", B="dropout", C="dense", Out="output")
RESIDUAL = project_of("Data A B Sum Out", "A Sum", Data="input", A="dense", B="dense", Sum="add", Out="output")


def group(project: Project, *names: str) -> tuple[Project, str]:
    return blocks.group(project, names, composite_of)


def test_layers_become_one_card_and_what_follows_moves_up() -> None:
    grouped, name = group(CHAIN, "A", "B")
    assert name == "Block 1" and [node.name for node in grouped.graph.nodes] == ["Data", "Block 1", "C", "Out"]
    assert grouped.graph.wires == (Wire("Data", "Block 1"), Wire("Block 1", "C"), Wire("C", "Out"))
    block = grouped.graph.layer(name)
    assert isinstance(block, Block) and block.inside.graph.order() == ("In", "A", "B", "Out")
    assert grouped.positions == {name: CHAIN.positions[at] for name, at in zip(
        ("Data", "Block 1", "C", "Out"), ("Data", "A", "B", "C"), strict=True
    )}  # fmt: skip


@pytest.mark.parametrize("names", [("A",), ("A", "B"), ("A", "B", "C"), ("B", "C")])
def test_ungrouping_undoes_grouping_places_included(names: tuple[str, ...]) -> None:
    grouped, name = group(CHAIN, *names)
    apart, parts = blocks.ungroup(grouped, name)
    assert set(parts) == set(names)
    assert apart.graph.by_name == CHAIN.graph.by_name and set(apart.graph.wires) == set(CHAIN.graph.wires)
    assert apart.positions == CHAIN.positions


def test_a_wire_around_layers_goes_in_with_them() -> None:
    grouped, name = group(RESIDUAL, "B", "Sum")
    block = grouped.graph.layer(name)
    assert isinstance(block, Block)
    assert block.inside.graph.sources("Sum") == ("B", "In") and grouped.graph.sources(name) == ("A",)
    apart, _ = blocks.ungroup(grouped, name)
    assert apart.graph.sources("Sum") == ("B", "A")


def test_layers_that_lead_nowhere_yet_become_a_block_too() -> None:
    loose = project_of("A B", A="dense", B="dense")
    grouped, name = group(loose, "A", "B")
    block = grouped.graph.layer(name)
    assert isinstance(block, Block) and block.inside.graph.order() == ("In", "A", "B", "Out")


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ((), "none is selected"),
        (("Data", "A"), "Data cannot be part of a block"),
        (("A", "C"), "C is not wired to A within the selection"),
    ],
)
def test_what_cannot_be_one_block_says_why(names: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(GraphError, match=sentence):
        group(CHAIN, *names)


def test_two_ways_in_or_out_are_named() -> None:
    with pytest.raises(GraphError, match="one way out, but A and B lead out"):
        group(RESIDUAL, "A", "B")
    two = project_of("Data A Sum Next", "Data B Sum", Data="input", A="dense", B="dense", Sum="add", Next="dense")
    with pytest.raises(GraphError, match="one way in, but Data and B lead into"):
        group(two, "A", "Sum")


def test_what_lies_between_is_named() -> None:
    with pytest.raises(GraphError, match="one way in"):
        group(RESIDUAL, "A", "Sum")
    aside = project_of("A B C", "A C", A="add", B="dense", C="concat")
    with pytest.raises(GraphError, match="B lies between these layers"):
        group(aside, "A", "C")


def test_a_repeated_block_comes_apart_into_a_chain_under_free_names() -> None:
    grouped, name = group(CHAIN, "A", "B")
    thrice = edits.change_layer(grouped, name, grouped.graph.layer(name).replace(repeat=3))
    apart, parts = blocks.ungroup(thrice, name)
    assert apart.graph.order() == ("Data", "A", "B", "A 1", "B 1", "A 2", "B 2", "C", "Out")
    assert len(parts) == 6 and len(set(apart.positions.values())) == 9
    assert apart.positions == edits.tidy(apart).positions


def test_an_empty_block_leaves_a_healed_wire() -> None:
    project, name = edits.insert_layer(CHAIN, Block(repeat=2), Wire("B", "C"), (0, 0))
    apart, parts = blocks.ungroup(project, name)
    assert parts == () and set(apart.graph.wires) == set(CHAIN.graph.wires)


def test_a_transformer_block_opens_into_its_parts_and_they_close_into_it() -> None:
    around = project_of("Data Norm Out", Data="input", Norm="layer_norm", Out="output")
    block = TransformerBlock(heads=4, hidden=24, norm="after", dropout=0.1)
    project, name = edits.insert_layer(around, block, Wire("Norm", "Out"), (512, 0))
    apart, parts = blocks.ungroup(project, name)
    assert {type(apart.graph.layer(part)).kind for part in parts} == {
        "self_attention", "dropout", "add", "layer_norm", "feed_forward",
    }  # fmt: skip
    closed, again = group(apart, *parts)
    assert closed.graph.layer(again) == block and again == "Transformer block 1"
    assert closed.graph.sources(again) == ("Norm",)


def test_the_parts_of_a_repeated_transformer_block_close_into_it_repeated() -> None:
    around = project_of("Data Norm Out", Data="input", Norm="layer_norm", Out="output")
    block = TransformerBlock(heads=1, repeat=3)
    project, name = edits.insert_layer(around, block, Wire("Norm", "Out"), (512, 0))
    apart, parts = blocks.ungroup(project, name)
    closed, again = group(apart, *parts)
    assert len(parts) == 18 and closed.graph.layer(again) == block
    assert along(apart, closed, "Self attention 2") == {"Self attention 2": f"{again}/3/Self attention"}
    changed = edits.change_layer(apart, "Feed forward 1", LAYERS.find("feed_forward")(hidden=9))
    assert isinstance(group(changed, *parts)[0].graph.layer("Block 1"), Block)


# Where each went


def along(before: Project, after: Project, *names: str) -> dict[str, str]:
    return blocks.along(blocks.carried(before.graph, after.graph), names)


def test_it_is_known_where_layers_went_when_they_are_grouped_and_ungrouped() -> None:
    grouped, name = group(CHAIN, "A", "B")
    assert along(CHAIN, grouped, "A", "B", "C") == {"A": "Block 1/A", "B": "Block 1/B"}
    renamed = grouped.replace(graph=grouped.graph.add(LAYERS.find("dense")(), "A"))
    apart, _ = blocks.ungroup(renamed, name)
    assert along(renamed, apart, "Block 1/A", "Block 1/B", "C") == {"Block 1/A": "A 1", "Block 1/B": "B"}


def test_it_is_known_where_layers_went_when_a_block_is_repeated_more_or_less() -> None:
    once, name = group(CHAIN, "A", "B")
    thrice = edits.change_layer(once, name, once.graph.layer(name).replace(repeat=3))
    assert along(once, thrice, "Block 1/A") == {"Block 1/A": "Block 1/1/A"}
    assert along(thrice, once, "Block 1/1/A") == {"Block 1/1/A": "Block 1/A"}


def test_it_is_known_where_layers_went_when_a_block_or_what_is_inside_is_renamed() -> None:
    once, name = group(CHAIN, "A", "B")
    thrice = edits.change_layer(once, name, once.graph.layer(name).replace(repeat=2))
    assert along(thrice, edits.rename_layer(thrice, name, "Body"), "Block 1/2/A") == {"Block 1/2/A": "Body/2/A"}
    inner = blocks.edit_inside(thrice, [name], lambda drawn: edits.rename_layer(drawn, "A", "First"))
    assert along(thrice, inner, "Block 1/2/A", "Block 1/2/B")["Block 1/2/A"] == "Block 1/2/First"


def test_parts_keep_what_they_learned_when_they_close_into_a_transformer_block() -> None:
    block = TransformerBlock()
    around = project_of("Data Norm Out", Data="input", Norm="layer_norm", Out="output")
    project, name = edits.insert_layer(around, block, Wire("Norm", "Out"), (512, 0))
    apart, parts = blocks.ungroup(project, name)
    renamed = edits.rename_layer(apart, "Self attention", "Look around")
    closed, again = group(renamed, *({*parts, "Look around"} - {"Self attention"}))
    assert along(renamed, closed, "Look around", "Norm") == {"Look around": f"{again}/Self attention"}


def test_nothing_is_taken_for_an_edit_of_blocks_that_is_none() -> None:
    grouped, name = group(CHAIN, "A", "B")
    assert blocks.carried(grouped.graph, edits.remove_layers(grouped, [name]).graph) == {}
    assert blocks.carried(CHAIN.graph, edits.add_layer(CHAIN, Block(), (0, 0))[0].graph) == {}


def test_where_a_drawing_changed_is_found_inside_of_its_blocks() -> None:
    grouped, name = group(CHAIN, "A", "B")
    nested, outer = group(grouped, name, "C")
    edited = blocks.edit_inside(nested, [outer, name], lambda drawn: edits.remove_layers(drawn, ["B"]))
    assert blocks.changed_at(nested.graph, edited.graph) == (outer, name)
    assert blocks.changed_at(CHAIN.graph, grouped.graph) == ()
    repeated = edits.change_layer(nested, outer, nested.graph.layer(outer).replace(repeat=2))
    assert blocks.changed_at(nested.graph, repeated.graph) == ()


def test_a_name_in_the_way_of_in_and_out_is_left_alone() -> None:
    project = project_of("Data In Out End", Data="input", In="dense", Out="dense", End="output")
    grouped, name = group(project, "In", "Out")
    block = grouped.graph.layer(name)
    assert isinstance(block, Block) and block.inside.graph.order() == ("In 1", "In", "Out", "Out 1")
    assert Inside.of(block.inside.graph, block.inside.positions) == block.inside


def test_settings_inside_of_blocks_are_reached_by_a_path() -> None:
    grouped, name = group(CHAIN, "A", "B")
    nested, outer = group(grouped, name, "C")
    changed = set_by_path(nested, f"{outer}/{name}/A.units", "31", {})
    assert blocks.drawn_inside(changed, [outer, name]).graph.layer("A") == LAYERS.find("dense")(units=31)
    assert f"{outer}/{name}/A.units" in setting_paths(nested)
    with pytest.raises(GraphError, match="no layer 'X'"):
        set_by_path(nested, f"{outer}/X.units", "31", {})
    with pytest.raises(GraphError, match="Data is no block"):
        set_by_path(nested, "Data/X.units", "31", {})


def test_a_layer_of_the_plan_is_found_on_its_card_whichever_repetition_it_is_of() -> None:
    grouped, name = group(CHAIN, "A", "B")
    thrice = edits.change_layer(grouped, name, grouped.graph.layer(name).replace(repeat=3))
    nested, outer = group(thrice, name, "C")
    for path in (f"{outer}/{name}/2/A", f"{outer}/{name}/A"):
        assert blocks.place_of(nested.graph, path) == ((outer, name), "A")
    assert blocks.place_of(nested.graph, "Data") == ((), "Data")
    assert blocks.place_of(nested.graph, f"{outer}/{name}/2/X") is blocks.place_of(nested.graph, "Data/A") is None


def test_a_cure_of_layers_that_run_reaches_them_inside_of_blocks() -> None:
    grouped, name = group(CHAIN, "A", "B")
    twice = edits.change_layer(grouped, name, grouped.graph.layer(name).replace(repeat=2))
    cure = change_activations([f"{name}/1/A", f"{name}/2/A", "C", "gone"], "tanh", "Use tanh")
    cured = cure.edit(twice)
    tanh = LAYERS.find("dense")(activation="tanh")
    assert blocks.drawn_inside(cured, [name]).graph.layer("A") == tanh == cured.graph.layer("C")
