"""He normal initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class HeNormal(Initializer):
    """Keeps the size of signals through ReLU layers. Also called Kaiming.

    Equation: w ~ N(0, 2 / fan_in)
    PyTorch: kaiming_normal_ with nonlinearity="relu".
    Source: He et al. 2015, ICCV.
    """

    kind = "he_normal"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return rng.normal(0.0, np.sqrt(2.0 / fan_in), shape)
