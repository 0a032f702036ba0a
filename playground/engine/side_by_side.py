"""Two lists of calls at once, on this thread and a second one.

NumPy lets go of the interpreter lock while it computes on arrays of more than some hundred numbers, so two threads
on two halves of a batch compute side by side. BLAS's own threads would do it too, but spin while they wait: with
anything else running on the processor (a window that draws) they slow down a hundredfold.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from playground.engine.tape import Call


class _Second:
    """A thread that waits for calls. One for each thread that asks, made when first needed."""

    def __init__(self) -> None:
        self._calls: Sequence[Call] = ()
        self._error: BaseException | None = None
        self._wanted, self._done = threading.Lock(), threading.Lock()
        self._wanted.acquire()
        self._done.acquire()
        threading.Thread(target=self._work, name="second half of a batch", daemon=True).start()

    def _work(self) -> None:
        with np.errstate(all="ignore"):
            while True:
                self._wanted.acquire()
                try:
                    for call in self._calls:
                        call()
                except BaseException as error:
                    self._error = error
                self._calls = ()
                self._done.release()

    def run(self, mine: Sequence[Call], others: Sequence[Call]) -> None:
        self._calls = others
        self._wanted.release()
        try:
            for call in mine:
                call()
        finally:
            self._done.acquire()
        if self._error is not None:
            error, self._error = self._error, None
            raise error


_local = threading.local()


def side_by_side(mine: Sequence[Call], others: Sequence[Call]) -> None:
    """Make the calls of both lists, the second list's on another thread, and return when both are through."""
    second = getattr(_local, "second", None)
    if second is None:
        second = _local.second = _Second()
    second.run(mine, others)
