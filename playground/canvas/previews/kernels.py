"""A convolution: its kernels, and what they find in the followed sample."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.canvas.preview import BOX, Preview, draw_fitting, grid_image
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.pictured_weights import PicturedWeights, WeightsAnswer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs

# How much of the width the kernels take.
SHARE = 0.36
_LEFT = QRectF(BOX.left(), BOX.top(), SHARE * BOX.width(), BOX.height())
_RIGHT = BOX.adjusted(SHARE * BOX.width() + 8, 0, 0, 0)


class KernelsView(Preview):
    """Kernels on the left, the feature map of each on the right, in the same order."""

    place = 12
    doc = "Left the kernels, right the feature map that each makes of the followed sample; blue is positive"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (PicturedWeights(), FollowedSample(followed.part, followed.index))
        self._kernels, self._maps = QImage(), QImage()

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        has_kernel = any(spec.name == "weight" and len(spec.shape) == 4 for spec in planned.arrays)
        return has_kernel and len(planned.output.shape) == 3 and len(plan.task.input.shape) == 3

    def take(self, *answers: object) -> bool:
        weights, sample = answers
        if not isinstance(weights, WeightsAnswer) or not isinstance(sample, SampleOutputs):
            return False
        kernels, maps = weights.layers.get(self.layer.name), sample.layers.get(self.layer.name)
        if kernels is None or maps is None:
            return False
        self._kernels, self._maps = grid_image(kernels, _LEFT), grid_image(maps.transpose(2, 0, 1), _RIGHT)
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        draw_fitting(painter, _LEFT, self._kernels)
        draw_fitting(painter, _RIGHT, self._maps)
