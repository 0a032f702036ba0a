"""LeCun normal initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class LeCunNormal(Initializer):
    """Keeps the size of signals through linear and SELU layers.

    Equation: w ~ N(0, 1 / fan_in)
    PyTorch: kaiming_normal_ with nonlinearity="linear".
    Source: LeCun et al. 1998, Efficient BackProp.
    """

    kind = "lecun_normal"
    title = "LeCun normal"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return rng.normal(0.0, np.sqrt(1.0 / fan_in), shape)
