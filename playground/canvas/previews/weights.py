"""Weights on the pixels of an image, as pictures."""

from __future__ import annotations

from PySide6.QtGui import QImage

from playground.canvas.image_preview import ImagePreview
from playground.canvas.preview import BOX, grid_image
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.pictured_weights import PicturedWeights, WeightsAnswer, sees_pixels


class WeightsView(ImagePreview):
    """For each of the first neurons, what it looks for in the image."""

    place = 15
    doc = "The weights that lead to each neuron, laid out as the image: blue pixels speak for it, orange against it"
    probes = (PicturedWeights(),)

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        is_flat = len(plan.task.input.shape) == 3 and len(planned.output.shape) == 1
        has_weight = any(spec.name == "weight" for spec in planned.arrays)
        return is_flat and has_weight and sees_pixels(plan, planned.name)

    def image_of(self, answer: object) -> QImage | None:
        pictures = answer.layers.get(self.layer.name) if isinstance(answer, WeightsAnswer) else None
        return grid_image(pictures, BOX) if pictures is not None else None
