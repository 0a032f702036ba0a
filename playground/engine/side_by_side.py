"""Two lists of calls at once, on this thread and a second one.

NumPy lets go of the interpreter lock while it computes on arrays of more than some hundred numbers, so two threads
on two halves of a batch compute side by side. BLAS's own threads would do it too, but spin while they wait: with
anything else running on the processor (a window that draws) they slow down a hundredfold.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from playground.engine.arithmetic import arithmetic

if TYPE_CHECKING:  # the tape records what is called here
    from playground.engine.tape import Call


class _Job:
    """What two threads hand to each other."""

    def __init__(self) -> None:
        self.calls: Sequence[Call] | None = ()
        self.error: BaseException | None = None
        self.wanted, self.done = threading.Lock(), threading.Lock()
        self.wanted.acquire()
        self.done.acquire()


class _Second:
    """A thread that waits for calls. One for each thread that asks, made when first needed; it ends with that."""

    def __init__(self) -> None:
        self._job = _Job()
        threading.Thread(target=_work, args=(self._job,), name="second half of a batch", daemon=True).start()

    def __del__(self) -> None:
        self._job.calls = None
        self._job.wanted.release()

    def run(self, mine: Sequence[Call], others: Sequence[Call]) -> None:
        job = self._job
        job.calls, job.error = others, None
        job.wanted.release()
        try:
            for call in mine:
                call()
        finally:
            job.done.acquire()
        if job.error is not None:
            raise job.error


def _work(job: _Job) -> None:
    with arithmetic():
        while True:
            job.wanted.acquire()
            if job.calls is None:
                return
            try:
                for call in job.calls:
                    call()
            except BaseException as error:
                job.error = error
            job.calls = ()
            job.done.release()


_local = threading.local()


def side_by_side(mine: Sequence[Call], others: Sequence[Call]) -> None:
    """Make the calls of both lists, the second list's on another thread, and return when both are through."""
    second = getattr(_local, "second", None)
    if second is None:
        second = _local.second = _Second()
    second.run(mine, others)
