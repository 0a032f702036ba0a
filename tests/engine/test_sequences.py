"""Sequence layers agree with PyTorch, and padding never tells."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from playground.engine import recurrent
from playground.engine.arrays import Array, Arrays
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.layers.positional_encoding import waves
from playground.engine.loss import LOSSES
from playground.engine.memory import arrays_in
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import make_plan
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.engine.tracing import trace_forward
from playground.formats.examples import load_example
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType
from tests.golden.make_layers_sequence import TARGET

GOLDEN = dict(np.load(TARGET))
CASES = [name for name in GOLDEN if name.count("/") == 2]
WORDS = Task(TensorType((5,), 7), classes=("a", "b"))


def site_of(x: Array, layer: Layer) -> Site:
    vocabulary = 7 if x.dtype.kind == "i" else None
    kind = TensorType(x.shape[1:], vocabulary)
    return Site((kind,), Task(kind, classes=("a", "b")), TensorType((2,)))


def near(found: Array, expected: Array) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("case", CASES)
def test_a_layer_and_its_gradients_are_those_of_pytorch(case: str) -> None:
    number, kind, settings = case.split("/")
    golden = {name[3:]: value for name, value in GOLDEN.items() if name.startswith(f"{number}/")}
    layer, x = LAYERS.find(kind).from_settings(json.loads(settings)), golden["x"]
    site = site_of(x, layer)
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    tape = Tape(len(x), arrays, np.float64, True, lambda name: generator(0, name))
    tape.scope = "layer"
    y, backward = layer.trace(tape, site, (x,))
    (gx,) = backward(golden["gy"].copy(), (True,))
    trainables = arrays.of_layer("layer")
    for name, array in trainables.items():
        array.value[...] = golden[f"array {name}"]
    for call in tape.calls:
        call()
    near(y, golden["y"])
    if gx is not None:
        near(gx, golden["gx"])
    for name, array in trainables.items():
        near(array.gradient, golden[f"gradient {name}"])


@pytest.mark.parametrize("case", [case for case in CASES if case.split("/")[1] in ("rnn", "lstm", "gru")])
def test_a_walk_in_stretches_gives_the_gradients_of_pytorch_too(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where there is so much to do that a second thread helps."""
    monkeypatch.setattr(recurrent, "STRETCH_FROM", 0)
    test_a_layer_and_its_gradients_are_those_of_pytorch(case)


def test_positions_are_waves_of_falling_frequency() -> None:
    pattern = waves(4, 6)
    near(pattern[0], np.array([0, 1, 0, 1, 0, 1]))
    near(pattern[3, 2:4], np.array([np.sin(3 / 10000 ** (2 / 6)), np.cos(3 / 10000 ** (2 / 6))]))


def network(task: Task, *layers: Layer, dtype: Any = np.float64) -> Network:
    graph, last = Graph().add(LAYERS.find("input")()), "Data"
    for index, layer in enumerate((*layers, LAYERS.find("output")())):
        name = f"Layer {index}"
        graph = graph.add(layer, name).connect(last, name)
        last = name
    plan = make_plan(graph, task, LOSSES.find("cross_entropy")())
    return Network(plan, OPTIMIZERS.find("sgd")(), 0, dtype=dtype)


def made(kind: str, **settings: Any) -> Layer:
    return LAYERS.find(kind)(**settings)


READERS = [
    *(
        (made(kind, units=4, bidirectional=both, return_sequences=sequences),)
        + ((made("time_mean"),) if sequences else ())
        for kind in ("rnn", "lstm", "gru")
        for both in (False, True)
        for sequences in (False, True)
    ),
    (made("time_mean"),),
    (made("time_last"),),
    (made("self_attention"), made("time_mean")),
    (made("self_attention", causal=True), made("feed_forward"), made("time_last")),
    (made("lstm", units=4, bidirectional=True, return_sequences=True), made("gru", units=3)),
]


@pytest.mark.parametrize("readers", READERS, ids=lambda readers: "-".join(layer.kind for layer in readers))
def test_a_padded_sequence_is_read_and_learned_from_as_if_it_ended(readers: tuple[Layer, ...]) -> None:
    """In one batch with longer ones, padded to 5 steps, and alone, with a network of just its length."""
    embedding = made("embedding", dimensions=4)
    padded = network(WORDS, embedding, *readers)
    short = network(Task(TensorType((3,), 7), classes=("a", "b")), embedding, *readers)
    symbols = np.array([[4, 1, 6, 2, 5], [3, 6, 1, 0, 0], [2, 0, 0, 0, 0]])
    near(padded.predict(symbols)[1], short.predict(symbols[1:2, :3])[0])
    steps = padded.step(1), short.step(1)
    for step, given in zip(steps, (symbols[1:2], symbols[1:2, :3]), strict=True):
        step.inputs[...], step.targets[...] = given, 1
        for call in step.gradient_calls:
            call()
    near(padded.arrays.gradients, short.arrays.gradients)


@pytest.mark.parametrize("readers", READERS, ids=lambda readers: "-".join(layer.kind for layer in readers))
def test_masked_gradients_agree_with_central_differences(readers: tuple[Layer, ...]) -> None:
    made_network = network(WORDS, made("embedding", dimensions=4), *readers)
    rng = np.random.default_rng(0)
    step = made_network.step(4)
    step.inputs[...] = [[4, 1, 6, 2, 5], [3, 6, 1, 0, 0], [2, 0, 0, 0, 0], [1, 2, 3, 4, 0]]
    step.targets[...] = [0, 1, 1, 0]
    values = made_network.arrays.values
    start, direction = values.copy(), rng.normal(size=values.shape)

    def loss_at(values_there: Array) -> float:
        values[...] = values_there
        for call in step.gradient_calls:
            call()
        return float(step.loss)

    above, below = loss_at(start + 1e-6 * direction), loss_at(start - 1e-6 * direction)
    loss_at(start)
    expected = (above - below) / 2e-6
    assert made_network.arrays.gradients @ direction == pytest.approx(expected, rel=1e-6)


NUMBERS = Task(TensorType((5, 4)), classes=("a", "b"), padded=True)


@pytest.mark.parametrize("readers", READERS, ids=lambda readers: "-".join(layer.kind for layer in readers))
def test_a_sequence_of_numbers_that_ends_early_is_read_and_learned_from_as_if_it_ended(
    readers: tuple[Layer, ...],
) -> None:
    padded, short = network(NUMBERS, *readers), network(Task(TensorType((3, 4)), classes=("a", "b")), *readers)
    numbers = np.random.default_rng(0).normal(size=(3, 5, 4))
    numbers[1, 3:], numbers[2, 1:] = np.nan, np.nan
    near(padded.predict(numbers)[1], short.predict(numbers[1:2, :3])[0])
    steps = padded.step(1), short.step(1)
    for step, given in zip(steps, (numbers[1:2], numbers[1:2, :3]), strict=True):
        step.inputs[...], step.targets[...] = given, 1
        for call in step.gradient_calls:
            call()
    near(padded.arrays.gradients, short.arrays.gradients)


def test_nothing_but_padding_gives_a_number() -> None:
    for readers in READERS:
        assert np.isfinite(network(WORDS, made("embedding"), *readers).predict(np.zeros((2, 5), int))).all()


def test_symbols_that_reach_neurons_are_a_problem_with_a_fix() -> None:
    graph = Graph().add(made("input")).add(made("output")).connect("Data", "Output")
    loss = LOSSES.find("cross_entropy")()
    plan = make_plan(graph, WORDS, loss)
    (problem,) = plan.problems
    assert "symbols" in problem.what and problem.fix is not None
    fixed = problem.fix.edit(load_example("line").replace(graph=graph)).graph
    assert [fixed.layer(name).kind for name in fixed.order()] == ["input", "embedding", "output"]


def test_numbers_that_reach_an_embedding_are_a_problem() -> None:
    graph = Graph().add(made("input")).add(made("embedding"), "E").add(made("output"))
    graph = graph.connect("Data", "E").connect("E", "Output")
    plan = make_plan(graph, Task(TensorType((5,)), classes=("a", "b")), LOSSES.find("cross_entropy")())
    assert any("gets numbers" in problem.what for problem in plan.problems)


def test_heads_that_do_not_divide_the_features_are_a_problem() -> None:
    graph = Graph().add(made("input")).add(made("self_attention", heads=3), "A").connect("Data", "A")
    plan = make_plan(graph, Task(TensorType((5, 4)), classes=("a", "b")), LOSSES.find("cross_entropy")())
    assert any("3 does not divide 4" in problem.what for problem in plan.problems)


def test_attention_can_be_looked_at_and_looks_neither_ahead_nor_at_padding() -> None:
    layers = (made("embedding", dimensions=4), made("self_attention", causal=True), made("time_last"))
    forward = network(WORDS, *layers).forward(2)
    forward.inputs[...] = [[4, 1, 6, 2, 5], [3, 6, 1, 0, 0]]
    forward.run()
    attention = forward.kept["Layer 1"]
    assert attention.shape == (2, 2, 5, 5)
    near(attention.sum(axis=-1), np.ones((2, 2, 5)))
    assert np.all(np.triu(attention, 1) == 0)
    assert np.all(attention[1, :, :, 3:] == 0) and np.all(attention[0, :, 4] > 0)


@pytest.mark.parametrize("return_sequences", [False, True])
def test_the_memory_of_an_lstm_can_be_looked_at_in_both_directions_without_padding(return_sequences: bool) -> None:
    mean = (made("time_mean"),) if return_sequences else ()
    lstm = made("lstm", units=3, bidirectional=True, return_sequences=return_sequences)
    read = network(WORDS, made("embedding"), lstm, *mean)
    forward = read.forward(2)
    forward.inputs[...] = [[3, 1, 4, 0, 0], [1, 5, 2, 6, 3]]
    forward.run()
    there, back = forward.remembered["Layer 1"]
    seen = forward.outputs["Layer 0"][0, :3]
    for direction, prefix, x in ((there, "", seen), (back, "reverse_", seen[::-1])):
        weight, recurrent, bias = (
            read.arrays["Layer 1", f"{prefix}{name}"].value for name in ("weight", "recurrent_weight", "bias")
        )
        h, c, states, memories = np.zeros(3), np.zeros(3), [], []
        for step in x:
            i, f, g, o = np.split(step @ weight + h @ recurrent + bias, 4)
            i, f, o = (1 / (1 + np.exp(-gate)) for gate in (i, f, o))
            c = f * c + i * np.tanh(g)
            h = o * np.tanh(c)
            states.append(h)
            memories.append(c)
        turned = slice(None, None, -1 if prefix else 1)
        near(direction.of_first("h"), np.array(states)[turned])
        near(direction.of_first("c"), np.array(memories)[turned])


def test_what_is_remembered_costs_nothing() -> None:
    """What views are shown are the buffers that the steps compute in; while training nobody is told of them."""
    read = network(WORDS, made("embedding"), made("lstm", units=3))
    forward = read.forward(1)
    (known,) = forward.remembered["Layer 1"]
    buffers = [array for call in forward.calls for array in arrays_in(call)]
    for states in known.states.values():
        assert any(np.shares_memory(states, buffer) for buffer in buffers)
    tape = Tape(1, read.arrays, np.float64, True, np.random.default_rng)  # type: ignore[arg-type]
    trace_forward(read.plan, tape, np.zeros((1, 5), np.intp))
    assert not tape.remembered
