"""What became of the data file that the project links to, told above the canvas, with a button that reads it again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from playground.data.own.linked import LinkState
from playground.data.own.source import DataFile
from playground.panels.strip import Strip
from playground.spec.language import tr


class DataStrip(Strip):
    """Two lines and what can be done. Hidden while the file is as it was read.

    Signals:
        again_requested(): read the file again.
    """

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again_button = self.add_button(tr("Read again"), tr("Learn from the file as it is now; it can be undone"))
        self.again_button.setProperty("primary", True)
        self.hide_button = self.add_button(tr("Hide"), tr("Go on with what was read before"))
        self.again_button.clicked.connect(self.again_requested)
        self.hide_button.clicked.connect(self.hide)

    def tell(self, file: DataFile, state: LinkState) -> None:
        """Say how the file stands to what was read of it; nothing when it is the same."""
        self.setVisible(state is not LinkState.SAME)
        self.again_button.setVisible(state is LinkState.CHANGED)
        self.again_button.setEnabled(True)
        if state is LinkState.CHANGED:
            self.title.say(tr("{file} has changed on the disk", file=file.name))
            self.what.say(tr("What was read before stays in use until then."))
        elif state is LinkState.GONE:
            self.title.say(tr("{file} cannot be found any more", file=file.name))
            self.what.say(tr("What was read stays in use. Put it back, or import it anew."))

    def say_reading(self, share: float) -> None:
        """The file is being read, so far of it."""
        self.again_button.setEnabled(False)
        self.what.say(tr("Reading… {share:.0%}", share=share))

    def say_refused(self, sentence: str) -> None:
        """It could not be read again."""
        self.again_button.setEnabled(True)
        self.what.say(sentence)
