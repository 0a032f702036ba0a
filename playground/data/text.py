"""Text: characters as symbols, and windows of it from which the next character is told."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import DataError, Dataset, Part, Samples
from playground.data.split import test_share, validation_share
from playground.spec.parameter import Integers, param
from playground.spec.task import Task, TensorType

# Symbol 0 of every vocabulary: stands at the end of sequences that are shorter than others.
PADDING = ""


def symbols_of(text: str, vocabulary: Sequence[str], path: Path, length: int) -> NDArray[np.int64]:
    """The index of each character, padded to `length`, (length,). Raises DataError for an unknown character."""
    index = {character: number for number, character in enumerate(vocabulary)}
    found = np.zeros(length, np.int64)
    if len(text) > length:
        raise DataError(f"{path.name}: found {text!r} with {len(text)} characters, expected at most {length}")
    for place, character in enumerate(text):
        if character not in index:
            raise DataError(f"{path.name}: found the character {character!r}, expected one of {''.join(vocabulary)}")
        found[place] = index[character]
    return found


class BundledText(Dataset):
    """A text, character by character. A sample is a window of it, its class the character that follows.

    The vocabulary is every character of the text, in the order of their code points, behind padding. The text's end is
    the test part, what is before it the validation part; windows of different parts share no characters.

    Attributes:
        file: name under resources/datasets.
    """

    file: ClassVar[str]

    window: int = param(32, Integers(4, 256, logarithmic=True), doc="How many characters the network is given")
    stride: int = param(
        8, Integers(1, 512, logarithmic=True), doc="How many characters lie between the beginnings of two samples"
    )
    validation: float = validation_share(0.1)
    test: float = test_share()

    def task(self) -> Task:
        vocabulary = _vocabulary(self.file)
        kind = TensorType((self.window,), len(vocabulary))
        return Task(kind, classes=vocabulary, input_range=(0.0, len(vocabulary) - 1.0), symbols=vocabulary)

    def load(self, rng: np.random.Generator) -> Samples:
        vocabulary = _vocabulary(self.file)
        path = resources.path("datasets", self.file)
        text = _text(self.file)
        symbols = symbols_of(text, vocabulary, path, len(text))
        validated, tested = (round(share * len(text)) for share in (self.validation, self.test))
        ends = np.cumsum([len(text) - validated - tested, validated, tested])
        train, validation, test = (
            self._part(symbols[first:last], rng) for first, last in zip((0, *ends), ends, strict=False)
        )
        return Samples(self.task(), train, validation, test if self.test else None)

    def _part(self, symbols: NDArray[np.int64], rng: np.random.Generator) -> Part:
        starts = rng.permutation(np.arange(0, max(len(symbols) - self.window, 0), self.stride))
        smallest = np.uint8 if symbols.max(initial=0) < 256 else np.uint16
        windows = symbols.astype(smallest)[starts[:, None] + np.arange(self.window)]
        return Part(windows, symbols[starts + self.window])


@functools.cache
def _text(file: str) -> str:
    path = resources.path("datasets", file)
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path.name}: not readable as UTF-8 text: {error}") from error


@functools.cache
def _vocabulary(file: str) -> tuple[str, ...]:
    return (PADDING, *sorted(set(_text(file))))
