"""Curves over the steps of a run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.panels.plot.axis import Axis, decade_axis, step_axis, value_axis
from playground.panels.plot.crosshair import paint_crosshair
from playground.panels.plot.polygon import band, polygon
from playground.panels.plot.thin_out import Thinned, thin_out
from playground.theme import apply, fonts

LEFT, RIGHT, TOP, BOTTOM = 44, 10, 8, 18
TITLE_HEIGHT = 14
TICK_HEIGHT, TICK_WIDTH = 28, 64
# One point for so many pixels, and how strongly the range around the mean is painted, of 255.
PIXELS_PER_POINT, BAND_ALPHA = 2, 56

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Line:
    """The name and the color of one curve, and whether it is dashed."""

    name: str
    color: QColor
    is_dashed: bool = False


@dataclass(frozen=True, eq=False)
class Block:
    """Curves that share their steps: `steps` (n,), `values` (n, curves). Values that are not finite are not drawn."""

    steps: NDArray[np.int64]
    values: Numbers


@dataclass(frozen=True, eq=False)
class _Stroke:
    """One curve in pixels: its line, and the range around it where points were put together."""

    color: QColor
    line: QPolygonF
    range: QPolygonF | None
    pen: Qt.PenStyle


class LinePlot(QWidget):
    """Draws blocks of curves over one step axis: the mean of nearby points as a line, their range as a pale band.

    Signals:
        pointed(step): the pointer stands at a step; None when it has left.
    """

    pointed = Signal(object)

    def __init__(
        self, title: str = "", fit: Callable[[Numbers], Axis] = value_axis, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.empty_text = ""
        self.pointer_lines: list[tuple[str, QColor]] = []
        self._fit = fit
        self._hidden: frozenset[int] = frozenset()
        self._is_logarithmic = False
        self._lines: tuple[Line, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._strokes: list[_Stroke] = []
        self._x_axis, self._y_axis = Axis(0, 10), Axis(0, 1)
        self._pointer: float | None = None
        self._backdrop = QPixmap()
        self._backdrop_key: object = None
        self.setMouseTracking(True)
        self.setMinimumSize(120, 60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        apply.changed.connect(self._recolor)

    def sizeHint(self) -> QSize:
        return QSize(320, 160)

    @property
    def is_logarithmic(self) -> bool:
        return self._is_logarithmic

    @property
    def hidden(self) -> frozenset[int]:
        """The numbers of the curves that are left out."""
        return self._hidden

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is drawn."""
        return self._blocks

    @property
    def pointer(self) -> float | None:
        """The step under the pointer."""
        return self._pointer

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(len(block.steps) for block in self._blocks)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Name and color the curves, block after block."""
        self._lines = tuple(lines)
        self._arrange()

    def set_data(self, blocks: Sequence[Block]) -> None:
        """Draw these numbers from now on."""
        self._blocks = tuple(blocks)
        self._arrange()

    def set_logarithmic(self, is_logarithmic: bool) -> None:
        """Draw on a logarithmic axis, which has no place for what is not positive, or on a linear one."""
        self._is_logarithmic = is_logarithmic
        self._arrange()

    def set_hidden(self, hidden: frozenset[int]) -> None:
        """Leave out the curves of these numbers."""
        self._hidden = hidden
        self._arrange()

    def values_at(self, step: float | None) -> list[float]:
        """The value of each curve at the step nearest to `step`, or the newest; NaN where there is none."""
        values: list[float] = []
        for block in self._blocks:
            if len(block.steps):
                index = -1 if step is None else _nearest(block.steps, step)
                values += block.values[index].tolist()
            else:
                values += [float("nan")] * block.values.shape[1]
        return values

    def _arrange(self) -> None:
        """Turn numbers into axes and strokes in pixels. All work is done here, so that painting is cheap."""
        most = int(self._area().width() / PIXELS_PER_POINT)
        parts = [thin_out(block.steps, self._scaled(block.values), most) for block in self._blocks]
        columns = [(part, column) for part, block in enumerate(self._blocks) for column in range(block.values.shape[1])]
        shown = [
            (part, column, self._lines[number])
            for number, (part, column) in enumerate(columns[: len(self._lines)])
            if number not in self._hidden
        ]
        reach = [values[:, column] for part, column, _ in shown for values in (parts[part].low, parts[part].high)]
        everything = np.concatenate(reach) if reach else np.empty(0)
        everything = everything[np.isfinite(everything)]
        last = max((float(block.steps[-1]) for block in self._blocks if len(block.steps)), default=0.0)
        self._x_axis = step_axis(last)
        self._y_axis = decade_axis(everything) if self._is_logarithmic else self._fit(everything)
        placed = [self._placed(part) for part in parts]
        self._strokes = [_stroke(placed[part], column, line) for part, column, line in shown]
        self.update()

    def _scaled(self, values: Numbers) -> Numbers:
        if not self._is_logarithmic:
            return values
        with np.errstate(divide="ignore", invalid="ignore"):
            powers = np.log10(values)
        powers[np.isneginf(powers)] = np.nan
        return powers

    def _placed(self, part: Thinned) -> Thinned:
        """The same in pixels."""
        mean = self._up(part.mean)
        if not part.has_range:
            return Thinned(self._across(part.x), mean, mean, mean)
        return Thinned(self._across(part.x), mean, self._up(part.low), self._up(part.high))

    def _across(self, steps: Numbers) -> Numbers:
        area = self._area()
        return area.left() + self._x_axis.share(steps) * area.width()

    def _up(self, values: Numbers) -> Numbers:
        area = self._area()
        # Qt's own arithmetic would overflow far off the axis.
        return np.clip(area.bottom() - self._y_axis.share(values) * area.height(), area.top() - 4, area.bottom() + 4)

    def _area(self) -> QRectF:
        top = TOP + TITLE_HEIGHT if self.title else TOP
        return QRectF(LEFT, top, max(self.width() - LEFT - RIGHT, 10), max(self.height() - top - BOTTOM, 10))

    @Slot()
    def _recolor(self) -> None:
        self._backdrop_key = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_empty:
            self._paint_empty(painter)
            return
        painter.drawPixmap(0, 0, self._current_backdrop())
        area = self._area()
        painter.setClipRect(area.adjusted(0, -1, 1, 1))
        for stroke in self._strokes:
            if stroke.range is not None:
                pale = QColor(stroke.color)
                pale.setAlpha(BAND_ALPHA)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(pale)
                painter.drawPolygon(stroke.range)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self._strokes:
            painter.setPen(QPen(stroke.color, 1, stroke.pen))
            if stroke.line.size() == 1:
                painter.setBrush(stroke.color)
                painter.drawEllipse(stroke.line.first(), 2, 2)
            else:
                painter.drawPolyline(stroke.line)
        if self._pointer is not None:
            x = float(self._across(np.array([self._pointer]))[0])
            paint_crosshair(painter, area, x, self._pointer, self.pointer_lines)

    def _paint_empty(self, painter: QPainter) -> None:
        palette = apply.current()
        painter.fillRect(self.rect(), QColor(palette.surface))
        painter.setPen(QColor(palette.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def _current_backdrop(self) -> QPixmap:
        """Grid and the numbers beside it, drawn anew only when they change."""
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, self._x_axis, self._y_axis)
        if key != self._backdrop_key:
            self._backdrop_key = key
            self._backdrop = QPixmap(self.size() * ratio)
            self._backdrop.setDevicePixelRatio(ratio)
            self._backdrop.fill(QColor(apply.current().surface))
            painter = QPainter(self._backdrop)
            self._paint_axes(painter)
            painter.end()
        return self._backdrop

    def _paint_axes(self, painter: QPainter) -> None:
        palette, area = apply.current(), self._area()
        grid, words = QPen(QColor(palette.grid), 1), QPen(QColor(palette.muted), 1)
        painter.setFont(fonts.small())
        for share, text in self._y_axis.ticks(int(area.height() // TICK_HEIGHT)):
            y = round(area.bottom() - share * area.height())
            painter.setPen(grid)
            painter.drawLine(int(area.left()), y, int(area.right()), y)
            painter.setPen(words)
            box = QRect(0, y - 8, LEFT - 6, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for share, text in self._x_axis.ticks(int(area.width() // TICK_WIDTH)):
            x = round(area.left() + share * area.width())
            painter.setPen(words)
            box = QRect(min(x - 30, self.width() - 60), self.height() - BOTTOM + 2, 60, BOTTOM - 2)
            is_last = x + 30 > self.width()
            side = Qt.AlignmentFlag.AlignRight if is_last else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(box, side | Qt.AlignmentFlag.AlignTop, text)
        if self.title:
            painter.setPen(QColor(palette.text))
            painter.setFont(fonts.bold(fonts.small()))
            painter.drawText(QRectF(area.left(), 0, area.width(), TITLE_HEIGHT), Qt.AlignmentFlag.AlignLeft, self.title)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawLine(QPointF(area.bottomLeft()), QPointF(area.bottomRight()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        share = (event.position().x() - area.left()) / area.width()
        step = min(max(share, 0.0), 1.0) * self._x_axis.high
        steps = next((block.steps for block in self._blocks if len(block.steps)), None)
        self._point(None if steps is None else float(steps[_nearest(steps, step)]))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def _point(self, step: float | None) -> None:
        if step != self._pointer:
            self._pointer = step
            self.pointed.emit(step)
            self.update()


def _stroke(part: Thinned, column: int, line: Line) -> _Stroke:
    x, mean, low, high = part.x, part.mean[:, column], part.low[:, column], part.high[:, column]
    finite = np.isfinite(mean)
    if not finite.all():
        x, mean, low, high = x[finite], mean[finite], low[finite], high[finite]
    spread = band(x, low, high) if part.has_range else None
    pen = Qt.PenStyle.DashLine if line.is_dashed else Qt.PenStyle.SolidLine
    return _Stroke(line.color, polygon(x, mean), spread, pen)


def _nearest(steps: NDArray[np.int64], step: float) -> int:
    after = int(np.searchsorted(steps, step))
    if after == 0:
        return 0
    if after == len(steps):
        return after - 1
    return after if steps[after] - step < step - steps[after - 1] else after - 1
