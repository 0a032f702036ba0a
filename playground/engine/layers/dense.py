"""Dense."""

from __future__ import annotations

from playground.engine.activation import Activation, activation_part
from playground.engine.affine import (
    affine_arrays,
    bias_initializer_setting,
    bias_setting,
    initializer_setting,
    l1_setting,
    l2_setting,
    lower_affine,
    trace_affine,
)
from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import Initializer
from playground.engine.layer import LAYERS, Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Value
from playground.engine.tape import Backward, Tape
from playground.spec.language import tr
from playground.spec.parameter import Integers, param
from playground.spec.task import Task, TensorType


@LAYERS.register
class Dense(Layer):
    """Neurons that each weigh all inputs.

    Equation: y = f(x W + b)
    Shape: (batch, ..., in) -> (batch, ..., units); it acts on the last axis.
    Arrays: weight (in, units), bias (units,), which starts at zero unless another start is given.
    PyTorch: Linear, which keeps weight as (units, in) and draws the bias. L1 and L2 here are the textbook sums l1 Σ|w|
    and l2 Σw², so l2 is half of a weight decay.
    Use: for tables, and as the last layers of nearly every network.
    Source: Rosenblatt 1958, Psychological Review 65(6).
    """

    kind = "dense"
    takes = (((5,),), ((1,),), ((3, 4),), ((2, 3, 4),))

    units: int = param(8, Integers(1, 65536, logarithmic=True), doc="Number of neurons")
    activation: Activation = param("relu", activation_part(), doc="Function applied to each neuron's sum")
    bias: bool = bias_setting()
    initializer: Initializer = initializer_setting()
    bias_initializer: Initializer = bias_initializer_setting()
    l1: float = l1_setting()
    l2: float = l2_setting()

    @property
    def main_setting(self) -> str:
        return f"{self.units} · {tr(self.activation.title)}"

    def output_type(self, site: Site) -> TensorType:
        return TensorType((*site.inputs[0].shape[:-1], self.units))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        biases = self.bias_initializer if self.bias else None
        return affine_arrays(site.inputs[0].shape[-1], self.units, biases, self.activation, self.initializer)

    def idle_settings(self, task: Task) -> frozenset[str]:
        return frozenset() if self.bias else frozenset({"bias_initializer"})

    def multiply_adds(self, site: Site) -> int:
        return site.inputs[0].size * self.units

    def penalties(self) -> tuple[float, float]:
        return self.l1, self.l2

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lower_affine(lowering, inputs[0], self.units, self.bias, self.activation)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        return trace_affine(tape, inputs[0], self.units, self.bias, self.activation)
