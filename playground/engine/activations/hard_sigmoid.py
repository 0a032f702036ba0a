"""Hard sigmoid."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, maximum, minimum
from playground.engine.tape import Tape


@ACTIVATIONS.register
class HardSigmoid(Activation):
    """A sigmoid of three straight lines.

    Equation: y = 0 where z < -3, 1 where z > 3, else z / 6 + 1/2
    PyTorch: Hardsigmoid.
    Use: in place of sigmoid where every operation counts, as on small devices.
    Source: Howard et al. 2019, ICCV.
    """

    kind = "hard_sigmoid"
    smooth = False
    saturates_at = (0.0, 1.0)

    def formula(self, z: Formula) -> Formula:
        return maximum(minimum(z / 6 + 0.5, 1), 0)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        y, inside, other = tape.new(z.shape), tape.new(z.shape, np.bool_), tape.new(z.shape, np.bool_)
        low, high = tape.scalar(-3), tape.scalar(3)
        tape.do(np.clip, z, low, high, out=y)
        tape.do(np.multiply, y, tape.scalar(1 / 6), y)
        tape.do(np.add, y, tape.scalar(0.5), y)

        def backward(gy: Array) -> Array:
            tape.do(np.greater, z, low, inside)
            tape.do(np.less, z, high, other)
            tape.do(np.logical_and, inside, other, inside)
            tape.do(np.multiply, gy, inside, gy)
            tape.do(np.multiply, gy, tape.scalar(1 / 6), gy)
            return gy

        return y, backward
