"""Normal initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.parameter import Interval, param
from playground.spec.task import Shape


@INITIALIZERS.register
class Normal(Initializer):
    """Chance around 0, most of it near: a normal distribution.

    Equation: w ~ N(0, deviation²)
    PyTorch: normal_.
    Source: Krizhevsky, Sutskever and Hinton 2012, NeurIPS.
    """

    kind = "normal"

    deviation: float = param(0.05, Interval(0, 1e3, logarithmic=True), doc="Standard deviation")

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return rng.normal(0.0, self.deviation, shape)
