"""A sequence over time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.canvas.image_preview import SamplePreview
from playground.canvas.preview import BOX, grid_image, reach_of
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.engine.recurrent import Recurrent
from playground.training.probes.sample_outputs import SampleOutputs

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


class MemoryView(StatesView):
    """The same of what a recurrent layer remembers, whether it hands it on at each step or not."""

    place = 29
    doc = (
        "What this layer remembers of the followed sample: time runs to the right, each unit is a row; "
        "of an LSTM first its state h, then its memory c"
    )

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return isinstance(planned.layer, Recurrent)

    def image_of(self, answer: object) -> QImage | None:
        states = answer.states.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if not states or not all(values.size for values in states.values()):
            return None
        pictures = [values[:, :MOST_FEATURES].T / reach_of(values) for values in states.values()]
        return grid_image(np.stack(pictures), BOX, reach=1.0)
