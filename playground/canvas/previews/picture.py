"""The followed sample itself, where it is an image."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.canvas.image_preview import SamplePreview
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer


class PictureView(SamplePreview):
    """The image as the network gets it, in grey or in its colors."""

    place = 3
    doc = "The followed sample; another one can be chosen in the data panel"

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return plan.task.is_image and not planned.sources

    def picture(self, values: NDArray[np.float32]) -> QImage | None:
        if values.ndim != 3:
            return None
        colors = values if values.shape[2] == 3 else np.repeat(values[..., :1], 3, axis=2)
        pixels = np.ascontiguousarray(np.rint(np.clip(colors, 0, 1) * 255).astype(np.uint8))
        height, width = pixels.shape[:2]
        return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
