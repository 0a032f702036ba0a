"""Convolution of images."""

from __future__ import annotations

from playground.engine.activation import Activation, activation_part
from playground.engine.affine import bias_setting, initializer_setting, l1_setting, l2_setting
from playground.engine.arrays import Array, ArraySpec
from playground.engine.convolution import (
    convolution_arrays,
    dilation_setting,
    filters_setting,
    kernel_setting,
    stride_setting,
    trace_convolution,
)
from playground.engine.initializer import Initializer
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Convolve, Value
from playground.engine.tape import Backward, Tape
from playground.engine.window import Window, window
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import Choice, param
from playground.spec.task import TensorType


@LAYERS.register
class Conv2D(Layer):
    """Filters that slide over an image and answer wherever they find their pattern.

    It is a cross-correlation, as everywhere in this field. "same" puts zeros around the image, one more behind where
    their number is odd.

    Equation: y[r, c, k] = f(Σ_ijm x[r·stride + i·dilation, c·stride + j·dilation, m] W[i, j, m, k] + b[k])
    Shape: (batch, height, width, channels) -> (batch, height', width', filters). With padding "valid" height' = (height
    - dilation (kernel - 1) - 1) // stride + 1; with "same" height / stride, rounded up.
    Arrays: weight (kernel, kernel, channels, filters), bias (filters,) starting at zero.
    PyTorch: Conv2d, which keeps images as (batch, channels, height, width) and weight as (filters, channels, kernel,
    kernel), draws the bias, and knows "same" for a stride of 1 only. L1 and L2 here are the textbook sums l1 Σ|w| and
    l2 Σw², so l2 is half of a weight decay.
    Raises: ShapeError when what arrives is no image or is smaller than the kernel.
    Use: for images, to find the same pattern wherever it is.
    Source: LeCun et al. 1989, Neural Computation 1(4).
    """

    kind = "conv2d"
    title = "Conv2D"
    input_axes = 3
    takes = (((6, 5, 1),), ((7, 8, 2),), ((5, 5, 3),))

    filters: int = filters_setting()
    kernel: int = kernel_setting()
    stride: int = stride_setting()
    padding: str = param("same", Choice(("same", "valid")), doc="same: zeros around the image; valid: none")
    dilation: int = dilation_setting()
    activation: Activation = param("relu", activation_part(), doc="Function applied to each filter's sums")
    bias: bool = bias_setting()
    initializer: Initializer = initializer_setting()
    l1: float = l1_setting()
    l2: float = l2_setting()

    @property
    def main_setting(self) -> str:
        size, function = f"{self.kernel}×{self.kernel}", tr(self.activation.title)
        return tr("{filters} of {size} · {function}", filters=self.filters, size=size, function=function)

    def output_type(self, site: Site) -> TensorType:
        rows, columns = self._windows(site)
        return TensorType((rows.count, columns.count, self.filters))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        kernel, channels = (self.kernel, self.kernel), site.inputs[0].shape[-1]
        return convolution_arrays(kernel, channels, self.filters, self.bias, self.activation, self.initializer)

    def multiply_adds(self, site: Site) -> int:
        rows, columns = self._windows(site)
        return rows.count * columns.count * self.kernel**2 * site.inputs[0].shape[-1] * self.filters

    def penalties(self) -> tuple[float, float]:
        return self.l1, self.l2

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        arrays = ("weight", "bias") if self.bias else ("weight",)
        z = lowering.add(Convolve(self._windows(site)), inputs[0], shape=self.output_type(site).shape, arrays=arrays)
        return self.activation.lower(lowering, z)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        rows, columns = self._windows(site)
        return trace_convolution(tape, inputs[0], rows, columns, self.filters, self.bias, self.activation)

    def _windows(self, site: Site) -> tuple[Window, Window]:
        shape = site.inputs[0].shape
        if len(shape) != 3:
            raise ShapeError(
                tr("It slides over images (height×width×channels), but gets {found}.", found=site.inputs[0])
            )
        height, width, _ = shape
        settings = self.kernel, self.stride, self.dilation, self.padding
        return window(height, *settings), window(width, *settings)
