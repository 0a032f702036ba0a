"""The search for a learning rate, on a thread of its own beside the run."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QThread, Signal, Slot

from playground.session.turn import Turn
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.prepare import prepare
from playground.training.rate_finder import find_rate

log = logging.getLogger(__name__)

_running: set[RateSearch] = set()


class RateSearch(QThread):
    """Sweeps the learning rate of a network of its own, drawn anew from the project's seed.

    Signals:
        found(RateSweep): what there is so far; the last one is the whole.
        refused(str): why it cannot be done, in a sentence.
    """

    found = Signal(object)
    refused = Signal(str)

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._turn = Turn(self)
        self.finished.connect(self._let_go)

    def begin(self) -> None:
        """Start. It is kept until it has ended: Qt ends the program where a running thread is thrown away."""
        _running.add(self)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.cancel)
        self.start()

    def run(self) -> None:
        """The thread's body."""
        try:
            for sweep in find_rate(prepare(self._project)):
                if self.isInterruptionRequested():
                    return
                self.found.emit(sweep)
                self._turn.give()
        except PlaygroundError as error:
            self.refused.emit(str(error))
        except Exception as error:
            log.exception("unexpected error while searching for a learning rate")
            kind = type(error).__name__
            self.refused.emit(tr("The search stopped on an unexpected error: {kind}: {error}", kind=kind, error=error))

    @Slot()
    def _let_go(self) -> None:
        self.wait()
        _running.discard(self)

    @Slot()
    def cancel(self) -> None:
        """Stop after the few steps at hand, and wait for that."""
        self.requestInterruption()
        self.wait()
