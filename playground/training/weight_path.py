"""Where the weights of a run have been: some of its steps, of bounded number and size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Points that are kept at most, and bytes that they take together; a network so large that fewer than FEWEST would fit
# leaves no path.
MOST, BYTES, FEWEST = 64, 8_000_000, 4


class WeightPath:
    """Copies of all trained weights. When it is full, every second one goes and later ones lie twice as far apart.

    Attributes:
        steps: at which steps they were taken, rising; the first one always stays.
    """

    def __init__(self) -> None:
        self.steps: list[int] = []
        self._points: NDArray[np.floating] = np.empty((0, 0))
        self._stride = 1

    def __len__(self) -> int:
        return len(self.steps)

    @property
    def points(self) -> NDArray[np.floating]:
        """(steps, weights) the copies, not to be written to."""
        return self._points[: len(self.steps)]

    def note(self, step: int, values: NDArray[np.floating]) -> None:
        """Take a copy of all trained weights, (weights,), if it is time for one."""
        if self.steps and step - self.steps[-1] < self._stride:
            return
        if not self.steps:
            count = min(MOST, BYTES // max(values.nbytes, 1))
            # The system gives memory only where something is written, so this costs nothing now.
            self._points = np.empty((count if count >= FEWEST else 0, len(values)), values.dtype)
        if len(self.steps) < len(self._points):
            self._points[len(self.steps)] = values
            self.steps.append(step)
        elif self.steps:
            self._thin_out()

    def _thin_out(self) -> None:
        self.steps = self.steps[::2]
        for index in range(len(self.steps)):  # one by one, for all at once would need as much memory again
            self._points[index] = self._points[2 * index]
        self._stride *= 2
