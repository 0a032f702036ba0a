"""What each step of a sequence looks at."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import BOX, Preview, draw_fitting, grid_image
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs


class AttentionView(Preview):
    """A square a head: how much each step (row) takes from each other (column)."""

    place = 5
    doc = "A square a head: how much each step of the followed sample, a row, takes from each other step, a column"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)
        self._image = QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return type(planned.layer).kind == "self_attention"

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        heads = answer.attention.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if heads is None:
            return False
        self._image = grid_image(heads, BOX)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        draw_fitting(painter, box, self._image)
