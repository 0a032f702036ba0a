"""The handshake by which the training thread gives the window its turn.

Small networks never release the interpreter lock for long, and a window that has to fight for it stutters. So after
each slice of training the worker posts an event of lowest priority to the GUI thread and waits until it is handled,
which is when the window's queue is empty, paints included. The wait is bounded: a window that is busy for longer
(a menu, a modal resize) does not stop the training.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject

LONGEST_WAIT = 0.05
LOWEST_PRIORITY = -1_000_000
TURN = QEvent.Type(QEvent.registerEventType())


class Turn(QObject):
    """Lives on the GUI thread; `give` is called on the worker's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handled = threading.Event()

    def give(self) -> None:
        """Wait until the GUI thread has emptied its queue, or LONGEST_WAIT seconds."""
        self._handled.clear()
        QCoreApplication.postEvent(self, QEvent(TURN), LOWEST_PRIORITY)
        self._handled.wait(LONGEST_WAIT)

    def event(self, event: QEvent) -> bool:
        """Note that the queue is empty."""
        if event.type() == TURN:
            self._handled.set()
            return True
        return super().event(event)
