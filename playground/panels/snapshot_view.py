"""What every view of a run has in common: it takes snapshots while it can be seen, and does nothing while it cannot."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from playground.session.run import Run
from playground.training.events import Snapshot


class SnapshotView(QWidget):
    """Shows the newest snapshot of a run."""

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        run.snapshot_ready.connect(self.set_snapshot)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw what the snapshot holds. Called only while the view is visible."""
        raise NotImplementedError

    @Slot(object)
    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Take a new snapshot."""
        if self.isVisible():
            self.show_snapshot(snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._run.snapshot is not None:
            self.show_snapshot(self._run.snapshot)
