"""A sequence over time."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import BOX, Preview, grid_image
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs

MOST_FEATURES = 64


class StatesView(Preview):
    """Time runs to the right, a row a unit."""

    place = 30
    doc = "The followed sample as it leaves this layer: time runs to the right, each unit is a row"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)
        self._image = QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return len(planned.output.shape) == 2

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        values = answer.layers.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if values is None or values.ndim != 2:
            return False
        self._image = grid_image(values[:, :MOST_FEATURES].T[None], BOX)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, self._image)  # stretched: neither time nor units have a shape of their own
