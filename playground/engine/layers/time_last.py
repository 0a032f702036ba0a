"""Time last."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import LastStep, Value
from playground.engine.recurrent import time_and_features
from playground.engine.tape import Backward, Tape
from playground.spec.task import TensorType


@LAYERS.register
class TimeLast(Layer):
    """Hands on what is at the last step of a sequence that is no padding.

    A sequence of padding alone gives its first step.

    Equation: y = x_T
    Shape: (batch, time, features) -> (batch, features).
    PyTorch: x[:, -1], which knows of no padding.
    Raises: ShapeError when what arrives is no sequence.
    Use: behind recurrent layers, when one answer for the whole sequence is wanted.
    Source: Sutskever, Vinyals and Le 2014, NeurIPS.
    """

    kind = "time_last"
    input_axes = 2
    takes = (((3, 4),), ((1, 2),))

    def output_type(self, site: Site) -> TensorType:
        return TensorType((time_and_features(site.inputs[0])[1],))

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(LastStep(), *lowering.masked(inputs[0]), shape=self.output_type(site).shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        batch, steps, features = x.shape
        lengths = tape.lengths(steps)
        y, places = tape.new((batch, features)), np.arange(steps - 1, batch * steps, steps)
        starts = np.arange(0, batch * steps, steps)
        if lengths is not None:
            places = tape.new((batch,), np.intp)
            tape.do(np.maximum, lengths, 1, out=places)
            tape.do(np.add, places, starts - 1, places)
        tape.do(x.reshape(-1, features).take, places, 0, y, "clip")

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            if not wanted[0]:
                return (None,)
            gx = tape.new(x.shape)
            tape.do(gx.fill, 0)
            tape.do(gx.reshape(-1, features).__setitem__, places, gy)
            return (gx,)

        return y, backward
