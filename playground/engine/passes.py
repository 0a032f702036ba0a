"""Recording layers one behind the other: forward from the first to the last, backward from the last to the first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from playground.engine.arrays import Array
from playground.engine.pausing import Pausing, finished
from playground.engine.planning import PlannedLayer
from playground.engine.tape import GIVEN, Backward, Tape

Passes = tuple[dict[str, Array], dict[str, Backward]]


def record_forward(tape: Tape, layers: Iterable[PlannedLayer], given: Array) -> Passes:
    """Record the forward passes, each layer after its sources; by name the outputs and what records the way back."""
    return finished(recording_forward(tape, layers, given))


def recording_forward(tape: Tape, layers: Iterable[PlannedLayer], given: Array) -> Pausing[Passes]:
    """The same with a pause behind each layer, for whoever has others waiting."""
    outputs: dict[str, Array] = {}
    backwards: dict[str, Backward] = {}
    for planned in layers:
        tape.scope = planned.name
        arrived = tuple(outputs[source] if source != GIVEN else given for source in planned.sources) or (given,)
        outputs[planned.name], backwards[planned.name] = planned.layer.trace(tape, planned.site, arrived)
        yield
    return outputs, backwards


def record_backward(
    tape: Tape,
    layers: Sequence[PlannedLayer],
    gradient: Array,
    backwards: Mapping[str, Backward],
    wanted_too: frozenset[str] = frozenset(),
) -> dict[str, Array]:
    """Record the backward passes from the last layer to the first; where wires part, gradients add up.

    Gradients are computed where there is something to train, and for the sources in `wanted_too`, which are returned.
    """
    trained = behind_weights(layers, wanted_too)
    gradients: dict[str, Array] = {layers[-1].name: gradient}
    for planned in reversed(layers):
        if planned.name not in gradients or planned.name not in trained:
            continue
        tape.scope = planned.name
        wanted = tuple(source in trained for source in planned.sources) or (False,)
        found = backwards[planned.name](gradients.pop(planned.name), wanted)
        for source, piece in zip(planned.sources, found, strict=False):
            if piece is None or source not in trained:
                continue
            if source in gradients:
                tape.do(np.add, gradients[source], piece, gradients[source])
            else:
                gradients[source] = piece
    return {source: gradients[source] for source in wanted_too if source in gradients}


def behind_weights(layers: Iterable[PlannedLayer], wanted_too: frozenset[str] = frozenset()) -> set[str]:
    """What has something to train itself or before it: only these need gradients."""
    found = set(wanted_too)
    for planned in layers:
        if any(spec.trainable for spec in planned.arrays) or any(source in found for source in planned.sources):
            found.add(planned.name)
    return found
