"""Work beside the window: it tells how far it is, and can be given up."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from playground.data.own.source import Tick
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

log = logging.getLogger(__name__)


class _GivenUp(Exception):
    """Nobody wants the result any more."""


class Job(QThread):
    """Calls a function on a thread of its own.

    Signals, on the GUI thread: `progressed(float)` from 0 to 1, then one of `done(object)` with what was returned and
    `refused(str)` with a sentence; none of them after `give_up`.
    """

    progressed = Signal(float)
    done = Signal(object)
    refused = Signal(str)

    def __init__(self, work: Callable[[Tick], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._given_up = False
        self._told = 0.0

    def give_up(self) -> None:
        """Let it end soon, and wait for that."""
        self._given_up = True
        self.wait()

    def run(self) -> None:
        """What the thread does."""
        try:
            result = self._work(self._tick)
        except _GivenUp:
            return
        except PlaygroundError as error:
            self._say(str(error))
        except MemoryError:
            self._say(tr("The data is too large for this computer's memory; take a smaller file."))
        except Exception as error:
            log.exception("unexpected error while data was read")
            kind = type(error).__name__
            self._say(tr("Reading ended unexpectedly ({kind}: {error}).", kind=kind, error=error))
        else:
            if not self._given_up:
                self.done.emit(result)

    def _say(self, sentence: str) -> None:
        if not self._given_up:
            self.refused.emit(sentence)

    def _tick(self, share: float) -> None:
        if self._given_up:
            raise _GivenUp
        if share - self._told >= 0.01 or share < self._told:
            self._told = share
            self.progressed.emit(share)
