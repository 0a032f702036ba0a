"""Add."""

from __future__ import annotations

import operator

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Site
from playground.engine.merging import Merging
from playground.engine.tape import Backward, Tape
from playground.spec.language import marked


@LAYERS.register
class Add(Merging):
    """Adds its inputs, value by value. A wire around a layer into Add is a residual connection.

    Equation: y = x1 + x2 + ...
    PyTorch: x1 + x2, which also takes shapes that only broadcast.
    Use: for shortcuts around layers, so that deep networks learn.
    Source: He et al. 2016, CVPR.
    """

    kind = "add"
    refusal = marked("It can only add equal shapes, but gets {first} and {other}.")
    function = np.add
    formula = operator.add

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        y = self.merged(tape, inputs, tape.new(inputs[0].shape))

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None, ...]:
            gradients: list[Array | None] = []
            free = gy
            for want in wanted:
                gradients.append(free if want else None)
                if want:  # what is before each input may overwrite its gradient, so each gets its own
                    free = tape.new(gy.shape)
            copies = [gradient for gradient in gradients if gradient is not None and gradient is not gy]
            for copy in copies:
                tape.do(np.copyto, copy, gy)
            return tuple(gradients)

        return y, backward
