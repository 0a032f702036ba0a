"""Step."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array
from playground.engine.formula import Formula, step
from playground.engine.tape import Tape


@ACTIVATIONS.register
class Step(Activation):
    """All or nothing. Its slope is zero everywhere, so it cannot be trained by descent.

    Equation: y = 1 where z >= 0, else 0
    PyTorch: torch.heaviside, given the value 1 at 0.
    Use: to see why neurons with a step cannot learn by gradients.
    Source: McCulloch and Pitts 1943, Bulletin of Mathematical Biophysics 5.
    """

    kind = "step"
    smooth = False
    learns = False

    def formula(self, z: Formula) -> Formula:
        return step(z)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        y = tape.new(z.shape)
        tape.do(np.greater_equal, z, tape.scalar(0), out=y, casting="unsafe")

        def backward(gy: Array) -> Array:
            tape.do(gy.fill, 0)
            return gy

        return y, backward
