"""Where the weights of a run have been: some of its steps, of bounded number and size."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

# Points that are kept at most, and bytes that they take together; a network so large that fewer than FEWEST would fit
# leaves no path.
MOST, BYTES, FEWEST = 64, 8_000_000, 4


class WeightPath:
    """Copies of all trained weights, the first always among them.

    They lie evenly in the square root of the step: weights go far at first and later wander, and either shall be seen.
    When it is full, a new one takes the place of the one whose neighbors are nearest to each other.

    Attributes:
        steps: at which steps they were taken, rising.
    """

    def __init__(self) -> None:
        self.steps: list[int] = []
        self._rows: list[int] = []
        self._points: NDArray[np.floating] = np.empty((0, 0))
        self._due = 0.0

    def __len__(self) -> int:
        return len(self.steps)

    def __iter__(self) -> Iterator[tuple[int, NDArray[np.floating]]]:
        """Each step with the weights there, (weights,), not to be written to."""
        return iter([(step, self._points[row]) for step, row in zip(self.steps, self._rows, strict=True)])

    def copy(self) -> WeightPath:
        """The points so far, which later ones do not change."""
        copied = WeightPath()
        copied.steps, copied._rows, copied._points = list(self.steps), list(range(len(self))), self.points
        return copied

    @property
    def points(self) -> NDArray[np.floating]:
        """(steps, weights) a copy of them all."""
        return self._points[self._rows]

    def note(self, step: int, values: NDArray[np.floating]) -> None:
        """Take a copy of all trained weights, (weights,), at a step later than those before, if it is time for one."""
        if step < self._due:
            return
        if not self.steps:
            count = min(MOST, BYTES // max(values.nbytes, 1))
            # The system gives memory only where something is written, so this costs nothing now.
            self._points = np.empty((count if count >= FEWEST else 0, len(values)), values.dtype)
        if len(self._points):
            is_full = len(self.steps) == len(self._points)
            row = self._freed() if is_full else len(self.steps)
            self._points[row] = values
            self.steps.append(step)
            self._rows.append(row)
            self._due = step * (1 + 1 / len(self._points)) ** 2 if is_full else step + 1

    def _freed(self) -> int:
        """Forget a point that tells little; where it was kept."""
        places = [math.sqrt(step) for step in self.steps]
        gaps = [after - before for before, after in zip(places, places[2:], strict=False)]
        least = 1 + min(range(len(gaps)), key=gaps.__getitem__)
        del self.steps[least]
        return self._rows.pop(least)
