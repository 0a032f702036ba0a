"""Samples that a person types in."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, Dataset, Part, Samples
from playground.spec.parameter import param
from playground.spec.task import Task, TensorType
from playground.spec.typed_samples import TypedSample
from playground.spec.typed_samples import TypedSamples as Typed

MOST_SAMPLES, MOST_NUMBERS, REACH = 1000, 100, 1e6


@DATASETS.register
class TypedSamples(Dataset):
    """Inputs and the numbers wanted of them, typed in: the few samples of an exercise that is worked by hand.

    All of them are trained on, as they are.
    """

    kind: ClassVar[str] = "typed"
    title: ClassVar[str] = "Typed samples"
    source: ClassVar[str] = "Typed in by hand."
    is_own: ClassVar[bool] = True

    samples: tuple[TypedSample, ...] = param(
        (((0.0, 0.0), (0.0,)), ((0.0, 1.0), (1.0,)), ((1.0, 0.0), (1.0,)), ((1.0, 1.0), (0.0,))),
        Typed(MOST_SAMPLES, MOST_NUMBERS, REACH),
        doc="Inputs, an arrow ->, the outputs wanted; a semicolon before the next sample",
    )

    def task(self) -> Task:
        inputs, outputs = (len(side) for side in self.samples[0])
        found = [number for sample in self.samples for number in sample[0]]
        low, high = min(found), max(found)
        return Task(
            TensorType((inputs,)),
            outputs=_names("y", outputs),
            features=_names("x", inputs),
            input_range=(low, high) if low < high else (low - 1, high + 1),
        )

    def load(self, rng: np.random.Generator) -> Samples:
        inputs, outputs = (
            np.array([sample[side] for sample in self.samples], np.float64).astype(np.float32) for side in (0, 1)
        )
        return Samples(self.task(), Part(inputs, outputs), Part(inputs[:0], outputs[:0]))


def _names(letter: str, count: int) -> tuple[str, ...]:
    return (letter,) if count == 1 else tuple(f"{letter}{number + 1}" for number in range(count))
