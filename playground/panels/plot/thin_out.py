"""Fewer points that tell the same story: the mean of each block of points, and how far the block reaches."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Thinned:
    """Curves with few points: `x` (m,), `mean`, `low`, `high` (m, curves). Without blocks the three are one array."""

    x: Numbers
    mean: Numbers
    low: Numbers
    high: Numbers

    @property
    def has_range(self) -> bool:
        """Whether points were put together, so that low and high tell something."""
        return self.low is not self.high


def thin_out(x: NDArray[np.number], y: Numbers, most: int) -> Thinned:
    """At most about so many points of `x` (n,), `y` (n, curves); the last point stays as it is.

    NaN is passed over where a block holds numbers.
    """
    steps = x.astype(np.float64)
    stride = -(-len(x) // max(most, 1))
    if stride < 2:
        return Thinned(steps, y, y, y)
    whole = (len(x) - 1) // stride * stride
    blocks = y[:whole].reshape(-1, stride, y.shape[1])
    with warnings.catch_warnings():
        # A block of nothing but NaN stays NaN; that is meant.
        warnings.simplefilter("ignore", RuntimeWarning)
        is_whole = bool(np.isfinite(blocks).all())
        mean = blocks.mean(axis=1) if is_whole else np.nanmean(blocks, axis=1)
        low, high = np.fmin.reduce(blocks, axis=1), np.fmax.reduce(blocks, axis=1)
    last = y[-1:]
    return Thinned(
        np.concatenate([steps[:whole].reshape(-1, stride).mean(axis=1), steps[-1:]]),
        *(np.concatenate([part, last]) for part in (mean, low, high)),
    )
