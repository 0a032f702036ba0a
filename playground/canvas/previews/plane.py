"""Each neuron's view of the plane."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import BOX, Preview, draw_fitting, grid_image
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.plane_responses import PlaneResponses, ResponsesAnswer


class PlaneView(Preview):
    """A small heat map a neuron."""

    place = 10
    doc = "What each neuron gives at every place of the plane: orange is negative, blue positive"
    probes = (PlaneResponses(),)

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self._image = QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return plan.task.input.shape == (2,) and len(planned.output.shape) == 1

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        pictures = answer.layers.get(self.layer.name) if isinstance(answer, ResponsesAnswer) else None
        if pictures is None or not len(pictures):
            return False
        self._image = grid_image(pictures[:, ::-1], BOX)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        draw_fitting(painter, box, self._image, smooth=True)
