"""Text: characters as symbols, and windows of it in which the next character is told."""

from __future__ import annotations

import functools
from abc import abstractmethod
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
from playground.spec.language import marked, tr
from playground.spec.parameter import Choice, Integers, param
from playground.spec.task import PADDING, UNKNOWN, Task, TensorType

EVERY_STEP, AFTER_WINDOW = "at every step", "after the window"


def symbols_of(text: str, vocabulary: Sequence[str], path: Path, length: int) -> NDArray[np.int64]:
    """The index of each character, padded to `length`, (length,).

    A character that is not in the vocabulary becomes UNKNOWN where it has that. Raises DataError where it has not.
    """
    if len(text) > length:
        raise DataError(
            tr(
                "{file}: found {text} with {count} characters, expected at most {most}",
                file=path.name,
                text=repr(text),
                count=len(text),
                most=length,
            )
        )
    index = {character: number for number, character in enumerate(vocabulary)}
    unknown = index.get(UNKNOWN)
    found = np.zeros(length, np.int64)
    for place, character in enumerate(text):
        symbol = index.get(character, unknown)
        if symbol is None:
            raise DataError(
                tr(
                    "{file}: found the character {character}, expected one of {known}",
                    file=path.name,
                    character=repr(character),
                    known="".join(vocabulary),
                )
            )
        found[place] = symbol
    return found


class Text(Dataset):
    """A text, character by character. A sample is a window of it, in which the character that follows is asked for.

    At every step: the target of each character is the next, so that a window teaches as many times as it is long; the
    network must not look ahead. After the window: one target, the character that follows the last.
    The vocabulary is the characters of the text, in the order of their code points, behind padding. The text's end is
    the test part, what is before it the validation part; windows of different parts share no characters.
    """

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
        Integers(0, 100_000, logarithmic=True, special=(0, marked("all"))),
        doc=f"How many of the commonest characters are told apart; the rarer ones all become {UNKNOWN}",
    )
    validation: float = validation_share(0.1)
    test: float = test_share()

    @abstractmethod
    def symbols(self) -> tuple[str, ...]:
        """The vocabulary: padding, the unknown character where some are left out, and the rest."""

    @abstractmethod
    def text(self) -> str:
        """All of it. Raises DataError when it cannot be read."""

    @abstractmethod
    def place(self) -> Path:
        """The file in messages."""

    def task(self) -> Task:
        symbols = self.symbols()
        kind, steps = TensorType((self.window,), len(symbols)), self.window if self.asked == EVERY_STEP else None
        return Task(kind, classes=symbols, input_range=(0.0, len(symbols) - 1.0), symbols=symbols, steps=steps)

    def load(self, rng: np.random.Generator) -> Samples:
        task, text = self.task(), self.text()
        symbols = symbols_of(text, task.symbols, self.place(), len(text))
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


class BundledText(Text):
    """A text that comes with the program.

    Attributes:
        file: name under resources/datasets.
    """

    file: ClassVar[str]

    def symbols(self) -> tuple[str, ...]:
        return vocabulary_of(_commonest(self.file), self.vocabulary)

    def text(self) -> str:
        return _text(self.file)

    def place(self) -> Path:
        return resources.path("datasets", self.file)


def commonest_first(text: str) -> tuple[str, ...]:
    """The characters of a text, each once; those as common as each other in the order of their code points."""
    counts = Counter(text)
    return tuple(sorted(counts, key=lambda character: (-counts[character], character)))


def vocabulary_of(commonest: Sequence[str], most: int) -> tuple[str, ...]:
    """The vocabulary of a text: padding, the unknown character where there are more than `most`, and the rest."""
    if not most or most >= len(commonest):
        return (PADDING, *sorted(commonest))
    return (PADDING, UNKNOWN, *sorted(commonest[:most]))


@functools.cache
def _text(file: str) -> str:
    path = resources.path("datasets", file)
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(tr("{file}: not readable as UTF-8 text: {error}", file=path.name, error=error)) from error


@functools.cache
def _commonest(file: str) -> tuple[str, ...]:
    return commonest_first(_text(file))
