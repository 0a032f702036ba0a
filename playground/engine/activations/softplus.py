"""Softplus."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, softplus
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Softplus(Activation):
    """A ReLU with a rounded corner.

    Equation: y = ln(1 + exp(z))
    PyTorch: Softplus.
    Use: where an answer must be above 0, such as a width.
    Source: Dugas et al. 2001, NeurIPS 13.
    """

    kind = "softplus"
    initializer = "he_uniform"

    def formula(self, z: Formula) -> Formula:
        return softplus(z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        y, slope = tape.new(z.shape), tape.new(z.shape)
        tape.do(np.logaddexp, z, tape.scalar(0), y)

        def backward(gy: Array) -> Array:
            # sigmoid(z) = exp(z - y)
            tape.do(np.subtract, z, y, slope)
            tape.do(np.exp, slope, slope)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return y, backward
