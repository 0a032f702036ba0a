"""As many clouds as wanted."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import PLANE_RANGE, GeneratedPoints, Points, plane_task, polar
from playground.spec.parameter import Integers, param
from playground.spec.task import Task

DISTANCE = 4.0


@DATASETS.register
class Blobs(GeneratedPoints):
    """As many round clouds as wanted, one class each: the simplest task with more than two classes.

    The centers stand on a circle of radius 4; points lie around them with a normal deviation of 0.5 + 2 · noise,
    kept within the square.
    """

    kind: ClassVar[str] = "blobs_k"
    title: ClassVar[str] = "Blobs"

    classes: int = param(4, Integers(2, 10), doc="How many clouds there are")

    def task(self) -> Task:
        return plane_task(classes=tuple(f"cloud {number + 1}" for number in range(self.classes)))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        labels = np.arange(self.samples, dtype=np.int64) % self.classes
        centers = polar(np.full(self.classes, DISTANCE), 2 * np.pi * (np.arange(self.classes) + 0.5) / self.classes)
        points = centers[labels] + (0.5 + 2 * self.noise) * rng.standard_normal((self.samples, 2))
        return np.clip(points, *PLANE_RANGE), labels
