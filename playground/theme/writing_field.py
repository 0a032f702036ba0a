"""Where people write what `written_text` lays out: its source, in plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from playground.spec.language import marked, tr

WAYS = marked("**bold**  *italic*  # heading  - list  `code`  $formula$  ·  Esc ends")
# So long after the last letter, in milliseconds, what was typed is told.
_PAUSE = 250


class WritingField(QPlainTextEdit):
    """Escape, Ctrl+Enter and leaving it end the writing; whatever was typed stays.

    Args:
        longest: how many letters are taken.

    Signals:
        written(str): the text as it is now; comes after a pause, before any command of the window, and at the end.
        closed(bool): the field is gone; whether the keyboard was still there.
    """

    written = Signal(str)
    closed = Signal(bool)

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest, self._told = longest, ""
        self.setToolTip(tr("What is between dollar signs is a formula; Esc or Ctrl+Enter ends the writing"))
        self.setTabChangesFocus(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.tell)
        self.textChanged.connect(self._pause.start)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether somebody writes."""
        return not self.isHidden()

    def open(self, text: str) -> None:
        """Begin to write, at the end of what is there."""
        self._told = text
        self.setPlainText(text)
        self._pause.stop()
        self.show()
        self.raise_()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocus()

    def end(self) -> None:
        """Keep what was typed, and go."""
        if self.is_open:
            had_keyboard = self.hasFocus()
            self.tell()
            self.hide()
            self.closed.emit(had_keyboard)

    @Slot()
    def tell(self) -> None:
        """Say what was typed, if that is something else than before."""
        self._pause.stop()
        text = self.toPlainText()[: self._longest]
        if self.is_open and text != self._told:
            self._told = text
            self.written.emit(text)

    def event(self, event: QEvent) -> bool:
        # While one writes, letters are letters. A command of the window, such as Save, finds all that was typed.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_for_writing(event):
                event.accept()
                return True
            self.tell()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _holds_control(event)
        if ends or event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.tell()
        else:
            self.end()


def _holds_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_for_writing(event: QKeyEvent) -> bool:
    """Letters, and the keys that move in a text and end it."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
