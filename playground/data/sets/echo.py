"""Recall of the first symbol."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.sequences import GeneratedSequences
from playground.spec.parameter import Integers, param
from playground.spec.task import Task, TensorType


@DATASETS.register
class Echo(GeneratedSequences):
    """Random symbols, of which the first is asked for after the last: it shows how long a network remembers.

    Each step holds a single 1 at the place of its symbol. All steps but the first are distraction.
    """

    kind: ClassVar[str] = "echo"

    symbols: int = param(4, Integers(2, 26), doc="How many different symbols there are")

    def task(self) -> Task:
        names = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: self.symbols])
        return Task(
            TensorType((self.steps, self.symbols)), classes=names, input_range=(0.0, 1.0), padded=self.is_padded
        )

    def draw(self, lengths: NDArray[np.int64], rng: np.random.Generator) -> tuple[NDArray[Any], NDArray[Any]]:
        symbols = rng.integers(0, self.symbols, (self.samples, self.steps))
        # As many of each as of the others, so that guessing is right exactly as often as there are symbols.
        symbols[:, 0] = np.arange(self.samples) % self.symbols
        return np.eye(self.symbols)[symbols], symbols[:, 0]
