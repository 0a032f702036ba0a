"""What the optimizer makes of the gradients."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from playground.engine.optimizer import Optimizer
from playground.spec.description import EQUATION, describe
from playground.training.explaining.lines import Line, Phase, Section
from playground.training.explaining.math import Math, factor, number, prose, variable
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
    return station.section(Phase.UPDATE, f"{optimizer.title}: {equation}; rate = {step.rate:g}", lines)


def _lines(station: Station, step: Step, name: str, array: StepArray) -> Iterator[Line]:
    if name not in LETTERS or array.value.ndim > 2 or array.value.shape[-1] != station.units:
        change = number(float(np.linalg.norm(array.updated - array.value)))
        yield Line(prose(f"{name}: {array.value.size} numbers change, together by ") + change)
        return
    for j in station.chosen:
        places = [(i, j) for i in range(min(len(array.value), MOST_UNITS))] if array.value.ndim == 2 else [(j,)]
        for place in places:
            yield Line(_new(LETTERS[name], array, place, step.rate))
        if array.value.ndim == 2 and len(array.value) > MOST_UNITS:
            rest = f"and so on for the other {len(array.value) - MOST_UNITS} weights of this neuron."
            yield Line(prose(rest), is_prose=True)


def _new(letter: str, array: StepArray, place: tuple[int, ...], rate: float) -> Math:
    value, used, updated = (float(found[place]) for found in (array.value, array.used, array.updated))
    start = variable(letter, *place) + " ← "
    if np.isclose(value - rate * used, updated, rtol=1e-12, atol=1e-15):
        return start + number(value) + " − " + factor(rate) + " · " + factor(used) + " = " + number(updated)
    told = prose(", gradient ") + number(used)
    return start + number(updated) + prose("  (from ") + number(value) + told + prose(")")
