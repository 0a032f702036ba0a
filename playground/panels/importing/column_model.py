"""The columns of a table as rows of a list: used or not, kind, what is in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playground.data.own.column import NUMBER, TEXT, Column
from playground.spec.language import marked, tr
from playground.spec.wording import grouped

NAME, KIND, VALUES, MISSING, DISTINCT = range(5)
HEADERS = (marked("Column"), marked("Kind"), marked("Values"), marked("Missing"), marked("Different"))
TIPS = (
    marked("Ticked columns are given to the network; Space ticks"),
    marked("Number: used as it is. Category: each word becomes an input, 0 or 1. Text is not used. Enter changes it"),
    marked("Lowest and highest number, or the words"),
    marked("Rows in which nothing stands here"),
    marked("How many different values there are"),
)
KINDS = {"number": marked("Number"), "category": marked("Category"), "text": marked("Text")}
SHOWN_WORDS = 12

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class ColumnModel(QAbstractTableModel):
    """What is decided of each column.

    Signals:
        decided(int, Column): a person took another decision about the column at that place.
    """

    decided = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.target = ""

    def show_columns(self, columns: tuple[Column, ...], target: str) -> None:
        """Show other columns, or other decisions about them."""
        same = [column.name for column in columns] == [column.name for column in self.columns]
        if same:
            self.columns, self.target = columns, target
            self.dataChanged.emit(self.index(0, 0), self.index(len(columns) - 1, len(HEADERS) - 1))
            return
        self.beginResetModel()
        self.columns, self.target = columns, target
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Role.DisplayRole:
                return tr(HEADERS[section])
            if role == Role.ToolTipRole:
                return tr(TIPS[section])
            if role == Role.TextAlignmentRole:
                return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        column = self.columns[index.row()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and column.name != self.target and column.kind != TEXT:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == KIND and len(column.kinds) > 1:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column, place = self.columns[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._text(column, place)
        if role == Role.EditRole and place == KIND:
            return column.kind
        if role == Role.CheckStateRole and place == NAME and column.name != self.target:
            return Qt.CheckState.Checked if column.used and column.kind != TEXT else Qt.CheckState.Unchecked
        if role == Role.TextAlignmentRole:
            return _alignment(place)
        if role == Role.ToolTipRole:
            return ", ".join(column.words[:50]) if place == VALUES and column.words else tr(TIPS[place])
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        column = self.columns[index.row()]
        if role == Role.CheckStateRole and index.column() == NAME:
            self.decided.emit(index.row(), column.given(Qt.CheckState(value) == Qt.CheckState.Checked))
            return True
        if role == Role.EditRole and index.column() == KIND and value in column.kinds:
            self.decided.emit(index.row(), column.taken_as(value))
            return True
        return False

    def _text(self, column: Column, place: int) -> str:
        if place == NAME:
            return tr("{column}  → target", column=column.name) if column.name == self.target else column.name
        if place == KIND:
            return tr(KINDS[column.kind])
        if place == VALUES:
            return values_of(column)
        return grouped(column.gaps if place == MISSING else column.distinct) if place != MISSING or column.gaps else ""


def values_of(column: Column) -> str:
    """What stands in a column, in a line."""
    if column.kind == NUMBER:
        return tr("{low:.6g} to {high:.6g}", low=column.low, high=column.high)
    if column.kind == TEXT:
        return tr("different in almost every row; not used") if column.distinct else tr("nothing")
    words = ", ".join(column.words[:SHOWN_WORDS])
    return f"{words}, …" if len(column.words) > SHOWN_WORDS else words


class KindDelegate(QStyledItemDelegate):
    """Chooses a column's kind among those it may have."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, ColumnModel)
        box = QComboBox(parent)
        for kind in model.columns[index.row()].kinds:
            box.addItem(tr(KINDS[kind]), kind)
        box.activated.connect(lambda: self._commit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Role.EditRole)))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Role.EditRole)

    def _commit(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)


def _alignment(place: int) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if place in (MISSING, DISTINCT) else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
