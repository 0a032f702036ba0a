"""Zeros initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.task import Shape


@INITIALIZERS.register
class Zeros(Initializer):
    """Every weight starts at 0: then all neurons of a layer stay alike and learn the same.

    Equation: w = 0
    PyTorch: zeros_.
    Source: Rumelhart, Hinton and Williams 1986, Parallel Distributed Processing 1, on breaking symmetry.
    """

    kind = "zeros"

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        return np.zeros(shape)
