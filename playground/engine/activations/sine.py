"""Sine."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, sin
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Sine(Activation):
    """A wave. Draws repeating patterns with few neurons.

    Equation: y = sin(z)
    PyTorch: torch.sin; there is no module.
    Use: where what is to be learned waves, such as sounds or fine pictures.
    Source: Sitzmann et al. 2020, NeurIPS.
    """

    kind = "sine"

    def formula(self, z: Formula) -> Formula:
        return sin(z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        y, slope = tape.new(z.shape), tape.new(z.shape)
        tape.do(np.sin, z, y)

        def backward(gy: Array) -> Array:
            tape.do(np.cos, z, slope)
            tape.do(np.multiply, gy, slope, gy)
            return gy

        return y, backward
