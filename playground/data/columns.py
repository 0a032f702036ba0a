"""From measured columns with gaps to what a network is given: gaps filled, numbers scaled, words as flags."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.scaling import SCALINGS, Scaler

Columns = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Filling:
    """What stands in for what is missing in columns, as the training part has it.

    Attributes:
        means: (numbers,) of each column of numbers.
        words: for each column of categories the place of its most frequent word.
    """

    means: Columns
    words: tuple[int, ...] = ()


def means_of(numbers: Columns) -> Columns:
    """The mean of each column without its gaps (NaN); 0 where it has nothing but gaps."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # the mean of no numbers at all
        means: Columns = np.nan_to_num(np.nanmean(numbers, axis=0))
    return means


def filled(numbers: Columns, means: Columns) -> Columns:
    """The columns with a number of each in its gaps (NaN)."""
    full: Columns = np.where(np.isnan(numbers), means, numbers)
    return full


def flags_of(codes: NDArray[Any], count: int) -> Columns:
    """A column for each of `count` words, (rows, count): 1 where it stands, 0 elsewhere and in a gap (-1)."""
    flags: Columns = (codes[:, None] == np.arange(count)).astype(np.float64)
    return flags


def scaled_beside(
    numbers: Columns, flags: Columns, train: NDArray[np.int64], scaling: str
) -> tuple[NDArray[np.float32], Scaler]:
    """Numbers, scaled by what the training rows have, with flags as they are to their right; and the scaler of both."""
    scaler = SCALINGS[scaling](numbers[train])
    words = flags.shape[1]
    scaler = Scaler(np.append(scaler.offset, np.zeros(words)), np.append(scaler.width, np.ones(words)))
    return scaler.apply(np.hstack([numbers, flags])), scaler
