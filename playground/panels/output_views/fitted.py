"""The curve that the network has fitted through points of one input and one output."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView
from playground.panels.plot.axis import Axis
from playground.panels.plot.polygon import polygon
from playground.theme import apply, fonts
from playground.training.probes.fitted_curve import CurveAnswer, FittedCurve

LEFT, RIGHT, TOP, BOTTOM = 40, 10, 10, 24
POINT = 2.6


class FittedView(OutputView):
    """Points as they were measured, and the network's answer as a line."""

    title = "Curve"
    doc = "What the network answers for every input, as a line through the points it learns from"
    place = 20
    answer_type = CurveAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = FittedCurve()

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.input.shape == (1,) and len(plan.task.outputs) == 1

    def paint_answer(self, painter: QPainter) -> None:
        palette, answer = apply.current(), self.answer
        area = QRectF(LEFT, TOP, max(self.width() - LEFT - RIGHT, 8), max(self.height() - TOP - BOTTOM, 8))
        x_axis, y_axis = _axes(answer)
        self._paint_axes(painter, area, x_axis, y_axis)
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled, hollow = QColor(palette.muted), QColor(palette.surface)
        painter.setPen(QPen(filled, 1.2))
        painter.setBrush(QBrush(hollow))
        _paint_points(painter, area, x_axis, y_axis, answer.validation_inputs, answer.validation_targets)
        painter.setBrush(QBrush(filled))
        _paint_points(painter, area, x_axis, y_axis, answer.inputs, answer.targets)
        finite = np.isfinite(answer.y)
        x = area.left() + x_axis.share(answer.x[finite].astype(np.float64)) * area.width()
        y = area.bottom() - y_axis.share(answer.y[finite].astype(np.float64)) * area.height()
        np.clip(y, -1e4, 1e4, out=y)
        painter.setPen(QPen(QColor(palette.accent), 1.6))
        painter.drawPolyline(polygon(x, y))

    def _paint_axes(self, painter: QPainter, area: QRectF, x_axis: Axis, y_axis: Axis) -> None:
        palette = apply.current()
        painter.setFont(fonts.small())
        grid, words = QPen(QColor(palette.grid), 1), QPen(QColor(palette.muted), 1)
        flags = Qt.AlignmentFlag
        for share, text in y_axis.ticks(int(area.height() // 36)):
            y = round(area.bottom() - share * area.height())
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(words)
            painter.drawText(QRectF(0, y - 8, LEFT - 6, 16), flags.AlignRight | flags.AlignVCenter, text)
        for share, text in x_axis.ticks(int(area.width() // 56)):
            x = round(area.left() + share * area.width())
            painter.setPen(grid)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(words)
            painter.drawText(QRectF(x - 30, area.bottom() + 4, 60, 16), flags.AlignHCenter | flags.AlignTop, text)


def _axes(answer: CurveAnswer) -> tuple[Axis, Axis]:
    """Around the points; the curve may leave the picture, so that a wild one does not squash them."""
    targets = np.concatenate([answer.targets.reshape(-1), answer.validation_targets.reshape(-1)])
    low, high = (float(targets.min()), float(targets.max())) if len(targets) else (-1.0, 1.0)
    margin = 0.08 * (high - low) or 1.0
    x_low, x_high = float(answer.x.min()), float(answer.x.max())
    return Axis(x_low, x_high if x_high > x_low else x_low + 1), Axis(low - margin, high + margin)


def _paint_points(
    painter: QPainter,
    area: QRectF,
    x_axis: Axis,
    y_axis: Axis,
    inputs: NDArray[np.float32],
    targets: NDArray[np.float32],
) -> None:
    x = area.left() + x_axis.share(inputs.reshape(-1).astype(np.float64)) * area.width()
    y = area.bottom() - y_axis.share(targets.reshape(-1).astype(np.float64)) * area.height()
    for place in zip(x.tolist(), y.tolist(), strict=True):
        painter.drawEllipse(QPointF(*place), POINT, POINT)
