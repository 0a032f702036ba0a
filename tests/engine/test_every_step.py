"""Drawings for data that wants an answer at every step: what does not fit is said, and mended."""

from __future__ import annotations

import itertools

import pytest

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import Plan, make_plan
from playground.spec.graph import Graph
from playground.spec.problem import Severity
from playground.spec.project import Project
from playground.spec.task import Task, TensorType

LETTERS = ("", *"abcde")
TEXT = Task(TensorType((8,), 6), classes=LETTERS, symbols=LETTERS, steps=8)
TAGS = Task(TensorType((8,), 6), classes=("noun", "verb", "rest"), symbols=LETTERS, steps=8)


def made(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def plan_of(*layers: Layer, task: Task = TEXT) -> Plan:
    graph = Graph()
    for layer in (made("input"), made("embedding", dimensions=4), *layers, made("output")):
        graph = graph.add(layer)
    for source, target in itertools.pairwise(node.name for node in graph.nodes):
        graph = graph.connect(source, target)
    return make_plan(graph, task, LOSSES.find("cross_entropy")())


def mended(plan: Plan) -> Plan:
    (problem,) = plan.problems
    assert problem.fix is not None
    settings = {"data": DATASETS.find("circle")(), "loss": plan.loss, "optimizer": OPTIMIZERS.find("sgd")()}
    return make_plan(problem.fix.edit(Project(**settings, graph=plan.graph)).graph, plan.task, plan.loss)


def test_the_output_stands_on_every_step() -> None:
    plan = plan_of(made("self_attention", causal=True))
    assert plan.problems == ()
    assert plan.planned["Output"].output.shape == (8, 6)


@pytest.mark.parametrize(
    "layer",
    [
        made("self_attention"),
        made("lstm", bidirectional=True, return_sequences=True),
        made("conv1d"),
        made("transformer_block"),
    ],
)
def test_a_layer_that_sees_the_next_symbol_is_warned_of_and_made_to_look_back(layer: Layer) -> None:
    plan = plan_of(layer)
    (problem,) = plan.problems
    assert problem.severity is Severity.WARNING and "ahead" in problem.what
    fixed = mended(plan)
    assert fixed.problems == () and fixed.planned[problem.where or ""].layer != layer


def test_what_is_asked_of_each_step_itself_may_be_told_from_both_sides() -> None:
    assert plan_of(made("gru", bidirectional=True, return_sequences=True), task=TAGS).problems == ()


@pytest.mark.parametrize(
    "layers", [("rnn",), ("lstm",), ("time_last",), ("time_mean",), ("flatten",), ("gru", "dense")]
)
def test_where_the_steps_are_lost_is_said_and_mended(layers: tuple[str, ...]) -> None:
    plan = plan_of(*(made(kind) for kind in layers))
    (problem,) = plan.problems
    assert "at every step" in problem.why and LAYERS.find(layers[0]).title in problem.why
    assert mended(plan).problems == ()


def test_a_network_that_shortens_the_sequence_is_told_both_shapes() -> None:
    (problem,) = plan_of(made("conv1d", padding="valid", kernel=3)).problems[:1]
    assert "6×" in problem.what and "8×6" in problem.what
