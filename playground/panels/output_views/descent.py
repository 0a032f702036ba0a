"""The ball that rolls down the loss, where a single number is all there is to train."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView
from playground.panels.plot.axis import reading, span_axis, value_axis
from playground.panels.plot.legend_plot import RowPlot
from playground.panels.plot.line import Across, Block, Line, Style
from playground.panels.plot.line_plot import LinePlot
from playground.panels.plot.surface_plot import BALL
from playground.spec.language import marked, tr
from playground.spec.wording import grouped
from playground.theme import apply, fonts
from playground.training.probes.loss_curve import LossCurve, LossCurveAnswer

# Steps that the table tells of, the last ones.
TOLD = 4


class BallPlot(LinePlot):
    """A curve with a ball on it.

    Attributes:
        ball: where that is, x and y; None where there is none.
    """

    ball: tuple[float, float] | None = None

    def paint_numbers(self, painter: QPainter) -> None:
        super().paint_numbers(painter)
        if self.ball is None or not all(map(math.isfinite, self.ball)):
            return
        palette = apply.current()
        across, up = (part[0] for part in self.placed(np.array(self.ball[:1]), np.array(self.ball[1:])))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.surface), 1.6))
        painter.setBrush(QColor(palette.text))
        painter.drawEllipse(QPointF(float(across), float(up)), BALL, BALL)


class DescentView(OutputView):
    """The loss at every value of the number, where the number was, and the last steps as a table."""

    title = marked("Descent")
    doc = marked("The loss at every value of the only number that is trained, and where that number is, as a ball")
    place = 15
    answer_type = LossCurveAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = LossCurve()
        self.plot = BallPlot(tr("Loss"), value_axis)
        self.plot.thins = False
        self.box = RowPlot(self.plot)
        self.table = QLabel()
        self.table.setFont(fonts.small())
        self.table.setTextFormat(Qt.TextFormat.RichText)
        self.table.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.setAccessibleName(tr("The last steps"))
        self.table.setContentsMargins(12, 0, 12, 8)
        for part in (self.box, self.table):
            part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box, 1)
        column.addWidget(self.table)
        self.recolor()

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.total_parameters == 1

    def recolor(self) -> None:
        palette = apply.current()
        steps = Line(tr("Steps"), QColor(palette.negative), Style.DOTS)
        self.box.set_lines([Line(tr("Loss"), QColor(palette.accent)), steps])
        self._write()
        self.update()

    def take_answer(self) -> None:
        answer: LossCurveAnswer | None = self.answer
        for part in (self.box, self.table):
            part.setVisible(answer is not None)
        if answer is None:
            return
        name = answer.name
        self.plot.across = Across(name, span_axis, lambda x: f"{name} {reading(x)}")
        self.plot.ball = float(answer.places[-1]), float(answer.heights[-1])
        order = np.argsort(answer.places, kind="stable")
        steps = Block(answer.places[order], answer.heights[order, None])
        self.plot.set_data([Block(answer.x, answer.losses[:, None]), steps])
        self._write()

    def _write(self) -> None:
        """The last steps in numbers."""
        answer: LossCurveAnswer | None = self.answer
        if answer is None:
            return
        muted = apply.current().muted
        told = zip(answer.steps[-TOLD:].tolist(), answer.places[-TOLD:].tolist(), answer.heights[-TOLD:], strict=True)
        rows = [(grouped(step), _written(place), _written(height)) for step, place, height in told]
        head = "".join(
            f'<td style="color:{muted}">{words}</td>'
            for words in (tr("Step", "number of the last one"), answer.name, tr("Loss"))
        )
        body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        self.table.setText(f'<table cellspacing="0" width="100%"><tr>{head}</tr>{body}</table>')


def _written(number: float) -> str:
    return f"{number:.6g}".replace("-", "−")
