"""ReLU."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, maximum
from playground.engine.tape import Tape


@ACTIVATIONS.register
class ReLU(Activation):
    """Keeps what is positive. Slope 1 or 0; a neuron that is never positive stops learning.

    Equation: y = max(z, 0)
    PyTorch: ReLU.
    Use: first, in hidden layers: it is fast, and deep networks learn well with it.
    Source: Nair and Hinton 2010, ICML.
    """

    kind = "relu"
    title = "ReLU"
    initializer = "he_uniform"
    smooth = False
    dies = True

    def formula(self, z: Formula) -> Formula:
        return maximum(z, 0)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        y, positive, zero = z, tape.new(z.shape, np.bool_), tape.scalar(0)
        tape.limited(np.maximum, z, y)

        def backward(gy: Array) -> Array:
            tape.do(np.greater, y, zero, positive)
            tape.do(np.multiply, gy, positive, gy)
            return gy

        return y, backward
