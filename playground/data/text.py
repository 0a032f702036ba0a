"""Text: characters as symbols, and windows of it in which the next character is told."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import DataError, Dataset, Part, Samples
from playground.data.split import test_share, validation_share
from playground.spec.parameter import Choice, Integers, param
from playground.spec.task import PADDING, UNKNOWN, Task, TensorType

EVERY_STEP, AFTER_WINDOW = "at every step", "after the window"


def symbols_of(text: str, vocabulary: Sequence[str], path: Path, length: int) -> NDArray[np.int64]:
    """The index of each character, padded to `length`, (length,).

    A character that is not in the vocabulary becomes UNKNOWN where it has that. Raises DataError where it has not.
    """
    if len(text) > length:
        raise DataError(f"{path.name}: found {text!r} with {len(text)} characters, expected at most {length}")
    index = {character: number for number, character in enumerate(vocabulary)}
    unknown = index.get(UNKNOWN)
    found = np.zeros(length, np.int64)
    for place, character in enumerate(text):
        symbol = index.get(character, unknown)
        if symbol is None:
            raise DataError(f"{path.name}: found the character {character!r}, expected one of {''.join(vocabulary)}")
        found[place] = symbol
    return found


class BundledText(Dataset):
    """A text, character by character. A sample is a window of it, in which the character that follows is asked for.

    At every step: the target of each character is the next, so that a window teaches as many times as it is long; the
    network must not look ahead. After the window: one target, the character that follows the last.
    The vocabulary is the characters of the text, in the order of their code points, behind padding. The text's end is
    the test part, what is before it the validation part; windows of different parts share no characters.

    Attributes:
        file: name under resources/datasets.
    """

    file: ClassVar[str]

    window: int = param(64, Integers(4, 256, logarithmic=True), doc="How many characters the network is given")
    stride: int = param(
        32, Integers(4, 512, logarithmic=True), doc="How many characters lie between the beginnings of two samples"
    )
    asked: str = param(
        EVERY_STEP,
        Choice((EVERY_STEP, AFTER_WINDOW)),
        doc="Where the next character is asked for: behind each one of the window, or behind the last only",
    )
    vocabulary: int = param(
        0,
        Integers(0, 100_000, logarithmic=True, special=(0, "all")),
        doc=f"How many of the commonest characters are told apart; the rarer ones all become {UNKNOWN}",
    )
    validation: float = validation_share(0.1)
    test: float = test_share()

    def task(self) -> Task:
        symbols = _symbols(self.file, self.vocabulary)
        kind, steps = TensorType((self.window,), len(symbols)), self.window if self.asked == EVERY_STEP else None
        return Task(kind, classes=symbols, input_range=(0.0, len(symbols) - 1.0), symbols=symbols, steps=steps)

    def load(self, rng: np.random.Generator) -> Samples:
        task, text = self.task(), _text(self.file)
        symbols = symbols_of(text, task.symbols, resources.path("datasets", self.file), len(text))
        validated, tested = (round(share * len(text)) for share in (self.validation, self.test))
        ends = np.cumsum([len(text) - validated - tested, validated, tested])
        train, validation, test = (
            self._part(symbols[first:last], rng) for first, last in zip((0, *ends), ends, strict=False)
        )
        return Samples(task, train, validation, test if self.test else None)

    def _part(self, symbols: NDArray[np.int64], rng: np.random.Generator) -> Part:
        starts = rng.permutation(np.arange(0, max(len(symbols) - self.window, 0), self.stride))
        smallest = np.uint8 if symbols.max(initial=0) < 256 else np.uint16
        if not len(starts):
            return Part(np.empty((0, self.window), smallest), np.empty((0, *self.task().answer_axes), np.int64))
        windows, followed = sliding_window_view(symbols.astype(smallest), self.window), symbols[self.window :]
        if self.asked == EVERY_STEP:
            return Part(windows[starts], sliding_window_view(symbols[1:], self.window)[starts])
        return Part(windows[starts], followed[starts])


@functools.cache
def _text(file: str) -> str:
    path = resources.path("datasets", file)
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path.name}: not readable as UTF-8 text: {error}") from error


@functools.cache
def _symbols(file: str, most: int) -> tuple[str, ...]:
    """The vocabulary of a text: padding, the unknown character where there are more than `most`, and the rest."""
    counts = Counter(_text(file))
    if not most or most >= len(counts):
        return (PADDING, *sorted(counts))
    commonest = sorted(counts, key=lambda character: (-counts[character], character))[:most]
    return (PADDING, UNKNOWN, *sorted(commonest))
