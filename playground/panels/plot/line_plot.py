"""Curves over an axis: the widget that most plots are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QActionGroup, QColor, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from playground.panels.plot.axis import Axis, decade_axis, value_axis
from playground.panels.plot.crosshair import paint_crosshair, paint_mark, paint_pin
from playground.panels.plot.drawn import Drawn, Scale, powers
from playground.panels.plot.frame import Frame
from playground.panels.plot.legend import names_height, paint_names
from playground.panels.plot.line import Across, Block, Line, Mark, Numbers, Span, along_steps
from playground.panels.plot.plot import MARGIN, Keys, Plot
from playground.panels.plot.saving import Table
from playground.panels.plot.smoothing import LEVELS
from playground.panels.plot.stroke import Stroke, line_stroke, paint_strokes, point_stroke
from playground.panels.plot.thin_out import Thinned
from playground.spec.language import tr
from playground.theme import apply

# One point for so many pixels; a key of the arrows moves the pointer by such a share of all points.
PIXELS_PER_POINT, KEY_SHARE = 2, 100
# How near to a mark, in pixels, the pointer reads off what it tells; and of how many at a time.
MARK_REACH, MOST_TOLD = 5, 4
# More points than there will ever be.
ALL = 2**62


class LinePlot(Plot):
    """Draws blocks of curves over one axis: the mean of nearby points as a line, their range as a pale band.

    Its menu smooths, too.

    Attributes:
        across: what runs along, by default the steps of a run; the title says what runs upward.
        reads_lines: whether values stand at the pointer; not where a legend has them.
        thins: whether points that are near each other are put together; not for the few of a series.

    Signals:
        pointed(x): the pointer stands at a place; None when it has left.
    """

    pointed = Signal(object)

    def __init__(
        self,
        title: str = "",
        fit: Callable[[Numbers], Axis] = value_axis,
        across: Across | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.across = across or along_steps()
        self.reads_lines = True
        self.thins = True
        self._fit = fit
        self._hidden: frozenset[int] = frozenset()
        self._smoothing = 0.0
        self._lines: tuple[Line, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._strokes: list[Stroke] = []
        self._x_axis, self._y_axis = Axis(0, 10), Axis(0, 1)
        self._area = QRectF()
        self._pointer: float | None = None

    @property
    def smoothing(self) -> float:
        """How much of the mean at one point goes on into the next; 0 draws values as they are."""
        return self._smoothing

    @property
    def hidden(self) -> frozenset[int]:
        """The numbers of the curves that are left out."""
        return self._hidden

    @property
    def lines(self) -> tuple[Line, ...]:
        """The curves, hidden ones too."""
        return self._lines

    @property
    def shown_lines(self) -> tuple[Line, ...]:
        """The curves that are drawn."""
        return tuple(line for number, line in enumerate(self._lines) if number not in self._hidden)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is drawn."""
        return self._blocks

    @property
    def pointer(self) -> float | None:
        """The place under the pointer."""
        return self._pointer

    @property
    def pointer_lines(self) -> list[tuple[str, QColor]]:
        """What is read off at the pointer, in the colors of the curves, and what marks near it tell."""
        if not self.reads_lines:
            return self._told()
        values = zip(self._lines, self.values_at(self._pointer), strict=False)
        return [
            (f"{line.name} {self.write(value)}", line.color)
            for number, (line, value) in enumerate(values)
            if number not in self._hidden and not np.isnan(value)
        ] + self._told()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(len(block.x) for block in self._blocks)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Name and color the curves, block after block."""
        self._lines = tuple(lines)
        self.arrange()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What runs across."""
        return self._marks

    def set_data(self, blocks: Sequence[Block], spans: Sequence[Span] = (), marks: Sequence[Mark] = ()) -> None:
        """Draw these numbers from now on, with these grounds behind them and marks across."""
        self._blocks, self._spans, self._marks = tuple(blocks), tuple(spans), tuple(marks)
        self.arrange()

    def set_smoothing(self, weight: float) -> None:
        """Draw running means, with the values as they are behind them; 0 draws those alone."""
        self._smoothing = weight
        self.arrange()

    def set_hidden(self, hidden: frozenset[int]) -> None:
        """Leave out the curves of these numbers."""
        self._hidden = hidden
        self.arrange()

    def values_at(self, x: float | None) -> list[float]:
        """The value of each curve at the place nearest to `x`, or the newest; NaN where there is none."""
        values: list[float] = []
        for block in self._blocks:
            if len(block.x):
                index = -1 if x is None else _nearest(block.x, x)
                values += block.values[index].tolist()
            else:
                values += [float("nan")] * block.values.shape[1]
        return values

    def table(self) -> Table:
        """The curves that are drawn as numbers, a row for each place that one of them has."""
        return Table.of(self.across.label, self._lines, self._blocks, self._hidden)

    def picture_size(self) -> QSize:
        """How large it is as a picture: as on the screen, with the names of the curves below."""
        return QSize(self.width(), self.height() + names_height(self.shown_lines, self.width() - 2 * MARGIN) + MARGIN)

    def paint_picture(self, painter: QPainter) -> None:
        """Draw it as a picture: without pointer and buttons, with the names of the curves."""
        super().paint_picture(painter)
        paint_names(painter, self.shown_lines, MARGIN, self.height(), self.width() - 2 * MARGIN)

    def fill_menu(self, menu: QMenu) -> None:
        levels = menu.addMenu(tr("Smoothing"))
        group = QActionGroup(levels)
        for name, weight in LEVELS.items():
            action = levels.addAction(tr(name, "smoothing"))
            action.setCheckable(True)
            action.setChecked(weight == self.smoothing)
            action.triggered.connect(lambda _, weight=weight: self.set_smoothing(weight))
            group.addAction(action)

    def arrange(self) -> None:
        self._area = self._frame().area
        most = int(self._area.width() / PIXELS_PER_POINT) if self.thins else ALL
        scale = Scale(self.across.is_logarithmic, self._is_logarithmic, self._smoothing, most)
        drawn = [Drawn.of(block, scale) for block in self._blocks]
        columns = [(part, column) for part in drawn for column in range(part.values.shape[1])]
        shown = [
            (part, column, self._lines[number])
            for number, (part, column) in enumerate(columns[: len(self._lines)])
            if number not in self._hidden
        ]
        reach = [np.empty(0)]
        for part, column, line in shown:
            if line.makes_room:
                both = (part.thinned.low, part.thinned.high) if line.style.is_line else (part.values,)
                reach += [values[:, column] for values in both]
        everything = np.concatenate(reach)
        everything = everything[np.isfinite(everything)]
        ends = [part.x[[0, -1]] for part in drawn if len(part.x)]
        self._x_axis = self.across.fit(np.concatenate(ends) if ends else np.empty(0))
        self._y_axis = decade_axis(everything) if self._is_logarithmic else self._fit(everything)
        placed = {part: self._thinned(part) for part in drawn}
        self._strokes = [self._stroke(part, placed[part], column, line) for part, column, line in shown]
        self.show_tools()
        self.update()

    def _thinned(self, part: Drawn) -> Thinned:
        """The thinned points in pixels."""
        x, mean = self._along(part.thinned.x), self._up(part.thinned.mean)
        if not part.thinned.has_range:
            return Thinned(x, mean, mean, mean)
        return Thinned(x, mean, self._up(part.thinned.low), self._up(part.thinned.high))

    def _stroke(self, part: Drawn, placed: Thinned, column: int, line: Line) -> Stroke:
        if not line.style.is_line:
            foot = float(self._up(np.zeros(1))[0])
            return point_stroke(line, self._along(part.x), self._up(part.values[:, column]), foot)
        raw = None if part.raw is None or placed.has_range else self._up(part.raw[:, column])
        return line_stroke(line, placed, raw, column)

    def placed(self, x: Numbers, values: Numbers) -> tuple[Numbers, Numbers]:
        """Where points are in pixels, across and up."""
        return self._along(x), self._up(values)

    def _along(self, x: Numbers) -> Numbers:
        # Qt's own arithmetic would overflow far off the axis.
        area = self._area
        return np.clip(area.left() + self._x_axis.share(x) * area.width(), area.left() - 4, area.right() + 4)

    def _up(self, values: Numbers) -> Numbers:
        area = self._area
        return np.clip(area.bottom() - self._y_axis.share(values) * area.height(), area.top() - 4, area.bottom() + 4)

    def _frame(self) -> Frame:
        label = self.across.label if self.across.is_named else ""
        return Frame(self.width(), self.height(), self.title, label, self._x_axis, self._y_axis, self._spans)

    def backdrop_key(self) -> object:
        return self._frame()

    def paint_backdrop(self, painter: QPainter) -> None:
        self._frame().paint(painter)

    def paint_pointer(self, painter: QPainter) -> None:
        if self._pointer is not None:
            where, word = self._place(self._pointer), self.across.word(self._pointer)
            paint_crosshair(painter, self._area, where, word, self.pointer_lines)

    def paint_numbers(self, painter: QPainter) -> None:
        area = self._area
        painter.save()
        painter.setClipRect(area.adjusted(0, -1, 1, 1))
        paint_strokes(painter, self._strokes)
        painter.restore()
        for mark in self._marks:
            (paint_mark if mark.word else paint_pin)(painter, area, self._place(mark.x), mark.word)

    def _told(self) -> list[tuple[str, QColor]]:
        """What the marks near the pointer have to say."""
        if self._pointer is None:
            return []
        where, ink = self._place(self._pointer), QColor(apply.current().text)
        near = [mark for mark in self._marks if abs(self._place(mark.x) - where) <= MARK_REACH]
        return [(words, ink) for mark in near[-MOST_TOLD:] for words in mark.told]

    def _place(self, x: float) -> float:
        """Where a place of the lower axis is, in pixels."""
        return float(self._along(powers(np.array([x])) if self.across.is_logarithmic else np.array([x]))[0])

    def point_at(self, place: QPointF | None) -> None:
        if place is None:
            self._point(None)
            return
        area, axis = self._area, self._x_axis
        share = min(max((place.x() - area.left()) / area.width(), 0.0), 1.0)
        x = axis.low + share * (axis.high - axis.low)
        self._point_near(10.0**x if self.across.is_logarithmic else x)

    def move_pointer(self, keys: Keys) -> None:
        places = self._places()
        if keys.along and len(places):
            at = len(places) - 1 if self._pointer is None else _nearest(places, self._pointer)
            at += keys.along * max(len(places) // KEY_SHARE, 1)
            self._point(float(places[min(max(at, 0), len(places) - 1)]))

    def _places(self) -> NDArray[np.number]:
        """The places that can be pointed at: those of the first block that has some."""
        return next((block.x for block in self._blocks if len(block.x)), np.empty(0))

    def _point_near(self, x: float) -> None:
        places = self._places()
        self._point(float(places[_nearest(places, x)]) if len(places) else None)

    def _point(self, x: float | None) -> None:
        if x != self._pointer:
            self.show_pointer(x)
            self.pointed.emit(x)

    @Slot(object)
    def show_pointer(self, x: float | None) -> None:
        """Read off at a place, for the pointer stands there in a plot over the same axis."""
        self._pointer = x
        self.update()


def _nearest(places: NDArray[np.number], x: float) -> int:
    after = int(np.searchsorted(places, x))
    if after == 0:
        return 0
    if after == len(places):
        return after - 1
    return after if places[after] - x < x - places[after - 1] else after - 1


def link(*plots: LinePlot) -> None:
    """Let plots over the same axis read off the same place."""
    for plot in plots:
        for other in plots:
            if other is not plot:
                plot.pointed.connect(other.show_pointer)
