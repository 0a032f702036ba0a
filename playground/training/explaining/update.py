"""What the optimizer makes of the gradients."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from playground.engine.optimizer import Optimizer
from playground.spec.description import EQUATION, describe
from playground.spec.language import tr
from playground.training.explaining.affine import other_weights
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.math import Math, factor, number, variable, woven
from playground.training.explaining.station import MOST_UNITS, Station
from playground.training.explaining.step import Step, StepArray

# What the letters of arrays are; others are told by their names.
LETTERS = {"weight": "w", "bias": "b"}


def update_of(station: Station, step: Step) -> Section:
    """The new weights, those of the neuron that is told of and of its first inputs."""
    optimizer = step.project.optimizer
    assert isinstance(optimizer, Optimizer)  # the network was made with it
    equation = " ; ".join(describe(type(optimizer)).sections.get(EQUATION, "").splitlines())
    lines = [line for name, array in station.layer.arrays.items() for line in _lines(station, step, name, array)]
    about = tr(
        "{optimizer}: {equation}; rate = {rate:g}", optimizer=tr(optimizer.title), equation=equation, rate=step.rate
    )
    return station.section(Phase.UPDATE, about, lines)


def _lines(station: Station, step: Step, name: str, array: StepArray) -> Iterator[Line]:
    if name not in LETTERS or array.value.ndim > 2 or array.value.shape[-1] != station.units:
        change = number(float(np.linalg.norm(array.updated - array.value)))
        told = tr("{name}: {count} numbers change, together by {change}")
        yield Line(woven(told, name=name, count=str(array.value.size), change=change))
        return
    for j in station.chosen:
        places = [(i, j) for i in range(min(len(array.value), MOST_UNITS))] if array.value.ndim == 2 else [(j,)]
        for place in places:
            yield Line(_new(LETTERS[name], array, place, step.rate))
        if array.value.ndim == 2 and len(array.value) > MOST_UNITS:
            yield other_weights(len(array.value))


def _new(letter: str, array: StepArray, place: tuple[int, ...], rate: float) -> Math:
    value, used, updated = (float(found[place]) for found in (array.value, array.used, array.updated))
    start = variable(letter, *place) + " ← "
    if np.isclose(value - rate * used, updated, rtol=1e-12, atol=1e-15):
        return start + number(value) + " − " + factor(rate) + " · " + factor(used) + " = " + number(updated)
    told = tr("{new}  (from {old}, gradient {gradient})")
    return start + woven(told, new=number(updated), old=number(value), gradient=number(used))
