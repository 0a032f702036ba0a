"""Leaky ReLU."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, maximum
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@ACTIVATIONS.register
class LeakyReLU(Activation):
    """Keeps what is positive and a little of what is negative.

    Equation: y = z where z > 0, else slope · z
    PyTorch: LeakyReLU, which calls the slope negative_slope.
    Use: in place of ReLU when neurons die, which the health of a run tells.
    Source: Maas, Hannun and Ng 2013, ICML.
    """

    kind = "leaky_relu"
    title = "Leaky ReLU"
    initializer = "he_uniform"
    smooth = False
    slope: float = param(0.01, Interval(0, 1), doc="Slope where z is negative")

    def formula(self, z: Formula) -> Formula:
        return maximum(z, self.slope * z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        slope, y = tape.scalar(self.slope), tape.new(z.shape)
        zero, negative = tape.scalar(0), tape.new(z.shape, np.bool_)
        # With a slope of at most 1 the larger of z and slope z is the right branch.
        tape.do(np.multiply, z, slope, y)
        tape.do(np.maximum, z, y, out=y)

        def backward(gy: Array) -> Array:
            tape.do(np.less_equal, z, zero, negative)
            tape.do(np.multiply, gy, slope, gy, where=negative)
            return gy

        return y, backward
