"""Pictures for pages of the reference, drawn from the code itself: curves of functions, of losses, of schedules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from playground.formats.reference_curves import Curves
from playground.panels.plot.axis import reading
from playground.spec.language import tr
from playground.theme import fonts
from playground.theme.tokens import Palette

SIZE = QSize(360, 200)
LEFT, TOP, RIGHT, BOTTOM = 44, 28, 12, 36
LINE_WIDTH = 2


def drawn(curves: Curves, palette: Palette, ratio: float) -> QImage:
    """A picture of the curves, `ratio` pixels of the screen a pixel."""
    image = QImage(SIZE * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(palette.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(fonts.unscaled(fonts.small()))
    area = QRectF(LEFT, TOP, SIZE.width() - LEFT - RIGHT, SIZE.height() - TOP - BOTTOM)
    _draw_frame(painter, area, curves, palette)
    pens = [QPen(QColor(palette.accent), LINE_WIDTH), QPen(QColor(palette.muted), LINE_WIDTH, Qt.PenStyle.DashLine)]
    left = area.left()
    for (label, values), pen in zip(curves.lines, pens, strict=False):
        painter.setPen(pen)
        spots = zip(curves.x.tolist(), values.tolist(), strict=True)
        painter.drawPolyline(QPolygonF([_spot(area, curves, x, y) for x, y in spots]))
        left = _draw_legend(painter, left, tr(label), pen, palette)
    painter.end()
    return image


def _spot(area: QRectF, curves: Curves, x: float, y: float) -> QPointF:
    (left, right), (low, high) = (curves.x[0], curves.x[-1]), curves.span
    across = (x - left) / (right - left)
    return QPointF(area.left() + area.width() * across, area.bottom() - area.height() * (y - low) / (high - low))


def _draw_frame(painter: QPainter, area: QRectF, curves: Curves, palette: Palette) -> None:
    """The lines of zero, and what stands at the ends of the axes."""
    low, high = curves.span
    first, last = float(curves.x[0]), float(curves.x[-1])
    painter.setPen(QColor(palette.grid))
    painter.drawRect(area)
    painter.setPen(QColor(palette.border_strong))
    if low < 0 < high:
        painter.drawLine(_spot(area, curves, first, 0), _spot(area, curves, last, 0))
    if first < 0 < last:
        painter.drawLine(_spot(area, curves, 0, low), _spot(area, curves, 0, high))
    painter.setPen(QColor(palette.muted))
    for value, y in ((high, area.top()), (low, area.bottom())):
        words = QRectF(0, y - 8, LEFT - 6, 16)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, reading(value))
    below = QRectF(area.left(), area.bottom() + 4, area.width(), 16)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, reading(first))
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, reading(last))
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr(curves.across))


def _draw_legend(painter: QPainter, left: float, label: str, pen: QPen, palette: Palette) -> float:
    """A line with its word above the picture; where the next one begins."""
    painter.drawLine(QPointF(left, TOP / 2), QPointF(left + 20, TOP / 2))
    painter.setPen(QColor(palette.text))
    painter.drawText(QPointF(left + 26, TOP / 2 + 4), label)
    return left + 26 + painter.fontMetrics().horizontalAdvance(label) + 20
