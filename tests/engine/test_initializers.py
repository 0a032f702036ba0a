"""Initializers have the distributions they announce."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.engine.activation import ACTIVATIONS, resolved
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS
from playground.engine.losses.squared_error import MeanSquaredError
from playground.engine.network import Network
from playground.engine.optimizers.sgd import SGD
from playground.engine.plan import make_plan
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType

FAN_IN, FAN_OUT = 300, 200
SHAPE = (FAN_IN, FAN_OUT)
DEVIATIONS = {
    "glorot_normal": math.sqrt(2 / (FAN_IN + FAN_OUT)),
    "glorot_uniform": math.sqrt(2 / (FAN_IN + FAN_OUT)),
    "auto": math.sqrt(2 / (FAN_IN + FAN_OUT)),
    "he_normal": math.sqrt(2 / FAN_IN),
    "he_uniform": math.sqrt(2 / FAN_IN),
    "lecun_normal": math.sqrt(1 / FAN_IN),
    "lecun_uniform": math.sqrt(1 / FAN_IN),
    "normal": 0.05,
    "uniform": 0.05 / math.sqrt(3),
    "orthogonal": 1 / math.sqrt(FAN_IN),
}
CONSTANTS = {"zeros": 0.0, "constant": 1.0, "given": 1.0}


def drawn(kind: str, **settings: float) -> np.ndarray:
    return INITIALIZERS.find(kind)(**settings).draw(np.random.default_rng(0), SHAPE, FAN_IN, FAN_OUT)


def test_every_initializer_is_measured_here() -> None:
    assert set(INITIALIZERS.kinds()) == {*DEVIATIONS, *CONSTANTS}


@pytest.mark.parametrize("kind", sorted(DEVIATIONS))
def test_draws_spread_around_zero_as_announced(kind: str) -> None:
    values = drawn(kind)
    deviation = DEVIATIONS[kind]
    assert abs(values.mean()) < 4 * deviation / math.sqrt(values.size)
    assert values.std() == pytest.approx(deviation, rel=0.01)


@pytest.mark.parametrize("kind", [kind for kind in sorted(DEVIATIONS) if kind.endswith("uniform")])
def test_uniform_draws_end_at_their_bound(kind: str) -> None:
    values, bound = drawn(kind), DEVIATIONS[kind] * math.sqrt(3)
    assert np.abs(values).max() <= bound
    assert np.abs(values).max() == pytest.approx(bound, rel=1e-3)
    quarters = np.histogram(values, bins=4, range=(-bound, bound))[0] / values.size
    assert quarters == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("kind", [kind for kind in sorted(DEVIATIONS) if kind.endswith("normal")])
def test_normal_draws_have_the_tails_of_the_normal_distribution(kind: str) -> None:
    values = drawn(kind) / DEVIATIONS[kind]
    assert (np.abs(values) < 1).mean() == pytest.approx(0.6827, abs=0.01)
    assert (np.abs(values) > 2).mean() == pytest.approx(0.0455, abs=0.005)


@pytest.mark.parametrize("kind", sorted(CONSTANTS))
def test_constant_draws_are_constant(kind: str) -> None:
    assert np.all(drawn(kind) == CONSTANTS[kind])


@pytest.mark.parametrize("shape", [(4, 9), (9, 4), (5, 5), (3, 2, 4)])
def test_orthogonal_draws_keep_right_angles(shape: tuple[int, ...]) -> None:
    values = INITIALIZERS.find("orthogonal")(gain=2.0).draw(np.random.default_rng(0), shape, 1, 1)
    flat = values.reshape(-1, shape[-1])
    product = flat.T @ flat if flat.shape[0] >= flat.shape[1] else flat @ flat.T
    np.testing.assert_allclose(product, 4 * np.eye(len(product)), atol=1e-12)


@pytest.mark.parametrize(
    ("activation", "initializer"),
    [
        ("relu", "he_uniform"),
        ("leaky_relu", "he_uniform"),
        ("selu", "lecun_normal"),
        ("tanh", "glorot_uniform"),
        ("sigmoid", "glorot_uniform"),
        ("linear", "glorot_uniform"),
        ("softmax", "glorot_uniform"),
    ],
)
def test_by_activation_takes_the_initializer_made_for_it(activation: str, initializer: str) -> None:
    function = ACTIVATIONS.find(activation)()
    assert resolved(INITIALIZERS.find("auto")(), function).kind == initializer
    assert resolved(INITIALIZERS.find("zeros")(), function).kind == "zeros"


def chain(*names: str) -> Network:
    graph = Graph().add(LAYERS.find("input")())
    last = "Data"
    for name in names:
        graph = graph.add(LAYERS.find("dense")(units=4, activation="tanh"), name).connect(last, name)
        last = name
    graph = graph.add(LAYERS.find("output")()).connect(last, "Output")
    plan = make_plan(graph, Task(TensorType((4,)), outputs=("y",)), MeanSquaredError())
    return Network(plan, SGD(), seed=7)


def test_weights_depend_on_the_seed_and_the_layers_own_name_alone() -> None:
    short, long = chain("A", "C").arrays.copies(), chain("A", "B", "C").arrays.copies()
    for name in ("A/weight", "C/weight", "Output/weight"):
        assert np.array_equal(short[name], long[name])
    assert not np.array_equal(short["A/weight"], short["C/weight"])
    assert not np.any(short["A/bias"])


def test_given_numbers_are_read_neuron_by_neuron_and_begin_again_where_there_are_too_few() -> None:
    given = INITIALIZERS.find("given")(values=(1.0, 2.0, 3.0, 4.0))
    rng = np.random.default_rng(0)
    np.testing.assert_array_equal(given.draw(rng, (2, 3), 2, 3), [[1, 3, 1], [2, 4, 2]])
    np.testing.assert_array_equal(given.draw(rng, (3,), 5, 3), [1, 2, 3])
    np.testing.assert_array_equal(given.draw(rng, (2, 1, 2), 2, 4)[..., 1].ravel(), [3, 4])


def test_biases_start_where_they_are_told_to_and_at_zero_else() -> None:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("output")(), "Output").connect("Data", "Output")
    task = Task(TensorType((2,)), outputs=("a", "b"))
    for settings, expected in (({}, [0, 0]), ({"bias_initializer": {"kind": "given", "values": (5, -6)}}, [5, -6])):
        graph = graph.replace_layer("Output", LAYERS.find("output").from_settings(settings))
        network = Network(make_plan(graph, task, MeanSquaredError()), SGD(), seed=0)
        assert network.arrays["Output", "bias"].value.tolist() == expected
