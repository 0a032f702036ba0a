"""Weights on the pixels of an image, as pictures."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import BOX, Preview, draw_fitting, grid_image
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.pictured_weights import PicturedWeights, WeightsAnswer, sees_pixels


class WeightsView(Preview):
    """For each of the first neurons, what it looks for in the image."""

    place = 15
    doc = "The weights that lead to each neuron, laid out as the image: blue pixels speak for it, orange against it"
    probes = (PicturedWeights(),)

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self._image = QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        is_flat = len(plan.task.input.shape) == 3 and len(planned.output.shape) == 1
        has_weight = any(spec.name == "weight" for spec in planned.arrays)
        return is_flat and has_weight and sees_pixels(plan, planned.name)

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        pictures = answer.layers.get(self.layer.name) if isinstance(answer, WeightsAnswer) else None
        if pictures is None:
            return False
        self._image = grid_image(pictures, BOX)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        draw_fitting(painter, box, self._image)
