"""Augmentation of points and of rows of tables."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

import numpy as np

from playground.spec.augmentation import AUGMENTATIONS, Augmentation, Call
from playground.spec.parameter import Interval, param
from playground.spec.task import Task


@AUGMENTATIONS.register
class PointAugmentation(Augmentation):
    """Points are moved a little, so that a network learns surroundings rather than single places.

    Equation: x ← x + jitter · n, n ~ N(0, 1) for each number
    Source: Bishop 1995, Neural Computation 7(1).
    """

    kind: ClassVar[str] = "points"

    jitter: float = param(
        0.2,
        Interval(0, 100, logarithmic=True),
        doc="How far points are moved: standard deviation in each direction, in the units that the network gets",
        live=True,
    )

    @classmethod
    def fits(cls, task: Task) -> bool:
        return len(task.input.shape) == 1 and task.input.vocabulary is None

    def calls(self, inputs: Any, targets: Any, task: Task, rng: Any) -> tuple[Call, ...]:
        return jitter_calls(inputs, self.jitter, rng)


def jitter_calls(inputs: Any, deviation: float, rng: Any) -> tuple[Call, ...]:
    """Calls that add normally distributed noise to every number, drawn anew each time."""
    if not deviation:
        return ()
    noise = np.empty_like(inputs)
    scale = np.array(deviation, inputs.dtype)
    draw = partial(rng.standard_normal, None, inputs.dtype.type, noise)
    return draw, partial(np.multiply, noise, scale, noise), partial(np.add, inputs, noise, inputs)
