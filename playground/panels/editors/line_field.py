"""A line of text for one value: Enter takes it, Esc brings the old one back, up and down step it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from playground.panels.editors.editor import MIXED
from playground.panels.style import mark_refused
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr


class LineField(QLineEdit):
    """A line edit that commits what it can parse and keeps, marked, what it cannot.

    `parse` makes the value of a text and raises ValueError or PlaygroundError, `write` makes the text of a value,
    `expected` says after "Expected" what is allowed.

    Signals:
        committed(value): Enter or leaving the field, with an allowed value that is new.
        refused(sentence): the text on screen is not allowed and why; empty when it is again.
        stepped(count): arrow up and down, by 1; Page up and down, by 10.
    """

    committed = Signal(object)
    refused = Signal(str)
    stepped = Signal(int)

    def __init__(
        self,
        parse: Callable[[str], Any],
        write: Callable[[Any], str],
        expected: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse = parse
        self._write = write
        self._expected = expected
        self._shown = ""
        self._is_refused = False
        self.textEdited.connect(self._recheck)

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return self.text() != self._shown

    def show_value(self, value: Any) -> None:
        """Show a value from elsewhere. What is being typed stays, unless the value itself has changed."""
        text = self._write(value)
        if text != self._shown or not self.is_touched:
            self._show(text)
            self.setPlaceholderText("")

    def show_mixed(self) -> None:
        """Empty, saying that there are several values."""
        if self._shown or not self.is_touched:
            self._show("")
        self.setPlaceholderText(tr(MIXED, "values"))

    def commit(self) -> None:
        """Take what was typed if it is allowed and new; mark it otherwise."""
        if not self.is_touched:
            return
        refusal = self._refusal()
        if refusal:
            self._set_refused(refusal)
            return
        value = self._parse(self.text().strip())
        self._show(self._write(value))
        self.committed.emit(value)

    def restore(self) -> None:
        """Bring back the value from before the typing."""
        self._show(self._shown)

    def _refusal(self) -> str:
        try:
            self._parse(self.text().strip())
        except ValueError:
            return tr("Expected {expected}", expected=self._expected)
        except PlaygroundError as error:
            return str(error)
        return ""

    def _show(self, text: str) -> None:
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        self._set_refused("")

    def _recheck(self) -> None:
        # Once marked, every key is judged, so that the mark goes as soon as the text is right.
        if self._is_refused:
            self._set_refused(self._refusal())

    def _set_refused(self, sentence: str) -> None:
        if sentence or self._is_refused:
            self._is_refused = bool(sentence)
            mark_refused(self, self._is_refused)
            self.refused.emit(sentence)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self.is_touched and (event.matches(_UNDO) or event.matches(_REDO)):
                # Nothing is being typed: what was entered last is the document's to take back.
                event.ignore()
                return True
            is_mine = event.key() in _STEPS or (event.key() == Qt.Key.Key_Escape and self.is_touched)
            if is_mine and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.is_touched:
            self.restore()
            self.selectAll()
        elif event.key() in _STEPS:
            self.commit()
            if not self._is_refused:
                self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()


_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
