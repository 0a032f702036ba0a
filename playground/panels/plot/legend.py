"""The names of curves with their values; a click hides a curve or shows it again."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from playground.panels.editors import keep_typing_keys
from playground.panels.plot.line import Line, Style
from playground.spec.language import tr
from playground.theme import apply, fonts, sizes

SWATCH, GAP, HEIGHT, BETWEEN = 14, 6, 20, 12
DOT = 3.0
# The pieces of line that stand for each style, from where to where.
SWATCHES = {
    Style.SOLID: ((0.0, 12.0),),
    Style.DASHED: ((0.0, 3.5), (8.5, 12.0)),
    Style.DOTTED: ((0.0, 0.5), (4.0, 4.5), (8.0, 8.5), (12.0, 12.5)),
    Style.DASH_DOT: ((0.0, 5.0), (9.0, 9.5)),
}
# Between the values of one curve: where not all have room, the first stands alone.
JOINT = " · "


class LegendEntry(QAbstractButton):
    """One curve: its color, its name, and a value that changes without moving anything.

    `widest` is the longest value there is room for. Values stand at the right edge.
    """

    def __init__(
        self,
        name: str,
        color: QColor,
        widest: str = "0.000888",
        style: Style = Style.SOLID,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.color = color
        self.style_of_line = style
        self.reading = ""
        self._widest = widest
        self.setText(name)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(fonts.small())
        self.setToolTip(tr("{name}: click to hide or show", name=name))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        keep_typing_keys(self)

    def show_reading(self, reading: str) -> None:
        """Write a value beside the name."""
        if reading != self.reading:
            self.reading = reading
            self.update()

    def reading_within(self, room: int) -> str:
        """As much of the value as there is room for: all of it, its first part, or nothing; never half a number."""
        metrics = QFontMetrics(self.font())
        wordings = (self.reading, self.reading.partition(JOINT)[0])
        return next((words for words in wordings if metrics.horizontalAdvance(words) <= room), "")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.reading:
            QToolTip.showText(event.globalPos(), f"{self.text()}: {self.reading}\n{self.toolTip()}", self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        value = QFontMetrics(self.font()).horizontalAdvance(self._widest)
        return QSize(self.width_of_name + (GAP + value if self._widest else 0), sizes.holding(HEIGHT))

    @property
    def width_of_name(self) -> int:
        """The room for the name without a value."""
        return SWATCH + GAP + QFontMetrics(self.font()).horizontalAdvance(self.text()) + GAP

    def minimumSizeHint(self) -> QSize:
        return QSize(SWATCH + GAP + 24, sizes.holding(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = apply.current()
        painter = QPainter(self)
        middle, is_shown = self.height() / 2, self.isChecked()
        paint_swatch(painter, 2, middle, self.color if is_shown else QColor(palette.disabled), self.style_of_line)
        left = SWATCH + GAP
        metrics = painter.fontMetrics()
        name_width = min(metrics.horizontalAdvance(self.text()) + 1, self.width() - left)
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, name_width)
        center = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.text if is_shown else palette.muted))
        font = painter.font()
        font.setStrikeOut(not is_shown)
        painter.setFont(font)
        painter.drawText(QRect(left, 0, name_width, self.height()), center, name)
        font.setStrikeOut(False)
        painter.setFont(font)
        left += name_width + GAP
        if is_shown:
            room = self.width() - left - 2
            painter.setPen(QColor(palette.muted))
            painter.drawText(QRect(left, 0, room, self.height()), center | self._side(), self.reading_within(room))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft


class LegendRow(LegendEntry):
    """The same in a column, with the values below one another at the right."""

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight


class StyleKey(QWidget):
    """What each style of line stands for, in a row; it does nothing."""

    def __init__(self, entries: Sequence[tuple[str, Style]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self.setAccessibleName(", ".join(f"{tr(style.value)}: {words}" for words, style in entries))
        sizes.fix_height(self, HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(int(_places(self._lines(), 0, 0, math.inf)[-1].right()), sizes.holding(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, sizes.holding(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Half a word would explain nothing.
        if self.width() >= self.sizeHint().width():
            paint_names(QPainter(self), self._lines(), 0, 0, math.inf)

    def _lines(self) -> list[Line]:
        muted = QColor(apply.current().muted)
        return [Line(words, muted, style) for words, style in self._entries]


def paint_swatch(painter: QPainter, left: float, middle: float, color: QColor, style: Style) -> None:
    """A piece of a curve as it is drawn in the plot, beside its name."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush if style is Style.RINGS else color)
    center = left + (SWATCH - 2) / 2
    if style in SWATCHES:
        for start, end in SWATCHES[style]:
            painter.drawLine(QPointF(left + start, middle), QPointF(left + end, middle))
    elif style is Style.BARS:
        painter.drawLine(QPointF(center, middle - 4), QPointF(center, middle + 4))
    else:
        painter.setPen(QPen(color, 1.2))
        painter.drawEllipse(QPointF(center, middle), DOT, DOT)


def paint_names(painter: QPainter, lines: Sequence[Line], left: float, top: float, width: float) -> None:
    """The names of curves with their colors, in rows that fit."""
    painter.setFont(fonts.small())
    for line, place in zip(lines, _places(lines, left, top, width), strict=True):
        paint_swatch(painter, place.left(), place.center().y(), line.color, line.style)
        painter.setPen(QColor(apply.current().text))
        words = place.adjusted(SWATCH + GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.name)


def names_height(lines: Sequence[Line], width: float) -> int:
    """How high the rows of `paint_names` are."""
    return max((int(place.bottom()) for place in _places(lines, 0, 0, width)), default=0)


def _places(lines: Sequence[Line], left: float, top: float, width: float) -> list[QRectF]:
    metrics = QFontMetrics(fonts.small())
    places, x, y = [], left, top
    for line in lines:
        room = SWATCH + GAP + metrics.horizontalAdvance(line.name) + BETWEEN
        if x > left and x + room > left + width:
            x, y = left, y + sizes.holding(HEIGHT)
        places.append(QRectF(x, y, room, sizes.holding(HEIGHT)))
        x += room
    return places
