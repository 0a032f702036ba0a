"""Which class is taken for which."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, qGray
from PySide6.QtWidgets import QToolTip, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView
from playground.panels.style import grouped
from playground.theme import apply, colors, fonts
from playground.theme.tokens import DARK, LIGHT
from playground.training.probes.confusion import Confusion, ConfusionAnswer

MARGIN, TITLE, FOOT = 8, 18, 22
WIDEST_NAME = 84
# Of more, such as the characters of a text, the cells would be too small to tell apart.
MOST_CLASSES = 32
# Dark words on grounds lighter than this, of 255; light words on the others.
DARKEST = 115


class ConfusionView(OutputView):
    """A table of counts: rows are what samples are, columns what the network says they are."""

    title = "Confusion"
    doc = "Rows: what each sample is. Columns: what the network says. Right answers lie on the diagonal"
    place = 40
    answer_type = ConfusionAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = Confusion()

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.is_classification and len(plan.task.classes) <= MOST_CLASSES

    def paint_answer(self, painter: QPainter) -> None:
        palette, answer = apply.current(), self.answer
        painter.setFont(fonts.small())
        table = self._table()
        self._paint_names(painter, table, answer)
        self._paint_cells(painter, table, answer)
        painter.setPen(QColor(palette.muted))
        right, total = int(answer.matrix.trace()), int(answer.matrix.sum())
        words = f"{grouped(right)} of {grouped(total)} right ({100 * answer.accuracy:.1f} %)"
        foot = QRectF(table.left(), table.bottom() + 4, table.width(), FOOT - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)

    def _table(self) -> QRect:
        """The square of cells, beside and below the names."""
        side_names = self._name_width()
        left = MARGIN + TITLE + side_names + 4
        top = MARGIN + TITLE + 16
        width, height = self.width() - left - MARGIN, self.height() - top - FOOT - MARGIN
        count = max(len(self.answer.classes), 1) if self.answer else 1
        cell = max(min(width, height) // count, 4)
        return QRect(left + max(width - cell * count, 0) // 2, top, cell * count, cell * count)

    def _name_width(self) -> int:
        metrics = self.fontMetrics()
        names = self.answer.classes if self.answer else ()
        return min(max((metrics.horizontalAdvance(name) for name in names), default=0), WIDEST_NAME)

    def _paint_names(self, painter: QPainter, table: QRect, answer: ConfusionAnswer) -> None:
        painter.setPen(QColor(apply.current().muted))
        cell = table.width() // len(answer.classes)
        flags, metrics = Qt.AlignmentFlag, painter.fontMetrics()
        width = self._name_width()
        for index, name in enumerate(answer.classes):
            beside = QRect(table.left() - width - 4, table.top() + index * cell, width, cell)
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(beside, flags.AlignRight | flags.AlignVCenter, elided)
            above = QRect(table.left() + index * cell, table.top() - 16, cell, 14)
            painter.drawText(above, flags.AlignCenter, metrics.elidedText(name, Qt.TextElideMode.ElideRight, cell - 2))
        over = QRect(table.left(), table.top() - 16 - TITLE, table.width(), TITLE)
        painter.drawText(over, flags.AlignCenter, "Predicted")
        painter.save()
        painter.translate(table.left() - width - 6 - TITLE / 2, table.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -9, 120, 18), flags.AlignCenter, "Truth")
        painter.restore()

    def _paint_cells(self, painter: QPainter, table: QRect, answer: ConfusionAnswer) -> None:
        count = len(answer.classes)
        cell = table.width() // count
        totals = np.maximum(answer.matrix.sum(axis=1, keepdims=True), 1)
        shares = (answer.matrix / totals).tolist()
        counts = answer.matrix.tolist()
        has_room = cell >= 22
        for row in range(count):
            for column in range(count):
                place = QRect(table.left() + column * cell, table.top() + row * cell, cell - 1, cell - 1)
                share = shares[row][column]
                sign = 1.0 if row == column else -1.0
                # A root, so that a few mistakes among thousands can be seen.
                ground = colors.diverging_color(sign * 0.85 * share**0.5)
                painter.fillRect(place, ground)
                if has_room and counts[row][column]:
                    painter.setPen(QColor(LIGHT.text if qGray(ground.rgb()) > DARKEST else DARK.text))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _short(counts[row][column], cell))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.reading(event.pos()), self)
            return True
        return super().event(event)

    def reading(self, point: QPoint) -> str:
        """What the cell under the pointer says, in a sentence."""
        answer, table = self.answer, self._table()
        if answer is None or not table.contains(point):
            return ""
        cell = table.width() // len(answer.classes)
        row, column = (point.y() - table.top()) // cell, (point.x() - table.left()) // cell
        number = int(answer.matrix[row, column])
        total = max(int(answer.matrix[row].sum()), 1)
        truth, said = answer.classes[row], answer.classes[column]
        share = f"{100 * number / total:.1f} %"
        return f"{grouped(number)} of {grouped(total)} samples of {truth} are taken for {said} ({share})"


def _short(number: int, room: int) -> str:
    text = str(number)
    return text if 7 * len(text) <= room - 4 else f"{number / 1000:.0f}k"
