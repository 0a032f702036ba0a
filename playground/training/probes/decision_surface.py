"""What the network says all over the plane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import Probe
from playground.training.probes.points import SeenPoints, seen_points
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
class DecisionSurface(Probe):
    """What the network says on a grid of resolution × resolution points; for data of two numbers."""

    resolution: int = 100

    def answer(self, trainer: Trainer) -> SurfaceAnswer | None:
        task = trainer.samples.task
        if task.input.shape != (2,):
            return None
        low, high = task.input_range
        axis = np.linspace(low, high, self.resolution, dtype=np.float32)
        grid = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
        prediction = trainer.predict(grid)
        shape = (self.resolution, self.resolution)
        labels: NDArray[Any] | None = None
        values = prediction[:, 0]
        if task.is_classification:
            shares = trainer.probabilities(prediction)
            values = shares[:, 1] if len(task.classes) == 2 else shares.max(axis=1)
            labels = shares.argmax(axis=1).reshape(shape) if len(task.classes) > 2 else None
        seen = seen_points(trainer)
        return SurfaceAnswer(**vars(seen), values=values.reshape(shape), labels=labels, low=low, high=high)
