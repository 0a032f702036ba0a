"""Linear."""

from __future__ import annotations

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Linear(Activation):
    """The value itself. The network stays a straight line however many such layers it has.

    Equation: y = z
    PyTorch: Identity.
    Use: at the output when numbers are predicted, or when the loss applies its own function.
    Source: Widrow and Hoff 1960, IRE WESCON 4.
    """

    kind = "linear"

    def formula(self, z: Formula) -> Formula:
        return z

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        def backward(gy: Array) -> Array:
            return gy

        return z, backward
