"""What the units of each layer give at every character of a text, and what attention takes from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.network import Forward
from playground.spec.language import tr
from playground.spec.task import PADDING, UNKNOWN, Task
from playground.spec.wording import both
from playground.training.probe import Probe
from playground.training.probes.sample_outputs import followed, remembered
from playground.training.trainer import Trainer

# Numbers copied of one layer at most: of a wider one the first units.
MOST_NUMBERS = 1 << 16


@dataclass(frozen=True)
class TextUnits:
    """A text as the network reads it.

    Attributes:
        symbols: its characters, without padding.
        layers: (characters, units) what leaves each layer that gives something at every character, by name; of
            recurrent layers what they remember there, of an LSTM its memory c too, under a name of its own.
        ranks: (units,) for each of them its units, the most reactive first: those whose values have the largest share
            of their variance between characters, and so tell one character from another.
        attention: (heads, characters, characters) how much each character, a row, takes from each other one, by layer.
        refusal: why there is nothing, in a sentence.
        deepest: of the layers the last but the output, where most is known of the text.
    """

    symbols: tuple[str, ...]
    layers: Mapping[str, NDArray[np.float32]]
    ranks: Mapping[str, NDArray[np.int64]]
    attention: Mapping[str, NDArray[np.float32]]
    refusal: str = ""
    deepest: str = ""


@dataclass(frozen=True)
class UnitsOverText(Probe):
    """The last characters of `text` that a window holds; of an empty text the followed sample."""

    text: str = ""
    part: str = "validation"
    index: int = 0

    @property
    def rest(self) -> float:
        return 0.2

    def answer(self, trainer: Trainer) -> TextUnits | None:
        task = trainer.samples.task
        if not task.symbols or len(task.input.shape) != 1:
            return None
        unknown = sorted(set(self.text) - set(task.symbols))
        if unknown and UNKNOWN not in task.symbols:
            characters = both(map(repr, unknown))
            refusal = tr(
                "text: found {characters}, which the network has not read; leave it out", characters=characters
            )
            return TextUnits((), {}, {}, {}, refusal)
        if self.text:
            forward = trainer.network.forward(1)
            forward.inputs[...] = 0
            indices = _indices(task, self.text)[-task.input.shape[0] :]
            forward.inputs[0, : len(indices)] = indices
            with np.errstate(all="ignore"):
                forward.run()
        else:
            forward = followed(trainer, self.part, self.index)
        read = forward.inputs[0].astype(np.int64)
        count = max(int(np.count_nonzero(read)), 1)  # padding is symbol 0, behind the end
        layers: dict[str, NDArray[np.float32]] = {}
        deepest = ""
        most = max(MOST_NUMBERS // count, 1)
        for name in forward.outputs:
            given = _at_every_character(forward, name, len(read))
            layers |= {shown: np.array(values[:count, :most], np.float32) for shown, values in given.items()}
            deepest = name if given and name != trainer.plan.order[-1] else deepest
        attention = {
            name: np.array(kept[0, :, :count, :count], np.float32)
            for name, kept in forward.kept.items()
            if kept.ndim == 4 and kept.shape[-1] == len(read)
        }
        symbols = tuple(task.symbols[index] for index in read[:count])
        ranks = {name: reactive_first(values, read[:count]) for name, values in layers.items()}
        return TextUnits(symbols, layers, ranks, attention, deepest=deepest)


def _at_every_character(forward: Forward, layer: str, steps: int) -> dict[str, NDArray[Any]]:
    """(steps, units) what a layer gives there, and what it remembers, by the name to show."""
    y, states = forward.outputs[layer], remembered(forward, layer)
    found = {layer: y[0]} if y.ndim == 3 and y.shape[1] == steps else {}
    for letter, values in states.items():
        found |= (
            {layer: values} if letter == "h" else {tr("{layer}, memory {letter}", layer=layer, letter=letter): values}
        )
    return found


def _indices(task: Task, text: str) -> list[int]:
    index = {symbol: number for number, symbol in enumerate(task.symbols) if symbol != PADDING}
    unknown = index.get(UNKNOWN, 0)
    begin = [index[task.restart]] if task.restart else []
    return begin + [index.get(symbol, unknown) for symbol in text]


def reactive_first(values: NDArray[np.float32], symbols: NDArray[np.int64]) -> NDArray[np.int64]:
    """Units in falling order of the variance of their values (steps, units) that lies between different symbols.

    Of the variance σ² = σ²_between + σ²_within the score is σ²_between² / σ²: large where a unit changes much, and
    only with the character. (σ²_between / σ² is the correlation ratio η², Pearson 1905.)
    """
    with np.errstate(all="ignore"):
        finite = np.nan_to_num(values, posinf=0.0, neginf=0.0)
        centered = finite - finite.mean(axis=0)
        is_symbol = (np.unique(symbols)[:, None] == symbols).astype(np.float32)  # (different symbols, steps)
        counts = is_symbol.sum(axis=1)
        between = (counts / len(symbols)) @ (is_symbol @ centered / counts[:, None]) ** 2
        score = between**2 / np.maximum((centered**2).mean(axis=0), 1e-30)
    return np.argsort(-score, kind="stable")
