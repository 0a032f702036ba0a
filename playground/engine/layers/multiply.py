"""Multiply."""

from __future__ import annotations

import operator

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Site
from playground.engine.merging import Merging
from playground.engine.tape import Backward, Tape
from playground.spec.language import marked


@LAYERS.register
class Multiply(Merging):
    """Multiplies its inputs, value by value. With a sigmoid on one of them it is a gate.

    Equation: y = x1 · x2 · ...
    PyTorch: x1 * x2, which also takes shapes that only broadcast.
    Use: to let one layer open and close what another says, as gates do.
    Source: Hochreiter and Schmidhuber 1997, Neural Computation 9(8), whose gates are such products.
    """

    kind = "multiply"
    refusal = marked("It can only multiply equal shapes, but gets {first} and {other}.")
    function = np.multiply
    formula = operator.mul

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        y = self.merged(tape, inputs, tape.new(inputs[0].shape))

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None, ...]:
            others = [(gy, *inputs[:index], *inputs[index + 1 :]) for index in range(len(inputs))]
            gradients = [
                self.merged(tape, rest, tape.new(gy.shape)) if want else None
                for rest, want in zip(others, wanted, strict=True)
            ]
            return tuple(gradients)

        return y, backward
