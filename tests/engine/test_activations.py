"""Activations against their formulas written out by hand in float64, far out included."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from scipy import special

from playground.engine.activation import ACTIVATIONS, Activation
from playground.engine.arrays import Array, Arrays
from playground.engine.layer import LAYERS, Site
from playground.engine.randomness import generator
from playground.engine.tape import Tape
from playground.spec.task import Task, TensorType

FAR = [-1000.0, -100.0, -30.0, 30.0, 100.0, 1000.0]
# The corners of the straight-lined functions, and points in between.
NEAR = [-3.0, -2.5, -1.0, -0.3, -1e-8, 0.0, 1e-8, 0.3, 1.0, 2.5, 3.0]
Z = np.array(FAR[:3] + NEAR + FAR[3:])

SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805
BELOW = np.minimum(Z, 0)

REFERENCES: dict[str, Array] = {
    "elu": np.where(Z > 0, Z, np.expm1(BELOW)),
    "gelu": Z * 0.5 * special.erfc(-Z / math.sqrt(2)),
    "hard_sigmoid": np.clip(Z / 6 + 0.5, 0, 1),
    "hard_tanh": np.clip(Z, -1, 1),
    "leaky_relu": np.where(Z > 0, Z, 0.01 * Z),
    "linear": Z,
    "mish": Z * np.tanh(np.logaddexp(0, Z)),
    "prelu": np.where(Z > 0, Z, 0.25 * Z),
    "relu": np.maximum(Z, 0),
    "selu": SELU_SCALE * np.where(Z > 0, Z, SELU_ALPHA * np.expm1(BELOW)),
    "sigmoid": special.expit(Z),
    "sine": np.sin(Z),
    "softmax": special.softmax(Z),
    "softplus": np.logaddexp(0, Z),
    "step": np.where(Z >= 0, 1.0, 0.0),
    "swish": Z * special.expit(Z),
    "tanh": np.tanh(Z),
}
PHI = np.exp(-Z * Z / 2) / math.sqrt(2 * math.pi)
SIGMOID = special.expit(Z)
MISH_GATE = np.tanh(np.logaddexp(0, Z))
# In a corner the slope is that of the left or the lower side, as in PyTorch.
SLOPES: dict[str, Array] = {
    "elu": np.where(Z > 0, 1, np.exp(BELOW)),
    "gelu": 0.5 * special.erfc(-Z / math.sqrt(2)) + Z * PHI,
    "hard_sigmoid": np.where((Z > -3) & (Z < 3), 1 / 6, 0),
    "hard_tanh": np.where((Z > -1) & (Z < 1), 1.0, 0),
    "leaky_relu": np.where(Z > 0, 1, 0.01),
    "linear": np.ones_like(Z),
    "mish": MISH_GATE + Z * (1 - MISH_GATE**2) * SIGMOID,
    "prelu": np.where(Z > 0, 1, 0.25),
    "relu": np.where(Z > 0, 1.0, 0),
    "selu": SELU_SCALE * np.where(Z > 0, 1, SELU_ALPHA * np.exp(BELOW)),
    "sigmoid": SIGMOID * (1 - SIGMOID),
    "sine": np.cos(Z),
    "softplus": SIGMOID,
    "step": np.zeros_like(Z),
    "swish": SIGMOID * (1 + Z * (1 - SIGMOID)),
    "tanh": 1 - np.tanh(Z) ** 2,
}


def applied(function: Activation, z: Array, dtype: type[np.floating]) -> tuple[Array, Array]:
    """f(z) of one sample of values z, and the gradient of Σ f(z) by z."""
    layer, kind = LAYERS.find("activation")(function=function), TensorType(z.shape)
    site = Site((kind,), Task(kind, outputs=("y",)), TensorType((1,)))
    arrays = Arrays({"layer": layer.arrays(site)}, dtype)
    arrays.draw(0)
    tape = Tape(1, arrays, dtype, True, lambda name: generator(0, name))
    tape.scope = "layer"
    output, backward = layer.trace(tape, site, (z[None].astype(dtype),))
    (gradient,) = backward(np.ones_like(output), (True,))
    with np.errstate(all="ignore"):
        for call in tape.calls:
            call()
    return output[0], gradient[0]


def test_every_activation_has_a_reference_here() -> None:
    assert set(REFERENCES) == set(ACTIVATIONS.kinds()) == {*SLOPES, "softmax"}


@pytest.mark.parametrize("kind", sorted(REFERENCES))
def test_values_are_those_of_the_formula(kind: str) -> None:
    found, _ = applied(ACTIVATIONS.find(kind)(), Z, np.float64)
    np.testing.assert_allclose(found, REFERENCES[kind], rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("kind", sorted(SLOPES))
def test_slopes_are_those_of_the_formula(kind: str) -> None:
    _, found = applied(ACTIVATIONS.find(kind)(), Z, np.float64)
    np.testing.assert_allclose(found, SLOPES[kind], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("kind", sorted(REFERENCES))
def test_nothing_becomes_nan_far_out_in_single_precision(kind: str) -> None:
    values, slopes = applied(ACTIVATIONS.find(kind)(), Z, np.float32)
    assert values.dtype == slopes.dtype == np.float32
    assert np.isfinite(values).all()
    assert np.isfinite(slopes).all()
    np.testing.assert_allclose(values, REFERENCES[kind], rtol=2e-5, atol=2e-6)


SETTINGS: list[tuple[str, dict[str, float], Callable[[Array], Array]]] = [
    ("elu", {"alpha": 2.5}, lambda z: np.where(z > 0, z, 2.5 * np.expm1(np.minimum(z, 0)))),
    ("leaky_relu", {"slope": 0.3}, lambda z: np.where(z > 0, z, 0.3 * z)),
    ("leaky_relu", {"slope": 1.0}, lambda z: z),
    ("prelu", {"start": 0.7}, lambda z: np.where(z > 0, z, 0.7 * z)),
]


@pytest.mark.parametrize(("kind", "settings", "reference"), SETTINGS)
def test_settings_enter_the_formula(kind: str, settings: dict[str, float], reference: Callable[[Array], Array]) -> None:
    found, _ = applied(ACTIVATIONS.find(kind)(**settings), Z, np.float64)
    np.testing.assert_allclose(found, reference(Z), rtol=1e-12, atol=1e-15)


def test_softmax_shares_add_up_to_one_along_the_last_axis_however_large_the_values() -> None:
    z = np.array([[1000.0, 999.0, -1000.0], [0.0, 0.0, 0.0]])
    shares, gradient = applied(ACTIVATIONS.find("softmax")(), z, np.float64)
    np.testing.assert_allclose(shares, special.softmax(z, axis=-1), rtol=1e-12)
    np.testing.assert_allclose(gradient, 0, atol=1e-15)  # the sum of the shares is always 1


def test_one_neuron_with_a_step_fires_from_a_total_on() -> None:
    """Weights 1 and bias -660: 1 from a total of 660 up."""
    fired, _ = applied(ACTIVATIONS.find("step")(), np.array([659.0, 659.99, 660.0, 661.0]) - 660, np.float64)
    assert fired.tolist() == [0, 0, 1, 1]


def test_a_value_that_is_no_number_stays_visible() -> None:
    for kind in ACTIVATIONS:
        if kind.learns:
            values, _ = applied(kind(), np.array([np.nan, 1.0]), np.float32)
            assert np.isnan(values[0]), kind.kind
