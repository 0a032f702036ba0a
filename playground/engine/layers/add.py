"""Add."""

from __future__ import annotations

import functools
import operator

import numpy as np

from playground.engine.arrays import Array
from playground.engine.formula import argument
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Elementwise, Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.task import TensorType


@LAYERS.register
class Add(Layer):
    """Adds its inputs, value by value. A wire around a layer into Add is a residual connection.

    Equation: y = x1 + x2 + ...
    Shape: several (batch, ...) of one shape -> the same.
    PyTorch: x1 + x2, which also takes shapes that only broadcast.
    Raises: ShapeError when shapes differ.
    Source: He et al. 2016, CVPR.
    """

    kind = "add"
    min_inputs = 2
    max_inputs = None
    any_order = True
    takes = (((5,), (5,)), ((3, 4), (3, 4), (3, 4)))

    def output_type(self, site: Site) -> TensorType:
        first = site.inputs[0]
        for other in site.inputs[1:]:
            if other.shape != first.shape:
                raise ShapeError(f"It can only add equal shapes, but gets {first} and {other}.")
        return TensorType(first.shape)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(Elementwise(functools.reduce(operator.add, map(argument, range(len(inputs))))), *inputs)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        y = tape.new(inputs[0].shape)
        tape.do(np.add, inputs[0], inputs[1], y)
        for other in inputs[2:]:
            tape.do(np.add, y, other, y)

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
