"""Points that a person draws into the plane."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from playground.data.dataset import DATASETS, Dataset, Part, Samples
from playground.data.points import PLANE_RANGE, plane_task
from playground.data.split import validation_share
from playground.spec.drawn_points import DrawnPoint, DrawnPoints
from playground.spec.parameter import Choice, Integers, param
from playground.spec.task import Task

MOST_POINTS, MOST_CLASSES = 1000, 6
# Two points are less than nothing to learn from, and enough to begin with.
START = ((-2.0, 2.0, 0.0), (2.0, -2.0, 1.0))
# Multiples of it, whole parts cut off, are spread evenly however many there are.
GOLDEN = (5**0.5 - 1) / 2


@DATASETS.register
class HandDrawn(Dataset):
    """Points drawn into the plane by hand, on the picture of what the network says there.

    A network that learns them goes on with the weights it has when points come or go.
    """

    kind: ClassVar[str] = "hand_drawn"
    title: ClassVar[str] = "Hand-drawn points"
    source: ClassVar[str] = "Drawn by hand."
    is_own: ClassVar[bool] = True
    grows: ClassVar[bool] = True

    points: tuple[DrawnPoint, ...] = param(
        START,
        DrawnPoints(most=MOST_POINTS, reach=PLANE_RANGE[1]),
        doc="The points: place and answer. Draw and erase them on the surface in the output panel",
    )
    answers: str = param("classes", Choice(("classes", "numbers")), doc="What is asked for: classes, or a number")
    classes: int = param(2, Integers(2, MOST_CLASSES), doc="How many classes there are, where classes are asked for")
    validation: float = validation_share(0.0)

    def task(self) -> Task:
        if self.answers == "numbers":
            return plane_task(outputs=("y",))
        return plane_task(classes=tuple(f"class {number + 1}" for number in range(self.classes)))

    def load(self, rng: np.random.Generator) -> Samples:
        drawn = np.array(self.points)
        inputs, answers = drawn[:, :2].astype(np.float32), drawn[:, 2]
        if self.answers == "classes":
            targets = np.clip(np.rint(answers), 0, self.classes - 1).astype(np.int64)
        else:
            targets = answers[:, None].astype(np.float32)
        # By number and not by chance, so that points stay in their part when others come.
        is_kept = ((np.arange(len(drawn)) + 1) * GOLDEN) % 1 < self.validation
        return Samples(self.task(), Part(inputs[~is_kept], targets[~is_kept]), Part(inputs[is_kept], targets[is_kept]))
