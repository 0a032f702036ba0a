"""Layers that add up weighted inputs, z = x W + b, and give the sum to a function, a = f(z)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from playground.engine.pausing import Pausing
from playground.spec.language import tr
from playground.training.explaining.functions import Dual, at
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.math import Math, factor, function, gradient, joined, number, prose, variable
from playground.training.explaining.station import MOST_UNITS, Station
from playground.training.explaining.step import Array
from playground.training.explaining.sums import sum_of_products


def takes_affine(station: Station) -> bool:
    """Whether it is one: x W + b on a plain row of numbers, and behind it at most a function."""
    behind = station.instructions[1:]
    return station.is_affine and (not behind or (len(behind) == 1 and station.formula is not None))


def forward_of_affine(station: Station) -> Section:
    """z and a of each neuron that is told of."""
    layer, z = station.layer, station.before
    bias = layer.arrays.get("bias")
    lines = []
    for j in station.chosen:
        more = None if bias is None else float(bias.value[j])
        terms = sum_of_products(layer.inputs[0], layer.arrays["weight"].value[:, j], more)
        plus = "" if bias is None else " + " + variable("b", j)
        general = Math("Σ x w", r"\sum_i x_i w_{i," + str(j + 1) + "}") + plus
        lines.append(Line(variable("z", j) + " = " + general + " = " + terms + " = " + number(z[j])))
        if station.formula is not None:
            applied = (
                function(station.function_name, variable("z", j))
                + " = "
                + function(station.function_name, number(z[j]))
            )
            lines.append(Line(variable("a", j) + " = " + applied + " = " + number(layer.output[j])))
    return station.section(Phase.FORWARD, station.equation, lines)


def backward_of_affine(station: Station) -> Pausing[Section]:
    """The chain rule: from ∂L/∂a to ∂L/∂z, and on to weights, bias and inputs; with pauses, of many neurons."""
    by_z = yield from finding_gradient_before(station)
    lines = [line for j in station.chosen for line in _back_through(station, by_z, j)]
    lines += _back_to_inputs(station, by_z)
    about = "∂L/∂z = ∂L/∂a · f′(z),  ∂L/∂w = x · ∂L/∂z,  ∂L/∂b = ∂L/∂z,  ∂L/∂x = Σ w · ∂L/∂z"
    return station.section(Phase.BACKWARD, about, lines)


def finding_gradient_before(station: Station) -> Pausing[Array]:
    """(units,) ∂L/∂z: the gradient by what leaves the layer times the slope of its function."""
    assert station.layer.by_output is not None
    slopes = []
    for j in range(station.units):
        slopes.append(slope_of(station, j))
        yield
    by_z: Array = station.layer.by_output * np.array(slopes)
    return by_z


def slope_of(station: Station, unit: int) -> float:
    """f′(z) of a neuron."""
    if station.formula is None:
        return 1.0
    given = Dual(float(station.before[unit]), 1.0)
    return at(station.formula.formula, (given,), station.own_numbers(unit)).slope


def _back_through(station: Station, by_z: Array, j: int) -> Iterator[Line]:
    layer = station.layer
    assert layer.by_output is not None
    leaving, inside = variable("z" if station.formula is None else "a", j), variable("z", j)
    if len(layer.parts) > 1:
        parts = joined((prose(f"{name}: ") + number(part[j]) for name, part in layer.parts.items()), " + ")
        yield Line(gradient(leaving) + " = " + parts + " = " + number(layer.by_output[j]))
    if station.formula is not None:
        slope = slope_of(station, j)
        applied = gradient(leaving) + " · " + function(station.function_name, inside, slope=True)
        numbers = factor(layer.by_output[j]) + " · " + factor(slope)
        yield Line(gradient(inside) + " = " + applied + " = " + numbers + " = " + number(by_z[j]))
    elif len(layer.parts) <= 1:
        yield Line(gradient(inside) + " = " + number(by_z[j]))
    inputs = layer.inputs[0]
    for i in range(min(len(inputs), MOST_UNITS)):
        weight = gradient(variable("w", i, j))
        numbers = factor(inputs[i]) + " · " + factor(by_z[j])
        made = number(layer.arrays["weight"].gradient[i, j])
        yield Line(weight + " = " + variable("x", i) + " · " + gradient(inside) + " = " + numbers + " = " + made)
    if len(inputs) > MOST_UNITS:
        yield other_weights(len(inputs))
    if "bias" in layer.arrays:
        made = number(layer.arrays["bias"].gradient[j])
        yield Line(gradient(variable("b", j)) + " = " + gradient(inside) + " = " + made)


def other_weights(count: int) -> Line:
    """That the weights behind the first ones of a neuron, of `count`, are left out."""
    rest = tr("and so on for the other {count} weights of this neuron.", count=count - MOST_UNITS)
    return Line(prose(rest), is_prose=True)


def _back_to_inputs(station: Station, by_z: Array) -> Iterator[Line]:
    """What goes on to the layer before, for the first inputs."""
    inputs, weights = station.layer.inputs[0], station.layer.arrays["weight"].value
    if station.is_first:
        return
    for i in range(min(len(inputs), MOST_UNITS)):
        general = Math("Σ w · ∂L/∂z", rf"\sum_j w_{{{i + 1},j}} \frac{{\partial L}}{{\partial z_j}}")
        terms = sum_of_products(weights[i], by_z)
        made = number(float(weights[i] @ by_z))
        yield Line(gradient(variable("x", i)) + " = " + general + " = " + terms + " = " + made)
    if len(inputs) > MOST_UNITS:
        rest = len(inputs) - MOST_UNITS
        yield Line(prose(tr("and so on for the other {count} inputs.", count=rest)), is_prose=True)
