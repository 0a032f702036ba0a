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
        return Task(TensorType((self.steps, 1)), classes=("even", "odd"), input_range=(0.0, 1.0))

    def draw(self, rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        bits = rng.integers(0, 2, (self.samples, self.steps, 1))
        # The last bit makes every second sequence even.
        bits[:, -1, 0] = (bits[:, :-1, 0].sum(axis=1) + np.arange(self.samples)) % 2
        return bits, bits.sum(axis=(1, 2)) % 2
