"""Which class is taken for which."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView
from playground.spec.language import tr
from playground.spec.task import Task
from playground.spec.wording import grouped
from playground.theme import apply, colors, fonts, sizes
from playground.training.probes.confusion import Confusion, ConfusionAnswer
from playground.training.probes.sample_predictions import SamplePredictions

MARGIN, TITLE, FOOT = 8, 18, 22
WIDEST_NAME = 84
# Of more, such as the characters of a text, the cells would be too small to tell apart.
MOST_CLASSES = 32


class ConfusionView(OutputView):
    """A table of counts: rows are what samples are, columns what the network says they are.

    A click on a cell of images shows them; so do the arrow keys and Enter.
    """

    title = "Confusion"
    doc = "Rows: what each sample is. Columns: what the network says. Right answers lie on the diagonal"
    place = 40
    answer_type = ConfusionAnswer
    probe: Confusion

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = Confusion()
        self._cursor = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(self.doc))

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        few = len(plan.task.classes) <= MOST_CLASSES and not plan.task.tells_next
        return plan.task.is_classification and few

    def paint_answer(self, painter: QPainter) -> None:
        palette, answer = apply.current(), self.answer
        painter.setFont(fonts.small())
        table = self._table()
        self._paint_names(painter, table, answer)
        self._paint_cells(painter, table, answer)
        if self.hasFocus() and self.task.is_image:
            painter.setPen(QPen(QColor(palette.text), 2))
            painter.drawRect(self._cell(*self._cursor))
        painter.setPen(QColor(palette.muted))
        right, total = int(answer.matrix.trace()), int(answer.matrix.sum())
        words = tr(
            "{right} of {total} right ({percent:.1f} %)",
            right=grouped(right),
            total=grouped(total),
            percent=100 * answer.accuracy,
        )
        foot = QRectF(table.left(), table.bottom() + 4, table.width(), sizes.holding(FOOT) - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)

    def _table(self) -> QRect:
        """The square of cells, beside and below the names."""
        side_names = self._name_width()
        left = MARGIN + sizes.holding(TITLE) + side_names + 4
        top = MARGIN + sizes.holding(TITLE) + sizes.holding(16)
        width, height = self.width() - left - MARGIN, self.height() - top - sizes.holding(FOOT) - MARGIN
        count = max(len(self.answer.classes), 1) if self.answer else 1
        cell = max(min(width, height) // count, 4)
        return QRect(left + max(width - cell * count, 0) // 2, top, cell * count, cell * count)

    def _names(self) -> tuple[str, ...]:
        return tuple(map(tr, self.answer.classes)) if self.answer else ()

    def _name_width(self) -> int:
        metrics = self.fontMetrics()
        names = self._names()
        return min(max((metrics.horizontalAdvance(name) for name in names), default=0), sizes.holding(WIDEST_NAME))

    def _paint_names(self, painter: QPainter, table: QRect, answer: ConfusionAnswer) -> None:
        painter.setPen(QColor(apply.current().muted))
        cell = table.width() // len(answer.classes)
        flags, metrics = Qt.AlignmentFlag, painter.fontMetrics()
        width = self._name_width()
        for index, name in enumerate(self._names()):
            beside = QRect(table.left() - width - 4, table.top() + index * cell, width, cell)
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(beside, flags.AlignRight | flags.AlignVCenter, elided)
            above = QRect(table.left() + index * cell, table.top() - sizes.holding(16), cell, sizes.holding(14))
            painter.drawText(above, flags.AlignCenter, metrics.elidedText(name, Qt.TextElideMode.ElideRight, cell - 2))
        over = QRect(
            table.left(), table.top() - sizes.holding(16) - sizes.holding(TITLE), table.width(), sizes.holding(TITLE)
        )
        painter.drawText(over, flags.AlignCenter, tr("Predicted"))
        painter.save()
        painter.translate(table.left() - width - 6 - sizes.holding(TITLE) / 2, table.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -9, 120, 18), flags.AlignCenter, tr("Truth"))
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
                    painter.setPen(colors.ink_on(ground))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _short(counts[row][column], cell))

    def _cell(self, row: int, column: int) -> QRect:
        table = self._table()
        side = table.width() // max(len(self.answer.classes), 1)
        return QRect(table.left() + column * side, table.top() + row * side, side - 1, side - 1)

    def cell_at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column of the cell at a place."""
        if self.answer is None or not self._table().contains(point):
            return None
        table = self._table()
        side = table.width() // len(self.answer.classes)
        return (point.y() - table.top()) // side, (point.x() - table.left()) // side

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = cell
            self._show_samples()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        move = moves.get(Qt.Key(event.key()))
        if move is not None:
            last = max(len(self.task.classes) - 1, 0)
            row, column = (min(max(at + by, 0), last) for at, by in zip(self._cursor, move, strict=True))
            self._cursor = row, column
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_samples()
        else:
            super().keyPressEvent(event)

    def _show_samples(self) -> None:
        """Ask for the images that are counted in the cell."""
        self.update()
        truth, said = self._cursor
        if self.answer is not None and self.task.is_image:
            self.wanted.emit(SamplePredictions(part=self.probe.part, truth=truth, said=said))

    def set_task(self, task: Task) -> None:
        if task != self.task:
            self._cursor = (0, 0)
        super().set_task(task)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.reading(event.pos()), self)
            return True
        return super().event(event)

    def reading(self, point: QPoint) -> str:
        """What the cell under the pointer says, in a sentence."""
        answer, cell = self.answer, self.cell_at(point)
        if answer is None or cell is None:
            return ""
        row, column = cell
        number = int(answer.matrix[row, column])
        total = max(int(answer.matrix[row].sum()), 1)
        truth, said = (self._names()[index] for index in (row, column))
        words = tr(
            "{count} of {total} samples of {truth} are taken for {said} ({percent:.1f} %)",
            count=grouped(number),
            total=grouped(total),
            truth=truth,
            said=said,
            percent=100 * number / total,
        )
        return tr("{what}. Click to see them", what=words) if number and self.task.is_image else words


def _short(number: int, room: int) -> str:
    text = str(number)
    return text if 7 * len(text) <= room - 4 else f"{number / 1000:.0f}k"
