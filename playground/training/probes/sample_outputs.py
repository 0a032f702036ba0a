"""One sample on its way through the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.network import Forward
from playground.training.probe import Probe
from playground.training.trainer import Trainer

# Numbers that are copied of one layer: what a card has room for.
MOST_NUMBERS = 1 << 15
MOST_CHANNELS = 16


@dataclass(frozen=True)
class SampleOutputs:
    """What leaves each layer for one sample.

    Attributes:
        layers: by layer, without the axis of the batch; of an image (height, width, channels) the first channels, of
            anything else the first rows, as much as a card has room for.
        attention: by layer, (heads, steps, steps) how much each step (row) takes from each other.
        states: by recurrent layer and letter, (steps, units) what it remembers after each step: h, of an LSTM also c.
    """

    layers: Mapping[str, NDArray[np.float32]]
    attention: Mapping[str, NDArray[np.float32]]
    states: Mapping[str, Mapping[str, NDArray[np.float32]]]


@dataclass(frozen=True)
class FollowedSample(Probe):
    """Sample `index` of a part, or of the training part where that has so few."""

    part: str = "validation"
    index: int = 0

    @property
    def rest(self) -> float:
        return 0.1

    def answer(self, trainer: Trainer) -> SampleOutputs | None:
        forward = followed(trainer, self.part, self.index)
        layers = {name: _copied(y[0]) for name, y in forward.outputs.items()}
        attention = {name: _copied(kept[0]) for name, kept in forward.kept.items() if kept.ndim == 4}
        states = {
            name: {letter: _copied(values) for letter, values in remembered(forward, name).items()}
            for name in forward.remembered
        }
        return SampleOutputs(layers, attention, states)


def followed(trainer: Trainer, part: str, index: int) -> Forward:
    """The forward pass of sample `index` of a part, or of the training part where that has so few."""
    samples = getattr(trainer.samples, part)
    if samples is None or index >= len(samples):
        samples = trainer.samples.train
    sample = samples.inputs[min(index, len(samples) - 1)][np.newaxis]
    if sample.dtype == np.uint8:
        sample = sample * np.float32(trainer.samples.scale)
    forward = trainer.network.forward(1)
    forward.inputs[...] = sample
    with np.errstate(all="ignore"):
        forward.run()
    return forward


def remembered(forward: Forward, layer: str) -> dict[str, NDArray[Any]]:
    """(steps, units) what a recurrent layer remembers of the first sequence, by letter; nothing of other layers.

    Both directions of one that reads both ways stand side by side, as in its output.
    """
    directions = forward.remembered.get(layer, ())
    letters = directions[0].states if directions else ()
    return {letter: np.concatenate([one.of_first(letter) for one in directions], axis=1) for letter in letters}


def _copied(values: NDArray[Any]) -> NDArray[np.float32]:
    if values.ndim == 3 and values.shape[-1] > MOST_CHANNELS:
        values = values[..., :MOST_CHANNELS]
    elif values.size > MOST_NUMBERS:
        values = values[: max(MOST_NUMBERS // max(values[0].size, 1), 1)]
    return np.array(values, np.float32)
