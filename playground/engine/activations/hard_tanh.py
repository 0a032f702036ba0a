"""Hard tanh."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, maximum, minimum
from playground.engine.tape import Tape


@ACTIVATIONS.register
class HardTanh(Activation):
    """A tanh of three straight lines.

    Equation: y = -1 where z < -1, 1 where z > 1, else z
    PyTorch: Hardtanh.
    Use: in place of tanh where every operation counts.
    Source: Collobert 2004, thesis, Université Paris VI.
    """

    kind = "hard_tanh"
    smooth = False
    saturates_at = (-1.0, 1.0)

    def formula(self, z: Formula) -> Formula:
        return maximum(minimum(z, 1), -1)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        y, inside, other = tape.new(z.shape), tape.new(z.shape, np.bool_), tape.new(z.shape, np.bool_)
        low, high = tape.scalar(-1), tape.scalar(1)
        tape.do(np.clip, z, low, high, out=y)

        def backward(gy: Array) -> Array:
            tape.do(np.greater, z, low, inside)
            tape.do(np.less, z, high, other)
            tape.do(np.logical_and, inside, other, inside)
            tape.do(np.multiply, gy, inside, gy)
            return gy

        return y, backward
