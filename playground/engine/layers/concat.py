"""Concat."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Concatenate, Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import marked, tr
from playground.spec.parameter import Integers, param
from playground.spec.task import TensorType


@LAYERS.register
class Concat(Layer):
    """Puts its inputs side by side along an axis, in the order of their wires, so that later layers see all of them.

    The axes count from 0 without the batch; -1, the last, are features or channels.

    Equation: y = [x1, x2, ...]
    Shape: several (batch, ..., n_i, ...) -> (batch, ..., Σ n_i, ...).
    PyTorch: torch.cat, whose axes count the batch too.
    Raises: ShapeError when there is no such axis or another axis differs.
    Use: when a layer is to see the outputs of several layers side by side.
    Source: Szegedy et al. 2015, CVPR.
    """

    kind = "concat"
    min_inputs = 2
    max_inputs = None
    takes = (((5,), (3,)), ((3, 4), (3, 4), (3, 4)), ((2, 3, 4), (2, 3, 1)))

    axis: int = param(
        -1,
        Integers(-1, 3, special=(-1, marked("last"))),
        doc="Along which axis they are joined, from 0, the batch not counted",
    )

    @property
    def main_setting(self) -> str:
        return "" if self.axis == -1 else tr("axis {axis}", axis=self.axis)

    def output_type(self, site: Site) -> TensorType:
        first = site.inputs[0]
        axis = len(first.shape) - 1 if self.axis == -1 else self.axis
        if axis >= len(first.shape):
            raise ShapeError(
                tr("It joins along axis {axis}, but what arrives, {found}, has no such axis.", axis=axis, found=first)
            )
        for other in site.inputs[1:]:
            if _without(other.shape, axis) != _without(first.shape, axis):
                raise ShapeError(
                    tr(
                        "It can only join shapes that agree but for axis {axis}, not {first} and {other}.",
                        axis=axis,
                        first=first,
                        other=other,
                    )
                )
        joined = sum(kind.shape[axis] for kind in site.inputs)
        return TensorType((*first.shape[:axis], joined, *first.shape[axis + 1 :]))

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        shape = self.output_type(site).shape
        operation = Concatenate(len(shape) if self.axis == -1 else self.axis + 1)
        return lowering.add(operation, *inputs, shape=shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        y = tape.new((len(inputs[0]), *self.output_type(site).shape))
        axis = y.ndim - 1 if self.axis == -1 else self.axis + 1
        ends = np.cumsum([x.shape[axis] for x in inputs])[:-1]
        for part, x in zip(np.split(y, ends, axis), inputs, strict=True):
            tape.do(np.copyto, part, x)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None, ...]:
            gradients: list[Array | None] = []
            for part, want in zip(np.split(gy, ends, axis), wanted, strict=True):
                gradient = tape.new(part.shape) if want else None
                if gradient is not None:  # a copy of its own: layers reshape what they are given
                    tape.do(np.copyto, gradient, part)
                gradients.append(gradient)
            return tuple(gradients)

        return y, backward


def _without(shape: tuple[int, ...], axis: int) -> tuple[int, ...]:
    return (len(shape), *shape[:axis], *shape[axis + 1 :])
