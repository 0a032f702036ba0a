"""A line plot with a curve for each layer, and its legend in a column that scrolls."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from playground.panels.plot.axis import reading
from playground.panels.plot.legend import LegendEntry, LegendRow
from playground.panels.plot.line_plot import Block, Line, LinePlot

# The greatest width of the legend, and what a scroll bar takes of it.
LEGEND_WIDTH, SCROLL_BAR = 160, 12


class LayerPlot(QWidget):
    """The legend reads off the values at the pointer, or the newest while there is no pointer."""

    def __init__(self, plot: LinePlot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self.entries: list[LegendEntry] = []
        self._scroll = QScrollArea()
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

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Name and color the curves; a name that was hidden stays hidden."""
        hidden = {entry.text() for entry in self.entries if not entry.isChecked()}
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(0)
        self.entries = [LegendRow(line.name, line.color) for line in lines]
        for entry in self.entries:
            entry.setChecked(entry.text() not in hidden)
            entry.toggled.connect(self._hide)
            layout.addWidget(entry)
        layout.addStretch(1)
        self._scroll.setWidget(column)
        widest = max((entry.sizeHint().width() for entry in self.entries), default=0)
        self._scroll.setFixedWidth(min(widest + SCROLL_BAR, LEGEND_WIDTH))
        self._scroll.setVisible(bool(lines))
        self.plot.set_lines(lines)
        self._hide()

    def show_block(self, *blocks: Block) -> None:
        """Draw these numbers, as many curves as there are lines, and read off the legend's values."""
        self.plot.set_data(blocks)
        self.show_readings()

    @Slot()
    def show_readings(self) -> None:
        """Write the values beside the names."""
        values = self.plot.values_at(self.plot.pointer)
        for number, entry in enumerate(self.entries):
            value = values[number] if number < len(values) else math.nan
            entry.show_reading("" if math.isnan(value) else reading(value))

    @Slot()
    def _hide(self) -> None:
        self.plot.set_hidden(frozenset(n for n, entry in enumerate(self.entries) if not entry.isChecked()))
        self.show_readings()
