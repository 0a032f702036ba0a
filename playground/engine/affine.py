"""The affine map with an activation that Dense and Output are made of, and the settings they share."""

from __future__ import annotations

from typing import Any

from playground.engine.activation import Activation, resolved
from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import Initializer, initializer_part
from playground.engine.lowering import Lowering
from playground.engine.operations import Affine, Value
from playground.engine.tape import Backward, Tape
from playground.spec.parameter import Flag, Interval, param


def bias_setting() -> Any:
    """Declare whether there are biases."""
    return param(True, Flag(), doc="Whether each neuron adds a number of its own to its sum")


def initializer_setting() -> Any:
    """Declare where the weights start."""
    return param("auto", initializer_part(), doc="Where the weights start")


def bias_initializer_setting() -> Any:
    """Declare where the biases start."""
    return param("zeros", initializer_part(), doc="Where the biases start")


def l1_setting() -> Any:
    """Declare the layer's own L1."""
    doc = "Adds l1 · Σ|w| of this layer to what is minimized"
    return param(0.0, Interval(0, 10, logarithmic=True), doc=doc, live=True)


def l2_setting() -> Any:
    """Declare the layer's own L2."""
    doc = "Adds l2 · Σw² of this layer to what is minimized"
    return param(0.0, Interval(0, 10, logarithmic=True), doc=doc, live=True)


def affine_arrays(
    features: int, units: int, bias: Initializer | None, activation: Activation, initializer: Initializer
) -> tuple[ArraySpec, ...]:
    """weight (features, units), bias (units,) unless there is None, and the arrays of the activation."""
    weight = ArraySpec("weight", (features, units), resolved(initializer, activation), features, units)
    if bias is None:
        return (weight, *activation.arrays(units))
    biases = ArraySpec("bias", (units,), resolved(bias, activation), features, units, penalized=False)
    return (weight, biases, *activation.arrays(units))


def lower_affine(lowering: Lowering, x: Value, units: int, bias: bool, activation: Activation) -> Value:
    """What the affine map and its activation are made of, for other programs."""
    arrays = ("weight", "bias") if bias else ("weight",)
    return activation.lower(lowering, lowering.add(Affine(), x, shape=(*x.shape[:-1], units), arrays=arrays))


def trace_affine(tape: Tape, x: Array, units: int, bias: bool, activation: Activation) -> tuple[Array, Backward]:
    """Record y = activation(x W + b) on the last axis: (batch, ..., features) -> (batch, ..., units)."""
    weight = tape.array("weight")
    rows = x.reshape(-1, x.shape[-1])
    z = tape.new((*x.shape[:-1], units))
    z_rows = z.reshape(-1, units)
    tape.do(rows.dot, weight.value, z_rows)
    if bias:
        tape.add_row(z_rows, tape.array("bias").value)
    y, activation_backward = activation.trace(tape, z)

    def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
        gz = activation_backward(gy).reshape(-1, units)
        tape.weight_gradient("weight", rows, gz)
        if bias:
            tape.sum_rows(gz, tape.array("bias").gradient)
        if not wanted[0]:
            return (None,)
        gx = tape.new(x.shape)
        tape.do(gz.dot, weight.value.T, gx.reshape(rows.shape))
        return (gx,)

    return y, backward
