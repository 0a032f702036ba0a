"""ELU."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, expm1, maximum, minimum
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@ACTIVATIONS.register
class ELU(Activation):
    """Like ReLU, but bends softly below zero.

    Equation: y = z where z > 0, else alpha (exp(z) - 1)
    PyTorch: ELU.
    Use: where ReLU neurons die: it still learns a little where z is negative.
    Source: Clevert et al. 2016, ICLR.
    """

    kind = "elu"
    title = "ELU"
    initializer = "he_uniform"
    smooth = False
    alpha: float = param(1.0, Interval(0, 10), doc="How far below zero it goes")

    def formula(self, z: Formula) -> Formula:
        return maximum(z, 0) + self.alpha * expm1(minimum(z, 0))

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        zero, one = tape.scalar(0), tape.scalar(1)
        below, slope, positive = tape.new(z.shape), tape.new(z.shape), tape.new(z.shape, np.bool_)
        tape.limited(np.minimum, z, below)
        tape.do(np.expm1, below, below)
        tape.do(np.multiply, below, tape.scalar(self.alpha), below)  # alpha (exp(z) - 1) where z < 0, else 0
        tape.do(np.greater, z, zero, positive)
        tape.limited(np.maximum, z, z)
        tape.do(np.add, z, below, z)

        def backward(gy: Array) -> Array:
            tape.do(np.add, below, tape.scalar(self.alpha), slope)
            tape.do(np.copyto, slope, one, where=positive)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return z, backward
