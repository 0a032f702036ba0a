"""Tanh."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, tanh
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Tanh(Activation):
    """Squeezes into -1 to 1. Slope 1 - y², which vanishes where y is near -1 or 1.

    Equation: y = tanh(z)
    PyTorch: Tanh.
    Use: in small networks and recurrent ones: outputs are around 0.
    Source: LeCun et al. 1998, Efficient BackProp.
    """

    kind = "tanh"
    saturates_at = (-1.0, 1.0)

    def formula(self, z: Formula) -> Formula:
        return tanh(z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        one = tape.scalar(1)
        tape.do(np.tanh, z, z)
        y, slope = z, tape.new(z.shape)

        def backward(gy: Array) -> Array:
            tape.do(np.square, y, slope)
            tape.do(np.subtract, one, slope, slope)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return y, backward
