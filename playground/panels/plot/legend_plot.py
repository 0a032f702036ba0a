"""A line plot with its legend: in a column beside it for many curves, in a row above it for a few."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from playground.panels.plot.axis import reading
from playground.panels.plot.legend import LegendEntry, LegendRow
from playground.panels.plot.line import Block, Line, Mark
from playground.panels.plot.line_plot import LinePlot

# The greatest width of the legend, also as a share of the whole, and what a scroll bar takes of it.
LEGEND_WIDTH, LEGEND_SHARE, SCROLL_BAR = 188, 0.45, 12
# The width that is left to the curves before values in the legend go.
LEAST_PLOT = 220


class LegendPlot(QWidget):
    """A click on a name hides its curve. A name that was hidden stays hidden when there are other curves."""

    def __init__(self, plot: LinePlot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self.entries: list[LegendEntry] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Name and color the curves."""
        hidden = {entry.text() for entry in self.entries if not entry.isChecked()}
        self.entries = [self.make_entry(line) for line in lines]
        for entry in self.entries:
            entry.setChecked(entry.text() not in hidden)
            entry.toggled.connect(self._hide)
        self.place_entries()
        self.plot.set_lines(lines)
        self._hide()

    def make_entry(self, line: Line) -> LegendEntry:
        """A curve's place in the legend."""
        return LegendEntry(line.name, line.color, "", line.style)

    def place_entries(self) -> None:
        """Put the entries in place of those before."""
        raise NotImplementedError

    def show_readings(self) -> None:
        """Write values into the legend, where that has room for them."""

    @Slot()
    def _hide(self) -> None:
        self.plot.set_hidden(frozenset(n for n, entry in enumerate(self.entries) if not entry.isChecked()))
        self.show_readings()


class RowPlot(LegendPlot):
    """The legend in a row above the plot; values are read off at the pointer."""

    def __init__(self, plot: LinePlot, parent: QWidget | None = None) -> None:
        super().__init__(plot, parent)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(plot, 1)

    def place_entries(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for entry in self.entries:
            self._row.addWidget(entry)
        self._row.addStretch(1)


class LayerPlot(LegendPlot):
    """A curve for each layer, and the legend in a column that scrolls.

    The legend reads off the values at the pointer, or the newest while there is no pointer.
    """

    def __init__(self, plot: LinePlot, parent: QWidget | None = None) -> None:
        super().__init__(plot, parent)
        plot.reads_lines = False
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(plot, 1)
        row.addWidget(self._scroll)
        self._scroll.hide()
        plot.pointed.connect(self.show_readings)

    def make_entry(self, line: Line) -> LegendEntry:
        return LegendRow(line.name, line.color, style=line.style)

    def place_entries(self) -> None:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(0)
        for entry in self.entries:
            layout.addWidget(entry)
        layout.addStretch(1)
        self._scroll.setWidget(column)
        self._scroll.setVisible(bool(self.entries))
        self._fit_legend()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def _fit_legend(self) -> None:
        whole = min(self._widest(lambda entry: entry.sizeHint().width()), LEGEND_WIDTH)
        if self.width() - whole < LEAST_PLOT:  # the curves come first: names alone, the value in its tooltip
            whole = min(self._widest(lambda entry: entry.width_of_name), whole)
        self._scroll.setFixedWidth(min(whole, int(LEGEND_SHARE * self.width())))

    def _widest(self, width: Callable[[LegendEntry], int]) -> int:
        return max(map(width, self.entries), default=0) + SCROLL_BAR

    def show_block(self, *blocks: Block, marks: Sequence[Mark] = ()) -> None:
        """Draw these numbers, as many curves as there are lines, and read off the legend's values."""
        self.plot.set_data(blocks, marks=marks)
        self.show_readings()

    @Slot()
    def show_readings(self) -> None:
        values = self.plot.values_at(self.plot.pointer)
        for number, entry in enumerate(self.entries):
            value = values[number] if number < len(values) else math.nan
            entry.show_reading("" if math.isnan(value) else reading(value))
