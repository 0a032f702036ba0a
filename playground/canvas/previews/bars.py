"""What leaves a layer for the followed sample, number by number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from playground.canvas.appearance import color
from playground.canvas.preview import Preview
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs

MOST_BARS = 64


class BarsView(Preview):
    """A bar a neuron, up where it is positive and down where it is negative."""

    place = 40
    doc = "What each neuron gives for the followed sample: up is positive, down negative"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)
        self._values: NDArray[np.float32] = np.empty(0, np.float32)

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        # Of many values that nothing was learned about, such as pixels in a row, a few tell nothing.
        tells = bool(planned.arrays) or planned.output.size <= MOST_BARS
        return len(planned.output.shape) == 1 and plan.task.input.shape != (1,) and tells

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        values = answer.layers.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if values is None or not values.size:
            return False
        self._values = np.nan_to_num(values.reshape(-1)[:MOST_BARS], posinf=0.0, neginf=0.0)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        values = self._values
        low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
        span = (high - low) or 1.0
        zero = box.bottom() + low / span * box.height()
        step = min(box.width() / len(values), 16.0)
        left = box.center().x() - step * len(values) / 2
        gap = min(0.2 * step, 2.0)
        positive, negative = color("positive"), color("negative")
        for index, value in enumerate(values.tolist()):
            height = value / span * box.height()
            bar = QRectF(left + index * step + gap / 2, zero - max(height, 0.0), step - gap, abs(height))
            painter.fillRect(bar, positive if value > 0 else negative)
        painter.fillRect(QRectF(box.left(), zero - 0.5, box.width(), 1), color("outline"))
