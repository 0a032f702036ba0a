"""Parity of bits."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.sequences import GeneratedSequences
from playground.spec.task import Task, TensorType


@DATASETS.register
class Parity(GeneratedSequences):
    """Random bits, one a step: is the number of ones even or odd? A single wrong step makes the answer wrong.

    Bits are 0 and 1.
    """

    kind: ClassVar[str] = "parity"

    def task(self) -> Task:
        return Task(TensorType((self.steps, 1)), classes=("even", "odd"), input_range=(0.0, 1.0), padded=self.is_padded)

    def draw(self, lengths: NDArray[np.int64], rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        bits = rng.integers(0, 2, (self.samples, self.steps, 1))
        places, rows = np.arange(self.steps), np.arange(self.samples)
        bits[places >= lengths[:, None] - 1] = 0
        # The last bit makes every second sequence even.
        bits[rows, lengths - 1, 0] = (bits.sum(axis=(1, 2)) + rows) % 2
        return bits, rows % 2
