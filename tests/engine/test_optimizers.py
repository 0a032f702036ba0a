"""Optimizers against their update rules written out by hand, 50 steps of a small network in float64."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import numpy as np
import pytest

from playground.engine import network as network_module
from playground.engine.arrays import Array
from playground.engine.layer import LAYERS
from playground.engine.losses.squared_error import MeanSquaredError
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.optimizers.adagrad import Adagrad
from playground.engine.optimizers.adam import Adam, AdamW
from playground.engine.optimizers.lion import Lion
from playground.engine.optimizers.nadam import NAdam
from playground.engine.optimizers.rmsprop import RMSprop
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import make_plan
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType

STEPS, BATCH = 50, 6
# From the weights and the gradient of a step to the weights after it.
Update = Callable[[Array, Array], Array]


def sgd(
    rate: float, momentum: float = 0.0, nesterov: bool = False, dampening: float = 0.0, weight_decay: float = 0.0
) -> Update:
    velocity: Array | None = None

    def update(w: Array, g: Array) -> Array:
        nonlocal velocity
        g = g + weight_decay * w
        velocity = g if velocity is None else momentum * velocity + (1 - dampening) * g
        if not momentum:
            return w - rate * g
        return w - rate * (g + momentum * velocity if nesterov else velocity)

    return update


def adagrad(
    rate: float, rate_decay: float = 0.0, start: float = 0.0, epsilon: float = 1e-10, weight_decay: float = 0.0
) -> Update:
    squares: Array | float = start
    count = itertools.count(0)

    def update(w: Array, g: Array) -> Array:
        nonlocal squares
        g = g + weight_decay * w
        squares = squares + g**2
        return w - rate / (1 + next(count) * rate_decay) * g / (np.sqrt(squares) + epsilon)

    return update


def rmsprop(
    rate: float,
    decay: float = 0.99,
    momentum: float = 0.0,
    epsilon: float = 1e-8,
    centered: bool = False,
    weight_decay: float = 0.0,
) -> Update:
    squares: Array | float = 0.0
    mean: Array | float = 0.0
    velocity: Array | float = 0.0

    def update(w: Array, g: Array) -> Array:
        nonlocal squares, mean, velocity
        g = g + weight_decay * w
        squares = decay * squares + (1 - decay) * g**2
        mean = decay * mean + (1 - decay) * g
        velocity = momentum * velocity + g / (np.sqrt(squares - centered * mean**2) + epsilon)
        return w - rate * velocity

    return update


def adam(
    rate: float,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
    amsgrad: bool = False,
    weight_decay: float = 0.0,
    decoupled_weight_decay: float = 0.0,
) -> Update:
    mean: Array | float = 0.0
    square: Array | float = 0.0
    largest: Array | float = 0.0
    count = itertools.count(1)

    def update(w: Array, g: Array) -> Array:
        nonlocal mean, square, largest
        t = next(count)
        g = g + weight_decay * w
        w = w - rate * decoupled_weight_decay * w
        mean = beta1 * mean + (1 - beta1) * g
        square = beta2 * square + (1 - beta2) * g**2
        largest = np.maximum(largest, square) if amsgrad else square
        return w - rate * (mean / (1 - beta1**t)) / (np.sqrt(largest / (1 - beta2**t)) + epsilon)

    return update


def nadam(
    rate: float,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
    momentum_decay: float = 0.004,
    weight_decay: float = 0.0,
    decoupled_weight_decay: float = 0.0,
) -> Update:
    mean: Array | float = 0.0
    square: Array | float = 0.0
    product = 1.0
    count = itertools.count(1)

    def update(w: Array, g: Array) -> Array:
        nonlocal mean, square, product
        t = next(count)
        now, following = (beta1 * (1 - 0.5 * 0.96 ** (k * momentum_decay)) for k in (t, t + 1))
        product *= now
        w, g = w - rate * decoupled_weight_decay * w, g + weight_decay * w
        mean = beta1 * mean + (1 - beta1) * g
        square = beta2 * square + (1 - beta2) * g**2
        ahead = (1 - now) * g / (1 - product) + following * mean / (1 - product * following)
        return w - rate * ahead / (np.sqrt(square / (1 - beta2**t)) + epsilon)

    return update


def lion(rate: float, beta1: float = 0.9, beta2: float = 0.99, decoupled_weight_decay: float = 0.0) -> Update:
    mean: Array | float = 0.0

    def update(w: Array, g: Array) -> Array:
        nonlocal mean
        direction = np.sign(beta1 * mean + (1 - beta1) * g)
        mean = beta2 * mean + (1 - beta2) * g
        return w - rate * (direction + decoupled_weight_decay * w)

    return update


RULES = {
    "sgd": sgd,
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
    "adamw": adam,
    "nadam": nadam,
    "lion": lion,
}
TRIED = [
    SGD(learning_rate=0.1),
    SGD(learning_rate=0.05, momentum=0.9),
    SGD(learning_rate=0.05, momentum=0.9, nesterov=True),
    SGD(learning_rate=0.05, nesterov=True),
    RMSprop(learning_rate=0.01),
    RMSprop(learning_rate=0.01, decay=0.5, epsilon=0.1),
    RMSprop(learning_rate=0.01, momentum=0.8),
    Adam(learning_rate=0.01),
    Adam(learning_rate=0.01, beta1=0.0, beta2=0.0),
    Adam(learning_rate=0.01, beta1=0.5, beta2=0.9, epsilon=0.1),
    Adam(learning_rate=0.01, beta2=0.5, amsgrad=True),
    SGD(learning_rate=0.05, momentum=0.9, dampening=0.3),
    SGD(learning_rate=0.05, weight_decay=0.1),
    SGD(learning_rate=0.05, momentum=0.9, dampening=0.3, weight_decay=0.1),
    RMSprop(learning_rate=0.01, centered=True),
    RMSprop(learning_rate=0.01, centered=True, momentum=0.8, weight_decay=0.1),
    Adagrad(learning_rate=0.1),
    Adagrad(learning_rate=0.1, rate_decay=0.1, start=0.5, epsilon=0.01, weight_decay=0.1),
    Adam(learning_rate=0.01, weight_decay=0.1),
    AdamW(learning_rate=0.01),
    AdamW(learning_rate=0.01, decoupled_weight_decay=0.5, amsgrad=True, beta2=0.5),
    NAdam(learning_rate=0.01),
    NAdam(learning_rate=0.01, beta1=0.5, beta2=0.9, epsilon=0.1, momentum_decay=0.3),
    NAdam(learning_rate=0.01, weight_decay=0.1),
    NAdam(learning_rate=0.01, decoupled_weight_decay=0.1),
    Lion(learning_rate=0.01),
    Lion(learning_rate=0.01, beta1=0.5, beta2=0.7, decoupled_weight_decay=0.1),
]


def rule_of(optimizer: Optimizer) -> Update:
    names = (parameter.name for parameter in optimizer.parameters() if parameter.name != "schedule")
    settings = {name: getattr(optimizer, name) for name in names}
    return RULES[optimizer.kind](settings.pop("learning_rate"), **settings)


def small_network(optimizer: Optimizer) -> Network:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("dense")(units=5, activation="tanh"))
    graph = graph.add(LAYERS.find("output")()).connect("Data", "Dense 1").connect("Dense 1", "Output")
    plan = make_plan(graph, Task(TensorType((3,)), outputs=("y",)), MeanSquaredError())
    return Network(plan, optimizer, seed=2, dtype=np.float64)


@pytest.mark.parametrize("split", [False, True], ids=["whole", "in two halves"])
@pytest.mark.parametrize("optimizer", TRIED, ids=str)
def test_fifty_steps_follow_the_rule(optimizer: Optimizer, split: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if split:
        monkeypatch.setattr(network_module, "SPLIT_FROM", 0)
    update = rule_of(optimizer)
    network = small_network(optimizer)
    step, arrays = network.step(BATCH), network.arrays
    expected, rng = arrays.values.copy(), np.random.default_rng(0)
    for _ in range(STEPS):
        step.inputs[...] = rng.normal(size=step.inputs.shape)
        step.targets[...] = rng.normal(size=step.targets.shape)
        for call in step.gradient_calls:
            call()
        expected = update(expected, arrays.gradients.copy())
        for call in step.update_calls:
            call()
        np.testing.assert_allclose(arrays.values, expected, rtol=1e-9, atol=1e-12)


def test_every_optimizer_has_a_rule_here() -> None:
    assert set(RULES) == set(OPTIMIZERS.kinds())


def test_a_rate_of_zero_changes_nothing() -> None:
    for kind in OPTIMIZERS:
        network = small_network(kind(learning_rate=0.0))
        before, step = network.arrays.values.copy(), network.step(BATCH)
        step.inputs[...], step.targets[...] = 1, 1
        for call in step.calls:
            call()
        assert np.array_equal(network.arrays.values, before)


@pytest.mark.parametrize("kind", list(OPTIMIZERS), ids=lambda kind: kind.kind)
def test_the_schedule_multiplies_the_rate_of_every_optimizer_and_all_that_depends_on_it(kind: type[Optimizer]) -> None:
    lowered, lower = small_network(kind(learning_rate=0.1)), small_network(kind(learning_rate=0.02))
    scheduled = lowered.step(BATCH)
    lowered.optimizer_state.scale_rate(0.2)
    for network, step in ((lowered, scheduled), (lower, lower.step(BATCH))):
        step.inputs[...], step.targets[...] = 1, 1
        for _ in range(5):
            for call in step.calls:
                call()
        assert network.optimizer_state.step == 5
    np.testing.assert_allclose(lowered.arrays.values, lower.arrays.values, rtol=1e-12)


def test_the_first_step_of_adam_is_the_rate_whatever_the_gradient() -> None:
    network = small_network(Adam(learning_rate=0.01))
    before, step = network.arrays.values.copy(), network.step(BATCH)
    step.inputs[...], step.targets[...] = 1, 1000
    for call in step.calls:
        call()
    np.testing.assert_allclose(np.abs(network.arrays.values - before), 0.01, rtol=1e-6)


def test_descent_on_a_parabola_takes_the_steps_of_the_textbook() -> None:
    """f(x) = x² - 4x + 1 from 9 at a rate of 0.1: 7.6, 6.48, 5.584. One weight on the input 1 with target 2, mse."""
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("output")(bias=False)).connect("Data", "Output")
    plan = make_plan(graph, Task(TensorType((1,)), outputs=("y",)), MeanSquaredError())
    network = Network(plan, SGD(learning_rate=0.1), seed=0, dtype=np.float64)
    network.arrays["Output", "weight"].value[...] = 9
    step = network.step(1)
    step.inputs[...], step.targets[...] = 1, 2
    places = []
    for _ in range(3):
        for call in step.calls:
            call()
        places.append(network.arrays["Output", "weight"].value.item())
    assert places == pytest.approx([7.6, 6.48, 5.584])
    assert math.isclose(step.loss.item(), 6.48**2 - 4 * 6.48 + 1 + 3)  # (x - 2)² = f(x) + 3, before the third step
