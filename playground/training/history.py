"""Numbers over a run in bounded memory: when full, neighbors are merged and every later point covers twice as much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.training.events import Curve

CAPACITY = 1024


class Series:
    """Rows of numbers by step, fewer than CAPACITY of them whatever the length of the run.

    Attributes:
        stride: how many of the caller's units one point covers; doubles each time the series is full.
    """

    def __init__(self, width: int | None = None) -> None:
        self._shape = () if width is None else (width,)
        self._steps = np.zeros(CAPACITY, np.int64)
        self._values = np.zeros((CAPACITY, *self._shape))
        self._count = 0
        self.stride = 1

    def __len__(self) -> int:
        return self._count

    def append(self, step: int, value: float | NDArray[np.floating]) -> None:
        """Add a point; `step` is the last step it covers."""
        self._steps[self._count] = step
        self._values[self._count] = value
        self._count += 1
        if self._count == CAPACITY:  # merged now and not before the next one, so that the next covers twice as much
            self._merge_neighbors()

    def curve(self) -> Curve:
        """A copy of all points."""
        return Curve(self._steps[: self._count].copy(), self._values[: self._count].copy())

    def written(self) -> dict[str, Any]:
        """A copy of all that `take` needs to go on from here."""
        curve = self.curve()
        return {"steps": curve.steps, "values": curve.values, "stride": self.stride}

    def take(self, written: Mapping[str, Any]) -> None:
        """Go on where another stood. Raises ValueError when that was none of this width."""
        steps, values, stride = written["steps"], written["values"], written["stride"]
        count = len(steps)
        if count >= CAPACITY or values.shape != (count, *self._shape) or type(stride) is not int or stride < 1:
            raise ValueError("a curve has another shape")
        self._steps[:count], self._values[:count] = steps, values
        self._count, self.stride = count, stride

    def _merge_neighbors(self) -> None:
        half = CAPACITY // 2
        pairs = self._values.reshape(half, 2, *self._shape)
        self._values[:half] = pairs.mean(axis=1)
        self._steps[:half] = self._steps[1::2]
        self._count = half
        self.stride *= 2


class SparseSeries(Series):
    """Points that come at the caller's own pace, such as validation; of more than it holds every second one is kept.

    The newest point is always there, so that what is read off the end is how things are.
    """

    def __init__(self, width: int | None = None) -> None:
        super().__init__(width)
        self._since_kept = 0
        self._newest_is_spare = False

    def append(self, step: int, value: float | NDArray[np.floating]) -> None:
        """Add a point, in place of the one before where that falls between two that are kept."""
        if self._newest_is_spare:
            self._count -= 1
        self._since_kept += 1
        self._newest_is_spare = self._since_kept < self.stride
        if not self._newest_is_spare:
            self._since_kept = 0
        super().append(step, value)

    def written(self) -> dict[str, Any]:
        return {**super().written(), "since_kept": self._since_kept, "spare": self._newest_is_spare}

    def take(self, written: Mapping[str, Any]) -> None:
        super().take(written)
        self._since_kept, self._newest_is_spare = int(written["since_kept"]), bool(written["spare"])
        if self._newest_is_spare and not self._count:
            raise ValueError("a curve without points has a newest one")

    def _merge_neighbors(self) -> None:
        half = CAPACITY // 2
        self._values[:half] = self._values[1::2].copy()
        self._steps[:half] = self._steps[1::2].copy()
        self._count = half
        self.stride *= 2
