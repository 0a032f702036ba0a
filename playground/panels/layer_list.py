"""The list of layers as Qt has it: a model of rows in words, and a view with the keys of the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from playground.panels.layer_painting import LayerPainting
from playground.panels.layer_rows import LayerRow
from playground.spec.language import tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class LayerListModel(QAbstractListModel):
    """The rows as Qt asks for them; a name that is edited renames the layer."""

    def __init__(self, rename: Callable[[str, str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._rename = rename
        self.rows: tuple[LayerRow, ...] = ()

    def show(self, rows: tuple[LayerRow, ...]) -> bool:
        """Have these rows; whether they are of other layers than before."""
        is_other = [(row.name, row.note) for row in rows] != [(row.name, row.note) for row in self.rows]
        if is_other:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            before, self.rows = self.rows, rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
        return is_other

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if self.rows[index.row()].note is None else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((row.name, *row.problems, *row.facts, *row.wires))
        return row if role == ROW else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = self.rows[index.row()].name
        return role == Qt.ItemDataRole.EditRole and value != name and self._rename(name, str(value))


class LayerListView(QListView):
    """The list. It selects like any other; what its keys ask for, others do.

    Signals:
        settings_requested(): Enter, or a double-click.
        wires_requested(QPoint): W, with where a menu has room on the screen.
        menu_requested(QPoint): the right button, or the menu key.
    """

    settings_requested = Signal()
    wires_requested = Signal(QPoint)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setItemDelegate(LayerPainting(ROW, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Layers of the drawing"))
        self.setAccessibleDescription(
            tr("From input to output. Enter goes to the settings, A adds a layer after, W wires to another.")
        )
        self.doubleClicked.connect(self.settings_requested)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wires(event):
            event.accept()
            return True
        return super().event(event)

    def _wires(self, event: QKeyEvent) -> bool:
        # With several selected the key is the canvas's own, which wires them one after another.
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return event.key() == Qt.Key.Key_W and plain and len(self.selectedIndexes()) == 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif self._wires(event):
            self.wires_requested.emit(self._below_current())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settings_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the canvas; nothing is searched by them."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_requested.emit(event.globalPos() if is_by_mouse else self._below_current())

    def _below_current(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
