"""Self-attention."""

from __future__ import annotations

from typing import Self

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.attention import trace_attention
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS, Layer, Site, nearest_divisor
from playground.engine.lowering import Lowering
from playground.engine.operations import Attend, Value
from playground.engine.recurrent import time_and_features
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import Flag, Integers, param
from playground.spec.task import TensorType
from playground.spec.wording import counted


@LAYERS.register
class SelfAttention(Layer):
    """Lets every step look at every other and take from those that matter to it.

    q, k and v are the three blocks of x W + b. Padded steps are not looked at; a causal one looks back only.

    Equation:
        A = softmax(q kᵀ / √(d / heads)), for each head
        y = (A v of all heads) W_out + b_out
    Shape: (batch, time, d) -> the same.
    Arrays: weight (d, 3 · d) with the blocks q, k, v, bias (3 · d,), output_weight (d, d), output_bias (d,); Glorot
    uniform and zeros.
    PyTorch: MultiheadAttention(batch_first=True), kept transposed.
    Raises: ShapeError when the heads do not divide d.
    Use: when each step of a sequence is to look at all the others.
    Source: Vaswani et al. 2017, arXiv 1706.03762.
    """

    kind = "self_attention"
    input_axes = 2
    looking_back = ("causal", True)
    takes = (((3, 4),), ((1, 4),), ((5, 8),))

    heads: int = param(2, Integers(1, 64), doc="How many things a step can look for at once; must divide the features")
    causal: bool = param(False, Flag(), doc="Whether a step sees only itself and those before, to tell the next")

    @property
    def main_setting(self) -> str:
        heads = counted(self.heads, "head")
        return tr("{heads} · causal", heads=heads) if self.causal else heads

    def output_type(self, site: Site) -> TensorType:
        steps, width = time_and_features(site.inputs[0])
        if width % self.heads:
            raise ShapeError(
                tr(
                    "It shares {features} features among {heads} heads, but {heads} does not divide {features}.",
                    features=width,
                    heads=self.heads,
                )
            )
        return TensorType((steps, width))

    def mended(self, site: Site) -> Self | None:
        kind = site.inputs[0]
        return self.replace(heads=nearest_divisor(kind.shape[-1], self.heads)) if len(kind.shape) == 2 else None

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        width = site.inputs[0].shape[-1]
        glorot, zeros = INITIALIZERS.find("glorot_uniform")(), INITIALIZERS.find("zeros")()
        return (
            ArraySpec("weight", (width, 3 * width), glorot, width, 3 * width),
            ArraySpec("bias", (3 * width,), zeros, width, 3 * width, penalized=False),
            ArraySpec("output_weight", (width, width), glorot, width, width),
            ArraySpec("output_bias", (width,), zeros, width, width, penalized=False),
        )

    def multiply_adds(self, site: Site) -> int:
        steps, width = site.inputs[0].shape
        return 4 * steps * width * width + 2 * steps * steps * width

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        arrays = (spec.name for spec in self.arrays(site))
        return lowering.add(Attend(self.heads, self.causal), *lowering.masked(inputs[0]), arrays=arrays)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x = inputs[0]
        batch, steps, width = x.shape
        heads, size = self.heads, width // self.heads
        weight, out = tape.array("weight"), tape.array("output_weight")
        rows, y = x.reshape(-1, width), tape.new(x.shape)
        # All of q, then of k, then of v, by head, so that each product of a head is one of contiguous matrices.
        flat, parts = tape.new((batch * steps, 3 * width)), tape.new((3, batch, heads, steps, size))
        scale = tape.scalar(size**-0.5)

        def by_head(joined: Array) -> Array:
            return joined.reshape(batch, steps, -1, heads, size).transpose(2, 0, 3, 1, 4)

        tape.do(rows.dot, weight.value, flat)
        tape.add_row(flat, tape.array("bias").value)
        tape.do(np.copyto, parts, by_head(flat))
        tape.do(np.multiply, parts[0], scale, parts[0])
        mixed, attention_backward = trace_attention(tape, parts, self.causal)
        joined = tape.new(rows.shape)
        tape.do(np.copyto, by_head(joined)[0], mixed)
        y_rows = y.reshape(-1, width)
        tape.do(joined.dot, out.value, y_rows)
        tape.add_row(y_rows, tape.array("output_bias").value)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            gy_rows = gy.reshape(-1, width)
            by_joined, by_mixed = tape.new(rows.shape), tape.new(mixed.shape)
            by_flat, by_parts = tape.new(flat.shape), tape.new(parts.shape)
            tape.weight_gradient("output_weight", joined, gy_rows)
            tape.sum_rows(gy_rows, tape.array("output_bias").gradient)
            tape.do(gy_rows.dot, out.value.T, by_joined)
            tape.do(np.copyto, by_mixed, by_head(by_joined)[0])
            attention_backward(by_mixed, by_parts)
            tape.do(np.multiply, by_parts[0], scale, by_parts[0])
            tape.do(np.copyto, by_head(by_flat), by_parts)
            tape.weight_gradient("weight", rows, by_flat)
            tape.sum_rows(by_flat, tape.array("bias").gradient)
            if not wanted[0]:
                return (None,)
            gx = tape.new(x.shape)
            tape.do(by_flat.dot, weight.value.T, gx.reshape(rows.shape))
            return (gx,)

        return y, backward
