"""PReLU."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import ACTIVATIONS, Activation, ActivationBackward
from playground.engine.arrays import Array, ArraySpec
from playground.engine.formula import Formula, array, maximum, minimum
from playground.engine.initializer import INITIALIZERS
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@ACTIVATIONS.register
class PReLU(Activation):
    """A leaky ReLU whose slope is learned, one slope for the layer.

    Equation: y = z where z > 0, else a z
    Arrays: slope (1,), the a, starting at `start`.
    PyTorch: PReLU, which calls the start init.
    Use: where there is enough data to learn the slope too, as for images.
    Source: He et al. 2015, ICCV.
    """

    kind = "prelu"
    title = "PReLU"
    initializer = "he_uniform"
    smooth = False
    start: float = param(0.25, Interval(0, 1), doc="Slope where z is negative, before training")

    def arrays(self, features: int) -> tuple[ArraySpec, ...]:
        start = INITIALIZERS.find("constant")(value=self.start)
        return (ArraySpec("slope", (1,), start, 1, 1, penalized=False),)

    def formula(self, z: Formula) -> Formula:
        return maximum(z, 0) + array("slope") * minimum(z, 0)

    def trace(self, tape: Tape, z: Array) -> tuple[Array, ActivationBackward]:
        a = tape.array("slope")
        y, below, products = tape.new(z.shape), tape.new(z.shape), tape.new(z.shape)
        zero, negative = tape.scalar(0), tape.new(z.shape, np.bool_)
        tape.limited(np.minimum, z, below)
        tape.do(np.multiply, below, a.value, y)
        tape.do(np.add, y, z, y)
        tape.do(np.subtract, y, below, y)

        def backward(gy: Array) -> Array:
            tape.do(np.multiply, gy, below, products)
            tape.do(np.sum, products.reshape(-1, 1), axis=0, out=a.gradient)
            tape.do(np.less_equal, z, zero, negative)
            tape.do(np.multiply, gy, a.value, gy, where=negative)
            return gy

        return y, backward
