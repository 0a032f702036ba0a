"""The followed sample itself, where it is an image."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import Preview, draw_fitting
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs


class PictureView(Preview):
    """The image as the network gets it, in grey or in its colors."""

    place = 3
    doc = "The followed sample; another one can be chosen in the data panel"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)
        self._image = QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return plan.task.is_image and not planned.sources

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        values = answer.layers.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if values is None or values.ndim != 3:
            return False
        colors = values if values.shape[2] == 3 else np.repeat(values[..., :1], 3, axis=2)
        pixels = np.ascontiguousarray(np.rint(np.clip(colors, 0, 1) * 255).astype(np.uint8))
        height, width = pixels.shape[:2]
        self._image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        draw_fitting(painter, box, self._image)
