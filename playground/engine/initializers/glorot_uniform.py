"""Glorot uniform initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class GlorotUniform(Initializer):
    """Keeps the size of signals through tanh and sigmoid layers. Also called Xavier.

    Equation: w ~ U(-a, a) with a = √(6 / (fan_in + fan_out))
    PyTorch: xavier_uniform_.
    Source: Glorot and Bengio 2010, AISTATS.
    """

    kind = "glorot_uniform"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        bound = np.sqrt(6.0 / (fan_in + fan_out))
        return rng.uniform(-bound, bound, shape)
