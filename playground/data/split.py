"""Dividing samples into training, validation and test parts, each with every class in proportion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Part
from playground.spec.parameter import Interval, param

Indices = NDArray[np.int64]


def validation_share(default: float = 0.2) -> Any:
    """Declare the `validation` setting of a data set."""
    return param(
        default,
        Interval(0, 0.5),
        doc="Share of the samples kept out of training, to see whether the network has learned or memorized",
    )


def test_share(default: float = 0.0) -> Any:
    """Declare the `test` setting of a data set that has no official test part.

    Its bound and that of `validation_share` leave at least a tenth of the samples for training.
    """
    return param(default, Interval(0, 0.4), doc="Share of the samples kept aside until training is over")


@dataclass(frozen=True, eq=False)
class Split:
    """Which samples are in which part: disjoint indices, (n,) int64, in random order."""

    train: Indices
    validation: Indices
    test: Indices


def split_by_class(labels: Indices, validation: float, test: float, rng: np.random.Generator) -> Split:
    """Divide classified samples at random so that each part holds its share of every class, within one sample.

    labels: (n,) class indices. A share above zero gives at least one sample.
    """
    order = rng.permutation(len(labels))
    classes, sizes = np.unique(labels, return_counts=True)
    counts = apportion(sizes, (1.0 - validation - test, validation, test))
    part_of = np.empty(len(labels), np.int8)
    for label, row in zip(classes, counts, strict=True):
        part_of[order[labels[order] == label]] = np.repeat(np.arange(3), row)
    # Shuffled once more: each class's samples for a part come from one stretch of `order`, so that what is drawn first
    # from a part would otherwise be of the largest class.
    train, validated, tested = (rng.permutation(order[part_of[order] == part]) for part in range(3))
    return Split(train, validated, tested)


def split_at_random(count: int, validation: float, test: float, rng: np.random.Generator) -> Split:
    """Divide `count` samples without classes at random. A share above zero gives at least one sample."""
    return split_by_class(np.zeros(count, np.int64), validation, test, rng)


def apportion(sizes: NDArray[np.int64], shares: tuple[float, ...]) -> NDArray[np.int64]:
    """How many samples of each class go to each part, (classes, parts).

    Every count is its quota `size * share` rounded down or up. The fractions that rounding cuts off are carried from
    class to class, so that the parts as a whole keep their shares too. A part that would stay empty although its share
    is above zero gets one sample of the first.
    """
    counts = np.zeros((len(sizes), len(shares)), np.int64)
    owed = np.zeros(len(shares))
    for row, size in zip(counts, sizes, strict=True):
        quota = size * np.asarray(shares)
        row[:] = np.floor(quota + 1e-9)
        fraction = quota - row
        owed += fraction
        rounded = [part for part in np.argsort(-owed, kind="stable") if fraction[part] > 1e-9]
        up = rounded[: size - row.sum()]
        row[up] += 1
        owed[up] -= 1.0
    for part in range(1, len(shares)):
        if shares[part] > 0 and counts[:, part].sum() == 0:
            largest = np.argmax(counts[:, 0])
            counts[largest, [0, part]] += (-1, 1)
    return counts


def take(inputs: NDArray[Any], targets: NDArray[Any], indices: Indices) -> Part:
    """The part with the samples at `indices`."""
    return Part(inputs[indices], targets[indices])
