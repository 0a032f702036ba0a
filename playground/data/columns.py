"""From measured columns with gaps to what a network is given: gaps filled, numbers scaled, words as flags."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.scaling import SCALINGS, Scaler
from playground.data.split import Indices

Columns = NDArray[np.float64]


def filled(numbers: Columns, train: Indices) -> Columns:
    """The columns with the mean of the training rows in their gaps (NaN); 0 where those have nothing but gaps."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # the mean of no numbers at all
        means = np.nan_to_num(np.nanmean(numbers[train], axis=0))
    full: Columns = np.where(np.isnan(numbers), means, numbers)
    return full


def flags_of(codes: NDArray[Any], count: int) -> Columns:
    """A column for each of `count` words, (rows, count): 1 where it stands, 0 elsewhere and in a gap (-1)."""
    flags: Columns = (codes[:, None] == np.arange(count)).astype(np.float64)
    return flags


def scaled_beside(numbers: Columns, flags: Columns, train: Indices, scaling: str) -> tuple[NDArray[np.float32], Scaler]:
    """Numbers, scaled by what the training rows have, with flags as they are to their right; and the scaler of both."""
    scaler = SCALINGS[scaling](numbers[train])
    words = flags.shape[1]
    scaler = Scaler(np.append(scaler.offset, np.zeros(words)), np.append(scaler.width, np.ones(words)))
    return scaler.apply(np.hstack([numbers, flags])), scaler
