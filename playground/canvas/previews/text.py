"""The followed sample, where it is text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from playground.canvas.appearance import color, font
from playground.canvas.preview import Preview
from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.engine.planning import PlannedLayer
from playground.training.probes.sample_outputs import FollowedSample, SampleOutputs


class TextView(Preview):
    """Its symbols, one behind the other."""

    place = 2
    doc = "The followed sample; another one can be chosen in the data panel"

    def __init__(self, planned: PlannedLayer, plan: Plan, followed: Followed) -> None:
        super().__init__(planned, plan, followed)
        self.probes = (FollowedSample(followed.part, followed.index),)
        self._symbols, self._text = plan.task.symbols, ""

    @classmethod
    def fits(cls, planned: PlannedLayer, plan: Plan) -> bool:
        return bool(plan.task.symbols) and not planned.sources

    def take(self, *answers: object) -> bool:
        (answer,) = answers
        values = answer.layers.get(self.layer.name) if isinstance(answer, SampleOutputs) else None
        if values is None:
            return False
        self._text = "".join(self._symbols[int(index)] for index in values.reshape(-1))
        return True

    def paint(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font("small"))
        painter.setPen(color("text"))
        painter.save()
        painter.setClipRect(box)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWrapAnywhere, self._text)
        painter.restore()
