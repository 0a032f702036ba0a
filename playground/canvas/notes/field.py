"""Where a note is written: its source in plain text, over its place on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from playground.canvas.appearance import color
from playground.spec.language import marked, tr
from playground.spec.notes import MOST_TEXT
from playground.theme import fonts

WAYS = marked("**bold**  *italic*  # heading  - list  `code`  $formula$  ·  Esc ends")
# So long after the last letter, in milliseconds, what was typed is in the project.
_PAUSE = 250
_SHEET = "color: {ink}; background: {paper}; border-radius: 4px; padding: 2px 6px;"
_LEAST_SIZE = QSize(220, 72)


class NoteField(QPlainTextEdit):
    """Escape, Ctrl+Enter and a click elsewhere end the writing; whatever was typed stays.

    Signals:
        written(str): the text as it is now; comes after a pause, before any command of the window, and at the end.
        closed(bool): the field is gone; whether the keyboard was still there.
    """

    written = Signal(str)
    closed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._told = parent, ""
        self.ways = QLabel(tr(WAYS), parent)
        self.ways.setFont(fonts.small())
        self.ways.setAccessibleName(tr("How a note is written"))
        self.setAccessibleName(tr("Text of the note"))
        self.setToolTip(tr("What is between dollar signs is a formula; Esc or Ctrl+Enter ends the writing"))
        self.setPlaceholderText(tr("What to look at, what to try"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._begin_pause)
        self.hide()
        self.ways.hide()

    @property
    def is_open(self) -> bool:
        """Whether a note is being written."""
        return not self.isHidden()

    def open(self, text: str) -> None:
        """Begin to write, at the end of what is there."""
        self._told = text
        self.setPlainText(text)
        self._pause.stop()
        self.show()
        self.raise_()
        self.ways.setStyleSheet(_SHEET.format(ink=color("muted").name(), paper=color("surface").name()))
        self.ways.show()
        self.ways.raise_()
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setFocus()

    def end(self) -> None:
        """Keep what was typed, and go."""
        if self.is_open:
            had_keyboard = self.hasFocus()
            self._tell()
            self.hide()
            self.ways.hide()
            self.closed.emit(had_keyboard)

    def place(self, seen: QRect, size: int) -> None:
        """Lie over that part of the parent, with letters of so many pixels; as high as the text needs."""
        written = QFont(self.font())
        written.setPixelSize(size)
        self.setFont(written)
        room = self._room.rect().adjusted(8, 8, -8, -12 - self.ways.sizeHint().height())
        width = min(max(seen.width(), _LEAST_SIZE.width()), room.width())
        lines = max(self.document().size().height(), 1)  # of a plain text Qt counts lines
        needed = round(lines * self.fontMetrics().lineSpacing()) + 20
        height = min(max(seen.height(), needed, _LEAST_SIZE.height()), room.height())
        x = max(room.left(), min(seen.left(), room.right() - width))
        y = max(room.top(), min(seen.top(), room.bottom() - height))
        self.setGeometry(x, y, width, height)
        self.ways.adjustSize()
        self.ways.move(min(x, room.right() - self.ways.width()), y + height + 4)

    def event(self, event: QEvent) -> bool:
        # While one writes, letters are letters. A command of the window, such as Save, finds all that was typed.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_for_writing(event):
                event.accept()
                return True
            self._tell()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _holds_control(event)
        if ends or event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        leaves = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() in leaves:
            self._tell()
        else:
            self.end()

    @Slot()
    def _begin_pause(self) -> None:
        self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        text = self.toPlainText()[:MOST_TEXT]
        if self.is_open and text != self._told:
            self._told = text
            self.written.emit(text)


def _holds_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_for_writing(event: QKeyEvent) -> bool:
    """Letters, and the keys that move in a text and end it."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
