"""What is told above the canvas, in nobody's way: two lines and what can be done."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playground.panels.editors import keep_typing_keys
from playground.panels.status_line import StatusLine
from playground.panels.style import on_surface
from playground.theme import apply, fonts


class Strip(QWidget):
    """Hidden until there is something to tell.

    Attributes:
        title, what: the two lines; what does not fit is in their tooltips.
        row: the lines, and behind them the buttons.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self.title, self.what = StatusLine(), StatusLine()
        self.title.setFont(fonts.bold(fonts.normal()))
        self.what.setProperty("tone", "muted")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.what)
        words.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 8, 12, 8)
        self.row.setSpacing(8)
        self.row.addLayout(words, 1)
        apply.changed.connect(self.update)
        self.hide()

    def add_button(self, text: str, tip: str) -> QPushButton:
        """A button behind those that there are."""
        made = QPushButton(text)
        made.setToolTip(tip)
        keep_typing_keys(made)
        self.row.addWidget(made)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(apply.current().border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
