"""First names, letter by letter."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, Dataset, Samples
from playground.data.sets.names import FILE, LONGEST, VOCABULARY, Names, first_names
from playground.data.split import split_at_random, take, test_share, validation_share
from playground.data.text import symbols_of
from playground.spec.task import IGNORED, Task, TensorType

# Stands before each name and behind it: what a name begins with is told from it, and with it a name ends.
EDGE = "\n"
SYMBOLS = (*VOCABULARY, EDGE)
STEPS = LONGEST + 1


@DATASETS.register
class NameLetters(Dataset):
    """First names in the United States, to tell the next letter at every step, and so to invent names.

    5 163 names, each behind a line break and padded at its end to 12 steps. The target of each letter is the next, that
    of the last the line break; targets at padding do not count.
    Source: US Census Bureau 1990.
    """

    kind: ClassVar[str] = "name_letters"
    title: ClassVar[str] = "First names, letter by letter"
    source: ClassVar[str] = Names.source

    validation: float = validation_share(0.1)
    test: float = test_share()

    def task(self) -> Task:
        kind, highest = TensorType((STEPS,), len(SYMBOLS)), len(SYMBOLS) - 1.0
        return Task(
            kind,
            classes=SYMBOLS,
            input_range=(0.0, highest),
            symbols=SYMBOLS,
            steps=STEPS,
            has_gaps=True,
            restart=EDGE,
        )

    def load(self, rng: np.random.Generator) -> Samples:
        names = list(first_names())
        inputs = np.stack([symbols_of(EDGE + name, SYMBOLS, FILE, STEPS) for name in names])
        targets = np.stack([symbols_of(name + EDGE, SYMBOLS, FILE, STEPS) for name in names])
        targets[inputs == 0] = IGNORED
        split = split_at_random(len(names), self.validation, self.test, rng)
        train, validation, test = (take(inputs, targets, rows) for rows in (split.train, split.validation, split.test))
        return Samples(self.task(), train, validation, test if self.test else None)
