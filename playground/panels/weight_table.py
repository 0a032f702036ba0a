"""A layer's arrays as tables of numbers, to read, copy and save."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from playground.session.run import Run
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.storage.replacing import replacing

Index = QModelIndex | QPersistentModelIndex
COLUMN_WIDTH = 84


class ArrayModel(QAbstractTableModel):
    """An array as rows and columns: of more than two axes the last stays a column, the others become rows."""

    def __init__(self, values: NDArray[Any]) -> None:
        super().__init__()
        self.shape = values.shape
        self.table = values.reshape(-1, values.shape[-1]) if values.ndim else values.reshape(1, 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.table.shape[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.table[index.row(), index.column()]:.6g}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical and len(self.shape) > 2:
            return ", ".join(str(place) for place in np.unravel_index(section, self.shape[:-1]))
        return str(section)


class WeightTable(QDialog):
    """The arrays of one layer as they are now, one at a time."""

    def __init__(self, layer: str, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Weights of {layer}", layer=layer))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 440)
        self._layer, self._arrays = layer, dict[str, NDArray[Any]]()
        self.choice, self.view = QComboBox(), QTableView()
        self.choice.setToolTip(tr("Which array of the layer"))
        self.choice.setAccessibleName(tr("Array"))
        self.view.setAccessibleName(tr("Weights"))
        self.view.horizontalHeader().setDefaultSectionSize(COLUMN_WIDTH)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("The selected cells, or all, as text that a spreadsheet takes"))
        self.save = self.buttons.addButton(
            tr("Save as {format}…", format="CSV"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save.setToolTip(tr("Write the whole array to a file"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (self.choice, self.view, self.buttons):
            column.addWidget(widget)
        self.choice.currentTextChanged.connect(self._show_array)
        self.buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view, self._copy)
        self._take(run)

    def _take(self, run: Run) -> None:
        try:
            weights = run.weights()
        except PlaygroundError as error:
            QMessageBox.warning(self, self.windowTitle(), f"{error}.")
            return
        mine = {name: array for name, array in weights.items() if name.rpartition("/")[0] == self._layer}
        self._arrays = {name.rpartition("/")[2]: array for name, array in mine.items()}
        self.choice.addItems(list(self._arrays))

    @Slot(str)
    def _show_array(self, name: str) -> None:
        self._model = ArrayModel(self._arrays[name])
        self.view.setModel(self._model)

    @Slot()
    def _copy(self) -> None:
        chosen = self.view.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen}) or range(len(self._model.table))
        columns = sorted({index.column() for index in chosen}) or range(self._model.table.shape[1])
        lines = ("\t".join(f"{self._model.table[row, column]:.9g}" for column in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot()
    def _save(self) -> None:
        suggestion = f"{self._layer} {self.choice.currentText()}.csv".replace("/", " ")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save weights"), suggestion, f"{tr('Table')} (*.csv)")
        if not name:
            return
        lines = "".join(",".join(f"{value:.9g}" for value in row) + "\n" for row in self._model.table)
        try:
            with replacing(Path(name)) as file:
                file.write(lines.encode())
        except PlaygroundError as error:
            QMessageBox.warning(self, self.windowTitle(), f"{error}.")
