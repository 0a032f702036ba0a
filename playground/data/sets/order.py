"""Which of two letters comes first."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.letters import GeneratedLetters, places
from playground.spec.parameter import Integers, param


@DATASETS.register
class Order(GeneratedLetters):
    """Letters, among them one a and one b, and a question mark: which of the two comes first? dacebf? is a first.

    The other letters are c to j, each as likely as the others. Both classes hold the same letters equally often, so
    that whoever only counts them is right half of the time.
    Equation: answer = "a first" where the place of a < the place of b, else "b first"
    Source: after Vaswani et al. 2017, arXiv 1706.03762, section 3.5, on why attention has to be told of places.
    """

    kind: ClassVar[str] = "order"
    title: ClassVar[str] = "a before b"
    characters: ClassVar[str] = "abcdefghij?"
    classes: ClassVar[tuple[str, ...]] = ("a first", "b first")

    letters: int = param(8, Integers(2, 64), doc="How many letters a text has, without the question mark")

    def steps(self) -> int:
        return self.letters + 1

    def draw(self, answers: NDArray[np.int64], rng: np.random.Generator) -> NDArray[Any]:
        rows = np.arange(len(answers))
        drawn = rng.integers(2, len(self.characters) - 1, (len(answers), self.letters + 1))
        first, second = np.sort(places(len(answers), self.letters, 2, rng), axis=1).T
        drawn[rows, first], drawn[rows, second] = answers, 1 - answers
        drawn[:, -1] = len(self.characters) - 1
        return drawn
