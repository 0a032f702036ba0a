"""A number with its caption, in a place that never changes its size."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.spec.language import tr
from playground.theme import apply, fonts, sizes

CAPTION_HEIGHT, VALUE_HEIGHT = 14, 20


class Readout(QWidget):
    """A small caption over a number; `widest` is the longest number it has room for."""

    def __init__(self, caption: str, widest: str, doc: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption, self.value, self.goal = "", "0", ""
        self.show_caption(caption, doc)
        width = max(
            QFontMetrics(fonts.normal()).horizontalAdvance(widest),
            QFontMetrics(fonts.small()).horizontalAdvance(caption),
        )
        sizes.fix_width(self, (width + 8) / max(sizes.factor(), 1.0))
        sizes.fix_height(self, CAPTION_HEIGHT + VALUE_HEIGHT)

    def show_caption(self, caption: str, doc: str) -> None:
        """Say what the number is of."""
        if caption != self.caption:
            self.caption = caption
            self.setToolTip(doc)
            self.setAccessibleName(caption)
            self.update()

    def show_value(self, value: str, goal: str = "") -> None:
        """Write another number, and the one that it is to reach where there is room for both."""
        if (value, goal) != (self.value, self.goal):
            self.value, self.goal = value, goal
            self.setAccessibleDescription(tr("{value} of {goal}", value=value, goal=goal) if goal else value)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = apply.current()
        painter = QPainter(self)
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        left = Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(0, 0, self.width(), sizes.holding(CAPTION_HEIGHT)), left, self.caption)
        painter.setFont(fonts.normal())
        painter.setPen(QColor(palette.text))
        place = QRect(0, sizes.holding(CAPTION_HEIGHT), self.width(), sizes.holding(VALUE_HEIGHT))
        painter.drawText(place, left | Qt.AlignmentFlag.AlignVCenter, self.value)
        further = f" / {self.goal}" if self.goal else ""
        metrics = painter.fontMetrics()
        written = metrics.horizontalAdvance(self.value)
        if further and written + metrics.horizontalAdvance(further) <= self.width():
            painter.setPen(QColor(palette.muted))
            painter.drawText(place.adjusted(written, 0, 0, 0), left | Qt.AlignmentFlag.AlignVCenter, further)
