"""Layer normalization."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.normalization import epsilon_setting, scale_arrays, trace_scaled, trace_standardized
from playground.engine.operations import LayerNormalize, Value
from playground.engine.tape import Backward, Tape
from playground.spec.task import TensorType


@LAYERS.register
class LayerNorm(Layer):
    """Brings the values on the last axis to mean 0 and variance 1, then lets each channel choose its own again.

    μ and σ² are those of each row of features, σ² divided by their number.

    Equation: y = (x - μ) / √(σ² + ε) · weight + bias
    Shape: (batch, ..., channels) -> the same.
    Arrays: weight (channels,) starting at one, bias (channels,) starting at zero.
    PyTorch: LayerNorm(channels).
    Use: in Transformers and recurrent networks.
    Source: Ba, Kiros and Hinton 2016, arXiv 1607.06450.
    """

    kind = "layer_norm"
    title = "LayerNorm"
    takes = (((5,),), ((3, 4),), ((2, 3, 4),))

    epsilon: float = epsilon_setting()

    def output_type(self, site: Site) -> TensorType:
        return TensorType(site.inputs[0].shape)

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        return scale_arrays(site.inputs[0].shape[-1])

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(LayerNormalize(self.epsilon), inputs[0], arrays=("weight", "bias"))

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        channels = x.shape[-1]
        rows = x.reshape(-1, channels)
        parts = np.full(channels, 1 / channels, tape.dtype)

        def mean(values: Array, out: Array) -> None:
            tape.do(values.dot, parts, out.reshape(-1))

        standard, _, _, standard_backward = trace_standardized(tape, rows, (len(rows), 1), mean, self.epsilon)
        y, scale_backward = trace_scaled(tape, standard)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            g = scale_backward(gy.reshape(rows.shape))
            return (standard_backward(g).reshape(x.shape) if wanted[0] else None,)

        return y.reshape(x.shape), backward
