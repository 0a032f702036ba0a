"""Group normalization."""

from __future__ import annotations

from typing import Self

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.layer import LAYERS, Layer, Site, nearest_divisor
from playground.engine.lowering import Lowering
from playground.engine.normalization import epsilon_setting, scale_arrays, trace_scaled, trace_standardized
from playground.engine.operations import GroupNormalize, Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import Integers, param
from playground.spec.task import TensorType
from playground.spec.wording import counted


@LAYERS.register
class GroupNorm(Layer):
    """Brings each group of channels of a sample to mean 0 and variance 1, then lets each channel choose its own again.

    μ and σ² are over all places and the channels of the group, σ² divided by their number. It does the same however
    large the batch, training or not.

    Equation: y = (x - μ) / √(σ² + ε) · weight + bias
    Shape: (batch, ..., channels) -> the same.
    Arrays: weight (channels,) starting at one, bias (channels,) starting at zero.
    PyTorch: GroupNorm, channels second there.
    Raises: ShapeError when the groups do not divide the channels.
    Use: in image networks with small batches.
    Source: Wu and He 2018, ECCV.
    """

    kind = "group_norm"
    title = "GroupNorm"
    takes = (((4,),), ((3, 4),), ((2, 3, 6),))

    groups: int = param(2, Integers(1, 1024, logarithmic=True), doc="Number of groups; it divides the channels")
    epsilon: float = epsilon_setting()

    @property
    def main_setting(self) -> str:
        return counted(self.groups, "group")

    @property
    def looks_ahead(self) -> bool:
        """Of a sequence, the mean is over all steps."""
        return True

    def output_type(self, site: Site) -> TensorType:
        channels = site.inputs[0].shape[-1]
        if channels % self.groups:
            raise ShapeError(
                tr(
                    "Its {groups} groups do not divide the {channels} channels of {found}.",
                    groups=self.groups,
                    channels=channels,
                    found=site.inputs[0],
                )
            )
        return TensorType(site.inputs[0].shape)

    def mended(self, site: Site) -> Self | None:
        return self.replace(groups=nearest_divisor(site.inputs[0].shape[-1], self.groups))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        return scale_arrays(site.inputs[0].shape[-1])

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(GroupNormalize(self.groups, self.epsilon), inputs[0], arrays=("weight", "bias"))

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        batch, channels = len(x), x.shape[-1]
        grouped = x.reshape(batch, -1, self.groups, channels // self.groups)
        places, width = grouped.shape[1], grouped.shape[3]
        across = np.full((1, places), 1 / places, tape.dtype)
        within = np.full(width, 1 / width, tape.dtype)
        of_channels = tape.new((batch, 1, channels))

        def mean(values: Array, out: Array) -> None:
            tape.do(np.matmul, across, values.reshape(batch, places, channels), of_channels)
            tape.do(of_channels.reshape(-1, width).dot, within, out.reshape(-1))

        statistics = (batch, 1, self.groups, 1)
        standard, _, _, standard_backward = trace_standardized(tape, grouped, statistics, mean, self.epsilon)
        y, scale_backward = trace_scaled(tape, standard)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            g = scale_backward(gy.reshape(grouped.shape))
            return (standard_backward(g).reshape(x.shape) if wanted[0] else None,)

        return y.reshape(x.shape), backward
