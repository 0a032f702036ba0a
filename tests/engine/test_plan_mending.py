"""Wrong drawings are explained in a sentence, and mended by an edit that can be undone."""

from __future__ import annotations

import pytest

from playground.engine.layer import nearest_divisor
from playground.spec.graph import Graph
from playground.spec.problem import Problem, Severity
from playground.spec.task import Task, TensorType
from tests.engine.test_plan import after_fix, chain, layer, only_problem, plan_of

NUMBERS = Task(TensorType((10, 3)), classes=("even", "odd"))
SYMBOLS = Task(
    TensorType((11,), vocabulary=27), classes=("female", "male"), symbols=tuple("_abcdefghijklmnopqrstuvwxyz")
)
PIECES = Task(TensorType((6, 12)), classes=("a", "b", "c"))


def mended(graph: Graph, task: Task, problem: Problem) -> Graph:
    """The drawing after the fix; nothing is wrong with it any more."""
    plan = after_fix(graph, problem, task, "cross_entropy")
    assert plan.runs and not plan.problems
    return plan.graph


# One answer for a whole sequence


@pytest.mark.parametrize("between", [(), (layer("dense"),), (layer("dense"), layer("dropout"), layer("dense"))])
def test_dense_layers_straight_on_steps_keep_them_apart_and_flatten_mends_it(between: tuple) -> None:
    graph = chain(layer("input"), *between, layer("output"))
    problem = only_problem(plan_of(graph, NUMBERS))
    assert problem.where == "Output" and "but each answer is 2" in problem.what
    assert all(word in problem.why for word in ("10 steps", "Time last", "Time mean", "Flatten", "behind Data"))
    assert mended(graph, NUMBERS, problem).targets("Data") == ("Flatten 1",)


def test_a_recurrent_layer_that_hands_on_every_state_is_told_to_hand_on_the_last() -> None:
    graph = chain(layer("input"), layer("lstm", return_sequences=True), layer("dense"), layer("output"))
    problem = only_problem(plan_of(graph, NUMBERS))
    assert "LSTM 1 hands on its state after every step" in problem.why
    assert problem.fix is not None and problem.fix.label == "Let LSTM 1 hand on its last state only"
    assert mended(graph, NUMBERS, problem).layer("LSTM 1") == layer("lstm")


@pytest.mark.parametrize("kind", ["self_attention", "conv1d", "positional_encoding"])
def test_behind_a_layer_that_works_on_steps_their_mean_is_taken(kind: str) -> None:
    graph = chain(layer("input"), layer("dense"), layer(kind), layer("dense"), layer("output"))
    name = graph.nodes[2].name
    assert mended(graph, NUMBERS, only_problem(plan_of(graph, NUMBERS))).targets(name) == ("Time mean 1",)


def test_behind_symbols_the_mean_leaves_out_padding() -> None:
    graph = chain(layer("input"), layer("embedding"), layer("dense"), layer("output"))
    problem = only_problem(plan_of(graph, SYMBOLS))
    assert mended(graph, SYMBOLS, problem).targets("Dense 1") == ("Time mean 1",)


def test_symbols_without_an_embedding_are_told_and_one_fix_after_the_other_makes_it_run() -> None:
    graph = chain(layer("input"), layer("dense"), layer("output"))
    problem = only_problem(plan_of(graph, SYMBOLS))
    assert (problem.where, problem.what) == ("Dense 1", "It works on numbers, but gets symbols.")
    plan = after_fix(graph, problem, SYMBOLS, "cross_entropy")
    assert plan.graph.targets("Data") == ("Embedding 1",)
    mended(plan.graph, SYMBOLS, only_problem(plan))


# Settings that do not divide


@pytest.mark.parametrize(
    ("number", "wish", "found"), [(12, 5, 6), (12, 8, 6), (12, 9, 12), (7, 2, 1), (64, 64, 64), (1, 3, 1), (10, 3, 2)]
)
def test_the_nearest_divisor(number: int, wish: int, found: int) -> None:
    assert nearest_divisor(number, wish) == found


def test_heads_that_do_not_divide_the_features_are_set_to_the_nearest_number_that_does() -> None:
    graph = chain(layer("input"), layer("self_attention", heads=5), layer("flatten"), layer("output"))
    problem = only_problem(plan_of(graph, PIECES))
    assert "5 does not divide 12" in problem.what and "Set its heads to 6" in problem.why
    assert problem.fix is not None and problem.fix.label == "Set heads to 6"
    assert mended(graph, PIECES, problem).layer(graph.nodes[1].name) == layer("self_attention", heads=6)


def test_groups_that_do_not_divide_the_channels_are_set_to_the_nearest_number_that_does() -> None:
    graph = chain(layer("input"), layer("group_norm", groups=5), layer("flatten"), layer("output"))
    problem = only_problem(plan_of(graph, PIECES))
    assert mended(graph, PIECES, problem).layer("GroupNorm 1") == layer("group_norm", groups=6)


def test_heads_of_a_transformer_block_are_mended_in_the_block() -> None:
    graph = chain(layer("input"), layer("transformer_block", heads=5), layer("flatten"), layer("output"))
    name = graph.nodes[1].name
    plan = plan_of(graph, PIECES)
    problem = next(problem for problem in plan.problems if problem.fix is not None)
    assert problem.where is not None and problem.where.startswith(f"{name}/")
    assert mended(graph, PIECES, problem).layer(name) == layer("transformer_block", heads=6)


# Wires


def test_the_one_wire_that_is_missing_is_drawn() -> None:
    graph = chain(layer("input"), layer("dense"), layer("output"))
    graph = graph.disconnect(graph.wires[0])
    problem = next(p for p in plan_of(graph).problems if p.severity is Severity.ERROR)
    assert problem.fix is not None and problem.fix.label == "Wire Data to Dense 1"
    plan = after_fix(graph, problem, Task(TensorType((2,)), classes=("a", "b")), "cross_entropy")
    assert plan.runs and plan.order == ("Data", "Dense 1", "Output")


def test_where_several_wires_could_be_meant_none_is_drawn() -> None:
    graph = chain(layer("input"), layer("dense"), layer("output")).add(layer("dense"), "Other")
    graph = graph.disconnect(graph.wires[0])
    problem = next(p for p in plan_of(graph).problems if p.where == "Dense 1")
    assert problem.fix is None


@pytest.mark.parametrize("wired", [False, True])
def test_a_layer_off_the_way_is_deleted(wired: bool) -> None:
    graph = chain(layer("input"), layer("dense"), layer("output")).add(layer("dense", units=3), "Loose")
    graph = graph.connect("Data", "Loose") if wired else graph
    problem = only_problem(plan_of(graph))
    assert problem.fix is not None and problem.fix.label == "Delete Loose"
    assert mended(graph, Task(TensorType((2,)), classes=("a", "b")), problem) == graph.remove(["Loose"])
