"""Mish."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, softplus, tanh
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Mish(Activation):
    """The value weighted by the tanh of its softplus: smooth, and slightly negative below zero.

    Equation: y = z tanh(ln(1 + exp(z)))
    PyTorch: Mish.
    Use: in deep image networks in place of ReLU; it costs more time.
    Source: Misra 2019, arXiv 1908.08681.
    """

    kind = "mish"
    initializer = "he_uniform"

    def formula(self, z: Formula) -> Formula:
        return z * tanh(softplus(z))

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        one, soft, gate, y, slope = tape.scalar(1), *(tape.new(z.shape) for _ in range(4))
        tape.do(np.logaddexp, z, tape.scalar(0), soft)
        tape.do(np.tanh, soft, gate)
        tape.do(np.multiply, z, gate, y)

        def backward(gy: Array) -> Array:
            # dy/dz = gate + z (1 - gate²) sigmoid(z), with sigmoid(z) = exp(z - soft)
            tape.do(np.subtract, z, soft, slope)
            tape.do(np.exp, slope, slope)
            tape.do(np.multiply, slope, z, slope)
            tape.do(np.multiply, gate, gate, soft)
            tape.do(np.subtract, one, soft, soft)
            tape.do(np.multiply, slope, soft, slope)
            tape.do(np.add, slope, gate, slope)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return y, backward
