"""A sequence over time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.canvas.image_preview import SamplePreview
from playground.canvas.preview import BOX, grid_image
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer

MOST_FEATURES = 64


class StatesView(SamplePreview):
    """Time runs to the right, a row a unit."""

    place = 30
    doc = "The followed sample as it leaves this layer: time runs to the right, each unit is a row"
    is_stretched = True

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return len(planned.output.shape) == 2

    def picture(self, values: NDArray[np.float32]) -> QImage | None:
        return grid_image(values[:, :MOST_FEATURES].T[None], BOX) if values.ndim == 2 else None
