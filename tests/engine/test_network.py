"""The running network: gradients through the whole drawing, halves of a batch, and what is kept when it is redrawn."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import network as network_module
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.network import PROGRAMS, Network, Step
from playground.engine.optimizer import Optimizer
from playground.engine.optimizers.adam import Adam
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import make_plan
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType

TASK = Task(TensorType((2,)), classes=("a", "b", "c"))


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def chain(*layers: Layer) -> Graph:
    graph, last = Graph(), ""
    for made in layers:
        name = graph.name_for(made)
        graph = graph.add(made)
        graph = graph.connect(last, name) if last else graph
        last = name
    return graph


def plain(units: int = 5, **settings: object) -> Graph:
    return chain(layer("input"), layer("dense", units=units, **settings), layer("output"))


def residual(dropout: float = 0.0) -> Graph:
    """Wires part behind Dense 1 and Dense 2 and meet in Add 1 (three of them) and Add 2."""
    graph = chain(
        layer("input", features=("x1", "x2", "x1 x2")),
        layer("dense", units=6, activation="tanh"),
        layer("dense", units=6, activation="swish"),
        layer("dropout", rate=dropout),
        layer("add"),
        layer("dense", units=6, activation="prelu"),
        layer("add"),
        layer("output"),
    )
    for source, target in (("Dense 1", "Add 1"), ("Dense 2", "Add 1"), ("Add 1", "Add 2"), ("Dense 2", "Add 2")):
        graph = graph.connect(source, target)
    return graph


def make(graph: Graph, optimizer: Optimizer | None = None, loss: str = "cross_entropy", **options: object) -> Network:
    plan = make_plan(graph, TASK, LOSSES.find(loss)())
    return Network(plan, optimizer or SGD(learning_rate=0.1), **{"seed": 1, "dtype": np.float64, **options})


def fill(step: Step, seed: int = 0) -> None:
    rng = np.random.default_rng(seed)
    step.inputs[...] = rng.normal(size=step.inputs.shape)
    if step.targets.dtype == np.int64:
        step.targets[...] = rng.integers(0, 3, step.targets.shape)
    else:
        step.targets[...] = rng.normal(size=step.targets.shape)


def train(network: Network, steps: int, batch: int = 4) -> list[float]:
    losses = []
    for index in range(steps):
        step = network.step(batch)
        fill(step, index)
        for call in step.calls:
            call()
        losses.append(step.loss.item())
    return losses


def largest_gradient_error(network: Network, batch: int, l1: float = 0.0, l2: float = 0.0) -> float:
    """Every single parameter's gradient against the central difference of loss and penalties."""
    step, values = network.step(batch), network.arrays.values
    fill(step)
    weights = [array.value for name in network.arrays.spans for array in penalized(network, name)]

    def minimized() -> float:
        for call in step.gradient_calls:
            call()
        return step.loss.item() + sum(l1 * np.abs(w).sum() + l2 * (w**2).sum() for w in weights)

    minimized()
    found = network.arrays.gradients.copy()
    expected = np.empty_like(found)
    for index, value in enumerate(values.copy()):
        values[index] = value + 1e-6
        above = minimized()
        values[index] = value - 1e-6
        expected[index] = (above - minimized()) / 2e-6
        values[index] = value
    return float(np.abs(found - expected).max() / np.abs(expected).max())


def penalized(network: Network, name: str) -> list:
    return [array for array in network.arrays.of_layer(name).values() if array.spec.penalized]


@pytest.mark.parametrize("batch", [1, 2, 7])
@pytest.mark.parametrize("loss", [loss.kind for loss in LOSSES if loss.heeds_targets])
def test_gradients_of_a_whole_drawing_with_residual_wires_agree_with_central_differences(loss: str, batch: int) -> None:
    assert largest_gradient_error(make(residual(), loss=loss), batch) < 1e-6


@pytest.mark.parametrize("batch", [1, 2, 7])
def test_gradients_agree_when_the_batch_is_worked_on_in_two_halves(batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_module, "SPLIT_FROM", 0)
    assert largest_gradient_error(make(residual(), l1=0.01, l2=0.02), batch, 0.01, 0.02) < 1e-6


def test_penalties_are_the_sums_of_the_textbook_and_leave_biases_alone() -> None:
    assert largest_gradient_error(make(residual(), l1=0.01), 3, l1=0.01) < 1e-6
    assert largest_gradient_error(make(residual(), l2=0.02), 3, l2=0.02) < 1e-6


def test_a_layers_own_penalty_adds_to_that_of_the_training() -> None:
    together = make(plain(l1=0.01, l2=0.02), l1=0.1, l2=0.2)
    plain_one = make(plain(), l1=0.11, l2=0.22)
    for network in (together, plain_one):
        fill(network.step(3))
        for call in network.step(3).gradient_calls:
            call()
    for name in ("weight", "bias"):
        found, expected = together.arrays["Dense 1", name].gradient, plain_one.arrays["Dense 1", name].gradient
        np.testing.assert_allclose(found, expected)


def test_two_halves_train_like_one_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = make(residual(), Adam(learning_rate=0.05))
    losses = train(whole, 30, batch=7)
    monkeypatch.setattr(network_module, "SPLIT_FROM", 0)
    halves = make(residual(), Adam(learning_rate=0.05))
    np.testing.assert_allclose(train(halves, 30, batch=7), losses, rtol=1e-9)
    np.testing.assert_allclose(halves.arrays.values, whole.arrays.values, rtol=1e-7)


@pytest.mark.parametrize("split_from", [0, 10**12], ids=["in two halves", "whole"])
def test_the_same_seed_trains_the_same_to_the_bit(split_from: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_module, "SPLIT_FROM", split_from)
    runs = [make(residual(dropout=0.4), dtype=np.float32) for _ in range(2)]
    assert train(runs[0], 20, batch=9) == train(runs[1], 20, batch=9)
    assert runs[0].arrays.values.tobytes() == runs[1].arrays.values.tobytes()
    assert train(make(residual(dropout=0.4), dtype=np.float32, seed=2), 20, batch=9) != train(runs[0], 20, batch=9)


def test_dropout_keeps_the_mean_while_training_and_is_gone_afterwards() -> None:
    task = Task(TensorType((4000,)), outputs=("y",))
    graph = chain(layer("input"), layer("dropout", rate=0.3), layer("output", bias=False, initializer="constant"))
    network = Network(make_plan(graph, task, LOSSES.find("mse")()), SGD(learning_rate=0.0), 0)
    step = network.step(8)
    step.inputs[...], step.targets[...] = 1, 4000
    for call in step.calls:
        call()
    # The share kept varies by about 1 percent: (0.01 · 4000)² of mean squared error, 29² exactly.
    assert 200 < step.loss.item() < 5000
    assert network.predict(np.ones((1, 4000), np.float32)).item() == pytest.approx(4000)


def test_predictions_do_not_depend_on_how_they_are_portioned() -> None:
    network, inputs = make(residual(dropout=0.5)), np.random.default_rng(0).normal(size=(11, 2))
    together = network.predict(inputs)
    np.testing.assert_allclose(network.predict(inputs, batch=4), together, rtol=1e-12)
    together[...] = 0
    assert network.predict(inputs).any()


def test_only_a_few_programs_are_kept() -> None:
    network = make(plain())
    for batch in range(1, 20):
        network.step(batch)
    assert len(network._steps) == PROGRAMS
    assert network.step(19) is network.step(19)


def test_a_drawing_with_errors_makes_no_network() -> None:
    with pytest.raises(PlaygroundError, match="Nothing is wired into it"):
        make(plain().remove(["Data"], heal=False).add(layer("input")))


# What is kept when the drawing changes


def test_carrying_over_continues_as_if_nothing_had_happened() -> None:
    there = make(residual(dropout=0.3), Adam(learning_rate=0.01))
    straight = train(there, 20)
    again = make(residual(dropout=0.3), Adam(learning_rate=0.01))
    train(again, 10)
    after = make(residual(dropout=0.3), Adam(learning_rate=0.01), seed=1)
    after.carry_over(again)
    losses = []
    for index in range(10, 20):
        step = after.step(4)
        fill(step, index)
        for call in step.calls:
            call()
        losses.append(step.loss.item())
    assert losses == straight[10:]


def test_what_fits_is_carried_over_and_the_rest_is_drawn_anew() -> None:
    old = make(chain(layer("input"), layer("dense", units=5), layer("dense", units=5), layer("output")), Adam())
    train(old, 5)
    new = make(chain(layer("input"), layer("dense", units=5), layer("dense", units=6), layer("output")), Adam())
    drawn = new.arrays.copies()
    new.carry_over(old)
    kept, found = old.arrays.copies(), new.arrays.copies()
    for name in ("Dense 1/weight", "Dense 1/bias", "Output/bias"):
        assert np.array_equal(found[name], kept[name])
    for name in ("Dense 2/weight", "Dense 2/bias", "Output/weight"):
        assert np.array_equal(found[name], drawn[name])
    span = new.arrays.spans["Dense 1"]
    assert new.optimizer_state.step == 5
    assert old.optimizer_state.vectors
    for name, vector in old.optimizer_state.vectors.items():
        assert np.array_equal(new.optimizer_state.vector(name)[span], vector[span])
        assert not new.optimizer_state.vector(name)[new.arrays.spans["Dense 2"]].any()


def test_another_optimizer_starts_without_memory_but_with_the_weights() -> None:
    old = make(plain(), Adam())
    train(old, 5)
    new = make(plain(), SGD(momentum=0.9))
    new.carry_over(old)
    assert np.array_equal(new.arrays.values, old.arrays.values)
    assert new.optimizer_state.step == 0 and not new.optimizer_state.vectors


# Weights from outside


def test_adam_keeps_its_running_means_when_the_betas_change() -> None:
    first = make(plain(), Adam())
    train(first, 20)
    second = make(plain(), Adam(beta1=0.5, beta2=0.9))
    second.carry_over(first)

    before, after = first.optimizer_state.vectors, second.optimizer_state.vectors
    np.testing.assert_allclose(after["sums"] * (1 - 0.5), before["sums"] * (1 - 0.9))
    np.testing.assert_allclose(after["sums of squares"] * (1 - 0.9), before["sums of squares"] * (1 - 0.999))


def test_weights_come_back_by_name() -> None:
    old, new = make(residual()), make(residual(), seed=9)
    train(old, 3)
    new.arrays.load(old.arrays.copies())
    assert np.array_equal(new.arrays.values, old.arrays.values)


def test_copies_share_nothing_with_the_network() -> None:
    network = make(plain())
    for values in network.arrays.copies().values():
        values[...] = 7
    assert not (network.arrays.values == 7).any()


def test_weights_of_another_shape_name_the_layer_and_both_shapes_and_change_nothing() -> None:
    old, new = make(plain(units=4)), make(plain(units=5))
    before = new.arrays.values.copy()
    with pytest.raises(PlaygroundError, match=r"Dense 1: .*\(2, 4\).*\(2, 5\)"):
        new.arrays.load(old.arrays.copies())
    assert np.array_equal(new.arrays.values, before)


def test_missing_weights_name_the_layer() -> None:
    network = make(plain())
    weights = network.arrays.copies()
    del weights["Output/bias"]
    with pytest.raises(PlaygroundError, match=r"Output: .*'Output/bias'.*there are"):
        network.arrays.load(weights)
