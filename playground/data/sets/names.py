"""First names."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np

from playground import resources
from playground.data.dataset import DATASETS, Dataset, Samples
from playground.data.split import split_by_class, take, test_share, validation_share
from playground.data.table import class_indices, read_words
from playground.data.text import symbols_of
from playground.spec.task import PADDING, Task, TensorType

FILE = Path("first_names.csv")
LONGEST = 11
VOCABULARY = (PADDING, *"abcdefghijklmnopqrstuvwxyz")


@DATASETS.register
class Names(Dataset):
    """First names in the United States, letter by letter: women's and men's, told apart by their sound.

    5 163 names, padded at the end to 11 letters; one that is borne by both is counted where it is commoner. Always
    saying female is right for three in four.
    Source: US Census Bureau 1990.
    """

    kind: ClassVar[str] = "names"
    title: ClassVar[str] = "First names"
    source: ClassVar[str] = "US Census Bureau, frequently occurring names of 1990; public domain."
    classes: ClassVar[tuple[str, ...]] = ("female", "male")

    validation: float = validation_share(0.1)
    test: float = test_share(0.1)

    def task(self) -> Task:
        kind = TensorType((LONGEST,), len(VOCABULARY))
        return Task(kind, classes=self.classes, input_range=(0.0, len(VOCABULARY) - 1.0), symbols=VOCABULARY)

    def load(self, rng: np.random.Generator) -> Samples:
        genders = first_names()
        inputs = np.stack([symbols_of(name, VOCABULARY, FILE, LONGEST) for name in genders])
        labels = class_indices(list(genders.values()), self.classes, FILE)
        split = split_by_class(labels, self.validation, self.test, rng)
        train, validation, test = (take(inputs, labels, rows) for rows in (split.train, split.validation, split.test))
        return Samples(self.task(), train, validation, test if self.test else None)


def first_names() -> dict[str, str]:
    """Every name once, with the gender with which it is commoner."""
    path = resources.path("datasets", FILE.name)
    rows = [(name or "", gender or "") for _, (name, gender) in read_words(path, ("name", "gender"))]
    # Each list is sorted by frequency, so that the earlier of two places is the one where a name is commoner.
    place: dict[str, tuple[int, str]] = {}
    counts: dict[str, int] = {}
    for name, gender in rows:
        counts[gender] = counts.get(gender, 0) + 1
        if name not in place or counts[gender] < place[name][0]:
            place[name] = (counts[gender], gender)
    return {name: gender for name, (_, gender) in place.items()}
