"""Previews that are one image: made of an answer when it comes, and drawn as it is until the next."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import Preview, draw_fitting
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs


class ImagePreview(Preview):
    """Draws one image of what its probe answers.

    Attributes:
        is_smooth: whether it is drawn without visible pixels.
        is_stretched: whether it fills its box, its sides having no proportion of their own.
    """

    is_smooth: ClassVar[bool] = False
    is_stretched: ClassVar[bool] = False

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self._image = QImage()

    @abstractmethod
    def image_of(self, answer: object) -> QImage | None:
        """What an answer shows of the layer; None where it shows nothing."""

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        image = self.image_of(answer)
        if image is None:
            return False
        self._image = image
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        if self.is_stretched:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.is_smooth)
            painter.drawImage(box, self._image)
        else:
            draw_fitting(painter, box, self._image, self.is_smooth)


class SamplePreview(ImagePreview):
    """One image of the followed sample as it leaves the layer."""

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)

    def values_in(self, answer: SampleOutputs) -> NDArray[np.float32] | None:
        """Which numbers of an answer are drawn."""
        return answer.layers.get(self.layer.name)

    @abstractmethod
    def picture(self, values: NDArray[np.float32]) -> QImage | None:
        """The image of those numbers."""

    def image_of(self, answer: object) -> QImage | None:
        values = self.values_in(answer) if isinstance(answer, SampleOutputs) else None
        return self.picture(values) if values is not None else None
