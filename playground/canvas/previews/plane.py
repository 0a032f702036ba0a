"""Each neuron's view of the plane."""

from __future__ import annotations

from PySide6.QtGui import QImage

from playground.canvas.image_preview import ImagePreview
from playground.canvas.preview import BOX, grid_image
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.plane_responses import PlaneResponses, ResponsesAnswer


class PlaneView(ImagePreview):
    """A small heat map a neuron."""

    place = 10
    doc = "What each neuron gives at every place of the plane: orange is negative, blue positive"
    probes = (PlaneResponses(),)
    is_smooth = True

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return plan.task.input.shape == (2,) and len(planned.output.shape) == 1

    def image_of(self, answer: object) -> QImage | None:
        pictures = answer.layers.get(self.layer.name) if isinstance(answer, ResponsesAnswer) else None
        return grid_image(pictures[:, ::-1], BOX) if pictures is not None and len(pictures) else None
