"""He uniform initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class HeUniform(Initializer):
    """Keeps the size of signals through ReLU layers. Also called Kaiming.

    Equation: w ~ U(-a, a) with a = √(6 / fan_in)
    PyTorch: kaiming_uniform_ with nonlinearity="relu".
    Source: He et al. 2015, ICCV.
    """

    kind = "he_uniform"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        bound = np.sqrt(6.0 / fan_in)
        return rng.uniform(-bound, bound, shape)
