"""Samples as rows of a table that can be sorted; only the rows on the screen are read."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from playground.document.selection import Followed
from playground.panels.data_views.shown import Shown
from playground.panels.plot.axis import reading
from playground.spec.language import marked, tr
from playground.theme import fonts, sizes

ROW_HEIGHT, NARROWEST, WIDEST = 22, 64, 168
# What a column needs beside its name: margins, and the arrow of what it is sorted by.
HEAD_ROOM = 32
TEXT = marked("text")
Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SampleTable(QAbstractTableModel):
    """What is to be answered, then each input; or the text.

    Attributes:
        names: of the columns.
        order: which sample stands in each row.
    """

    def __init__(self) -> None:
        super().__init__()
        self.shown: Shown | None = None
        self.order: NDArray[np.intp] = np.arange(0)
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self.names: list[str] = []
        self._leading = 0

    def show_samples(self, shown: Shown) -> None:
        """Show these, sorted as those before if they have the same columns."""
        self.beginResetModel()
        task, names = shown.task, self.names
        answers = [tr("class")] if task.is_classification else list(task.outputs)
        answers = answers if task.steps is None else []
        is_text = task.input.vocabulary is not None
        inputs = [TEXT] if is_text else [found.name for found in shown.overview.ranges]
        self.shown, self.names, self._leading = shown, answers + inputs, len(answers)
        self.order = np.arange(len(shown))
        if self._sorted_by is not None and names == self.names:
            self._sort(*self._sorted_by)
        else:
            self._sorted_by = None
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._head(section)
        if role == Role.DisplayRole and section < len(self.order):
            return str(int(self.order[section]) + 1)
        if role == Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._alignment(section)
        if role == Role.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            return f"{self._head(section)}\n{tr('Click to sort by it')}"
        return None

    def _head(self, column: int) -> str:
        name = self.names[column]
        return tr(TEXT) if name == TEXT else name

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self.shown is None or not index.isValid():
            return None
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Role.FontRole and index.column() < self._leading:
            return _bold()
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._words(int(self.order[index.row()]), index.column())
        return None

    def _alignment(self, column: int) -> int:
        """Words stand to the left, numbers to the right."""
        task = self.shown.task if self.shown is not None else None
        is_class = column < self._leading and task is not None and task.is_classification
        is_words = is_class or self.names[column] == TEXT
        side = Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignRight
        return int(Qt.AlignmentFlag.AlignVCenter | side)

    def _words(self, sample: int, column: int) -> str:
        shown = self.shown
        assert shown is not None
        if column < self._leading:
            if shown.task.is_classification:
                return shown.answer(sample)
            return reading(float(np.atleast_1d(shown.targets()[sample])[column]))
        if shown.task.input.vocabulary is not None:
            return shown.text(sample).replace("\n", "⏎")
        return reading(float(shown.inputs(sample)[column - self._leading]))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; of none (-1), in their own."""
        self.layoutAboutToBeChanged.emit()
        self._sort(column, order)
        self.layoutChanged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if self.shown is None or not 0 <= column < len(self.names):
            self._sorted_by, self.order = None, np.arange(len(self.order))
            return
        self._sorted_by = column, order
        keys = self._keys(column)
        self.order = np.argsort(keys, kind="stable")
        if order == Qt.SortOrder.DescendingOrder:
            self.order = self.order[::-1]

    def _keys(self, column: int) -> NDArray[Any]:
        shown = self.shown
        assert shown is not None
        if column < self._leading:
            targets = shown.targets()
            return targets if targets.ndim == 1 else targets[:, column]
        if shown.task.input.vocabulary is not None:
            return shown.overview.part(shown.part).inputs[:, 0]  # by how it begins
        return dataclasses.replace(shown, as_fed=False).column(column - self._leading)  # no draw of chance moves a row


class TableView(QTableView):
    """The table. Enter or a click follows a sample.

    Signals:
        picked(Followed): a person wants to follow a sample.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = SampleTable()
        self.setModel(self.table)
        self.setFont(fonts.small())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFont(fonts.small())
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().setDefaultSectionSize(sizes.holding(ROW_HEIGHT))
        self.verticalHeader().setFont(fonts.small())
        self.setSortingEnabled(True)
        self.setAccessibleName(tr("Samples as a table"))
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def show_samples(self, shown: Shown) -> None:
        """Show these."""
        before = self.table.names
        self.table.show_samples(shown)
        if self.table.names != before:
            metrics = self.horizontalHeader().fontMetrics()
            for column, name in enumerate(self.table.names):
                width = min(
                    max(metrics.horizontalAdvance(name) + HEAD_ROOM, sizes.holding(NARROWEST)), sizes.holding(WIDEST)
                )
                self.setColumnWidth(column, width)
            self.horizontalHeader().setStretchLastSection(TEXT in self.table.names)

    def follow(self, sample: Followed | None) -> None:
        """Select the row of the sample that is followed."""
        shown = self.table.shown
        if sample is None or shown is None or sample.part != shown.part:
            self.clearSelection()
            return
        row = int(np.flatnonzero(self.table.order == sample.index)[0])
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.table.index(row, 0))
        self.selectRow(row)

    def _pick(self, index: QModelIndex) -> None:
        if self.table.shown is not None:
            self.picked.emit(self.table.shown.sample(int(self.table.order[index.row()])))


def _bold() -> QFont:
    return fonts.bold(fonts.small())
