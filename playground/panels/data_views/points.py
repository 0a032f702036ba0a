"""Samples as points over two columns of a table, which a person chooses."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from playground.panels.data_views.data_view import DataView
from playground.panels.plot.axis import Axis, reading
from playground.spec.language import tr
from playground.theme import apply, fonts, sizes
from playground.theme.shapes import Mark

LEFT, RIGHT, TOP, BOTTOM = 44, 10, 8, 34
# More points would only cover each other.
MOST, POINT, REACH = 1000, 3.0, 8.0


class PointsView(DataView):
    """A scatter of the first samples; with one column, over what is to be answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = (0, 1)
        self._values: NDArray[np.float64] = np.empty((0, 2))
        self._drawn = QPixmap()
        self._drawn_key: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Samples as points"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        apply.changed.connect(self._forget)

    def names(self) -> tuple[str, ...]:
        """The columns to choose from: inputs, and numbers to be answered."""
        overview = self.shown.overview if self.shown is not None else None
        return tuple(found.name for found in (*overview.ranges, *overview.answers)) if overview is not None else ()

    def choose(self, across: int, up: int) -> None:
        """Show these columns."""
        self.columns = (across, up)
        if self.shown is not None:
            self.take_samples()
            self.viewport().update()

    def take_samples(self) -> None:
        shown = self.shown
        if shown is None:
            return
        last = len(self.names()) - 1
        self.columns = min(self.columns[0], last), min(self.columns[1], last)
        count, inputs = min(len(shown), MOST), len(shown.overview.ranges)

        def column(number: int) -> NDArray[np.float64]:
            found = shown.column(number)[:count] if number < inputs else shown.targets()[:count, number - inputs]
            return found.astype(np.float64)

        self._values = np.stack([column(number) for number in self.columns], axis=1)
        self._forget()

    def _forget(self) -> None:
        self._drawn_key = None

    def _axes(self) -> tuple[Axis, Axis]:
        lows, highs = self._values.min(axis=0), self._values.max(axis=0)
        rooms = np.where(highs > lows, 0.05 * (highs - lows), 1.0)
        across, up = (Axis(float(low), float(high)) for low, high in zip(lows - rooms, highs + rooms, strict=True))
        return across, up

    def _area(self) -> QRectF:
        size = self.viewport().size()
        return QRectF(
            sizes.holding(LEFT),
            TOP,
            max(size.width() - sizes.holding(LEFT) - RIGHT, 8),
            max(size.height() - TOP - sizes.holding(BOTTOM), 8),
        )

    def _places(self) -> NDArray[np.float64]:
        """Where each point lies on the viewport, (n, 2)."""
        area, (across, up) = self._area(), self._axes()
        x = area.left() + across.share(self._values[:, 0]) * area.width()
        return np.stack([x, area.bottom() - up.share(self._values[:, 1]) * area.height()], axis=1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(apply.current().surface))
        if self.shown is None or not len(self._values):
            return
        size, ratio = self.viewport().size(), self.devicePixelRatioF()
        if self._drawn_key != (size, ratio):
            self._drawn_key = (size, ratio)
            self._drawn = QPixmap(size * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(self._drawn)
            self._paint_axes(drawing)
            self._paint_points(drawing)
            drawing.end()
        painter.drawPixmap(0, 0, self._drawn)
        if self.followed is not None and self.followed < len(self._values):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(apply.current().text), 2))
            painter.drawEllipse(QPointF(*self._places()[self.followed].tolist()), POINT + 4, POINT + 4)

    def _paint_axes(self, painter: QPainter) -> None:
        palette, area, (across, up) = apply.current(), self._area(), self._axes()
        painter.setFont(fonts.small())
        grid, words, flags = QPen(QColor(palette.grid), 1), QPen(QColor(palette.muted), 1), Qt.AlignmentFlag
        for share, text in up.ticks(max(int(area.height() // 36), 2)):
            y = round(area.bottom() - share * area.height())
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(words)
            painter.drawText(QRectF(0, y - 8, sizes.holding(LEFT) - 6, 16), flags.AlignRight | flags.AlignVCenter, text)
        for share, text in across.ticks(max(int(area.width() // 56), 2)):
            x = round(area.left() + share * area.width())
            painter.setPen(grid)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(words)
            painter.drawText(
                QRectF(x - 30, area.bottom() + 2, 60, sizes.holding(14)), flags.AlignHCenter | flags.AlignTop, text
            )

    def _paint_points(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, mark in zip(self._places().tolist(), self._marks(), strict=True):
            mark.paint(painter, QPointF(*place), POINT)

    def _marks(self) -> list[Mark]:
        shown = self.shown
        assert shown is not None
        task, targets = shown.task, shown.targets()[: len(self._values)]
        if task.is_classification:
            by_class = [Mark.of_class(index, len(task.classes)) for index in range(len(task.classes))]
            return [by_class[label] for label in targets.tolist()]
        if len(shown.overview.ranges) + len(shown.overview.answers) <= 2:
            return [Mark(QColor(apply.current().accent))] * len(targets)
        (found, *_) = shown.overview.answers
        middle, reach = (found.low + found.high) / 2, (found.high - found.low) / 2 or 1.0
        return [Mark.of_value((value - middle) / reach) for value in targets[:, 0].tolist()]

    def at(self, point: QPoint) -> int | None:
        """The sample nearest to a place, if one is near."""
        if self.shown is None or not len(self._values):
            return None
        distances = np.hypot(*(self._places() - (point.x(), point.y())).T)
        nearest = int(distances.argmin())
        return nearest if distances[nearest] <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.at(event.position().toPoint())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pick(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.pick(0 if self.followed is None else self.followed + step)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.reading(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def reading(self, point: QPoint) -> str:
        """What is to be said of the point under the pointer."""
        index = self.at(point)
        if index is None or self.shown is None:
            return ""
        names = self.names()
        across, up = (
            f"{names[column]} {reading(value)}" for column, value in zip(self.columns, self._values[index], strict=True)
        )
        return tr(
            "Number {number}: {answer}. {across}, {up}. Click to follow it",
            number=index + 1,
            answer=self.shown.answer(index),
            across=across,
            up=up,
        )
