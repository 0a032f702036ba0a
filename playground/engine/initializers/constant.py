"""Constant initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.parameter import Interval, param
from playground.spec.task import Shape


@INITIALIZERS.register
class Constant(Initializer):
    """Every weight starts at the same value, and the neurons of a layer stay alike.

    Equation: w = value
    PyTorch: constant_.
    Source: Rumelhart, Hinton and Williams 1986, Parallel Distributed Processing 1, on breaking symmetry.
    """

    kind = "constant"

    value: float = param(1.0, Interval(-1e6, 1e6), doc="The value of every weight")

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return np.full(shape, self.value)
