"""What the network says all over the plane."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import LongProbe
from playground.training.probes.points import SeenPoints, seen_points
from playground.training.probes.predicting import predicted
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class SurfaceAnswer(SeenPoints):
    """The network's answer on a grid over the plane, with the samples.

    Attributes:
        values: (resolution, resolution) float32; probability of the second class, or the predicted value; for more
            than two classes the probability of the likeliest. Row 0 has the lowest x2.
        labels: (resolution, resolution) the likeliest class, where there are more than two; else None.
        low, high: the range of both axes.
    """

    values: NDArray[np.float32]
    labels: NDArray[np.int64] | None
    low: float
    high: float


@dataclass(frozen=True)
class DecisionSurface(LongProbe):
    """What the network says on a grid of resolution × resolution points; for data of two numbers."""

    resolution: int = 100

    @property
    def rest(self) -> float:
        return 0.0

    def portions(self, trainer: Trainer) -> Iterator[object]:
        task = trainer.samples.task
        if task.input.shape != (2,):
            yield None
            return
        low, high = task.input_range
        axis = np.linspace(low, high, self.resolution, dtype=np.float32)
        grid = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
        prediction = yield from predicted(trainer, grid)
        shape = (self.resolution, self.resolution)
        labels: NDArray[Any] | None = None
        values = prediction[:, 0]
        if task.is_classification:
            shares = trainer.probabilities(prediction)
            values = shares[:, 1] if len(task.classes) == 2 else shares.max(axis=1)
            labels = shares.argmax(axis=1).reshape(shape) if len(task.classes) > 2 else None
        seen = seen_points(trainer)
        yield SurfaceAnswer(**vars(seen), values=values.reshape(shape), labels=labels, low=low, high=high)
