"""Pooling by the largest value of each window."""

from __future__ import annotations

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Pool, Value
from playground.engine.pooling import largest_along, pool_windows, size_setting, stride_setting, trace_pooling
from playground.engine.tape import Backward, Tape
from playground.spec.task import TensorType


@LAYERS.register
class MaxPool2D(Layer):
    """Keeps the largest value of each window, channel by channel: what was found, no matter exactly where.

    The gradient goes to the largest value alone.

    Equation: y[r, c] = max over i, j < size of x[r·stride + i, c·stride + j]
    Shape: (batch, height, width, channels) -> (batch, height', width', channels), height' = (height - size) // stride +
    1.
    PyTorch: MaxPool2d, channels second. Among equal values the gradient goes to the first across, then down; there to
    the first down, then across.
    Raises: ShapeError when what arrives is no image or is smaller than the window.
    Source: Weng, Ahuja and Huang 1992, IJCNN.
    """

    kind = "max_pool2d"
    title = "MaxPool2D"
    input_axes = 3
    takes = (((6, 5, 1),), ((7, 8, 2),), ((5, 5, 3),))

    size: int = size_setting()
    stride: int = stride_setting()

    @property
    def main_setting(self) -> str:
        return f"{self.size}×{self.size}" + (f" · stride {self.stride}" if self.stride else "")

    def output_type(self, site: Site) -> TensorType:
        rows, columns = pool_windows(site, self.size, self.stride)
        return TensorType((rows.count, columns.count, site.inputs[0].shape[-1]))

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        operation = Pool(True, pool_windows(site, self.size, self.stride))
        return lowering.add(operation, inputs[0], shape=self.output_type(site).shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        rows, columns = pool_windows(site, self.size, self.stride)
        return trace_pooling(tape, inputs[0], rows, columns, largest_along)
