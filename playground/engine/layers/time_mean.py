"""Time mean."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import MeanOverTime, Value
from playground.engine.recurrent import time_and_features
from playground.engine.tape import Backward, Tape
from playground.spec.task import TensorType


@LAYERS.register
class TimeMean(Layer):
    """The mean over the steps of a sequence that are no padding.

    A sequence of padding alone gives 0.

    Equation: y = 1/T Σ_t x_t
    Shape: (batch, time, features) -> (batch, features).
    PyTorch: x.mean(1), which knows of no padding.
    Raises: ShapeError when what arrives is no sequence.
    Use: behind layers for sequences, when every step counts for the answer.
    Source: Iyyer et al. 2015, ACL.
    """

    kind = "time_mean"
    input_axes = 2
    takes = (((3, 4),), ((1, 2),))

    def output_type(self, site: Site) -> TensorType:
        return TensorType((time_and_features(site.inputs[0])[1],))

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(MeanOverTime(), *lowering.masked(inputs[0]), shape=self.output_type(site).shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        batch, steps, features = x.shape
        y = tape.new((batch, 1, features))
        # What each step counts: 1/T, and 0 at padding.
        shares = np.full((batch, 1, steps), 1 / steps, tape.dtype)
        mask, lengths = tape.mask(steps), tape.lengths(steps)
        if mask is not None and lengths is not None:
            count = tape.new((batch, 1))
            tape.do(np.maximum, lengths[:, None], 1, out=count)
            tape.do(np.divide, mask, count, shares[:, 0])
        tape.do(np.matmul, shares, x, y)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            if not wanted[0]:
                return (None,)
            gx = tape.new(x.shape)
            tape.do(np.multiply, shares.transpose(0, 2, 1), gy[:, None], gx)
            return (gx,)

        return y.reshape(batch, features), backward
