"""Convolution of sequences."""

from __future__ import annotations

import numpy as np

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
class Conv1D(Layer):
    """Filters that slide along a sequence and answer wherever they find their pattern.

    "same" puts zeros on both sides; "causal" all of them in front, so that no output sees what comes after it.

    Equation: y[t, k] = f(Σ_im x[t·stride + i·dilation, m] W[i, m, k] + b[k])
    Shape: (batch, time, channels) -> (batch, time', filters). With padding "valid" time' = (time - dilation (kernel -
    1) - 1) // stride + 1; with "same" and "causal" time / stride, rounded up.
    Arrays: weight (kernel, channels, filters), bias (filters,) starting at zero.
    PyTorch: Conv1d, which keeps sequences as (batch, channels, time) and weight as (filters, channels, kernel), draws
    the bias, and knows no causal padding. L1 and L2 here are the textbook sums l1 Σ|w| and l2 Σw², so l2 is half of a
    weight decay.
    Raises: ShapeError when what arrives is no sequence or is shorter than the kernel.
    Use: for series and texts, to find short patterns wherever they are.
    Source: van den Oord et al. 2016, arXiv 1609.03499 (causal, dilated).
    """

    kind = "conv1d"
    title = "Conv1D"
    input_axes = 2
    looking_back = ("padding", "causal")
    takes = (((7, 2),), ((6, 1),), ((9, 3),))

    filters: int = filters_setting()
    kernel: int = kernel_setting()
    stride: int = stride_setting()
    padding: str = param(
        "same",
        Choice(("same", "valid", "causal")),
        doc="same: zeros on both sides; valid: none; causal: zeros in front, so that nothing is seen ahead of time",
    )
    dilation: int = dilation_setting()
    activation: Activation = param("relu", activation_part(), doc="Function applied to each filter's sums")
    bias: bool = bias_setting()
    initializer: Initializer = initializer_setting()
    l1: float = l1_setting()
    l2: float = l2_setting()

    @property
    def main_setting(self) -> str:
        function = tr(self.activation.title)
        return tr("{filters} of {size} · {function}", filters=self.filters, size=self.kernel, function=function)

    def output_type(self, site: Site) -> TensorType:
        return TensorType((self._window(site).count, self.filters))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        kernel, channels = (self.kernel,), site.inputs[0].shape[-1]
        return convolution_arrays(kernel, channels, self.filters, self.bias, self.activation, self.initializer)

    def multiply_adds(self, site: Site) -> int:
        return self._window(site).count * self.kernel * site.inputs[0].shape[-1] * self.filters

    def penalties(self) -> tuple[float, float]:
        return self.l1, self.l2

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        arrays = ("weight", "bias") if self.bias else ("weight",)
        z = lowering.add(Convolve((self._window(site),)), inputs[0], shape=self.output_type(site).shape, arrays=arrays)
        return self.activation.lower(lowering, z)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        image = inputs[0][:, np.newaxis]  # one row high
        along = self._window(site)
        y, image_backward = trace_convolution(
            tape, image, window(1, 1, 1), along, self.filters, self.bias, self.activation
        )

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            (gx,) = image_backward(gy[:, np.newaxis], wanted)
            return (None if gx is None else gx[:, 0],)

        return y[:, 0], backward

    def _window(self, site: Site) -> Window:
        shape = site.inputs[0].shape
        if len(shape) != 2:
            raise ShapeError(tr("It slides along sequences (time×channels), but gets {found}.", found=site.inputs[0]))
        return window(shape[0], self.kernel, self.stride, self.dilation, self.padding)
