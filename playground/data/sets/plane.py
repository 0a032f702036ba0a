"""A tilted plane."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import PLANE_RANGE, GeneratedPoints, Points, plane_task
from playground.spec.task import Task


@DATASETS.register
class Plane(GeneratedPoints):
    """A tilted plane, y = (x1 + x2) / 10: the simplest surface, one neuron is enough.

    x1 and x2 are uniform in [-6, 6]; noise is the standard deviation of what is added to y.
    Source: TensorFlow Playground.
    """

    kind: ClassVar[str] = "plane"
    described: ClassVar[Task] = plane_task(outputs=("y",))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        points = rng.uniform(*PLANE_RANGE, (self.samples, 2))
        heights = points.sum(axis=1, keepdims=True) / 10
        return points, heights + self.noise * rng.standard_normal(heights.shape)
