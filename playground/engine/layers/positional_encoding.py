"""Positional encoding."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import AddArray, Value
from playground.engine.recurrent import time_and_features
from playground.engine.tape import Backward, Tape
from playground.spec.language import tr
from playground.spec.parameter import Choice, param
from playground.spec.task import TensorType

SINUSOIDAL, LEARNED = "sinusoidal", "learned"


@LAYERS.register
class PositionalEncoding(Layer):
    """Adds to each step a pattern that tells where it stands, since attention by itself does not know.

    Sinusoidal, P is fixed waves; learned, P is trained.

    Equation:
        y_t = x_t + P_t
        P(t, 2i) = sin(t / 10000^(2i/d))
        P(t, 2i+1) = cos(t / 10000^(2i/d))
    Shape: (batch, time, d) -> the same.
    Arrays: position (time, d) from N(0, 0.02²), where learned.
    PyTorch: nothing of the kind.
    Raises: ShapeError when what arrives is no sequence.
    Use: before attention, which by itself does not know the order of steps.
    Source: Vaswani et al. 2017, arXiv 1706.03762; learned as in Devlin et al. 2018, arXiv 1810.04805.
    """

    kind = "positional_encoding"
    input_axes = 2
    takes = (((3, 4),), ((5, 3),))

    encoding: str = param(SINUSOIDAL, Choice((SINUSOIDAL, LEARNED)), doc="Fixed waves, or numbers that are trained")

    @property
    def main_setting(self) -> str:
        return tr(self.encoding)

    def output_type(self, site: Site) -> TensorType:
        return TensorType(time_and_features(site.inputs[0]))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        if self.encoding == SINUSOIDAL:
            return ()
        steps, features = site.inputs[0].shape
        normal = INITIALIZERS.find("normal")(deviation=0.02)
        return (ArraySpec("position", (steps, features), normal, 1, features, penalized=False),)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        if self.encoding == LEARNED:
            return lowering.add(AddArray(), inputs[0], arrays={"value": "position"})
        name = lowering.constant("waves", waves(*inputs[0].shape))
        return lowering.add(AddArray(), inputs[0], arrays={"value": name})

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        y, learned = tape.new(x.shape), self.encoding == LEARNED
        tape.do(np.add, x, tape.array("position").value if learned else waves(*x.shape[1:]).astype(tape.dtype), y)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            if learned:
                tape.do(np.add.reduce, gy, 0, out=tape.array("position").gradient)
            return (gy,)

        return y, backward


def waves(steps: int, features: int) -> Array:
    """The sinusoidal pattern, (steps, features) float64."""
    rates = 10000.0 ** -(np.arange(features) // 2 * 2 / features)
    angles = np.arange(steps)[:, None] * rates
    return np.where(np.arange(features) % 2 == 0, np.sin(angles), np.cos(angles))
