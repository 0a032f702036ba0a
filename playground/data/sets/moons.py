"""Two half moons."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import PLANE_RANGE, GeneratedPoints, Points, halves, plane_task
from playground.spec.task import Task

RADIUS = 3.0


@DATASETS.register
class Moons(GeneratedPoints):
    """Two half moons that reach into each other: a curve with one bend separates them.

    Half circles of radius 3, the lower one shifted by 3 to the right and 1.5 down; noise moves a point in x1 and x2 by
    a normal deviation of 3 · noise, kept within the square.
    Source: scikit-learn's make_moons, three times as large and brought to the middle.
    """

    kind: ClassVar[str] = "moons"
    described: ClassVar[Task] = plane_task(classes=("upper moon", "lower moon"))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        labels = halves(self.samples)
        angle = rng.uniform(0, np.pi, self.samples)
        upper = np.column_stack([np.cos(angle) - 0.5, np.sin(angle) - 0.25])
        lower = np.column_stack([0.5 - np.cos(angle), 0.25 - np.sin(angle)])
        points = RADIUS * (np.where(labels[:, None] == 1, lower, upper) + self.noise * rng.standard_normal(upper.shape))
        return np.clip(points, *PLANE_RANGE), labels
