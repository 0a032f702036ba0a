"""Running statistics of a normalization."""

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
from playground.training.probes.layer_numbers import LayerNumbers, NumbersAnswer

MOST = 32


class RunningView(Preview):
    """A mark a channel: where its running mean lies, and one standard deviation to both sides."""

    place = 4
    doc = "For each channel its running mean, a dot, and one standard deviation up and down; the line is zero"
    probes = (LayerNumbers(),)

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self._mean: NDArray[np.float32] = np.empty(0, np.float32)
        self._deviation: NDArray[np.float32] = np.empty(0, np.float32)

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return {"running_mean", "running_variance"} <= {spec.name for spec in planned.arrays}

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        kept = answer.kept.get(self.layer.name) if isinstance(answer, NumbersAnswer) else None
        if kept is None:
            return False
        self._mean = np.nan_to_num(kept["running_mean"][:MOST])
        self._deviation = np.sqrt(np.maximum(np.nan_to_num(kept["running_variance"][:MOST]), 0))
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        reach = float((np.abs(self._mean) + self._deviation).max()) or 1.0
        middle, step = box.center().y(), min(box.width() / len(self._mean), 16.0)
        left = box.center().x() - step * len(self._mean) / 2
        painter.fillRect(QRectF(box.left(), middle - 0.5, box.width(), 1), color("outline"))
        for index, (mean, deviation) in enumerate(zip(self._mean.tolist(), self._deviation.tolist(), strict=True)):
            x = left + (index + 0.5) * step
            center, half = middle - mean / reach * box.height() / 2, deviation / reach * box.height() / 2
            painter.fillRect(QRectF(x - 0.3 * step, center - half, 0.6 * step, 2 * half), color("positive", 0.35))
            painter.fillRect(QRectF(x - 0.3 * step, center - 1, 0.6 * step, 2), color("text"))
