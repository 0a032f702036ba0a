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
from playground.engine.optimizers.adam import Adam
from playground.engine.optimizers.rmsprop import RMSprop
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import make_plan
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType

STEPS, BATCH = 50, 6
# From the weights and the gradient of a step to the weights after it.
Update = Callable[[Array, Array], Array]


def sgd(rate: float, momentum: float = 0.0, nesterov: bool = False) -> Update:
    velocity: Array | float = 0.0

    def update(w: Array, g: Array) -> Array:
        nonlocal velocity
        velocity = momentum * velocity + g
        return w - rate * (g + momentum * velocity if nesterov else velocity)

    return update


def rmsprop(rate: float, decay: float = 0.99, momentum: float = 0.0, epsilon: float = 1e-8) -> Update:
    squares: Array | float = 0.0
    velocity: Array | float = 0.0

    def update(w: Array, g: Array) -> Array:
        nonlocal squares, velocity
        squares = decay * squares + (1 - decay) * g**2
        velocity = momentum * velocity + g / (np.sqrt(squares) + epsilon)
        return w - rate * velocity

    return update


def adam(rate: float, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8, amsgrad: bool = False) -> Update:
    mean: Array | float = 0.0
    square: Array | float = 0.0
    largest: Array | float = 0.0
    count = itertools.count(1)

    def update(w: Array, g: Array) -> Array:
        nonlocal mean, square, largest
        t = next(count)
        mean = beta1 * mean + (1 - beta1) * g
        square = beta2 * square + (1 - beta2) * g**2
        largest = np.maximum(largest, square) if amsgrad else square
        return w - rate * (mean / (1 - beta1**t)) / (np.sqrt(largest / (1 - beta2**t)) + epsilon)

    return update


RULES = {"sgd": sgd, "rmsprop": rmsprop, "adam": adam}
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
]


def rule_of(optimizer: Optimizer) -> Update:
    settings = {parameter.name: getattr(optimizer, parameter.name) for parameter in optimizer.parameters()}
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
