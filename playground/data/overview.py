"""What there is to say of a loaded data set before anything is learned from it: how many, how even, how large."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Part, Samples
from playground.spec.language import tr
from playground.spec.task import IGNORED

PARTS = ("train", "validation", "test")


@dataclass(frozen=True)
class Range:
    """A column, or all values together, in their own units.

    Attributes:
        missing: how many values were missing and were filled in; None where that is not known.
    """

    name: str
    low: float
    mean: float
    high: float
    missing: int | None = None


@dataclass(frozen=True, eq=False)
class Overview:
    """A data set in numbers.

    Attributes:
        samples: the set itself.
        counts: how many samples each part has; only the parts there are.
        balance: for each part how many answers each class has, (classes,); empty for regression.
        ranges: of the inputs over the training part: each column of a table, or all values of images and series.
        answers: of the numbers to predict, over the training part.
    """

    samples: Samples
    counts: Mapping[str, int]
    balance: Mapping[str, NDArray[np.int64]]
    ranges: tuple[Range, ...]
    answers: tuple[Range, ...]

    def part(self, name: str) -> Part:
        """A part there is."""
        part = getattr(self.samples, name)
        assert isinstance(part, Part)
        return part


def overview_of(samples: Samples) -> Overview:
    """Count through a data set; a large one takes a while."""
    task = samples.task
    parts = {name: part for name in PARTS if (part := getattr(samples, name)) is not None and len(part)}
    balance = {}
    if task.is_classification:
        balance = {name: _counted(part.targets, len(task.classes)) for name, part in parts.items()}
    train = samples.train
    answers = () if task.is_classification else _columns(answers_in_own_units(samples, train.targets), task.outputs)
    return Overview(samples, {name: len(part) for name, part in parts.items()}, balance, _ranges(samples), answers)


def in_own_units(samples: Samples, inputs: NDArray[np.generic]) -> NDArray[np.float64]:
    """Inputs of a part, (n, ...), as they were before they were scaled; bytes of images become 0 to 1."""
    values = inputs.astype(np.float64)
    if samples.scaler is not None:
        return values * samples.scaler.width + samples.scaler.offset
    return values * samples.scale


def answers_in_own_units(samples: Samples, answers: NDArray[np.generic]) -> NDArray[np.float64]:
    """Numbers that were told or are to be told, (n, ..., outputs), as they were before they were scaled."""
    values = answers.astype(np.float64).reshape(len(answers), -1, len(samples.task.outputs))
    if samples.target_scaler is not None:
        values = samples.target_scaler.undo(values)
    return values.reshape(-1, len(samples.task.outputs))


def _counted(targets: NDArray[np.int64], classes: int) -> NDArray[np.int64]:
    flat = targets.reshape(-1)
    return np.bincount(flat[flat != IGNORED], minlength=classes)


def _ranges(samples: Samples) -> tuple[Range, ...]:
    inputs, task = samples.train.inputs, samples.task
    if task.input.vocabulary is not None or not inputs.size:
        return ()
    if len(task.input.shape) == 1:
        return _columns(in_own_units(samples, inputs), task.features, samples.missing)
    # Means of whole numbers are exact in float64 without a copy of all of them.
    found = (inputs.min(), inputs.mean(dtype=np.float64), inputs.max())
    low, mean, high = in_own_units(samples, np.array(found)[:, None])[:, 0].tolist()
    return (Range(tr("all values"), low, mean, high),)


def _columns(
    values: NDArray[np.generic], names: tuple[str, ...], missing: tuple[int, ...] | None = None
) -> tuple[Range, ...]:
    known = values.astype(np.float64)
    low, mean, high = (of(known, axis=0) for of in (np.nanmin, np.nanmean, np.nanmax))
    return tuple(
        Range(name, float(low[column]), float(mean[column]), float(high[column]), missing[column] if missing else None)
        for column, name in enumerate(_named(names, known.shape[1]))
    )


def _named(names: tuple[str, ...], count: int) -> tuple[str, ...]:
    """A name for each column, where there are none: x1, x2, ..."""
    return names if len(names) == count else tuple(f"x{number + 1}" for number in range(count))
