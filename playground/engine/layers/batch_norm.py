"""Batch normalization."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.normalization import epsilon_setting, scale_arrays, trace_scaled, trace_standardized
from playground.engine.operations import BatchNormalize, Value
from playground.engine.tape import Backward, Tape, widening
from playground.spec.parameter import Interval, param
from playground.spec.task import TensorType


@LAYERS.register
class BatchNorm(Layer):
    """Brings each channel to mean 0 and variance 1 over the batch, then lets it choose its own again.

    While training, μ and σ² (divided by the number of values) are those of the batch, over all axes but the last, and
    running means of them are kept: r ← (1 - momentum) r + momentum · new, with the variance divided by one less than
    the number. When not training the running ones are used, so that a sample's answer does not depend on its neighbors.

    Equation: y = (x - μ) / √(σ² + ε) · weight + bias
    Shape: (batch, ..., channels) -> the same.
    Arrays: weight (channels,) starting at one, bias (channels,) starting at zero; not trained: running_mean starting at
    zero, running_variance starting at one.
    PyTorch: BatchNorm1d and 2d, channels second, which refuse a single value; here its variance is 0.
    Use: in deep image networks, behind convolutions; with tiny batches take group normalization.
    Source: Ioffe and Szegedy 2015, ICML.
    """

    kind = "batch_norm"
    title = "BatchNorm"
    mixes_samples = True
    takes = (((5,),), ((3, 4),), ((2, 3, 4),))

    momentum: float = param(0.1, Interval(0, 1), doc="How much of the running mean each batch replaces")
    epsilon: float = epsilon_setting()

    def output_type(self, site: Site) -> TensorType:
        return TensorType(site.inputs[0].shape)

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        channels = site.inputs[0].shape[-1]
        zeros, ones = INITIALIZERS.find("zeros")(), INITIALIZERS.find("constant")(value=1.0)
        kept = [
            ArraySpec(name, (channels,), start, 1, 1, penalized=False, trainable=False)
            for name, start in (("running_mean", zeros), ("running_variance", ones))
        ]
        return (*scale_arrays(channels), *kept)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        arrays = (spec.name for spec in self.arrays(site))
        return lowering.add(BatchNormalize(self.epsilon, self.momentum), inputs[0], arrays=arrays)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        rows = x.reshape(-1, x.shape[-1])
        if tape.training:
            standard, standard_backward = self._trace_batch(tape, rows)
        else:
            standard, standard_backward = self._trace_running(tape, rows)
        y, scale_backward = trace_scaled(tape, standard)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            g = scale_backward(gy.reshape(rows.shape))
            return (standard_backward(g).reshape(x.shape) if wanted[0] else None,)

        return y.reshape(x.shape), backward

    def _trace_batch(self, tape: Tape, rows: Array) -> tuple[Array, Callable[[Array], Array]]:
        """Record x̂ by the batch's own statistics, and the running ones."""
        count, channels = rows.shape
        times = widening(count, channels)  # so many rows as one, its statistics repeated: see Tape.widened
        long = rows.reshape(-1, times * channels)
        ones, parts = np.ones(len(long), tape.dtype), np.full(times, 1 / count, tape.dtype)
        sums, means = tape.new((times, channels)), tape.new((channels,))

        def mean(values: Array, out: Array) -> None:
            tape.do(ones.dot, values, sums.reshape(-1))
            tape.do(parts.dot, sums, means)
            tape.do(np.copyto, out.reshape(sums.shape), means)

        statistics = (times * channels,)
        standard, average, variance, long_backward = trace_standardized(tape, long, statistics, mean, self.epsilon)
        unbiased = count / max(count - 1, 1)
        self._trace_running_mean(tape, tape.array("running_mean").value, average[:channels], 1.0)
        self._trace_running_mean(tape, tape.array("running_variance").value, variance[:channels], unbiased)

        def backward(g: Array) -> Array:
            return long_backward(g.reshape(long.shape))

        return standard.reshape(rows.shape), backward

    def _trace_running_mean(self, tape: Tape, running: Array, new: Array, factor: float) -> None:
        part = tape.new(new.shape)
        tape.do(np.multiply, new, tape.scalar(self.momentum * factor), part)
        tape.do(np.multiply, running, tape.scalar(1 - self.momentum), running)
        tape.do(np.add, running, part, running)

    def _trace_running(self, tape: Tape, rows: Array) -> tuple[Array, Callable[[Array], Array]]:
        """Record x̂ by the running statistics."""
        average, variance = tape.array("running_mean").value, tape.array("running_variance").value
        standard, scale = tape.new(rows.shape), tape.new(variance.shape)
        tape.do(np.add, variance, tape.scalar(self.epsilon), scale)
        tape.do(np.sqrt, scale, scale)
        long, averages = tape.widened(rows, average)
        out, scales = tape.widened(standard, scale)
        tape.do(np.subtract, long, averages, out)
        tape.do(np.divide, out, scales, out)

        def backward(g: Array) -> Array:
            tape.do(np.divide, g, scale, g)
            return g

        return standard, backward
