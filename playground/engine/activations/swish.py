"""Swish."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, sigmoid
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Swish(Activation):
    """The value weighted by its own sigmoid. Smooth, and slightly negative below zero. Also called SiLU.

    Equation: y = z / (1 + exp(-z))
    PyTorch: SiLU.
    Use: in deep networks in place of ReLU; it is smooth and costs a little more.
    Source: Ramachandran et al. 2017, arXiv 1710.05941.
    """

    kind = "swish"
    initializer = "he_uniform"

    def formula(self, z: Formula) -> Formula:
        return z * sigmoid(z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        one, gate, y, slope = tape.scalar(1), tape.new(z.shape), tape.new(z.shape), tape.new(z.shape)
        tape.do(np.negative, z, gate)
        tape.do(np.exp, gate, gate)
        tape.do(np.add, gate, one, gate)
        tape.do(np.reciprocal, gate, gate)
        tape.do(np.multiply, z, gate, y)

        def backward(gy: Array) -> Array:
            # dy/dz = gate + y (1 - gate)
            tape.do(np.subtract, one, gate, slope)
            tape.do(np.multiply, slope, y, slope)
            tape.do(np.add, slope, gate, slope)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return y, backward
