"""Recall of what stood behind a letter."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.letters import GeneratedLetters, places
from playground.spec.parameter import Integers, param

LETTERS, DIGITS = "abcdefgh", "1234"


@DATASETS.register
class Recall(GeneratedLetters):
    """Letters with a digit behind each, then one of the letters again: which digit stood behind it? c2a4f1b3f is 1.

    Each letter stands there once at most, each digit as often as the others. Whoever always says the last digit is
    right in 44 of 100.
    Equation: answer = x(t + 1), where x(t) = x(last) and t < last
    Source: associative recall, Graves, Wayne and Danihelka 2014, arXiv 1410.5401.
    """

    kind: ClassVar[str] = "recall"
    characters: ClassVar[str] = LETTERS + DIGITS
    classes: ClassVar[tuple[str, ...]] = tuple(DIGITS)

    pairs: int = param(4, Integers(1, len(LETTERS)), doc="How many letters with a digit a text has")

    def steps(self) -> int:
        return 2 * self.pairs + 1

    def draw(self, answers: NDArray[np.int64], rng: np.random.Generator) -> NDArray[Any]:
        rows, asked = np.arange(len(answers)), rng.integers(0, self.pairs, len(answers))
        letters = places(len(answers), len(LETTERS), self.pairs, rng)
        digits = rng.integers(0, len(DIGITS), letters.shape)
        digits[rows, asked] = answers
        drawn = np.stack([letters, digits + len(LETTERS)], axis=-1).reshape(len(answers), -1)
        return np.column_stack([drawn, letters[rows, asked]])
