"""Work that takes longer than a frame, done off the GUI thread: loading data, reading a file, counting."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Job:
    """What is to be done, and who is told on the GUI thread how it went."""

    work: Callable[[], Any]
    receive: Callable[[Any], None]
    refuse: Callable[[str], None]


class Background(QObject):
    """Does one thing at a time; of what was asked for while it was busy only the newest is done, and told.

    Its owner may go away at any time: nobody is told then, and no one waits.
    """

    _ended = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: _Job | None = None
        self._newest: _Job | None = None
        self._ended.connect(self._take)

    def ask(self, work: Callable[[], Any], receive: Callable[[Any], None], refuse: Callable[[str], None]) -> None:
        """Have `work` done on another thread; then `receive` gets what it returned, or `refuse` why it could not."""
        self._newest = _Job(work, receive, refuse)
        if self._running is None:
            self._start(self._newest)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._running is not None

    def cancel(self) -> None:
        """Whatever was asked for is not wanted any more."""
        self._newest = None

    def _start(self, job: _Job) -> None:
        self._running = job
        threading.Thread(target=self._do, args=(job,), name="background", daemon=True).start()

    def _do(self, job: _Job) -> None:
        found, refusal = None, ""
        try:
            found = job.work()
        except PlaygroundError as error:
            refusal = str(error)
        except Exception as error:
            log.exception("unexpected error in the background")
            kind = type(error).__name__
            refusal = tr("That failed on an unexpected error: {kind}: {error}", kind=kind, error=error)
        try:
            self._ended.emit(job, found, refusal)
        except RuntimeError:  # the owner is gone
            log.debug("nobody waits for the answer any more")

    @Slot(object, object, str)
    def _take(self, job: _Job, found: Any, refusal: str) -> None:
        self._running = None
        if self._newest is None:
            return
        if self._newest is not job:
            self._start(self._newest)
            return
        self._newest = None
        if refusal:
            job.refuse(refusal)
        else:
            job.receive(found)
