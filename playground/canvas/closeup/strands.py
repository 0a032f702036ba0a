"""The weights that lead to the neurons of a layer, as lines: thickness is size, color is sign."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas.closeup.lines import GRADES, Stroke, strokes

# More lines would only be a grey: of more weights the largest are drawn, and those of the neuron pointed at.
MOST_LINES = 128
_THINNEST, _THICKEST = 0.8, 3.0
# Of weights that are all small none is thick: a layer of n inputs starts with weights of about 1/√n.
_LARGE = 2.0

Numbers = NDArray[np.float32]


class StrandsItem(QGraphicsItem):
    """Paints lines from a picture that is made anew, in portions, when weights or the zoom change.

    Until then the picture before is shown, as large as it has to be. The item stands at the scene's origin.

    Attributes:
        weight: (j, k) the numbers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.weight: Numbers = np.zeros((0, 0), np.float32)
        self._inputs = 1
        self._starts = self._ends = np.zeros((0, 2))
        self._drawn: NDArray[np.int64] = np.zeros(0, np.int64)
        self._floor, self._reach, self._thickest = 0.0, 1.0, _THICKEST
        self._bounds = QRectF()
        self._picture, self._next = QImage(), QImage()
        self._scale, self._ratio = 0.0, 1.0
        self._work: Iterator[Stroke] | None = None
        self.setZValue(2.5)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def lines(self) -> int:
        """How many are drawn."""
        return len(self._drawn)

    @property
    def is_whole(self) -> bool:
        """Whether the picture shows what it should."""
        return self._work is None

    def show_weights(self, weight: Numbers, inputs: int) -> None:
        """Draw these weights (j, k) of neurons that have so many inputs."""
        self.weight, self._inputs = weight, inputs
        sizes = np.nan_to_num(np.abs(weight), posinf=0.0).reshape(-1)
        self._reach = max(float(sizes.max(initial=0.0)), _LARGE / math.sqrt(max(inputs, 1)))
        drawn = np.flatnonzero(sizes >= GRADES[0] * self._reach)
        if len(drawn) > MOST_LINES:
            drawn = drawn[np.argpartition(sizes[drawn], -MOST_LINES)[-MOST_LINES:]]
            # Among those that are left the eye needs differences to go by.
            self._floor = 0.9 * float(sizes[drawn].min())
        else:
            self._floor = 0.0
        self._drawn = drawn
        self.redraw()

    def span(self, starts: NDArray[np.float64], ends: NDArray[np.float64]) -> None:
        """Lead from those points (j, 2) to these (k, 2)."""
        new = [starts, ends]
        if np.array_equal(new[0], self._starts) and np.array_equal(new[1], self._ends):
            return
        self.prepareGeometryChange()
        self._starts, self._ends = new
        both = np.concatenate(new)
        if len(both):
            (left, top), (right, bottom) = both.min(axis=0), both.max(axis=0)
            self._bounds = QRectF(left, top, right - left, bottom - top).adjusted(-4, -4, 4, 4)
        gap = min((float(np.diff(part[:, 1]).min()) for part in new if len(part) > 1), default=2 * _THICKEST)
        self._thickest = min(max(gap / 2, _THINNEST), _THICKEST)
        self.redraw()

    def look(self, scale: float, ratio: float) -> None:
        """Be seen with so many pixels for a scene unit, and so many dots for a pixel."""
        if (scale, ratio) != (self._scale, self._ratio):
            self._scale, self._ratio = scale, ratio
            self.redraw()

    def redraw(self) -> None:
        """Begin another picture."""
        self._work = None
        fits = self.weight.shape == (len(self._starts), len(self._ends))
        if self._scale > 0 and fits:
            size = self._bounds.size() * self._scale * self._ratio
            whole = QSize(math.ceil(size.width()), math.ceil(size.height()))
            self._next = QImage(whole, QImage.Format.Format_ARGB32_Premultiplied)
            self._next.fill(Qt.GlobalColor.transparent)
            self._work = self.strokes_of(self._drawn, self._scale * self._ratio, self._bounds.topLeft())

    def proceed(self, deadline: float) -> None:
        """Draw on until it is so late, by `time.perf_counter`."""
        if self._work is None:
            return
        painter = QPainter(self._next)
        for stroke in self._work:
            stroke.paint(painter)
            if time.perf_counter() > deadline:
                painter.end()
                return
        painter.end()
        self._work = None

    def show_picture(self) -> None:
        """Show the picture that is whole now."""
        if self._picture is not self._next and self.is_whole:
            self._picture = self._next
            self._picture.setDevicePixelRatio(self._ratio)
            self.update()

    def strokes_of(self, drawn: NDArray[np.int64], scale: float, corner: QPointF) -> Iterator[Stroke]:
        """The lines of those weights, counted row by row, in pixels from a corner."""
        rows, columns = np.divmod(drawn, max(self.weight.shape[1], 1))
        ends = np.concatenate([self._starts[rows], self._ends[columns]], axis=1)
        ends = (ends - np.tile([corner.x(), corner.y()], 2)) * scale
        values = self.weight.reshape(-1)[drawn]
        sizes = (np.nan_to_num(np.abs(values), nan=self._reach) - self._floor) / (self._reach - self._floor)
        shares = np.clip(sizes, GRADES[0], 1.0).astype(np.float64)
        return strokes(ends, shares, values > 0, self._thickest * scale)

    def nearest(self, at: QPointF, reach: float) -> tuple[int, int] | None:
        """The row and column of the weight whose line is drawn within `reach` of a point."""
        if not self._bounds.contains(at) or not len(self._drawn) or not len(self._starts):
            return None
        rows, columns = np.divmod(self._drawn, self.weight.shape[1])
        start, way = self._starts[rows], self._ends[columns] - self._starts[rows]
        to = np.array([at.x(), at.y()]) - start
        along = np.clip((to * way).sum(axis=1) / np.maximum((way * way).sum(axis=1), 1e-9), 0, 1)
        distance = np.hypot(*(to - along[:, None] * way).T)
        best = int(distance.argmin())
        return (int(rows[best]), int(columns[best])) if distance[best] <= reach else None

    def line(self, row: int, column: int) -> QLineF:
        """Where a weight is drawn."""
        return QLineF(QPointF(*self._starts[row].tolist()), QPointF(*self._ends[column].tolist()))

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._picture.isNull():
            return
        scale = painter.worldTransform().m11()
        corner = painter.worldTransform().map(self._bounds.topLeft())
        painter.save()
        painter.resetTransform()
        size = self._bounds.size() * scale
        shown = self._picture.deviceIndependentSize()
        if abs(size.width() - shown.width()) < 1 and abs(size.height() - shown.height()) < 1:
            painter.drawImage(corner.toPoint(), self._picture)
        else:
            painter.drawImage(QRectF(corner, size), self._picture)
        painter.restore()
