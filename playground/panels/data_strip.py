"""What became of the data file that the project links to, told above the canvas, with a button that reads it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playground.data.own.linked import LinkState
from playground.data.own.source import DataFile
from playground.panels.editors import keep_typing_keys
from playground.panels.status_line import StatusLine
from playground.panels.style import on_surface
from playground.theme import apply, fonts

GOES_ON = "The network goes on with what was read of it"


class DataStrip(QWidget):
    """Two lines and what can be done. Hidden while the file is as it was read.

    Signals:
        again_requested(): read the file again.
    """

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self.title, self.what = StatusLine(), StatusLine()
        self.title.setFont(fonts.bold(fonts.normal()))
        self.what.setProperty("tone", "muted")
        self.again_button = self._button("Read again", "Learn from the file as it is now; it can be undone")
        self.again_button.setProperty("primary", True)
        self.hide_button = self._button("Hide", "Go on with what was read before")
        self.again_button.clicked.connect(self.again_requested)
        self.hide_button.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.what)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.again_button, self.hide_button):
            row.addWidget(button)
        apply.changed.connect(self.update)
        self.hide()

    def tell(self, file: DataFile, state: LinkState) -> None:
        """Say how the file stands to what was read of it; nothing when it is the same."""
        self.setVisible(state is not LinkState.SAME)
        self.again_button.setVisible(state is LinkState.CHANGED)
        self.again_button.setEnabled(True)
        if state is LinkState.CHANGED:
            self.title.say(f"{file.name} has changed on the disk")
            self.what.say(f"{GOES_ON} until it is read again.")
        elif state is LinkState.GONE:
            self.title.say(f"{file.name} cannot be found any more")
            place = Path(file.path).parent
            self.what.say(f"{GOES_ON}. Put it back into {place}, or import the data from where it is now.")

    def say_reading(self, share: float) -> None:
        """The file is being read, so far of it."""
        self.again_button.setEnabled(False)
        self.what.say(f"Reading… {share:.0%}")

    def say_refused(self, sentence: str) -> None:
        """It could not be read again."""
        self.again_button.setEnabled(True)
        self.what.say(sentence)

    def _button(self, text: str, tip: str) -> QPushButton:
        made = QPushButton(text)
        made.setToolTip(tip)
        keep_typing_keys(made)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(apply.current().border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
