"""Four squares, opposite ones alike."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import GeneratedPoints, Points, plane_task
from playground.spec.task import Task

HALF_WIDTH, GAP = 5.0, 0.3


@DATASETS.register
class Xor(GeneratedPoints):
    """Four squares, opposite ones of the same class: neither x1 nor x2 alone says anything.

    Noise labels a point by a place up to 5 · noise away in x1 and x2.
    Source: TensorFlow Playground.
    """

    kind: ClassVar[str] = "xor"
    title: ClassVar[str] = "XOR"
    described: ClassVar[Task] = plane_task(classes=("same signs", "different signs"))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        corner = np.arange(self.samples) % 4
        signs = np.column_stack([1 - 2 * (corner % 2), 1 - 2 * (corner // 2)])
        points = signs * (GAP + rng.uniform(0, HALF_WIDTH, (self.samples, 2)))
        seen = points + self.noise * rng.uniform(-HALF_WIDTH, HALF_WIDTH, points.shape)
        return points, (seen[:, 0] * seen[:, 1] < 0).astype(np.int64)
