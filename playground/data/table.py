"""Tables: rows of measurements with a class each, read from CSV files."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import DataError, Dataset, Part, Samples
from playground.data.scaling import SCALINGS, scaling_choice
from playground.data.split import split_by_class, test_share, validation_share
from playground.spec.task import Task, TensorType


class ClassifiedTable(Dataset):
    """Rows of a bundled table, each with measurements and a class.

    A subclass declares `features`, a subset of the keys of `columns`.

    Attributes:
        file: name under resources/datasets.
        columns: the column in the file behind each feature.
        label: the column in the file that holds the class.
        classes: the words found there, in alphabetical order.
        unit: of all measurements.
        value_range: lowest and highest measurement, unscaled.
    """

    file: ClassVar[str]
    columns: ClassVar[Mapping[str, str]]
    label: ClassVar[str]
    classes: ClassVar[tuple[str, ...]]
    unit: ClassVar[str]
    value_range: ClassVar[tuple[float, float]]

    scaling: str = scaling_choice()
    validation: float = validation_share()
    test: float = test_share()

    def chosen(self) -> tuple[str, ...]:
        """The features in use; all, unless the set lets a person choose."""
        return tuple(self.columns)

    def task(self) -> Task:
        # Rows outside the training part may lie beyond what the scaling was fitted on, hence the margins.
        ranges = {"standard": (-4.0, 4.0), "min-max": (-0.5, 1.5), "none": self.value_range}
        return Task(
            TensorType((len(self.chosen()),)),
            classes=self.classes,
            features=tuple(f"{name} ({self.unit})" for name in self.chosen()),
            input_range=ranges[self.scaling],
        )

    def load(self, rng: np.random.Generator) -> Samples:
        path = resources.path("datasets", self.file)
        values, words = read_table(path, [self.columns[name] for name in self.chosen()], self.label)
        labels = class_indices(words, self.classes, path)
        split = split_by_class(labels, self.validation, self.test, rng)
        scaler = SCALINGS[self.scaling](values[split.train])
        train, validation, test = (
            Part(scaler.apply(values[rows]), labels[rows]) for rows in (split.train, split.validation, split.test)
        )
        return Samples(self.task(), train, validation, test if self.test else None, scaler=scaler)


def read_table(path: Path, numeric: Sequence[str], label: str) -> tuple[NDArray[np.float64], list[str]]:
    """The columns named in `numeric`, (rows, columns), and the words of the column `label`.

    Raises DataError that names the file, the line and the column when something else is found.
    """
    rows = read_words(path, (*numeric, label))
    values = [
        [_number(path, line, name, text) for name, text in zip(numeric, row, strict=False)]
        for line, row in enumerate(rows, start=2)
    ]
    return np.array(values), [row[-1] for row in rows]


def read_words(path: Path, columns: Sequence[str]) -> list[tuple[str, ...]]:
    """The words of these columns, row by row. Raises DataError that names the file when they are not there."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for name in columns:
                if name not in (reader.fieldnames or ()):
                    raise DataError(f"{path.name}: no column {name!r}; found {', '.join(reader.fieldnames or ())}")
            rows = [tuple(row[name] for name in columns) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path.name}: not readable as a UTF-8 table: {error}") from error
    if not rows:
        raise DataError(f"{path.name}: found no rows, expected at least one below the header")
    return rows


def class_indices(words: Sequence[str], classes: Sequence[str], path: Path) -> NDArray[np.int64]:
    """The index of each word in `classes`, (n,). Raises DataError for a word that is no class."""
    index = {name: number for number, name in enumerate(classes)}
    for row, word in enumerate(words, start=1):
        if word not in index:
            raise DataError(f"{path.name}: row {row}: found class {word!r}, expected one of {', '.join(classes)}")
    return np.array([index[word] for word in words], np.int64)


def _number(path: Path, line: int, column: str, text: str | None) -> float:
    try:
        number = float(text or "")
    except ValueError:
        number = np.nan
    if not np.isfinite(number):
        raise DataError(f"{path.name}: line {line}: {column}: found {text!r}, expected a number")
    return number
