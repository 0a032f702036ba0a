"""Augmentation of series."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from playground.data.augmentations.points import jitter_calls
from playground.spec.augmentation import AUGMENTATIONS, Augmentation, Call
from playground.spec.parameter import Interval, param
from playground.spec.task import Task


@AUGMENTATIONS.register
class SeriesAugmentation(Augmentation):
    """Series are made larger or smaller, noisy, or shorter, so that a network learns their shape.

    Equation: x ← s x + jitter · n, s ~ U(1 - scale, 1 + scale) for each series, n ~ N(0, 1) for each value
    Source: Um et al. 2017, ICMI.
    """

    kind: ClassVar[str] = "series"

    scale: float = param(
        0.1,
        Interval(0, 0.9),
        doc="Each series is multiplied by a number between 1 - this and 1 + this, and what is to be forecast with it",
        live=True,
    )
    jitter: float = param(
        0.05,
        Interval(0, 100, logarithmic=True),
        doc="Standard deviation of the noise added to every value, in the units that the network gets",
        live=True,
    )
    crop: float = param(
        0.0,
        Interval(0, 0.9),
        doc="Up to this share of the oldest steps is cut off; the first value that is left stands in their place",
        live=True,
    )

    @classmethod
    def fits(cls, task: Task) -> bool:
        return len(task.input.shape) == 2 and task.input.vocabulary is None

    def calls(self, inputs: Any, targets: Any, task: Task, rng: Any) -> tuple[Call, ...]:
        calls: tuple[Call, ...] = ()
        if self.crop:
            calls += (_Crop(self.crop, inputs, rng).cut,)
        if self.scale:
            alike = (inputs,) if task.is_classification else (inputs, targets)
            calls += (_Scale(self.scale, alike, rng).scale,)
        return calls + jitter_calls(inputs, self.jitter, rng)


class _Scale:
    """Multiplies each sample, in all of some arrays alike, by a number around 1."""

    def __init__(self, amount: float, arrays: tuple[Any, ...], rng: Any) -> None:
        self._amount, self._rng = amount, rng
        self._factors = np.empty(len(arrays[0]), np.float32)
        # The same numbers once for each array, with axes of length 1 behind the first.
        self._pairs = [(array, self._factors.reshape(-1, *(1,) * (array.ndim - 1))) for array in arrays]

    def scale(self) -> None:
        self._rng.random(None, np.float32, self._factors)
        self._factors *= 2 * self._amount
        self._factors += 1 - self._amount
        for array, factors in self._pairs:
            np.multiply(array, factors, array)


class _Crop:
    """Holds the first value that is left over the steps before it."""

    def __init__(self, amount: float, inputs: Any, rng: Any) -> None:
        samples, steps, _ = inputs.shape
        self._inputs, self._rng = inputs, rng
        self._most = amount * steps
        self._starts = np.empty(samples, np.float32)
        self._steps = np.arange(steps, dtype=np.float32)
        self._sources = np.empty((samples, steps), np.float32)
        self._indices = np.empty((samples, steps), np.intp)
        self._offsets = np.arange(samples)[:, None] * steps
        self._kept = np.empty_like(inputs)
        self._rows = self._kept.reshape(samples * steps, -1)

    def cut(self) -> None:
        self._rng.random(None, np.float32, self._starts)
        self._starts *= self._most
        np.floor(self._starts, self._starts)
        np.maximum(self._steps, self._starts[:, None], out=self._sources)
        np.copyto(self._indices, self._sources, casting="unsafe")
        np.add(self._indices, self._offsets, self._indices)
        np.copyto(self._kept, self._inputs)
        self._rows.take(self._indices, 0, self._inputs, "clip")
