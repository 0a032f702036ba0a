"""A line to type a number in, with a list of usual ones to pick from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from playground.panels.editors.line_field import LineField
from playground.panels.editors.scale import neighbor
from playground.panels.style import mark_refused
from playground.spec.parameter import Constraint


class ValueBox(QComboBox):
    """An editable combo box over a constraint. What is refused stays, marked, with the reason below it.

    Signals:
        edited(value): an allowed value was typed, picked or reached with the arrow keys.
    """

    edited = Signal(object)

    def __init__(self, constraint: Constraint, usual: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineField(constraint.parse, constraint.write, str(constraint))
        self._constraint = constraint
        self._value: Any = None
        self._doc: str | None = None
        self.setEditable(True)
        self.setLineEdit(self.field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.addItems([constraint.write(value) for value in usual])
        self.setMaxVisibleItems(len(usual))
        self.setCurrentIndex(-1)
        self.field.committed.connect(self._commit)
        self.field.refused.connect(self._tell)
        self.field.stepped.connect(self._step)
        self.textActivated.connect(self._pick)

    def show_value(self, value: Any) -> None:
        """Show a value that came from elsewhere."""
        self._value = value
        self.field.show_value(value)

    def drop_typing(self) -> None:
        """Forget what was typed and not taken."""
        self.field.restore()

    def _commit(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _pick(self, text: str) -> None:
        # Enter in the field also arrives here, with a text that may be refused; the field has judged it by then.
        if text in [self.itemText(index) for index in range(self.count())]:
            value = self._constraint.parse(text)
            self.field.show_value(value)
            self._commit(value)

    def _step(self, steps: int) -> None:
        value = neighbor(self._constraint, self._value, steps)
        self.field.show_value(value)
        self._commit(value)

    def _tell(self, sentence: str) -> None:
        mark_refused(self, bool(sentence))
        if self._doc is None:
            self._doc = self.toolTip()
        self.setToolTip(sentence or self._doc)
        if sentence:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), sentence, self)
        else:
            self._doc = None
            QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_F4 or event.modifiers() & Qt.KeyboardModifier.AltModifier
        if opens:
            super().keyPressEvent(event)
        else:
            # The combo box would take the arrows and Enter for its list.
            self.field.keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self._step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()
