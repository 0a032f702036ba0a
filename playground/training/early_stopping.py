"""Early stopping: the best weights so far, and how long they have been the best."""

from __future__ import annotations

import math

import numpy as np

from playground.engine.arrays import Array


class EarlyStopping:
    """Watches the validation loss. Source: Prechelt 1998, "Early stopping, but when?".

    Attributes:
        best_loss, best_step: the lowest loss so far, and after how many steps it was found.
        waited: looks since then.
    """

    def __init__(self) -> None:
        self.best_loss = math.inf
        self.best_step = 0
        self.waited = 0
        self._best: Array | None = None

    def look(self, loss: float, step: int, values: Array) -> None:
        """Take in a look at the validation part; the weights, flat in `values`, are copied where they are the best."""
        if not loss < self.best_loss:
            self.waited += 1
            return
        self.best_loss, self.best_step, self.waited = loss, step, 0
        if self._best is None:
            self._best = np.empty_like(values)
        self._best[...] = values

    def restore(self, values: Array) -> None:
        """Put the best weights back."""
        if self._best is not None:
            values[...] = self._best
