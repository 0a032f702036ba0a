"""A step in sections, one for each layer and phase: what is computed there, term by term."""

from __future__ import annotations

from collections.abc import Mapping

from playground.engine.lowering import lower, without_dropout
from playground.engine.operations import Instruction
from playground.engine.pausing import Pausing, finished
from playground.engine.plan import Plan
from playground.spec.errors import PlaygroundError
from playground.training.explaining.affine import backward_of_affine, forward_of_affine, takes_affine
from playground.training.explaining.elementwise import backward_of_merging, forward_of_merging, merges
from playground.training.explaining.folded import backward_folded, forward_folded
from playground.training.explaining.lines import Section
from playground.training.explaining.loss import backward_of_loss, forward_of_loss
from playground.training.explaining.station import Station
from playground.training.explaining.step import Step
from playground.training.explaining.update import update_of


def explain(step: Step, opened: Mapping[str, int] | None = None) -> tuple[Section, ...]:
    """The step in words and numbers; `opened` is the neuron to tell of, by layer, where there are many."""
    writing = Writing(step, opened or {})
    finished(writing.work())
    return writing.sections


class Writing:
    """The step in words and numbers, station by station.

    Attributes:
        sections: what is written so far.
    """

    def __init__(self, step: Step, opened: Mapping[str, int]) -> None:
        self._step, self._opened = step, opened
        self.sections: tuple[Section, ...] = ()

    def work(self) -> Pausing[None]:
        """Write all of it, with a pause after each piece of work."""
        step, stations = self._step, self._stations()
        yield
        for station in stations:
            self.sections += (_forward(station, step),)
            yield
        self.sections += (forward_of_loss(step), backward_of_loss(step))
        for station in reversed(stations):
            if station.layer.by_output is not None:
                section = yield from _backward(station)
                self.sections += (section,)
                yield
        for station in stations:
            if station.layer.arrays:
                self.sections += (update_of(station, step),)
                yield

    def _stations(self) -> list[Station]:
        layers, instructions = self._step.layers, instructions_of(self._step.plan)
        behind_data = {layer.name for layer in layers if layer.by_output is None}
        return [
            Station(
                layer,
                tuple(instructions.get(layer.name, ())),
                self._opened.get(layer.name, 0),
                is_first=behind_data.issuperset(layer.planned.sources),
            )
            for layer in layers
        ]


def _forward(station: Station, step: Step) -> Section:
    if takes_affine(station):
        return forward_of_affine(station)
    return forward_of_merging(station) if merges(station) else forward_folded(station, step)


def _backward(station: Station) -> Pausing[Section]:
    if takes_affine(station):
        return (yield from backward_of_affine(station))
    return backward_of_merging(station) if merges(station) else backward_folded(station)


def instructions_of(plan: Plan) -> dict[str, list[Instruction]]:
    """What each layer is made of, by its name; nothing where one cannot be taken apart."""
    found: dict[str, list[Instruction]] = {}
    try:
        lowered = without_dropout(lower(plan))
    except PlaygroundError:
        return found
    for instruction in lowered.instructions:
        found.setdefault(instruction.layer, []).append(instruction)
    return found
