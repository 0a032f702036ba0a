"""Addition of two marked numbers."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.sequences import GeneratedSequences
from playground.spec.task import Task, TensorType


@DATASETS.register
class Adding(GeneratedSequences):
    """Random numbers, two of them marked: what do the two add up to? Always saying 1 has a squared error of 1/6.

    Each step holds a number, uniform in [0, 1], and 1 or 0 for marked or not; one mark lies in each half.
    Source: Hochreiter and Schmidhuber 1997, with the numbers of Le et al. 2015, arXiv 1504.00941.
    """

    kind: ClassVar[str] = "adding"

    def task(self) -> Task:
        return Task(TensorType((self.steps, 2)), outputs=("sum",), input_range=(0.0, 1.0), padded=self.is_padded)

    def draw(self, lengths: NDArray[np.int64], rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        numbers, half = rng.uniform(0, 1, (self.samples, self.steps)), lengths // 2
        marks, rows = np.zeros_like(numbers), np.arange(self.samples)
        marks[rows, rng.integers(0, half)] = 1
        marks[rows, rng.integers(half, lengths)] = 1
        return np.stack([numbers, marks], axis=-1), (numbers * marks).sum(axis=1, keepdims=True)
