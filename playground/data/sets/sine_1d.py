"""A wave."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS
from playground.data.points import GeneratedPoints, Points
from playground.spec.task import Task, TensorType


@DATASETS.register
class Sine(GeneratedPoints):
    """A wave, y = sin x: a curve that a network bends itself along, neuron by neuron.

    x is uniform in [-6, 6], nearly two periods; noise is the standard deviation of what is added to y.
    """

    kind: ClassVar[str] = "sine_1d"
    title: ClassVar[str] = "Sine"
    described: ClassVar[Task] = Task(TensorType((1,)), outputs=("y",), features=("x",), input_range=(-6.0, 6.0))

    def draw(self, rng: np.random.Generator) -> tuple[Points, NDArray[Any]]:
        points = rng.uniform(*self.described.input_range, (self.samples, 1))
        return points, np.sin(points) + self.noise * rng.standard_normal(points.shape)
