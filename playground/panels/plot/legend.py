"""The names of curves with their values; a click hides a curve or shows it again."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from playground.panels.editors import keep_typing_keys
from playground.theme import apply, fonts

SWATCH, GAP, HEIGHT = 12, 6, 20


class LegendEntry(QAbstractButton):
    """One curve: its color, its name, and a value that changes without moving anything.

    `widest` is the longest value there is room for. Values stand at the right edge.
    """

    def __init__(self, name: str, color: QColor, widest: str = "0.000888", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.reading = ""
        self._widest = widest
        self.setText(name)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(fonts.small())
        self.setToolTip(f"{name}: click to hide or show")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        keep_typing_keys(self)

    def show_reading(self, reading: str) -> None:
        """Write a value beside the name."""
        if reading != self.reading:
            self.reading = reading
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        name, value = metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(self._widest)
        return QSize(SWATCH + GAP + name + GAP + value + GAP, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(SWATCH + GAP + 24, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = apply.current()
        painter = QPainter(self)
        middle, is_shown = self.height() / 2, self.isChecked()
        painter.setPen(QPen(self.color if is_shown else QColor(palette.disabled), 2))
        painter.drawLine(QPointF(2, middle), QPointF(SWATCH, middle))
        left = SWATCH + GAP
        metrics = painter.fontMetrics()
        name_width = min(metrics.horizontalAdvance(self.text()) + 1, self.width() - left)
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, name_width)
        center = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.text if is_shown else palette.disabled))
        painter.drawText(QRect(left, 0, name_width, self.height()), center, name)
        left += name_width + GAP
        room = self.width() - left - 2
        if is_shown and room >= metrics.horizontalAdvance(self.reading):
            painter.setPen(QColor(palette.muted))
            painter.drawText(QRect(left, 0, room, self.height()), center | self._side(), self.reading)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft


class LegendRow(LegendEntry):
    """The same in a column, with the values below one another at the right."""

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight
