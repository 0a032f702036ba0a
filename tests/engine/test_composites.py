"""Layers made of others: taken apart in the plan, known by the card's name too."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.layer import LAYERS, Layer
from playground.engine.layers.block import Block
from playground.engine.layers.transformer_block import TransformerBlock
from playground.engine.loss import LOSSES
from playground.engine.network import Network
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import MAX_PLANNED, Plan, make_plan
from playground.spec.composite import Inside, WayIn, WayOut, empty_inside
from playground.spec.graph import DrawnLayer, Graph, Node
from playground.spec.problem import Severity
from playground.spec.task import Task, TensorType
from tests.engine.test_plan import after_fix, chain, layer

ROWS = Task(TensorType((6,)), classes=tuple("abc"))
SEQUENCE = Task(TensorType((5, 4)), classes=tuple("abc"))


def block(*layers: DrawnLayer, repeat: int = 1) -> Block:
    """A block with these layers in a chain."""
    graph = Graph((Node("In", WayIn()), Node("Out", WayOut())))
    last = "In"
    for made in layers:
        name = graph.name_for(made)
        graph = graph.add(made, name).connect(last, name)
        last = name
    return Block(inside=Inside(graph.connect(last, "Out")), repeat=repeat)


def plan_of(graph: Graph, task: Task = ROWS) -> Plan:
    return make_plan(graph, task, LOSSES.find("cross_entropy")())


def test_a_repeated_block_stands_in_the_plan_as_its_layers_by_path() -> None:
    inner = block(layer("dense", units=6), layer("dropout"), repeat=2)
    plan = plan_of(chain(layer("input"), inner, layer("output")))
    assert plan.runs and plan.order == (
        "Data",
        "Block 1/1/Dense 1",
        "Block 1/1/Dropout 1",
        "Block 1/2/Dense 1",
        "Block 1/2/Dropout 1",
        "Output",
    )
    assert plan.planned["Block 1/2/Dense 1"].sources == ("Block 1/1/Dropout 1",)
    assert plan.planned["Output"].sources == ("Block 1/2/Dropout 1",)


def test_what_is_counted_is_known_under_the_name_of_the_card() -> None:
    nested = block(block(layer("dense", units=6), repeat=3), layer("batch_norm"))
    plan = plan_of(chain(layer("input"), nested, layer("output")))
    dense = 6 * 6
    assert plan.weights("Block 1") == 3 * dense + 6 and plan.biases("Block 1") == 4 * 6
    assert plan.parameters("Block 1") == plan.weights("Block 1") + plan.biases("Block 1")
    assert (plan.kept("Block 1"), plan.multiply_adds("Block 1")) == (12, 3 * dense)
    assert plan.parameters("Block 1/Block 1/2/Dense 1") == dense + 6
    assert str(plan.outputs["Block 1"]) == "6"
    assert plan.total_parameters == plan.parameters("Block 1") + plan.parameters("Output")


def test_the_plan_of_the_inside_has_the_names_that_stand_there() -> None:
    nested = block(block(layer("dense", units=7), repeat=2), layer("dropout"), repeat=2)
    plan = plan_of(chain(layer("input"), nested, layer("output")))
    inside = plan.inside(["Block 1"])
    assert [node.name for node in inside.graph.nodes] == ["In", "Out", "Block 1", "Dropout 1"]
    assert {name: str(inside.outputs[name]) for name in ("In", "Block 1", "Dropout 1", "Out")} == {
        "In": "6",
        "Block 1": "7",
        "Dropout 1": "7",
        "Out": "7",
    }
    assert inside.parameters("Block 1") == (6 * 7 + 7) + (7 * 7 + 7)
    deeper = plan.inside(["Block 1", "Block 1"])
    assert deeper.order == ("Dense 1",) and deeper.parameters("Dense 1") == 6 * 7 + 7
    assert plan.inside([]) is plan


def test_a_wire_around_a_layer_inside_is_a_residual_connection() -> None:
    graph = chain(layer("input"), *(made for made in [Block(inside=Block.parameter("inside").constraint.valid()[1])]))
    plan = plan_of(graph.add(layer("output")).connect("Block 1", "Output"))
    assert plan.planned["Block 1/Add 1"].sources == ("Block 1/Feed forward 1", "Data")


def test_an_empty_block_hands_on_what_arrives() -> None:
    plan = plan_of(chain(layer("input"), Block(repeat=3), layer("output")))
    assert plan.runs and plan.order == ("Data", "Output") and plan.planned["Output"].sources == ("Data",)
    assert str(plan.outputs["Block 1"]) == "6" and plan.parameters("Block 1") == 0


def test_a_block_computes_and_learns_what_its_layers_do_without_it() -> None:
    """Bit for bit, from the same weights."""
    layers = [layer("dense", units=6, activation="tanh"), layer("layer_norm")]
    apart = plan_of(chain(layer("input"), *layers, *layers, layer("output")))
    together = plan_of(chain(layer("input"), block(*layers, repeat=2), layer("output")))
    networks = [Network(plan, SGD(learning_rate=0.1), 0) for plan in (apart, together)]
    values = np.random.default_rng(0).normal(size=networks[0].arrays.values.shape)
    for network in networks:
        network.arrays.values[...] = values
        step = network.step(4)
        step.inputs[...] = np.random.default_rng(1).normal(size=step.inputs.shape)
        step.targets[...] = [0, 1, 2, 0]
        for _ in range(5):
            for call in step.calls:
                call()
    assert np.array_equal(networks[0].arrays.values, networks[1].arrays.values)
    assert not np.array_equal(networks[0].arrays.values, values)


def test_a_problem_inside_is_told_at_the_card_and_names_the_layer() -> None:
    plan = plan_of(chain(layer("input"), block(layer("dense", units=6), layer("conv2d"), repeat=2), layer("output")))
    (problem,) = plan.problems
    assert problem.where == "Block 1/Conv2D 1" and not plan.runs
    (seen,) = plan.problems_of("Block 1")
    assert seen.where == "Block 1" and seen.what.startswith("Conv2D 1: ")
    (inner,) = plan.inside(["Block 1"]).problems_of("Conv2D 1")
    assert inner.what == problem.what


def test_a_fix_of_a_problem_inside_is_made_inside() -> None:
    graph = chain(layer("input"), block(layer("dense", activation="step"), repeat=2), layer("output"))
    (problem,) = plan_of(graph).problems
    assert problem.where == "Block 1/Dense 1" and problem.severity is Severity.WARNING
    fixed = after_fix(graph, problem, ROWS, "cross_entropy")
    assert fixed.problems == ()
    made = fixed.graph.layer("Block 1")
    assert isinstance(made, Block) and made.repeat == 2
    assert made.inside.graph.layer("Dense 1") == layer("dense", activation="sigmoid")


def test_repetitions_that_do_not_fit_together_are_told_once() -> None:
    widening = block(layer("dense", units=9), layer("add"))
    inside = widening.inside.graph.connect("In", "Add 1")
    plan = plan_of(chain(layer("input"), Block(inside=Inside(inside), repeat=3), layer("output")))
    (problem,) = plan.problems
    assert problem.where == "Block 1/Add 1" and "9 and 6" in problem.what


def test_a_block_through_which_nothing_leads_says_so() -> None:
    cut = Graph(tuple(empty_inside().graph.nodes))
    plan = plan_of(chain(layer("input"), Block(inside=Inside(cut)), layer("output")))
    assert [(problem.where, problem.what) for problem in plan.problems] == [
        ("Block 1/Out", "Nothing is wired into it.")
    ]


def test_a_layer_that_leads_nowhere_inside_is_warned_of() -> None:
    inside = block(layer("dense", units=6)).inside.graph.add(layer("dropout")).connect("In", "Dropout 1")
    plan = plan_of(chain(layer("input"), Block(inside=Inside(inside)), layer("output")))
    (problem,) = plan.problems
    assert plan.runs and problem.where == "Block 1/Dropout 1"
    assert problem.what == "It does not lead from In to Out."


def test_more_layers_than_can_be_planned_are_a_problem_and_not_a_wait() -> None:
    many = block(*[layer("dropout")] * 40, repeat=125)
    blocks = Graph().add(layer("input"))
    last = "Data"
    for _ in range(MAX_PLANNED // many.size + 1):
        name = blocks.name_for(many)
        blocks = blocks.add(many).connect(last, name)
        last = name
    plan = plan_of(blocks.add(layer("output")).connect(last, "Output"))
    assert not plan.runs and "15002 layers" in plan.problems[0].what


@pytest.mark.parametrize("norm", ["before", "after"])
@pytest.mark.parametrize("dropout", [0.0, 0.1])
def test_a_transformer_block_is_known_again_by_its_parts(norm: str, dropout: float) -> None:
    made = TransformerBlock(heads=4, hidden=12, activation="gelu", norm=norm, dropout=dropout, causal=True)
    assert TransformerBlock.made_of(made.inside) == made
    renamed = made.inside.graph.rename("Add 1", "Residual").rename("Self attention", "Look")
    assert TransformerBlock.made_of(Inside(renamed)) == made
    assert TransformerBlock.made_of(Inside(renamed.remove(["Residual"]))) is None


def test_a_transformer_block_changed_inside_keeps_its_kind_while_it_is_one() -> None:
    made = TransformerBlock(repeat=3)
    graph = made.inside.graph
    wider = graph.replace_layer("Feed forward", layer("feed_forward", hidden=99))
    assert made.with_inside(Inside(wider)) == TransformerBlock(hidden=99, repeat=3)
    other = made.with_inside(Inside(graph.rename("Add 1", "Residual")))
    assert isinstance(other, Block) and other.repeat == 3 and "Residual" in other.inside.graph.by_name


def test_features_that_heads_do_not_divide_are_explained_at_the_block() -> None:
    graph = chain(layer("input"), TransformerBlock(heads=3), layer("time_mean"), layer("output"))
    (problem,) = plan_of(graph, SEQUENCE).problems_of("Transformer block 1")
    assert problem.what == "Self attention: It shares 4 features among 3 heads, but 3 does not divide 4."


def test_a_composite_alone_is_a_layer_like_any_other() -> None:
    composites = [kind for kind in LAYERS if issubclass(kind, TransformerBlock)]
    assert all(issubclass(kind, Layer) for kind in composites) and composites
