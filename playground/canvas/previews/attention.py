"""What each step of a sequence looks at."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.canvas.image_preview import SamplePreview
from playground.canvas.preview import BOX, grid_image
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import SampleOutputs


class AttentionView(SamplePreview):
    """A square a head: how much each step (row) takes from each other (column)."""

    place = 5
    doc = "A square a head: how much each step of the followed sample, a row, takes from each other step, a column"

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return type(planned.layer).kind == "self_attention"

    def values_in(self, answer: SampleOutputs) -> NDArray[np.float32] | None:
        return answer.attention.get(self.layer.name)

    def picture(self, values: NDArray[np.float32]) -> QImage | None:
        return grid_image(values, BOX)
