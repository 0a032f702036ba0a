"""Samples side by side: images as pictures, series as lines or, with many features, as maps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from playground.panels.data_views.data_view import DataView
from playground.panels.data_views.shown import Shown
from playground.panels.output_views.samples import picture
from playground.panels.plot.line import PENS
from playground.panels.plot.polygon import polygon
from playground.spec.language import tr
from playground.theme import apply, colors, fonts, sizes

MARGIN, GAP, CAPTION = 8, 6, 16
PICTURE, SERIES = (56, 56), (124, 56)
# A series of more features than this is drawn as a map of them over time.
MOST_LINES = 3
PEN_STYLES = tuple(PENS.values())


class GridView(DataView):
    """Cells in rows; only those on the screen are read and painted. A click follows one, the arrow keys the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Samples side by side"))
        self._scale = (0.0, 1.0)

    def take_samples(self) -> None:
        shown = self.shown
        if shown is not None and not shown.task.is_image:
            self._scale = _range_of(shown)
        self._fit_scroll()

    def reveal(self, index: int) -> None:
        top = index // self._columns() * self._step().y()
        bar, room = self.verticalScrollBar(), self.viewport().height() - 2 * MARGIN
        if top < bar.value() or top + self._step().y() > bar.value() + room:
            bar.setValue(top)

    def _size(self) -> tuple[int, int]:
        return PICTURE if self.shown is not None and self.shown.task.is_image else SERIES

    def _step(self) -> QPoint:
        width, height = self._size()
        return QPoint(width + GAP, height + sizes.holding(CAPTION) + GAP)

    def _columns(self) -> int:
        return max((self.viewport().width() - 2 * MARGIN + GAP) // self._step().x(), 1)

    def _fit_scroll(self) -> None:
        count = len(self.shown) if self.shown is not None else 0
        rows, bar, room = -(-count // self._columns()), self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(rows * self._step().y() + 2 * MARGIN - room, 0))
        bar.setPageStep(room)
        bar.setSingleStep(self._step().y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scroll()

    def place(self, index: int) -> QRect:
        """Where a sample is drawn now, on the viewport."""
        row, column = divmod(index, self._columns())
        width, height = self._size()
        indent = (self.viewport().width() - self._columns() * self._step().x() + GAP) // 2
        top = MARGIN + row * self._step().y() - self.verticalScrollBar().value()
        return QRect(indent + column * self._step().x(), top, width, height)

    def at(self, point: QPoint) -> int | None:
        """The sample at a place of the viewport."""
        return next((index for index in self._visible() if self.place(index).contains(point)), None)

    def _visible(self) -> range:
        """The samples on the screen."""
        if self.shown is None:
            return range(0)
        first = max((self.verticalScrollBar().value() - MARGIN) // self._step().y(), 0)
        rows = self.viewport().height() // self._step().y() + 2
        return range(first * self._columns(), min((first + rows) * self._columns(), len(self.shown)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, shown = QPainter(self.viewport()), apply.current(), self.shown
        painter.fillRect(self.viewport().rect(), QColor(palette.surface))
        if shown is None:
            return
        painter.setFont(fonts.small())
        for index in self._visible():
            place = self.place(index)
            self._paint_sample(painter, place, shown.inputs(index))
            is_followed = index == self.followed
            painter.setPen(QPen(QColor(palette.accent if is_followed else palette.border), 3 if is_followed else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
            painter.setPen(QColor(palette.muted))
            caption = QRect(place.left() - GAP // 2, place.bottom() + 2, place.width() + GAP, sizes.holding(CAPTION))
            words = painter.fontMetrics().elidedText(shown.answer(index), Qt.TextElideMode.ElideRight, caption.width())
            painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_sample(self, painter: QPainter, place: QRect, values: NDArray[np.generic]) -> None:
        if values.ndim == 3:
            painter.drawImage(place, picture(values.astype(np.float32)))
        elif values.shape[1] > MOST_LINES:
            painter.drawImage(place, _map(values, self._scale))
        else:
            _paint_lines(painter, QRectF(place).adjusted(3, 3, -3, -3), values, self._scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.at(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pick(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.pick(0 if self.followed is None else self.followed + step)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.at(event.pos())
            words = ""
            if index is not None and self.shown is not None:
                answer = self.shown.answer(index)
                words = tr("Number {number}: {answer}. Click to follow it", number=index + 1, answer=answer)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)


def _range_of(shown: Shown) -> tuple[float, float]:
    """Lowest and highest value of series, with room for those that are disturbed."""
    (values,) = shown.overview.ranges
    room = 0.1 * (values.high - values.low) or 1.0
    return values.low - room, values.high + room


def _paint_lines(painter: QPainter, area: QRectF, values: NDArray[np.generic], scale: tuple[float, float]) -> None:
    low, high = scale
    steps, count = values.shape
    x = area.left() + np.linspace(0, 1, max(steps, 2))[:steps] * area.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for feature in range(count):
        share = np.clip((values[:, feature].astype(float) - low) / (high - low), 0, 1)
        color = QColor(apply.current().accent) if count == 1 else colors.class_color(feature, max(count, 3))
        painter.setPen(QPen(colors.standing_out(color), 1.2, PEN_STYLES[feature % len(PEN_STYLES)]))
        painter.drawPolyline(polygon(x, area.bottom() - share * area.height()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _map(values: NDArray[np.generic], scale: tuple[float, float]) -> QImage:
    """Features from top to bottom over time, from orange to blue around zero."""
    reach = max(abs(scale[0]), abs(scale[1]))
    index = np.rint((np.clip(values.astype(float).T / reach, -1, 1) + 1) / 2 * 255).astype(np.intp)
    pixels = np.ascontiguousarray(colors.diverging_table()[index])
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
