"""Two clouds."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import PLANE_RANGE, GeneratedPoints, Points, halves, plane_task
from playground.spec.task import Task


@DATASETS.register
class Gaussians(GeneratedPoints):
    """Two round clouds of points: a single neuron separates them.

    Centers (-2, -2) and (2, 2), variance 0.5 + 7 · noise in x1 and x2; what falls outside the square is drawn again.
    Source: TensorFlow Playground.
    """

    kind: ClassVar[str] = "gaussians"
    described: ClassVar[Task] = plane_task(classes=("lower left", "upper right"))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        labels = halves(self.samples)
        centers = np.where(labels == 1, 2.0, -2.0)[:, None]
        deviation = np.sqrt(0.5 + 7.0 * self.noise)
        points = centers + deviation * rng.standard_normal((self.samples, 2))
        while (outside := np.abs(points).max(axis=1) > PLANE_RANGE[1]).any():
            points[outside] = (centers + deviation * rng.standard_normal(points.shape))[outside]
        return points, labels
