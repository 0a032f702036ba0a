"""A straight line."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import GeneratedPoints, Points
from playground.spec.parameter import Integers, param
from playground.spec.task import Task, TensorType

SLOPE, INTERCEPT = 2.0, 3.0


@DATASETS.register
class Line(GeneratedPoints):
    """Points on the line y = 2x + 3: one neuron finds the 2 as its weight and the 3 as its bias.

    x is uniform in [-1, 1]; noise is the standard deviation of what is added to y.
    """

    kind: ClassVar[str] = "line"
    described: ClassVar[Task] = Task(TensorType((1,)), outputs=("y",), features=("x",), input_range=(-1.0, 1.0))

    samples: int = param(100, Integers(10, 10_000, logarithmic=True), doc="How many points are drawn, over all parts")

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        points = rng.uniform(-1, 1, (self.samples, 1))
        return points, SLOPE * points + INTERCEPT + self.noise * rng.standard_normal(points.shape)
