"""Layers whose numbers are too many to write out: what arrives, what leaves, and between which numbers it lies."""

from __future__ import annotations

import numpy as np

from playground.spec.language import marked, tr
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.math import Math, joined, number, prose, variable, woven
from playground.training.explaining.station import Station
from playground.training.explaining.step import Array, Step

PARTS = {"train": marked("training"), "validation": marked("validation"), "test": marked("test")}
# Numbers that are shown of a row.
MOST_NUMBERS = 8


def forward_folded(station: Station, step: Step) -> Section:
    """What leaves it, with what arrived."""
    layer = station.layer
    if not layer.planned.sources:
        what = tr(
            "Sample {number} of the {part} part; wanted: {answer}.",
            number=step.index + 1,
            part=tr(PARTS[step.part]),
            answer=tr(step.answer),
        )
        lines = [Line(prose(what), is_prose=True), Line(_row("x", layer.output))]
        return station.section(Phase.FORWARD, "", lines)
    return station.section(Phase.FORWARD, station.equation, [Line(_row("y", layer.output))])


def backward_folded(station: Station) -> Section:
    """The gradient that arrives from behind, and how long those of its arrays are."""
    layer = station.layer
    assert layer.by_output is not None
    lines = [Line("∂L/∂" + _row("y", layer.by_output))]
    for name, array in layer.arrays.items():
        length = number(float(np.linalg.norm(array.gradient)))
        told = tr("{name}: {shape} gradients, together of length {length}")
        lines.append(Line(woven(told, name=name, shape=_shape(array.gradient), length=length)))
    return station.section(Phase.BACKWARD, "", lines)


def _row(letter: str, values: Array) -> Math:
    """y = (0.1, 0.2, ...), or between which numbers an array of more axes lies."""
    if values.ndim == 1 and values.size <= MOST_NUMBERS:
        return variable(letter) + " = (" + joined((number(value) for value in values), ", ") + ")"
    low, mean, high = (number(float(found)) for found in (values.min(), values.mean(), values.max()))
    told = tr("{variable}: {shape} numbers from {low} to {high}, on average {mean}")
    return woven(told, variable=variable(letter), shape=_shape(values), low=low, high=high, mean=mean)


def _shape(values: Array) -> str:
    return " × ".join(map(str, values.shape))
