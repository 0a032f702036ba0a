"""Reshape."""

from __future__ import annotations

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Reshape as ReshapeOperation
from playground.engine.operations import Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import Lengths, param
from playground.spec.task import Shape, TensorType


@LAYERS.register
class Reshape(Layer):
    """Lays the values of a sample out in another shape, in the same order: 64 as 8×8×1, say.

    One length may be -1: what is left for it.

    Equation: the n-th value of y is the n-th of x
    Shape: (batch, ...) -> (batch, *shape), the last axis running fastest.
    PyTorch: x.reshape(len(x), *shape).
    Raises: ShapeError when the values do not fill the shape.
    Use: when the next layer wants the same numbers in another shape.
    Source: NumPy's reshape.
    """

    kind = "reshape"
    takes = (((5,),), ((3, 4),), ((2, 3, 4),))

    shape: Shape = param((-1, 1), Lengths(4), doc="Lengths of the axes of one sample; -1 for what is left")

    @property
    def main_setting(self) -> str:
        return "×".join("?" if length == -1 else str(length) for length in self.shape)

    def output_type(self, site: Site) -> TensorType:
        given = site.inputs[0]
        known = 1
        for length in self.shape:
            known *= length if length != -1 else 1
        if given.size % known or (-1 not in self.shape and given.size != known):
            raise ShapeError(
                tr(
                    "Its shape {shape} does not hold the {count} values of {found}.",
                    shape=self.main_setting,
                    count=given.size,
                    found=given,
                )
            )
        lengths = tuple(given.size // known if length == -1 else length for length in self.shape)
        return TensorType(lengths, given.vocabulary)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        shape = self.output_type(site).shape
        return lowering.add(ReshapeOperation(shape), inputs[0], shape=shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            return (gy.reshape(x.shape),)

        return x.reshape(len(x), *self.output_type(site).shape), backward
