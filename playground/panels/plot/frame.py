"""What stands around curves: grid, ticks, labels, and grounds with names."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from playground.panels.plot.axis import Axis
from playground.panels.plot.line import Span
from playground.theme import apply, fonts, sizes

LEFT, RIGHT, TOP = 44, 10, 8
TITLE_HEIGHT, TICKS, LABEL = 14, 18, 13
TICK_HEIGHT, TICK_WIDTH = 28, 64
# How near numbers come to the edges of the plot.
EDGE = 4
# What the title leaves free for the button in the corner.
CORNER = 16
# How strongly every ground is painted over the surface, of 255.
GROUND = 110

_Flag = Qt.AlignmentFlag
# Lines are taller in some scripts than in Latin letters, for which the room is measured; they keep its middle.
TALL = _Flag.AlignVCenter | Qt.TextFlag.TextDontClip


@dataclass(frozen=True)
class Frame:
    """The axes with their words. `width` and `height` are those of the whole plot.

    Attributes:
        foot: the room for what stands right below the lower axis; None for that of its ticks.
        has_x_ticks: whether numbers stand there; not where somebody else writes.
    """

    width: int
    height: int
    title: str
    label: str
    x_axis: Axis
    y_axis: Axis
    spans: tuple[Span, ...] = ()
    foot: int | None = None
    has_x_ticks: bool = True

    @property
    def area(self) -> QRectF:
        """Where the curves are."""
        top = TOP + sizes.holding(TITLE_HEIGHT) if self.title else TOP
        foot = sizes.holding(TICKS) if self.foot is None else self.foot
        bottom = foot + sizes.holding(LABEL) if self.label else foot
        return QRectF(
            sizes.holding(LEFT),
            top,
            max(self.width - sizes.holding(LEFT) - RIGHT, 10),
            max(self.height - top - bottom, 10),
        )

    def paint(self, painter: QPainter) -> None:
        """Draw all of it."""
        area = self.area
        self._paint_spans(painter, area)
        painter.setFont(fonts.small())
        self._paint_ticks(painter, area)
        palette = apply.current()
        painter.setPen(QColor(palette.muted))
        painter.drawText(
            QRectF(area.left(), self.height - sizes.holding(LABEL) - 1, area.width(), sizes.holding(LABEL)),
            _Flag.AlignHCenter | TALL,
            self.label,
        )
        if self.title:
            painter.setPen(QColor(palette.text))
            painter.setFont(fonts.bold(fonts.small()))
            room = int(area.width()) - sizes.holding(CORNER)
            title = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(area.left(), 0, room, sizes.holding(TITLE_HEIGHT)), _Flag.AlignLeft | TALL, title)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_ticks(self, painter: QPainter, area: QRectF) -> None:
        palette = apply.current()
        grid, words = QPen(QColor(palette.grid), 1), QPen(QColor(palette.muted), 1)
        for share, text in self.y_axis.ticks(int(area.height() // sizes.holding(TICK_HEIGHT))):
            y = round(area.bottom() - share * area.height())
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(words)
            painter.drawText(QRect(0, y - 8, sizes.holding(LEFT) - 6, 16), _Flag.AlignRight | _Flag.AlignVCenter, text)
        for share, text in (
            self.x_axis.ticks(int(area.width() // sizes.holding(TICK_WIDTH))) if self.has_x_ticks else ()
        ):
            x = round(area.left() + share * area.width())
            painter.setPen(words)
            painter.drawText(self.tick_box(painter.fontMetrics(), x, text), _Flag.AlignHCenter | _Flag.AlignTop, text)

    def tick_box(self, metrics: QFontMetrics, x: int, text: str) -> QRect:
        """Where a number stands below the lower axis: under its tick, or as near as leaves it whole."""
        width = metrics.horizontalAdvance(text) + 2
        left = max(min(x - width // 2, self.width - width - EDGE), EDGE)
        return QRect(left, int(self.area.bottom()) + 2, width, sizes.holding(TICKS) - 2)

    def _paint_spans(self, painter: QPainter, area: QRectF) -> None:
        palette = apply.current()
        painter.setFont(fonts.small())
        for number, span in enumerate(self.spans):
            left, right = (self._across(area, place) for place in (span.low, span.high))
            ground = QColor(palette.accent_soft if number % 2 else palette.pressed)
            ground.setAlpha(GROUND)
            place = QRectF(left, area.top(), right - left, area.height())
            painter.fillRect(place, ground)
            painter.setPen(QColor(palette.muted))
            words = place.adjusted(3, 1, -1, 0)
            name = QFontMetrics(painter.font()).elidedText(span.name, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, _Flag.AlignLeft | _Flag.AlignTop, name)

    def _across(self, area: QRectF, place: float) -> float:
        share = (place - self.x_axis.low) / (self.x_axis.high - self.x_axis.low)
        return area.left() + min(max(share, 0.0), 1.0) * area.width()
