"""Exponential smoothing: each value mixed with those before it, so that the trend of a jumping curve can be seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from playground.spec.language import marked

Numbers = NDArray[np.float64]

# By name, how much of the mean at one point goes on into the next.
LEVELS = {
    marked("None", "smoothing"): 0.0,
    marked("Light", "smoothing"): 0.6,
    marked("Medium", "smoothing"): 0.9,
    marked("Strong", "smoothing"): 0.97,
}


def smoothed(values: Numbers, weight: float) -> Numbers:
    """The running mean of each column of `values` (n, curves): m_t = Σ w^k v_(t-k) / Σ w^k over the finite ones.

    Dividing by the sum of the weights makes up for the start, as Adam does. What is not finite stays so.
    """
    if weight <= 0 or not len(values):
        return values
    finite = np.isfinite(values)
    total, weights = np.where(finite, values, 0.0), finite.astype(np.float64)
    shift = 1
    # Doubling: after j rounds each place holds the weighted sum of the last 2^j values.
    while shift < len(values):
        factor = weight**shift
        if factor < 1e-12:
            break
        for part in (total, weights):
            part[shift:] += factor * part[:-shift].copy()
        shift *= 2
    return np.where(finite, total / np.maximum(weights, 1e-300), np.nan)
