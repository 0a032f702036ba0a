"""Edits of a project: one new project each, with cards where they can be seen."""

from __future__ import annotations

import itertools

import pytest

from playground.spec import edits
from playground.spec.declared import Declared
from playground.spec.errors import GraphError
from playground.spec.graph import DrawnLayer, Graph, Wire
from playground.spec.project import Project, Training


class Block(DrawnLayer):
    kind = "block"


class Sum(DrawnLayer):
    kind = "sum"
    max_inputs = None


def project(*names: str) -> Project:
    graph = Graph()
    for name in names:
        graph = graph.add(Block(), name)
    for source, target in itertools.pairwise(names):
        graph = graph.connect(source, target)
    return edits.tidy(Project(data=Declared(), loss=Declared(), optimizer=Training(), graph=graph))


def branched() -> Project:
    base = project("A", "B")
    graph = base.graph.add(Block(), "C").connect("A", "C").add(Sum(), "S").connect("B", "S").connect("C", "S")
    return edits.tidy(base.replace(graph=graph))


def overlapping(drawn: Project) -> list[tuple[str, str]]:
    def overlap(a: str, b: str) -> bool:
        (ax, ay), (bx, by) = drawn.positions[a], drawn.positions[b]
        return abs(ax - bx) < edits.CARD_WIDTH and abs(ay - by) < edits.CARD_HEIGHT

    return [(a, b) for a, b in itertools.combinations(drawn.positions, 2) if overlap(a, b)]


def test_tidying_puts_layers_in_columns_by_their_distance() -> None:
    drawn = branched()
    x = {name: place[0] for name, place in drawn.positions.items()}
    assert x["A"] < x["B"] == x["C"] < x["S"]
    assert drawn.positions["A"][1] == drawn.positions["S"][1] == 0
    assert not overlapping(drawn)


@pytest.mark.parametrize("after", ["A", "B", "C"])
def test_a_layer_added_behind_another_lies_on_no_card(after: str) -> None:
    drawn, name = edits.add_after(project("A", "B", "C"), Block(), after)
    assert drawn.graph.sources(name) == (after,)
    assert not overlapping(drawn)
    assert drawn.positions[name][0] > drawn.positions[after][0]


def test_a_layer_added_in_the_middle_goes_between() -> None:
    drawn, name = edits.add_after(project("A", "B"), Block(), "A")
    assert drawn.graph.order() == ("A", name, "B")
    assert drawn.positions["A"][0] < drawn.positions[name][0] < drawn.positions["B"][0]


def test_a_layer_put_into_a_wire_needs_no_places() -> None:
    """A project made without the window has no positions; its edits work all the same."""
    bare = project("A", "B").replace(positions={})
    drawn, name = edits.insert_layer(bare, Block(), Wire("A", "B"), (0.0, 0.0))
    assert drawn.graph.order() == ("A", name, "B")
    loose = bare.replace(graph=bare.graph.add(Block(), "New"))
    assert edits.splice_layer(loose, "New", Wire("A", "B")).graph.order() == ("A", "New", "B")


def test_removed_layers_take_their_places_along() -> None:
    drawn = edits.remove_layers(project("A", "B", "C"), ["B"])
    assert drawn.positions.keys() == {"A", "C"}
    assert drawn.graph.wires == (Wire("A", "C"),)
    assert edits.remove_layers(project("A", "B", "C"), ["B"], heal=False).graph.wires == ()


def test_a_renamed_layer_stays_where_it_is() -> None:
    before = project("A", "B")
    after = edits.rename_layer(before, "B", " Last ")
    assert after.positions["Last"] == before.positions["B"] and "B" not in after.positions


def test_a_copied_part_is_pasted_with_its_wires_under_free_names() -> None:
    before = project("A", "B", "C")
    part, places = edits.copy_part(before, ["A", "B"])
    after, names = edits.paste_part(before, part, places, (10.0, 200.0))
    assert len(names) == 2 and not set(names) & {"A", "B", "C"}
    assert Wire(*names) in after.graph.wires
    x, y = before.positions["A"]
    assert after.positions[names[0]] == (x + 10, y + 200)


def test_an_offset_is_found_that_lays_nothing_on_a_card() -> None:
    before = project("A", "B", "C")
    part, places = edits.copy_part(before, ["A", "B"])
    offset = edits.clear_offset(before, places.values(), (20.0, 20.0))
    assert not overlapping(edits.paste_part(before, part, places, offset)[0])


@pytest.mark.parametrize("axis", [0, 1])
def test_aligned_cards_stand_on_one_line_and_not_on_each_other(axis: int) -> None:
    after = edits.align(branched(), ["A", "B", "C", "S"], axis)
    assert len({place[axis] for place in after.positions.values()}) == 1
    assert not overlapping(after)


def test_moving_what_is_not_there_is_refused() -> None:
    with pytest.raises(GraphError, match="no layer 'Z'"):
        edits.move_layers(project("A"), {"Z": (0.0, 0.0)})


def test_an_edit_leaves_the_project_before_as_it_was() -> None:
    before = branched()
    kept = (before.graph, dict(before.positions))
    edits.add_after(before, Block(), "A")
    edits.insert_layer(before, Block(), Wire("A", "B"), before.positions["A"])
    edits.remove_layers(before, ["B"])
    edits.tidy(before)
    assert (before.graph, dict(before.positions)) == kept
