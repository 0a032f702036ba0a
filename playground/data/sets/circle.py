"""A disk inside a ring."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import GeneratedPoints, Points, halves, plane_task, polar
from playground.spec.task import Task

RADIUS, BORDER = 5.0, 3.0


@DATASETS.register
class Circle(GeneratedPoints):
    """A disk of one class inside a ring of the other: no straight line separates them.

    The disk reaches to 2.5, the ring from 3.5 to 5. Noise labels a point by a place up to 5 · noise away in x1 and x2.
    Source: TensorFlow Playground, with the border in the middle of the gap rather than at 2.5.
    """

    kind: ClassVar[str] = "circle"
    described: ClassVar[Task] = plane_task(classes=("outside", "inside"))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        inner = halves(self.samples) == 1
        low, high = np.where(inner, 0.0, 0.7 * RADIUS), np.where(inner, 0.5 * RADIUS, RADIUS)
        points = polar(rng.uniform(low, high), rng.uniform(0, 2 * np.pi, self.samples))
        seen = points + self.noise * rng.uniform(-RADIUS, RADIUS, points.shape)
        return points, (np.hypot(seen[:, 0], seen[:, 1]) < BORDER).astype(np.int64)
