"""The followed sample as an image: what it looks like behind a layer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.canvas.image_preview import SamplePreview
from playground.canvas.preview import BOX, grid_image
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer


class MapsView(SamplePreview):
    """A picture a channel: of Data the sample itself, of a convolution its feature maps."""

    place = 20
    doc = "The followed sample as it leaves this layer, a picture a channel: orange is negative, blue positive"

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return len(planned.output.shape) == 3

    def picture(self, values: NDArray[np.float32]) -> QImage | None:
        return grid_image(values.transpose(2, 0, 1), BOX) if values.ndim == 3 else None
