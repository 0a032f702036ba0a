"""Activation as a layer of its own."""

from __future__ import annotations

import numpy as np

from playground.engine.activation import Activation as Function
from playground.engine.activation import activation_part
from playground.engine.arrays import Array, ArraySpec
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Value
from playground.engine.tape import Backward, Tape
from playground.spec.language import tr
from playground.spec.parameter import param
from playground.spec.task import TensorType


@LAYERS.register
class Activation(Layer):
    """Applies a function to every value.

    Equation: y = f(x)
    Shape: (batch, ...) -> the same.
    PyTorch: the function's own module.
    Use: after a layer that has no activation of its own, such as a normalization.
    Source: that of the function.
    """

    kind = "activation"

    function: Function = param("relu", activation_part(), doc="The function")

    @property
    def main_setting(self) -> str:
        return tr(self.function.title)

    def output_type(self, site: Site) -> TensorType:
        return TensorType(site.inputs[0].shape)

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        return self.function.arrays(site.inputs[0].shape[-1])

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return self.function.lower(lowering, inputs[0])

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        z = tape.new(inputs[0].shape)
        tape.do(np.copyto, z, inputs[0])
        y, function_backward = self.function.trace(tape, z)

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            return (function_backward(gy),)

        return y, backward
