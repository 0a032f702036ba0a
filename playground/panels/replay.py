"""Going through steps that were made too quickly to be seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

# How long it takes from the first step to the last, and how often it goes on, in milliseconds.
WHOLE_MS, FRAME_MS = 4000, 33


class Replay(QObject):
    """A step that goes on by itself until it is at the last one.

    Attributes:
        at: the step that is to be seen; None where that is the last one, whichever that is.
        goal: the last one; it may grow meanwhile.

    Signals:
        moved(): `at` is another one.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at: int | None = None
        self.goal = 0
        self._clock = QTimer(self, interval=FRAME_MS)
        self._clock.timeout.connect(self.go_on)

    def begin(self, step: int) -> None:
        """Go on from a step."""
        self.at = step
        self._clock.start()
        self.moved.emit()

    def stop(self) -> None:
        """Be at the end."""
        self._clock.stop()
        self.at = None

    @Slot()
    def go_on(self) -> None:
        """Another step, or as many as it takes to be at the end in time."""
        if self.at is not None:
            self.at += max(1, self.goal * FRAME_MS // WHOLE_MS)
            if self.at >= self.goal:
                self.stop()
            self.moved.emit()
