"""A step in sections, one for each layer and phase: what is computed there, term by term."""

from __future__ import annotations

from collections.abc import Mapping

from playground.engine.lowering import lower, without_dropout
from playground.engine.operations import Instruction
from playground.spec.errors import PlaygroundError
from playground.training.explaining.affine import backward_of_affine, forward_of_affine, takes_affine
from playground.training.explaining.elementwise import backward_of_merging, forward_of_merging, merges
from playground.training.explaining.folded import backward_folded, forward_folded
from playground.training.explaining.lines import Section
from playground.training.explaining.loss import backward_of_loss, forward_of_loss
from playground.training.explaining.station import Station
from playground.training.explaining.step import Step
from playground.training.explaining.update import update_of
from playground.training.trainer import Trainer


def explain(step: Step, trainer: Trainer, opened: Mapping[str, int] | None = None) -> tuple[Section, ...]:
    """The step in words and numbers; `opened` is the neuron to tell of, by layer, where there are many."""
    instructions = instructions_of(trainer)
    opened, behind_data = opened or {}, {layer.name for layer in step.layers if layer.by_output is None}
    stations = [
        Station(
            layer,
            tuple(instructions.get(layer.name, ())),
            opened.get(layer.name, 0),
            is_first=behind_data.issuperset(layer.planned.sources),
        )
        for layer in step.layers
    ]
    forward = [_forward(station, step) for station in stations]
    backward = [_backward(station) for station in reversed(stations) if station.layer.by_output is not None]
    updates = [update_of(station, step) for station in stations if station.layer.arrays]
    return (*forward, forward_of_loss(step), backward_of_loss(step), *backward, *updates)


def _forward(station: Station, step: Step) -> Section:
    if takes_affine(station):
        return forward_of_affine(station)
    return forward_of_merging(station) if merges(station) else forward_folded(station, step)


def _backward(station: Station) -> Section:
    if takes_affine(station):
        return backward_of_affine(station)
    return backward_of_merging(station) if merges(station) else backward_folded(station)


def instructions_of(trainer: Trainer) -> dict[str, list[Instruction]]:
    """What each layer is made of, by its name; nothing where one cannot be taken apart."""
    found: dict[str, list[Instruction]] = {}
    try:
        lowered = without_dropout(lower(trainer.plan))
    except PlaygroundError:
        return found
    for instruction in lowered.instructions:
        found.setdefault(instruction.layer, []).append(instruction)
    return found
