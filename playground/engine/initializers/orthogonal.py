"""Orthogonal initialization."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.initializer import INITIALIZERS, Initializer
from playground.spec.parameter import Interval, param
from playground.spec.task import Shape


@INITIALIZERS.register
class Orthogonal(Initializer):
    """Rows or columns at right angles, all of one length: lengths survive many layers.

    The axes but the last are taken as one.

    Equation: w = gain · Q with Qᵀ Q = 1 or Q Qᵀ = 1
    PyTorch: orthogonal_, which takes the axes but the first as one, as its weights are transposed.
    Source: Saxe et al. 2014, ICLR.
    """

    kind = "orthogonal"

    gain: float = param(1.0, Interval(0, 1e3), doc="Length of each row or column")

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        rows, columns = int(np.prod(shape[:-1])), shape[-1]
        flat = rng.normal(size=(max(rows, columns), min(rows, columns)))
        q, r = np.linalg.qr(flat)
        q *= np.sign(np.diag(r))  # makes the draw uniform over the orthogonal matrices
        return self.gain * (q if rows >= columns else q.T).reshape(shape)
