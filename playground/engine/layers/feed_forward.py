"""Feed forward."""

from __future__ import annotations

from playground.engine.activation import Activation, activation_part, resolved
from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Affine, Value
from playground.engine.tape import Backward, Tape
from playground.spec.language import tr
from playground.spec.parameter import Integers, param
from playground.spec.task import TensorType


@LAYERS.register
class FeedForward(Layer):
    """Two dense layers, wide and back to the width that came in; each step by itself.

    Equation: y = f(x W1 + b1) W2 + b2
    Shape: (batch, ..., d) -> the same.
    Arrays: weight1 (d, hidden), bias1 (hidden,), weight2 (hidden, d), bias2 (d,); biases start at zero.
    PyTorch: two Linear; in TransformerEncoderLayer linear1 and linear2, kept transposed.
    Use: behind attention, to work on each step by itself.
    Source: Vaswani et al. 2017, arXiv 1706.03762.
    """

    kind = "feed_forward"
    takes = (((3, 4),), ((5,),))

    hidden: int = param(64, Integers(1, 65536, logarithmic=True), doc="Number of neurons between")
    activation: Activation = param("relu", activation_part(), doc="Function applied to the neurons between")

    @property
    def main_setting(self) -> str:
        return f"{self.hidden} · {tr(self.activation.title)}"

    def output_type(self, site: Site) -> TensorType:
        return TensorType(site.inputs[0].shape)

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        width, hidden = site.inputs[0].shape[-1], self.hidden
        start = resolved(INITIALIZERS.find("auto")(), self.activation)
        glorot, zeros = INITIALIZERS.find("glorot_uniform")(), INITIALIZERS.find("zeros")()
        return (
            ArraySpec("weight1", (width, hidden), start, width, hidden),
            ArraySpec("bias1", (hidden,), zeros, width, hidden, penalized=False),
            *self.activation.arrays(hidden),
            ArraySpec("weight2", (hidden, width), glorot, hidden, width),
            ArraySpec("bias2", (width,), zeros, hidden, width, penalized=False),
        )

    def multiply_adds(self, site: Site) -> int:
        return 2 * site.inputs[0].size * self.hidden

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        first, second = {"weight": "weight1", "bias": "bias1"}, {"weight": "weight2", "bias": "bias2"}
        z = lowering.add(Affine(), inputs[0], shape=(*inputs[0].shape[:-1], self.hidden), arrays=first)
        between = self.activation.lower(lowering, z)
        return lowering.add(Affine(), between, shape=inputs[0].shape, arrays=second)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        rows = x.reshape(-1, x.shape[-1])
        first, second = tape.array("weight1"), tape.array("weight2")
        z, y = tape.new((*x.shape[:-1], self.hidden)), tape.new(x.shape)
        tape.do(rows.dot, first.value, z.reshape(-1, self.hidden))
        tape.add_row(z.reshape(-1, self.hidden), tape.array("bias1").value)
        between, activation_backward = self.activation.trace(tape, z)
        between_rows, y_rows = between.reshape(-1, self.hidden), y.reshape(rows.shape)
        tape.do(between_rows.dot, second.value, y_rows)
        tape.add_row(y_rows, tape.array("bias2").value)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            gy_rows, gradient = gy.reshape(rows.shape), tape.new(between.shape)
            tape.weight_gradient("weight2", between_rows, gy_rows)
            tape.sum_rows(gy_rows, tape.array("bias2").gradient)
            since, product = len(tape.calls), gradient.reshape(-1, self.hidden)
            gz = activation_backward(gradient).reshape(-1, self.hidden)
            tape.do_late(since, gradient, gy_rows.dot, second.value.T, product)
            tape.weight_gradient("weight1", rows, gz)
            tape.sum_rows(gz, tape.array("bias1").gradient)
            if not wanted[0]:
                return (None,)
            gx = tape.new(x.shape)
            tape.do(gz.dot, first.value.T, gx.reshape(rows.shape))
            return (gx,)

        return y, backward
