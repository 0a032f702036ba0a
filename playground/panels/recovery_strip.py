"""What a crash left behind, offered above the canvas: it is in nobody's way, and goes when it is answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from playground.formats.recovery import Recovered
from playground.panels.drawing_picture import DrawingPicture
from playground.panels.strip import Strip
from playground.panels.when import ago, at
from playground.spec.language import tr
from playground.spec.wording import counted

PICTURE = QSize(112, 44)
# With less room than this the words get that of the picture.
FOR_PICTURE = 640


class RecoveryStrip(Strip):
    """One piece of work at a time, the newest first. Hidden while there is none.

    Signals:
        open_requested(Recovered): open it as a copy.
        discard_requested(Recovered): throw it away.
    """

    open_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: list[Recovered] = []
        self.picture = DrawingPicture(PICTURE)
        self.row.insertWidget(0, self.picture)
        self.row.insertSpacing(1, 4)
        doc = tr("Open it beside the saved file, which stays as it is")
        self.open_button = self.add_button(tr("Open a copy"), doc)
        self.open_button.setProperty("primary", True)
        self.discard_button = self.add_button(tr("Discard"), tr("Throw it away; asks first"))
        self.later_button = self.add_button(tr("Later"), tr("Hide this; it is offered again at the next start"))
        self.open_button.clicked.connect(lambda: self.open_requested.emit(self.found[0]))
        self.discard_button.clicked.connect(lambda: self.discard_requested.emit(self.found[0]))
        self.later_button.clicked.connect(self.hide)

    def offer(self, found: Sequence[Recovered]) -> None:
        """Show what was found."""
        self.found = list(found)
        self._show_first()

    def answered(self, one: Recovered) -> None:
        """This one is dealt with."""
        self.found.remove(one)
        self._show_first()

    def _show_first(self) -> None:
        self.setVisible(bool(self.found))
        if not self.found:
            return
        first, others = self.found[0], len(self.found) - 1
        layers = counted(len(first.project.graph.nodes), "layer")
        trained = f", {counted(first.about.step, 'step')}" if first.about.step else ""
        more = [tr("{count} more", count=others)] if others else []
        path = str(first.about.path or tr("no file yet"))
        self.title.say(tr("{name}, not saved when the program ended", name=first.about.name))
        self.what.say(" · ".join((ago(first.when).capitalize(), f"{layers}{trained}", *more, path)))
        self.picture.show_project(first.project)
        self.picture.setToolTip(tr("{name} as it was on {time}", name=first.about.name, time=at(first.when)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.setVisible(self.width() >= FOR_PICTURE)
