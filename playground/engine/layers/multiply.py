"""Multiply."""

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
class Multiply(Layer):
    """Multiplies its inputs, value by value. With a sigmoid on one of them it is a gate.

    Equation: y = x1 · x2 · ...
    Shape: several (batch, ...) of one shape -> the same.
    PyTorch: x1 * x2, which also takes shapes that only broadcast.
    Raises: ShapeError when shapes differ.
    Source: Hochreiter and Schmidhuber 1997, Neural Computation 9(8), whose gates are such products.
    """

    kind = "multiply"
    min_inputs = 2
    max_inputs = None
    any_order = True
    takes = (((5,), (5,)), ((3, 4), (3, 4), (3, 4)))

    def output_type(self, site: Site) -> TensorType:
        first = site.inputs[0]
        for other in site.inputs[1:]:
            if other.shape != first.shape:
                raise ShapeError(f"It can only multiply equal shapes, but gets {first} and {other}.")
        return TensorType(first.shape)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(Elementwise(functools.reduce(operator.mul, map(argument, range(len(inputs))))), *inputs)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        y = tape.new(inputs[0].shape)
        tape.do(np.multiply, inputs[0], inputs[1], y)
        for other in inputs[2:]:
            tape.do(np.multiply, y, other, y)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None, ...]:
            gradients: list[Array | None] = []
            for index, want in enumerate(wanted):
                gradients.append(tape.new(gy.shape) if want else None)
                others = [gy, *inputs[:index], *inputs[index + 1 :]]
                gradient = gradients[-1]
                if gradient is None:
                    continue
                tape.do(np.multiply, others[0], others[1], gradient)
                for other in others[2:]:
                    tape.do(np.multiply, gradient, other, gradient)
            return tuple(gradients)

        return y, backward
