"""A view whose question follows what is selected, asked only while it can be seen."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from playground.panels.snapshot_view import SnapshotView
from playground.session.run import Run, Watch
from playground.training.events import Snapshot
from playground.training.probe import Probe


class AskingView(SnapshotView):
    """Has one probe asked at a time, another as soon as another is wanted."""

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._watch: Watch | None = None

    @abstractmethod
    def wanted(self) -> Probe | None:
        """What is to be asked now, if anything."""

    @property
    def asked(self) -> Probe | None:
        """What is being asked."""
        return self._watch.probe if self._watch is not None else None

    def answer_in(self, snapshot: Snapshot) -> object:
        """The answer to it that a snapshot holds; None where there is none."""
        return snapshot.answers.get(self._watch.probe) if self._watch is not None else None

    @Slot()
    def ask(self) -> None:
        """Ask what is wanted now; nothing while it cannot be seen."""
        wanted = self.wanted() if self.isVisible() else None
        if self._watch is not None and self._watch.probe != wanted:
            self._watch.close()
            self._watch = None
        if wanted is not None and self._watch is None:
            self._watch = self._run.watch(wanted)
            self._watch.set_active(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ask()
