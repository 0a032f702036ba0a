"""Uniform initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.parameter import Interval, param
from playground.spec.task import Shape


@INITIALIZERS.register
class Uniform(Initializer):
    """Chance around 0, all of it alike: a uniform distribution.

    Equation: w ~ U(-bound, bound)
    PyTorch: uniform_.
    Source: Rumelhart, Hinton and Williams 1986, Parallel Distributed Processing 1, on breaking symmetry.
    """

    kind = "uniform"

    bound: float = param(0.05, Interval(0, 1e3, logarithmic=True), doc="Largest size of a weight")

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return rng.uniform(-self.bound, self.bound, shape)
