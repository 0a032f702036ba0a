"""LeCun uniform initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class LeCunUniform(Initializer):
    """Keeps the size of signals through linear and SELU layers.

    Equation: w ~ U(-a, a) with a = √(3 / fan_in)
    PyTorch: kaiming_uniform_ with nonlinearity="linear".
    Source: LeCun et al. 1998, Efficient BackProp.
    """

    kind = "lecun_uniform"
    title = "LeCun uniform"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        bound = np.sqrt(3.0 / fan_in)
        return rng.uniform(-bound, bound, shape)
