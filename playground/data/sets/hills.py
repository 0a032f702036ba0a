"""Hills and hollows."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import PLANE_RANGE, GeneratedPoints, Points, plane_task
from playground.spec.task import Task

# x1, x2 and height.
TOPS = np.array([(-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1)])
WIDTH = 1.2


@DATASETS.register
class Hills(GeneratedPoints):
    """Three hills and three hollows: a surface that one layer of a few neurons cannot follow.

    y = Σ ± exp(-d² / (2 · 1.2²)), d the distance from each top; x1 and x2 are uniform in [-6, 6], noise is the
    standard deviation of what is added to y.
    Source: TensorFlow Playground, whose hills are cones.
    """

    kind: ClassVar[str] = "hills"
    described: ClassVar[Task] = plane_task(outputs=("y",))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        points = rng.uniform(*PLANE_RANGE, (self.samples, 2))
        squares = ((points[:, None, :] - TOPS[:, :2]) ** 2).sum(axis=2)
        heights = (TOPS[:, 2] * np.exp(-squares / (2 * WIDTH**2))).sum(axis=1, keepdims=True)
        return points, heights + self.noise * rng.standard_normal(heights.shape)
