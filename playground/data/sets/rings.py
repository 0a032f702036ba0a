"""Rings around each other."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import PLANE_RANGE, GeneratedPoints, Points, plane_task, polar
from playground.spec.task import Task

RADII = (1.25, 3.0, 4.75)


@DATASETS.register
class Rings(GeneratedPoints):
    """Three rings around each other, one class each: each border is a closed curve.

    Radii 1.25, 3 and 4.75, a third of the samples each; noise moves a point in x1 and x2 by a normal deviation of
    2 · noise, kept within the square.
    """

    kind: ClassVar[str] = "rings"
    described: ClassVar[Task] = plane_task(classes=("inner", "middle", "outer"))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        labels = np.arange(self.samples, dtype=np.int64) % len(RADII)
        points = polar(np.take(RADII, labels), rng.uniform(0, 2 * np.pi, self.samples))
        points += 2 * self.noise * rng.standard_normal(points.shape)
        return np.clip(points, *PLANE_RANGE), labels
