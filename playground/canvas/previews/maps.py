"""The followed sample as an image: what it looks like behind a layer."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import BOX, Preview, draw_fitting, grid_image
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs


class MapsView(Preview):
    """A picture a channel: of Data the sample itself, of a convolution its feature maps."""

    place = 20
    doc = "The followed sample as it leaves this layer, a picture a channel: orange is negative, blue positive"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)
        self._image = QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return len(planned.output.shape) == 3

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        values = answer.layers.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if values is None or values.ndim != 3:
            return False
        self._image = grid_image(values.transpose(2, 0, 1), BOX)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        draw_fitting(painter, box, self._image)
