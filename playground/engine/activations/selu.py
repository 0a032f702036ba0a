"""SELU."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, expm1, maximum, minimum
from playground.engine.tape import Tape

ALPHA = 1.6732632423543772848170429916717
SCALE = 1.0507009873554804934193349852946


@ACTIVATIONS.register
class SELU(Activation):
    """An ELU scaled so that signals keep mean 0 and variance 1.

    Equation: y = s z where z > 0, else s a (exp(z) - 1), with s = 1.0507... and a = 1.6733...
    PyTorch: SELU.
    Use: in deep networks of Dense layers without normalization.
    Source: Klambauer et al. 2017, NeurIPS.
    """

    kind = "selu"
    title = "SELU"
    initializer = "lecun_normal"
    smooth = False

    def formula(self, z: Formula) -> Formula:
        return SCALE * maximum(z, 0) + SCALE * ALPHA * expm1(minimum(z, 0))

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        zero, scale = tape.scalar(0), tape.scalar(SCALE)
        below, slope, positive = tape.new(z.shape), tape.new(z.shape), tape.new(z.shape, np.bool_)
        tape.limited(np.minimum, z, below)
        tape.do(np.expm1, below, below)
        tape.do(np.multiply, below, tape.scalar(SCALE * ALPHA), below)  # alpha (exp(z) - 1) where z < 0, else 0
        tape.do(np.greater, z, zero, positive)
        tape.limited(np.maximum, z, z)
        tape.do(np.multiply, z, scale, z)
        tape.do(np.add, z, below, z)

        def backward(gy: Array) -> Array:
            tape.do(np.add, below, tape.scalar(SCALE * ALPHA), slope)
            tape.do(np.copyto, slope, scale, where=positive)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return z, backward
