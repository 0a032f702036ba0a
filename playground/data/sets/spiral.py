"""Two arms wound into each other."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import GeneratedPoints, Points, halves, plane_task, polar
from playground.spec.task import Task

RADIUS, TURNS = 5.0, 1.75


@DATASETS.register
class Spiral(GeneratedPoints):
    """Two arms wound into each other: the hardest of the pictures, it takes several layers or many neurons.

    Each arm goes out to 5 in one and three quarter turns; noise moves a point by up to 1 · noise in x1 and x2.
    Source: TensorFlow Playground.
    """

    kind: ClassVar[str] = "spiral"
    described: ClassVar[Task] = plane_task(classes=("first arm", "second arm"))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        labels = halves(self.samples)
        along = rng.uniform(0, 1, self.samples)
        points = polar(RADIUS * along, 2 * np.pi * TURNS * along + np.pi * labels)
        return points + self.noise * rng.uniform(-1, 1, points.shape), labels
