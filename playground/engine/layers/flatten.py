"""Flatten."""

from __future__ import annotations

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Reshape, Value
from playground.engine.tape import Backward, Tape
from playground.spec.task import TensorType


@LAYERS.register
class Flatten(Layer):
    """Lays all values of a sample in one row, so that Dense layers can weigh every pixel.

    Equation: y[(i·b + j)·c + k] = x[i, j, k]
    Shape: (batch, a, b, ...) -> (batch, a·b·...), the last axis running fastest.
    PyTorch: Flatten, in whose images the width runs fastest, not the channels.
    Use: between layers for images and Dense layers.
    Source: LeCun et al. 1989, Neural Computation 1(4).
    """

    kind = "flatten"
    takes_symbols = True
    takes = (((5,),), ((3, 4),), ((2, 3, 4),))

    def output_type(self, site: Site) -> TensorType:
        return TensorType((site.inputs[0].size,), site.inputs[0].vocabulary)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        shape = self.output_type(site).shape
        return lowering.add(Reshape(shape), inputs[0], shape=shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            return (gy.reshape(x.shape),)

        return x.reshape(len(x), -1), backward
