"""Given numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.numbers import Numbers
from playground.spec.parameter import param
from playground.spec.task import Shape

MOST, REACH = 10_000, 1e6


@INITIALIZERS.register
class Given(Initializer):
    """The numbers of an exercise: all that lead to the first neuron, then all that lead to the second, and so on.

    Where there are more weights than numbers they begin again from the first.

    Equation: w of neuron j from input i = values[j · fan_in + i]
    PyTorch: copy_ of a tensor; its Linear keeps the weights in the same order.
    Source: every textbook with a network worked by hand.
    """

    kind = "given"
    title = "Given numbers"

    values: tuple[float, ...] = param((1.0,), Numbers(MOST, REACH), doc="The weights, neuron by neuron")

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        units = shape[-1]
        by_unit = np.resize(np.array(self.values), (units, int(np.prod(shape)) // units))
        return np.ascontiguousarray(by_unit.T).reshape(shape)
