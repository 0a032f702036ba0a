"""Gradients and weights stay within their limits."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS
from playground.engine.limits import Limits
from playground.engine.losses.squared_error import MeanSquaredError
from playground.engine.network import Network, Step
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import make_plan
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType


def network(**limits: float) -> Network:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("dense")(units=5, activation="tanh"))
    graph = graph.add(LAYERS.find("output")()).connect("Data", "Dense 1").connect("Dense 1", "Output")
    plan = make_plan(graph, Task(TensorType((3,)), outputs=("y",)), MeanSquaredError())
    return Network(plan, SGD(learning_rate=0.1), seed=2, limits=Limits(**limits), dtype=np.float64)


def gradients(made: Network, target: float) -> tuple[Array, Array, Step]:
    """The gradients before and after clipping."""
    step = made.step(4)
    step.inputs[...], step.targets[...] = np.random.default_rng(0).normal(size=(4, 3)), target
    for call in step.gradient_calls:
        call()
    before = made.arrays.gradients.copy()
    for call in step.clipping_calls:
        call()
    return before, made.arrays.gradients.copy(), step


def test_clipping_by_value_cuts_only_what_is_too_large() -> None:
    before, after, _ = gradients(network(clip_value=0.5), 3.0)
    assert np.abs(before).max() > 0.5 > np.abs(before).min()
    np.testing.assert_array_equal(after, np.clip(before, -0.5, 0.5))


def test_clipping_by_norm_shortens_the_whole_gradient_and_keeps_its_direction() -> None:
    before, after, _ = gradients(network(clip_norm=0.5), 3.0)
    assert np.linalg.norm(before) > 0.5
    np.testing.assert_allclose(after, before * 0.5 / (np.linalg.norm(before) + 1e-6), rtol=1e-12)


@pytest.mark.parametrize("limits", [{"clip_norm": 1e4}, {"clip_value": 1e4}, {"clip_norm": 1e4, "clip_value": 1e4}])
def test_a_gradient_within_its_limits_stays_as_it_is(limits: dict[str, float]) -> None:
    before, after, _ = gradients(network(**limits), 3.0)
    np.testing.assert_array_equal(after, before)


def test_a_gradient_that_is_not_finite_is_not_made_to_look_finite() -> None:
    _, after, _ = gradients(network(clip_norm=1.0), np.nan)
    assert np.isnan(after).any()


def test_without_limits_there_is_nothing_to_call() -> None:
    _, _, step = gradients(network(), 3.0)
    assert step.clipping_calls == ()


def test_max_norm_keeps_the_weights_of_each_neuron_short_and_leaves_biases_and_shorter_ones_alone() -> None:
    limited, free = network(max_norm=0.5), network()
    for made in (limited, free):
        step = gradients(made, 3.0)[2]
        for call in step.update_calls:
            call()
    for layer in ("Dense 1", "Output"):
        found, unlimited = limited.arrays[layer, "weight"].value, free.arrays[layer, "weight"].value
        norms = np.linalg.norm(unlimited, axis=0)
        np.testing.assert_allclose(found, unlimited * np.minimum(1, 0.5 / (norms + 1e-7)), rtol=1e-12)
        np.testing.assert_array_equal(limited.arrays[layer, "bias"].value, free.arrays[layer, "bias"].value)
    assert np.linalg.norm(free.arrays["Dense 1", "weight"].value, axis=0).max() > 0.5
