"""Where a note is written, over its place on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from playground.canvas.appearance import color
from playground.spec.language import tr
from playground.spec.notes import MOST_TEXT
from playground.theme import fonts
from playground.theme.writing_field import WAYS, WritingField

_SHEET = "color: {ink}; background: {paper}; border: 1px solid {edge}; border-radius: 4px; padding: 2px 6px;"
_LEAST_SIZE = QSize(220, 72)


class NoteField(WritingField):
    """A field with a line below it that says how a text is written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(MOST_TEXT, parent)
        self._room = parent
        self.ways = QLabel(tr(WAYS), parent)
        self.ways.setFont(fonts.small())
        self.ways.setAccessibleName(tr("How a note is written"))
        self.ways.hide()
        self.closed.connect(self.ways.hide)
        self.setAccessibleName(tr("Text of the note"))
        self.setPlaceholderText(tr("What to look at, what to try"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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
        self.ways.move(max(room.left(), min(x, room.right() - self.ways.width())), y + height + 4)

    def open(self, text: str) -> None:
        self.ways.setStyleSheet(
            _SHEET.format(ink=color("muted").name(), paper=color("surface").name(), edge=color("border").name())
        )
        self.ways.show()
        self.ways.raise_()
        super().open(text)
