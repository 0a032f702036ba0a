"""Layers that work number by number: a function by itself, and wires that meet."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from playground.spec.language import tr
from playground.training.explaining.functions import Dual, at
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.math import Math, factor, function, gradient, joined, number, prose, variable
from playground.training.explaining.station import Station

SIGNS = {"add": " + ", "multiply": " · "}


def merges(station: Station) -> bool:
    """Whether it is made of one formula, on plain rows of numbers."""
    plain = all(arrived.ndim == 1 for arrived in station.layer.inputs)
    return len(station.instructions) == 1 and station.formula is not None and plain


def forward_of_merging(station: Station) -> Section:
    """What each number that is told of is made from."""
    lines = []
    for j in station.chosen:
        made = number(station.layer.output[j])
        lines.append(Line(variable("y", j) + " = " + _applied(station, j) + " = " + made))
    return station.section(Phase.FORWARD, station.equation, lines)


def _applied(station: Station, j: int) -> Math:
    numbers = [arrived[j] for arrived in station.layer.inputs]
    if len(numbers) == 1:
        name = station.function_name
        return function(name, variable("x", j)) + " = " + function(name, number(numbers[0]))
    return joined((factor(value) for value in numbers), SIGNS.get(type(station.layer.planned.layer).kind, " , "))


def backward_of_merging(station: Station) -> Section:
    """What goes on along each wire."""
    lines = [line for j in station.chosen for line in _back_through(station, j)]
    about = tr("{equation}, for each wire that arrives", equation="∂L/∂x = ∂L/∂y · ∂y/∂x")
    return station.section(Phase.BACKWARD, about, lines)


def _back_through(station: Station, j: int) -> Iterator[Line]:
    layer, formula = station.layer, station.formula
    assert layer.by_output is not None and formula is not None
    arguments = [Dual(float(arrived[j])) for arrived in layer.inputs]
    for index, source in enumerate(layer.planned.sources):
        given = list(arguments)
        given[index] = Dual(given[index].value, 1.0)
        slope = at(formula.formula, tuple(given), station.own_numbers(j)).slope
        to = prose(f" → {source}") if len(arguments) > 1 else Math("", "")
        numbers = factor(layer.by_output[j]) + " · " + factor(slope)
        made = number(float(np.multiply(layer.by_output[j], slope)))
        yield Line(gradient(variable("x", j)) + to + " = " + numbers + " = " + made)
