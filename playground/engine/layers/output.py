"""Output."""

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
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import param
from playground.spec.task import Task, TensorType


@LAYERS.register
class Output(Layer):
    """The last neurons, as many as the data and the loss ask for; then the loss.

    Equation: y = f(x W + b)
    Shape: (batch, ..., in) -> (batch, ..., width).
    Arrays: weight (in, width), bias (width,), which starts at zero unless another start is given.
    PyTorch: Linear, which keeps weight as (width, in) and draws the bias. L1 and L2 here are the textbook sums l1 Σ|w|
    and l2 Σw², so l2 is half of a weight decay.
    Raises: ShapeError when the axes before the last are not those of the targets.
    Source: Rosenblatt 1958, Psychological Review 65(6).
    """

    kind = "output"
    has_output = False
    singleton = True
    takes = (((5,),), ((1,),))

    activation: Activation = param(
        "linear", activation_part(), doc="Function applied to the outputs; leave it linear where the loss contains one"
    )
    bias: bool = bias_setting()
    initializer: Initializer = initializer_setting()
    bias_initializer: Initializer = bias_initializer_setting()
    l1: float = l1_setting()
    l2: float = l2_setting()

    @property
    def main_setting(self) -> str:
        return tr(self.activation.title)

    def output_type(self, site: Site) -> TensorType:
        shape, wanted = site.inputs[0].shape, site.target.shape
        if len(shape) != len(wanted) or shape[:-1] != wanted[:-1]:
            raise ShapeError(
                tr(
                    "It gets {found} per sample, but each answer is {expected}.",
                    found=site.inputs[0],
                    expected=site.target,
                )
            )
        return TensorType((*shape[:-1], wanted[-1]))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        width, biases = site.target.shape[-1], self.bias_initializer if self.bias else None
        return affine_arrays(site.inputs[0].shape[-1], width, biases, self.activation, self.initializer)

    def idle_settings(self, task: Task) -> frozenset[str]:
        return frozenset() if self.bias else frozenset({"bias_initializer"})

    def multiply_adds(self, site: Site) -> int:
        return site.inputs[0].size * site.target.shape[-1]

    def penalties(self) -> tuple[float, float]:
        return self.l1, self.l2

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        width = site.target.shape[-1]
        return lower_affine(lowering, inputs[0], width, self.bias, self.activation)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        return trace_affine(tape, inputs[0], site.target.shape[-1], self.bias, self.activation)
