"""The curve that the network has fitted through points of one input and one output."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView
from playground.panels.plot.axis import Axis, reading, span_axis
from playground.panels.plot.legend_plot import RowPlot
from playground.panels.plot.line import Across, Block, Line, Numbers, Style
from playground.panels.plot.line_plot import LinePlot
from playground.spec.language import tr
from playground.spec.task import Task
from playground.theme import apply
from playground.training.probes.fitted_curve import CurveAnswer, FittedCurve

# How far the axis reaches beyond the points, of their range.
MARGIN = 0.08


class FittedView(OutputView):
    """Points as they were measured, and the network's answer as a line."""

    title = "Curve"
    doc = "What the network answers for every input, as a line through the points it learns from"
    place = 20
    answer_type = CurveAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = FittedCurve()
        self.plot = LinePlot("", _around)
        self.box = RowPlot(self.plot)
        self.box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.recolor()

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.input.shape == (1,) and len(plan.task.outputs) == 1 and plan.loss.heeds_targets

    def set_task(self, task: Task) -> None:
        super().set_task(task)
        name = task.features[0] if task.features else "x"
        self.plot.title = task.outputs[0]
        self.plot.across = Across(name, span_axis, lambda x: f"{name} {reading(x)}")

    def recolor(self) -> None:
        palette = apply.current()
        network, points = QColor(palette.accent), QColor(palette.muted)
        lines = [Line(tr("Network"), network, makes_room=False), Line(tr("Training"), points, Style.DOTS)]
        self.box.set_lines([*lines, Line(tr("Validation"), points, Style.RINGS)])
        self.update()

    def take_answer(self) -> None:
        answer = self.answer
        self.box.setVisible(answer is not None)
        if answer is not None:
            curve = Block(answer.x, answer.y.astype(np.float64)[:, None])
            points = _points(answer.inputs, answer.targets)
            self.plot.set_data([curve, points, _points(answer.validation_inputs, answer.validation_targets)])


def _points(inputs: NDArray[np.float32], targets: NDArray[np.float32]) -> Block:
    x = inputs.reshape(-1)
    order = np.argsort(x)
    return Block(x[order], targets.reshape(-1)[order].astype(np.float64)[:, None])


def _around(values: Numbers) -> Axis:
    """Around the points; the curve may leave the picture, so that a wild one does not squash them."""
    low, high = (float(values.min()), float(values.max())) if len(values) else (-1.0, 1.0)
    margin = MARGIN * (high - low) or 1.0
    return Axis(low - margin, high + margin)
