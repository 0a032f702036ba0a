"""What the views of the data panel have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from playground.document.selection import Followed
from playground.panels.data_views.shown import Shown
from playground.theme import apply
from playground.theme.focus_ring import FocusRing


class DataView(QAbstractScrollArea):
    """A painted view of the samples shown.

    Attributes:
        shown: what is seen; None before anything is.
        followed: the sample that is followed, if it is one of those.

    Signals:
        picked(Followed): a person wants to follow a sample.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.followed: int | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        FocusRing(self)
        apply.changed.connect(self.viewport().update)

    def show_samples(self, shown: Shown) -> None:
        """Show these."""
        self.shown = shown
        self.take_samples()
        self.viewport().update()

    def take_samples(self) -> None:
        """Prepare for other samples."""

    def follow(self, sample: Followed | None) -> None:
        """Mark the sample that is followed, and let it be seen."""
        is_here = sample is not None and self.shown is not None and sample.part == self.shown.part
        self.followed = sample.index if sample is not None and is_here else None
        if self.followed is not None:
            self.reveal(self.followed)
        self.viewport().update()

    def reveal(self, index: int) -> None:
        """Scroll to a sample."""

    def pick(self, index: int) -> None:
        """Tell that a person wants to follow a sample."""
        if self.shown is not None and 0 <= index < len(self.shown):
            self.picked.emit(self.shown.sample(index))
