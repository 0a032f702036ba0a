"""The drawing: edits that return a new one, refusals with a reason, and never a circle."""

from __future__ import annotations

import itertools

import hypothesis.strategies as st
import pytest
from hypothesis import given

from playground.spec.errors import GraphError
from playground.spec.graph import DrawnLayer, Graph, Wire


class Start(DrawnLayer):
    kind = "start"
    max_inputs = 0
    min_inputs = 0
    singleton = True


class One(DrawnLayer):
    kind = "one"


class Many(DrawnLayer):
    kind = "many"
    max_inputs = None


class End(DrawnLayer):
    kind = "end"
    has_output = False
    singleton = True


def chain(*layers: DrawnLayer) -> Graph:
    graph = Graph()
    for layer in layers:
        graph = graph.add(layer)
    for a, b in itertools.pairwise(node.name for node in graph.nodes):
        graph = graph.connect(a, b)
    return graph


LINE = chain(Start(), One(), One(), End())


def test_new_layers_get_the_lowest_free_number_and_singletons_none() -> None:
    assert [node.name for node in LINE.nodes] == ["Start", "One 1", "One 2", "End"]
    assert LINE.remove(["One 1"]).add(One()).nodes[-1].name == "One 1"
    assert LINE.free_name("One 1") == "One 3"
    assert LINE.free_name("Other") == "Other"


def test_a_second_singleton_is_refused() -> None:
    with pytest.raises(GraphError, match="already has Start"):
        LINE.add(Start())


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a.b", "a=b", "a\nb", "a\\b", "x" * 61])
def test_names_that_could_not_stand_in_a_file_are_refused(name: str) -> None:
    with pytest.raises(GraphError, match="expected 1 to 60 printable characters"):
        LINE.rename("One 1", name)
    with pytest.raises(GraphError):
        LINE.add(One(), name)


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("One 1", "One 1", "cannot feed itself"),
        ("End", "One 1", "no wire leaves it"),
        ("One 1", "Start", "no wire enters it"),
        ("One 1", "One 2", "wired to One 2 already"),
        ("One 2", "One 1", "close a circle"),
    ],
)
def test_a_wire_that_cannot_be_is_refused_with_the_reason(source: str, target: str, reason: str) -> None:
    assert reason in str(LINE.connection_refusal(source, target))
    with pytest.raises(GraphError, match=reason):
        LINE.connect(source, target)


def test_a_layer_that_takes_one_input_gives_up_the_wire_it_had() -> None:
    assert LINE.connect("Start", "One 2").sources("One 2") == ("Start",)
    many = LINE.replace_layer("One 2", Many()).connect("Start", "One 2")
    assert many.sources("One 2") == ("One 1", "Start")


def test_an_inserted_layer_takes_the_wires_place_among_the_inputs() -> None:
    graph = LINE.replace_layer("One 2", Many()).connect("Start", "One 2")
    graph = graph.insert(One(), Wire("One 1", "One 2"), "Between")
    assert graph.sources("One 2") == ("Between", "Start")
    assert graph.order() == ("Start", "One 1", "Between", "One 2", "End")


def test_ends_cannot_stand_on_a_wire() -> None:
    graph = chain(One(), One()).add(End()).add(Start())
    for name in ("End", "Start"):
        with pytest.raises(GraphError, match="cannot stand on a wire"):
            graph.splice(name, Wire("One 1", "One 2"))
    with pytest.raises(GraphError, match="wired already"):
        LINE.splice("One 1", Wire("One 2", "End"))
    with pytest.raises(GraphError, match="no wire from 'Start' to 'End'"):
        LINE.insert(One(), Wire("Start", "End"))


def test_removing_heals_the_chain() -> None:
    assert LINE.remove(["One 1", "One 2"]).wires == (Wire("Start", "End"),)
    assert LINE.remove(["One 1"], heal=False).wires == (Wire("One 2", "End"),)


def test_removing_heals_all_inputs_as_far_as_the_next_layer_takes_them() -> None:
    graph = chain(Start(), One()).add(One()).add(Many()).add(Many(), "Sum").add(One(), "Last")
    for source, target in (("Start", "One 2"), ("One 1", "Many 1"), ("One 2", "Many 1"), ("Start", "Sum")):
        graph = graph.connect(source, target)
    graph = graph.connect("Many 1", "Sum").connect("Many 1", "Last")
    healed = graph.remove(["Many 1"])
    assert healed.sources("Sum") == ("Start", "One 1", "One 2")
    assert healed.sources("Last") == ("One 1",)


def test_renaming_keeps_wires_and_merging_finds_free_names() -> None:
    renamed = LINE.rename("One 1", " Hidden ")
    assert renamed.order() == ("Start", "Hidden", "One 2", "End")
    with pytest.raises(GraphError, match="taken"):
        LINE.rename("One 1", "One 2")
    merged, names = LINE.merge(LINE.extract(["One 1", "One 2", "End"]))
    assert names == {"One 1": "One 3", "One 2": "One 4"}, "a second End is left out"
    assert Wire("One 3", "One 4") in merged.wires and len(merged.wires) == len(LINE.wires) + 1


def test_layers_that_are_not_there_are_named_with_those_that_are() -> None:
    for ask in (LINE.layer, LINE.sources, LINE.targets, lambda name: LINE.remove([name])):
        with pytest.raises(GraphError, match="no layer 'Nowhere' in the drawing; there are: Start, One 1"):
            ask("Nowhere")


KINDS = st.sampled_from([Start(), One(), Many(), End()])
EDITS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 99), st.integers(0, 99), KINDS), max_size=40)


@given(EDITS)
def test_whatever_is_drawn_holds_no_circle_and_no_wire_that_may_not_be(
    steps: list[tuple[int, int, int, DrawnLayer]],
) -> None:
    graph = Graph()
    for action, first, second, layer in steps:
        before = graph
        names = [node.name for node in graph.nodes]
        a = names[first % len(names)] if names else ""
        b = names[second % len(names)] if names else ""
        try:
            if action == 0 or not names:
                graph = graph.add(layer)
            elif action in (1, 2):
                graph = graph.connect(a, b)
            elif action == 3:
                graph = graph.remove({a, b})
            elif graph.wires:
                graph = graph.insert(layer, graph.wires[first % len(graph.wires)])
        except GraphError:
            assert graph is before
        assert sorted(graph.order()) == sorted(graph.by_name), "an order exists: no circle"
        assert len(set(graph.wires)) == len(graph.wires)
        for node in graph.nodes:
            limit = type(node.layer).max_inputs
            assert limit is None or len(graph.sources(node.name)) <= limit
            assert type(node.layer).has_output or not graph.targets(node.name)
