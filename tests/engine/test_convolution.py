"""Windows, convolutions and poolings at odd sizes, and the two halves of a batch of images."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from playground.engine.arrays import Arrays
from playground.engine.gradient_check import layer_gradient_errors
from playground.engine.layer import LAYERS, Site
from playground.engine.randomness import generator
from playground.engine.tape import Tape, widening
from playground.engine.window import window
from playground.spec.errors import ShapeError
from playground.spec.task import Task, TensorType


def site_of(*shape: int) -> Site:
    return Site((TensorType(shape),), Task(TensorType(shape), classes=("a", "b", "c")), TensorType((3,)))


def convolved(x: Any, weight: Any, stride: int, dilation: int, padding: str) -> Any:
    """The definition, number by number: x (height, width, channels), weight (k, k, channels, filters)."""
    size = len(weight)
    rows, columns = (window(length, size, stride, dilation, padding) for length in x.shape[:2])
    y = np.zeros((rows.count, columns.count, weight.shape[3]))
    for r, c, i, j in itertools.product(range(rows.count), range(columns.count), range(size), range(size)):
        down, across = r * stride + i * dilation - rows.before, c * stride + j * dilation - columns.before
        if 0 <= down < x.shape[0] and 0 <= across < x.shape[1]:
            y[r, c] += x[down, across] @ weight[i, j]
    return y


@pytest.mark.parametrize("padding", ["same", "valid"])
@pytest.mark.parametrize("dilation", [1, 2])
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("kernel", [1, 2, 3])
@pytest.mark.parametrize("shape", [(5, 7, 2), (6, 20, 1)])
def test_a_convolution_is_its_definition_and_its_gradients_are_central_differences(
    shape: tuple[int, int, int], kernel: int, stride: int, dilation: int, padding: str
) -> None:
    layer = LAYERS.find("conv2d")(
        filters=3, kernel=kernel, stride=stride, dilation=dilation, padding=padding, activation="linear"
    )
    site = site_of(*shape)
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    arrays.draw(seed=1)
    tape = Tape(2, arrays, np.float64, True, lambda name: generator(0, name))
    tape.scope = "layer"
    x = np.random.default_rng(0).normal(size=(2, *shape))
    y, _ = layer.trace(tape, site, (x,))
    for call in tape.calls:
        call()
    weight = arrays["layer", "weight"].value
    for image, found in zip(x, y, strict=True):
        np.testing.assert_allclose(found, convolved(image, weight, stride, dilation, padding), atol=1e-12)
    assert max(layer_gradient_errors(layer, site, 3).values()) < 1e-6


@pytest.mark.parametrize("kind", ["max_pool2d", "avg_pool2d"])
@pytest.mark.parametrize(("size", "stride"), [(2, 0), (2, 1), (3, 2), (3, 1), (2, 3), (1, 2), (5, 0)])
@pytest.mark.parametrize("shape", [(5, 7, 2), (9, 6, 1)])
def test_pooling_at_odd_sizes_agrees_with_central_differences(
    shape: tuple[int, int, int], size: int, stride: int, kind: str
) -> None:
    layer = LAYERS.find(kind)(size=size, stride=stride)
    assert max(layer_gradient_errors(layer, site_of(*shape), 2).values()) < 1e-6


def test_of_equal_values_one_alone_gets_the_gradient() -> None:
    layer, site = LAYERS.find("max_pool2d")(size=3, stride=1), site_of(4, 4, 1)
    tape = Tape(1, Arrays({}, np.float64), np.float64, True, lambda name: generator(0, name))
    _, backward = layer.trace(tape, site, (np.ones((1, 4, 4, 1)),))
    (gradient,) = backward(np.ones((1, 2, 2, 1)), (True,))
    for call in tape.calls:
        call()
    np.testing.assert_array_equal(gradient[0, :, :, 0], np.pad(np.ones((2, 2)), ((0, 2), (0, 2))))


def test_a_causal_convolution_sees_nothing_ahead_of_time() -> None:
    layer, site = LAYERS.find("conv1d")(kernel=3, dilation=2, padding="causal", activation="linear"), site_of(9, 2)
    arrays = Arrays({"layer": layer.arrays(site)}, np.float64)
    arrays.draw(seed=1)
    tape = Tape(1, arrays, np.float64, True, lambda name: generator(0, name))
    tape.scope = "layer"
    x = np.random.default_rng(0).normal(size=(1, 9, 2))
    y, _ = layer.trace(tape, site, (x,))
    for call in tape.calls:
        call()
    before = y.copy()
    x[:, 5:] += 1.0
    for call in tape.calls:
        call()
    np.testing.assert_array_equal(y[:, :5], before[:, :5])
    assert not np.array_equal(y[:, 5], before[:, 5])


def test_a_window_says_how_many_places_it_takes() -> None:
    assert (window(7, 3, 2).count, window(7, 3, 2, padding="same").count, window(28, 3, 1, padding="same").before) == (
        3,
        4,
        1,
    )
    even = window(6, 2, 1, padding="same")
    assert (even.before, even.after, even.count) == (0, 1, 6)
    with pytest.raises(ShapeError, match="window of 5 does not fit into 4"):
        window(4, 3, 1, 2)


def test_rows_are_taken_together_until_they_are_long() -> None:
    assert widening(784, 8) == 56
    assert widening(7, 8) == 7
    assert widening(100, 600) == 1
    assert widening(1, 4) == 1
