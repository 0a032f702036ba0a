"""A file of data that is being read beside the window, told above the canvas, with a button that gives it up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from playground.panels.strip import Strip
from playground.spec.language import tr

PROGRESS_WIDTH = 160


class ReadingStrip(Strip):
    """How far the reading is; or why it could not be done, until that is hidden.

    Signals:
        cancel_requested(): what is being read is not wanted any more.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(PROGRESS_WIDTH)
        self.row.addWidget(self.progress)
        self.cancel_button = self.add_button(tr("Cancel"), tr("Do not open it"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.cancel_button.clicked.connect(self.hide)

    def begin(self, name: str) -> None:
        """A file of that name is being read."""
        self.title.say(tr("Reading {file}…", file=name))
        self.what.say(tr("It opens as soon as it is read, with a small network for it."))
        self.progress.setValue(0)
        self.progress.show()
        self.cancel_button.setText(tr("Cancel"))
        self.show()

    def show_share(self, share: float) -> None:
        """So far of it is read, from 0 to 1."""
        self.progress.setValue(round(share * 100))

    def refuse(self, name: str, sentence: str) -> None:
        """Say why it could not be opened."""
        self.title.say(tr("{file} could not be opened", file=name))
        self.what.say(sentence)
        self.progress.hide()
        self.cancel_button.setText(tr("Hide"))
