"""Dropout."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import DropOut, Value
from playground.engine.tape import Backward, Tape
from playground.spec.language import tr
from playground.spec.parameter import Interval, param
from playground.spec.task import TensorType


@LAYERS.register
class Dropout(Layer):
    """Zeroes a random fraction of its inputs while training, so that no neuron can rely on another.

    m is drawn anew for every value and step; the keep probability is 1 - rate. Identity when not training.

    Equation: y = x m / (1 - rate), m ~ Bernoulli(1 - rate)
    Shape: (batch, ...) -> the same.
    PyTorch: Dropout, which calls the rate p.
    Use: when the training loss is far below the validation loss.
    Source: Srivastava et al. 2014, JMLR 15.
    """

    kind = "dropout"

    rate: float = param(
        0.5,
        Interval(0, 1, closed="left"),
        doc="Fraction of inputs dropped; the keep probability is 1 minus this",
        live=True,
    )

    @property
    def main_setting(self) -> str:
        return tr("rate {rate:g}", rate=self.rate)

    def output_type(self, site: Site) -> TensorType:
        return site.inputs[0]

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(DropOut(self.rate), inputs[0])

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        if not tape.training or self.rate == 0:
            return x, lambda gy, wanted: (gy,)
        y, mask = tape.new(x.shape), tape.new(x.shape)
        draws, kept = tape.new(x.shape, np.float32), tape.new(x.shape, np.bool_)
        tape.do(tape.generator.random, dtype=np.float32, out=draws)
        tape.do(np.greater_equal, draws, np.float32(self.rate), kept)
        tape.do(np.multiply, kept, tape.scalar(1 / (1 - self.rate)), mask)
        tape.do(np.multiply, x, mask, y)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            tape.do(np.multiply, gy, mask, gy)
            return (gy,)

        return y, backward
