"""Typing another name onto a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from playground.canvas.appearance import font
from playground.spec.errors import GraphError
from playground.spec.graph import Graph, checked_name
from playground.spec.language import tr


class NameEditor(QLineEdit):
    """A field over the name of a card. Enter takes the name, Escape or leaving an unusable one goes back.

    Signals:
        renamed(old, new): a name that the layer can have was entered.
        refused(str): why the name in the field cannot be.
        closed(bool): the field is gone; whether the keyboard was still there.
    """

    renamed = Signal(str, str)
    refused = Signal(str)
    closed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self._graph = Graph()
        self.setAccessibleName(tr("Name of the layer"))
        self.setToolTip(tr("The name of the layer: Enter takes it, Escape leaves the old one"))
        self.textEdited.connect(self._check)
        self.hide()

    @property
    def name(self) -> str:
        """The layer that is being renamed; empty when none is."""
        return self._name

    def open(self, name: str, graph: Graph) -> None:
        """Ask for another name for a layer of the drawing."""
        self._name, self._graph = name, graph
        self.setText(name)
        self._mark(False)
        self.show()
        self.selectAll()
        self.setFocus()

    def place(self, seen: QRect, zoom: float) -> None:
        """Lie over that part of the parent, with letters as large as they are there, as far as they can be read."""
        written = QFont(font("name"))
        written.setPixelSize(round(written.pixelSize() * min(max(zoom, 0.9), 2.0)))
        self.setFont(written)
        height, middle = self.sizeHint().height(), seen.center().y()
        self.setGeometry(QRect(seen.left() - 9, middle - height // 2, max(seen.width() + 12, 140), height))

    def close_field(self) -> None:
        """Leave the old name."""
        if self._name:
            had_keyboard = self.hasFocus()
            self._name = ""
            self.hide()
            self.closed.emit(had_keyboard)

    def event(self, event: QEvent) -> bool:
        # While a name is typed no shortcut of the window may take a key: R is a letter, Escape ends the typing.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(keep_open=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._name and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take(keep_open=False)

    def _take(self, keep_open: bool) -> None:
        refusal = self._refusal(self.text())
        if refusal:
            self.refused.emit(refusal)
            if keep_open:
                return
        old, new = self._name, self.text().strip()
        self.close_field()
        if not refusal and new != old:
            self.renamed.emit(old, new)

    def _check(self, text: str) -> None:
        refusal = self._refusal(text)
        self._mark(bool(refusal))
        if refusal and text.strip():
            self.refused.emit(refusal)

    def _refusal(self, text: str) -> str:
        try:
            self._graph.rename(self._name, checked_name(text))
        except GraphError as error:
            return str(error)
        return ""

    def _mark(self, is_refused: bool) -> None:
        if bool(self.property("invalid")) != is_refused:
            self.setProperty("invalid", is_refused)
            self.style().unpolish(self)
            self.style().polish(self)
