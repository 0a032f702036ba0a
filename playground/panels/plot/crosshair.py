"""The line under the pointer with what can be read off there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.theme import apply, colors, fonts, sizes
from playground.theme.tokens import SPACE

LINE_HEIGHT = 15
PIN = 8


def paint_crosshair(
    painter: QPainter, area: QRectF, x: float, place: str, readings: Sequence[tuple[str, QColor]]
) -> None:
    """Draw a line at `x` and, on the side that has room, the place with a reading a line in its curve's color."""
    palette = apply.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setFont(fonts.small())
    lines = [(place, QColor(palette.muted)), *readings]
    widest = max(painter.fontMetrics().horizontalAdvance(text) for text, _ in lines)
    box = QRectF(0, area.top(), widest + 4 * SPACE, sizes.holding(LINE_HEIGHT) * len(lines) + 2 * SPACE)
    box.moveLeft(x + 2 * SPACE if x + box.width() + 2 * SPACE < area.right() else x - box.width() - 2 * SPACE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.border), 1))
    painter.setBrush(QColor(palette.surface))
    painter.drawRoundedRect(box, SPACE, SPACE)
    for number, (text, color) in enumerate(lines):
        row = QRectF(
            box.left() + 2 * SPACE,
            box.top() + SPACE + number * sizes.holding(LINE_HEIGHT),
            widest + 2,
            sizes.holding(LINE_HEIGHT),
        )
        painter.setPen(colors.standing_out(color, colors.TEXT_CONTRAST))
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _ground() -> QColor:
    """Behind words that lie on curves, so that they can be read."""
    ground = QColor(apply.current().surface)
    ground.setAlpha(200)
    return ground


def paint_mark(painter: QPainter, area: QRectF, x: float, word: str, row: int = 0, color: str = "") -> None:
    """Draw a line up at `x` with a word beside its upper end, on the side that has room, so many rows down."""
    palette = apply.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setFont(fonts.small())
    room = painter.fontMetrics().horizontalAdvance(word) + SPACE
    left = x + SPACE if x + SPACE + room < area.right() else x - SPACE - room
    place = QRectF(left, area.top() + row * sizes.holding(LINE_HEIGHT), room, sizes.holding(LINE_HEIGHT))
    painter.fillRect(place.adjusted(-SPACE / 2, 0, 0, 0), _ground())
    painter.setPen(QColor(color or palette.text))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)


def paint_pin(painter: QPainter, area: QRectF, x: float, word: str = "") -> None:
    """Draw a faint line up at `x` with a small head: something was done there, which the pointer reads off."""
    accent = QColor(apply.current().accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(x, area.top() + PIN), QPointF(x, area.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    head = [QPointF(x - PIN / 2, area.top()), QPointF(x + PIN / 2, area.top()), QPointF(x, area.top() + PIN)]
    painter.drawPolygon(QPolygonF(head))
