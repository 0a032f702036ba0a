"""Bringing columns of different units to one size, with numbers taken from the training part only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.spec.parameter import Choice, param

Columns = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Scaler:
    """Maps each column x to (x - offset) / width. Both are (columns,)."""

    offset: Columns
    width: Columns

    def apply(self, values: Columns) -> NDArray[np.float32]:
        """The scaled values, (n, columns)."""
        return ((values - self.offset) / self.width).astype(np.float32)

    def undo(self, scaled: NDArray[np.floating[Any]]) -> Columns:
        """The values in their own units, (n, columns)."""
        return scaled.astype(np.float64) * self.width + self.offset


def fit_standard(values: Columns) -> Scaler:
    """Mean 0 and standard deviation 1 in each column."""
    return Scaler(values.mean(axis=0), _not_zero(values.std(axis=0)))


def fit_min_max(values: Columns) -> Scaler:
    """From 0 to 1 in each column."""
    low = values.min(axis=0)
    return Scaler(low, _not_zero(values.max(axis=0) - low))


def fit_nothing(values: Columns) -> Scaler:
    """Every column as it is."""
    return Scaler(np.zeros(values.shape[1]), np.ones(values.shape[1]))


def _not_zero(width: Columns) -> Columns:
    # A constant column says nothing; dividing it by one keeps it finite.
    return np.where(width > 0, width, 1.0)


SCALINGS: Mapping[str, Callable[[Columns], Scaler]] = {
    "standard": fit_standard,
    "min-max": fit_min_max,
    "none": fit_nothing,
}


def scaling_choice(default: str = "standard") -> Any:
    """Declare the `scaling` setting of a table."""
    return param(
        default,
        Choice(tuple(SCALINGS)),
        doc="Standard gives each column mean 0 and deviation 1, min-max brings it to 0..1; fitted on the training part",
    )
