"""Glorot normal initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class GlorotNormal(Initializer):
    """Keeps the size of signals through tanh and sigmoid layers. Also called Xavier.

    Equation: w ~ N(0, 2 / (fan_in + fan_out))
    PyTorch: xavier_normal_.
    Source: Glorot and Bengio 2010, AISTATS.
    """

    kind = "glorot_normal"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return rng.normal(0.0, np.sqrt(2.0 / (fan_in + fan_out)), shape)
