"""Sigmoid."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, sigmoid
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Sigmoid(Activation):
    """Squeezes into 0 to 1. Slope y (1 - y), at most 1/4: gradients shrink layer by layer.

    Equation: y = 1 / (1 + exp(-z))
    PyTorch: Sigmoid.
    Use: for gates and shares from 0 to 1; in deep hidden layers it learns slowly.
    Source: Rumelhart, Hinton and Williams 1986, Nature 323.
    """

    kind = "sigmoid"
    saturates_at = (0.0, 1.0)

    def formula(self, z: Formula) -> Formula:
        return sigmoid(z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        one = tape.scalar(1)
        tape.do(np.negative, z, z)
        tape.do(np.exp, z, z)
        tape.do(np.add, z, one, z)
        tape.do(np.reciprocal, z, z)
        y, slope = z, tape.new(z.shape)

        def backward(gy: Array) -> Array:
            tape.do(np.multiply, gy, y, gy)
            tape.do(np.subtract, one, y, slope)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return y, backward
