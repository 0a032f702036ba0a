"""Early stopping: the best weights so far, and how long they have been the best."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from playground.engine.arrays import Array


class EarlyStopping:
    """Watches the validation loss. Source: Prechelt 1998, "Early stopping, but when?".

    Attributes:
        best_loss, best_step: the lowest loss so far, and after how many steps it was found.
        waited: looks since then.
    """

    KEPT = ("best_loss", "best_step", "waited", "_best")

    def __init__(self) -> None:
        self.best_loss = math.inf
        self.best_step = 0
        self.waited = 0
        self._best: tuple[Array, ...] = ()

    def look(self, loss: float, step: int, vectors: Sequence[Array]) -> None:
        """Take in a look at the validation part; what the network has learned is copied where it is the best."""
        if not loss < self.best_loss:
            self.waited += 1
            return
        self.best_loss, self.best_step, self.waited = loss, step, 0
        self._best = self._best or tuple(np.empty_like(vector) for vector in vectors)
        for kept, vector in zip(self._best, vectors, strict=True):
            kept[...] = vector

    def restore(self, vectors: Sequence[Array]) -> None:
        """Put the best back."""
        for kept, vector in zip(self._best, vectors, strict=False):
            vector[...] = kept
