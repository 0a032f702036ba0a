"""Bars side by side, one for each of a few or of hundreds of things."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from playground.panels.plot.axis import Axis, decade_axis, value_axis
from playground.panels.plot.crosshair import paint_crosshair, paint_mark
from playground.panels.plot.drawn import powers
from playground.panels.plot.frame import Frame
from playground.panels.plot.line import Numbers
from playground.panels.plot.names import Names
from playground.panels.plot.plot import Keys, Plot
from playground.panels.plot.saving import Table
from playground.spec.language import marked, tr
from playground.theme import apply, fonts

# The part of a slot that its bar takes, and how wide a bar becomes at most.
BAR_SHARE, WIDEST_BAR = 0.72, 48.0
# How strongly what was there before is painted, of 255; how high a bar is at least; how high names stand at most.
PALE, LEAST_HEIGHT, NAMES_SHARE = 80, 1.5, 0.36
# An axis stays as it is while bars fill so much of it, so that nothing jumps; so does an order, for so many seconds.
FILLED, ORDER_SECONDS = 0.6, 1.0
SORTER_DOC = marked("Sort the bars by their height, the highest first; else they stand in their own order")
# From this width on a slot has room for the figure that says that there is no bar.
LEAST_SLOT = 8
_HATCH = Qt.BrushStyle.BDiagPattern


@dataclass(frozen=True)
class Bar:
    """One thing.

    Attributes:
        value: how high its bar is; what is not finite is hatched over the whole height.
        before: what the value was before something took a part of it; drawn pale behind the bar. NaN for nothing.
        highest: how far single values reached lately; drawn as a thin line. NaN for nothing.
        mark: a word that stands at the bar; empty for most.
    """

    name: str
    color: QColor
    value: float
    before: float = math.nan
    highest: float = math.nan
    mark: str = ""


@dataclass(frozen=True)
class BarWords:
    """What stands below the bars in either order, and how the parts of a bar are called where they are read off."""

    in_order: str
    by_size: str
    before: str
    highest: str


class BarPlot(Plot):
    """Bars from left to right in their own order, or the highest first. A click or Enter chooses a bar.

    Signals:
        chosen(name): somebody wants to see the thing of that bar.
        by_size_changed(bool): the order is another one.
    """

    chosen = Signal(str)
    by_size_changed = Signal(bool)

    def __init__(self, title: str, words: BarWords, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.words = words
        self._bars: tuple[Bar, ...] = ()
        self._order: list[int] = []
        self._ordered_at = 0.0
        self._is_by_size = False
        self._selected: frozenset[str] = frozenset()
        self._axis = Axis(0.0, 1.0)
        self._frame = Frame(0, 0, "", "", self._axis, self._axis)
        self._area = QRectF()
        self._names = Names((), 1.0, 0.0)
        self._heights: Numbers = np.empty((0, 3))
        self._pointer: int | None = None
        self.sorter = self.add_switch(tr("By size"), tr(SORTER_DOC))
        self.sorter.toggled.connect(self.set_by_size)

    @property
    def is_empty(self) -> bool:
        return not self._bars

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars from left to right."""
        return tuple(self._bars[number] for number in self._order)

    @property
    def is_by_size(self) -> bool:
        """Whether the highest stands first."""
        return self._is_by_size

    @property
    def pointed(self) -> Bar | None:
        """The bar that is read off."""
        return None if self._pointer is None else self.bars[self._pointer]

    @property
    def names(self) -> Names:
        """The names below the bars."""
        return self._names

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Draw these from now on."""
        if [bar.name for bar in bars] != [bar.name for bar in self._bars]:
            self._pointer, self._ordered_at = None, 0.0
        self._bars = tuple(bars)
        self.arrange()

    def set_by_size(self, is_by_size: bool) -> None:
        """Let the highest stand first, or all in their own order."""
        if is_by_size != self._is_by_size:
            self._is_by_size, self._ordered_at, self._pointer = is_by_size, 0.0, None
            self.sorter.setChecked(is_by_size)
            self.arrange()
            self.by_size_changed.emit(is_by_size)

    def set_selected(self, names: frozenset[str]) -> None:
        """Let the bars of these names stand out."""
        if names != self._selected:
            self._selected = names
            self.update()

    def set_logarithmic(self, is_logarithmic: bool) -> None:
        self._axis = Axis(0.0, 0.0, logarithmic=is_logarithmic)  # too narrow for anything to stay within
        super().set_logarithmic(is_logarithmic)

    def fill_menu(self, menu: QMenu) -> None:
        action = menu.addAction(self.sorter.text())
        action.setToolTip(tr(SORTER_DOC))
        action.setCheckable(True)
        action.setChecked(self._is_by_size)
        action.toggled.connect(self.set_by_size)

    def table(self) -> Table:
        """A row for each bar, from left to right."""
        rows = tuple((bar.name, bar.value, bar.before, bar.highest) for bar in self.bars)
        return Table((tr("layer"), self.title, self.words.before, self.words.highest), rows)

    def arrange(self) -> None:
        self._sort()
        values = np.array([(bar.value, bar.before, bar.highest) for bar in self.bars]).reshape(-1, 3)
        scaled = powers(values) if self.is_logarithmic else values
        self._axis = self._settled(scaled[np.isfinite(scaled)])
        count = max(len(self._bars), 1)
        slot = Frame(self.width(), self.height(), self.title, "", self._axis, self._axis).area.width() / count
        self._names = Names(tuple(bar.name for bar in self.bars), slot, NAMES_SHARE * self.height())
        words = self.words.by_size if self._is_by_size else self.words.in_order
        self._frame = Frame(
            self.width(),
            self.height(),
            self.title,
            words,
            Axis(0.0, float(count)),
            self._axis,
            foot=self._names.height,
            has_x_ticks=False,
        )
        self._area = self._frame.area
        self._heights = self._scaled_heights(scaled)
        self.show_tools()
        self.update()

    def backdrop_key(self) -> object:
        return self._frame, self._names

    def paint_backdrop(self, painter: QPainter) -> None:
        self._frame.paint(painter)
        self._names.paint(painter, self._area)

    def paint_numbers(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = QColor(apply.current().accent_soft)
        for place, bar in enumerate(self.bars):
            if bar.name in self._selected:
                painter.fillRect(self._slot(place), selected)
            self._paint_bar(painter, place, bar)
        self._paint_marks(painter)

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar) -> None:
        slot = self._slot(place)
        width = min(max(slot.width() * BAR_SHARE, 1.0), WIDEST_BAR)
        left = slot.center().x() - width / 2
        if not math.isfinite(bar.value):
            painter.fillRect(QRectF(left, slot.top(), width, slot.height()), QBrush(bar.color, _HATCH))
            return
        height, before, highest = self._heights[place].tolist()
        if before:
            pale = QColor(bar.color)
            pale.setAlpha(PALE)
            painter.fillRect(QRectF(left, slot.bottom() - before, width, before), pale)
        painter.fillRect(QRectF(left, slot.bottom() - height, width, height), bar.color)
        if highest > height:
            # A rectangle, for many lines take longer.
            painter.fillRect(QRectF(slot.center().x() - 0.5, slot.bottom() - highest, 1, highest - height), bar.color)
        if bar.value == 0 and slot.width() >= LEAST_SLOT:
            painter.setFont(fonts.small())
            painter.setPen(bar.color)
            painter.drawText(slot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, "0")

    def _paint_marks(self, painter: QPainter) -> None:
        marked = [(place, bar) for place, bar in enumerate(self.bars) if bar.mark]
        for row, (place, bar) in enumerate(marked):
            words = f"{bar.mark}: {bar.name}"
            paint_mark(painter, self._area, self._slot(place).center().x(), words, row, apply.current().warning_text)

    def paint_pointer(self, painter: QPainter) -> None:
        bar = self.pointed
        if bar is None or self._pointer is None:
            return
        palette = apply.current()
        readings = [(self.write(bar.value), bar.color)]
        parts = ((self.words.before, bar.before), (self.words.highest, bar.highest))
        readings += [(f"{words} {self.write(part)}", QColor(palette.muted)) for words, part in parts if part == part]
        if bar.mark:
            readings.append((bar.mark, QColor(palette.warning_text)))
        paint_crosshair(painter, self._area, self._slot(self._pointer).center().x(), bar.name, readings)

    def point_at(self, place: QPointF | None) -> None:
        if place is None or self.is_empty:
            self._point(None)
            return
        slot = (place.x() - self._area.left()) / self._area.width() * len(self._bars)
        self._point(min(max(int(slot), 0), len(self._bars) - 1))

    def move_pointer(self, keys: Keys) -> None:
        if keys.along:
            at = -1 if self._pointer is None else self._pointer
            self._point(min(max(at + keys.along, 0), len(self._bars) - 1))

    def _point(self, pointer: int | None) -> None:
        if pointer != self._pointer:
            self._pointer = pointer
            self.update()

    def enter(self) -> None:
        if self.pointed is not None:
            self.chosen.emit(self.pointed.name)
        else:
            super().enter()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.point_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self.pointed is not None:
            self.chosen.emit(self.pointed.name)

    def _sort(self) -> None:
        """Find the order, seldom where it follows sizes: bars that keep changing places cannot be read."""
        count, now = len(self._bars), time.monotonic()
        if not self._is_by_size or count != len(self._order):
            self._order = list(range(count))
        if self._is_by_size and (now - self._ordered_at >= ORDER_SECONDS and self._pointer is None):
            self._ordered_at = now
            self._order = sorted(range(count), key=lambda number: -_finite(self._bars[number].value))

    def _settled(self, values: Numbers) -> Axis:
        """The axis as it is where it serves these values well enough, or another one."""
        fit: Callable[[Numbers], Axis] = decade_axis if self.is_logarithmic else value_axis
        axis, found = self._axis, fit(values)
        is_within = found.low >= axis.low - 1e-12 and found.high <= axis.high + 1e-12
        return axis if is_within and found.high - found.low >= FILLED * (axis.high - axis.low) else found

    def _scaled_heights(self, scaled: Numbers) -> Numbers:
        """How high values in the scale of the axis stand above it, in pixels; 0 for what does not stand at all."""
        heights = np.maximum(self._axis.share(scaled) * self._area.height(), LEAST_HEIGHT)
        is_drawn = np.isfinite(scaled) if self.is_logarithmic else np.isfinite(scaled) & (scaled != 0)
        return np.where(is_drawn, np.minimum(heights, self._area.height()), 0.0)

    def _slot(self, place: int) -> QRectF:
        width = self._area.width() / max(len(self._bars), 1)
        return QRectF(self._area.left() + place * width, self._area.top(), width, self._area.height())


def _finite(value: float) -> float:
    """The value for sorting: what is not finite before all others."""
    return value if math.isfinite(value) else math.inf
