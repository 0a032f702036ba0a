"""Merging of several inputs of equal shape into one: what Add and Multiply have in common."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ClassVar

import numpy as np

from playground.engine.arrays import Array
from playground.engine.formula import Formula, argument
from playground.engine.layer import Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Elementwise, Value
from playground.engine.tape import Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.task import TensorType


class Merging(Layer):
    """Inputs of equal shape become one of that shape, value by value.

    Shape: several (batch, ...) of one shape -> the same.
    Raises: ShapeError when shapes differ.

    Attributes:
        verb: what it does to them, as messages say it.
        function: what it does to two arrays.
        formula: the same for other programs.
    """

    min_inputs = 2
    max_inputs = None
    any_order = True
    takes = (((5,), (5,)), ((3, 4), (3, 4), (3, 4)))
    refusal: ClassVar[str]
    function: ClassVar[np.ufunc]
    formula: ClassVar[Callable[[Formula, Formula], Formula]]

    def output_type(self, site: Site) -> TensorType:
        first = site.inputs[0]
        for other in site.inputs[1:]:
            if other.shape != first.shape:
                raise ShapeError(tr(self.refusal, first=first, other=other))
        return TensorType(first.shape)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        merged = functools.reduce(type(self).formula, map(argument, range(len(inputs))))
        return lowering.add(Elementwise(merged), *inputs)

    def merged(self, tape: Tape, inputs: tuple[Array, ...], out: Array) -> Array:
        """Record the merging of two or more arrays into a buffer, and return it."""
        tape.do(self.function, inputs[0], inputs[1], out)
        for other in inputs[2:]:
            tape.do(self.function, out, other, out)
        return out
