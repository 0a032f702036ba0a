"""Tables: rows of measurements with a class or a number to predict, read from CSV files."""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import DataError, Dataset, Further, Part, Samples
from playground.data.further.reading import is_array
from playground.data.further.rows import numbers_as_samples, read_named
from playground.data.own.source import Tick
from playground.data.scaling import SCALINGS, scaling_choice
from playground.data.split import split_at_random, split_by_class, test_share, validation_share
from playground.spec.language import tr
from playground.spec.task import Task, TensorType


class Table(Dataset):
    """Rows of a bundled table.

    Attributes:
        file: name under resources/datasets.
        columns: the column in the file behind each feature.
        unit: of all measurements; empty where each has its own.
        value_range: lowest and highest measurement, unscaled.
        standard_range, min_max_range: the same after scaling. Rows outside the training part may lie beyond what the
            scaling was fitted on, hence the margins.
    """

    file: ClassVar[str]
    columns: ClassVar[Mapping[str, str]]
    unit: ClassVar[str] = ""
    value_range: ClassVar[tuple[float, float]]
    standard_range: ClassVar[tuple[float, float]] = (-4.0, 4.0)
    min_max_range: ClassVar[tuple[float, float]] = (-0.5, 1.5)

    scaling: str = scaling_choice()
    validation: float = validation_share()
    test: float = test_share()

    def chosen(self) -> tuple[str, ...]:
        """The features in use; all, unless the set lets a person choose."""
        return tuple(self.columns)

    def feature_names(self) -> tuple[str, ...]:
        """The names of the inputs, with their unit."""
        return tuple(f"{name} ({self.unit})" if self.unit else name for name in self.chosen())

    def further_columns(self) -> tuple[tuple[str, str], ...]:
        return tuple((self.columns[name], "number") for name in self.chosen())

    def read_further(self, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
        if is_array(path):
            return super().read_further(path, samples, tick)
        # As they are called in the file that the set comes from, or here.
        also = {
            self.columns[name]: (name, label) for name, label in zip(self.chosen(), self.feature_names(), strict=True)
        }
        told = (getattr(self, "label", ""), getattr(self, "target", ""))
        table = read_named(path, dict.fromkeys(also, float), also, known=told, tick=tick)
        return numbers_as_samples(
            path.name, np.column_stack([table.values[name] for name in also]), samples, [table.remark]
        )

    def input_range(self) -> tuple[float, float]:
        """Lowest and highest input under the scaling at hand."""
        ranges = {"standard": self.standard_range, "min-max": self.min_max_range, "none": self.value_range}
        return ranges[self.scaling]


class ClassifiedTable(Table):
    """A table with a class in each row.

    A subclass may declare `features` to choose from, a subset of the keys of `columns`.

    Attributes:
        label: the column in the file that holds the class.
        classes: the words found there, in alphabetical order.
    """

    label: ClassVar[str]
    classes: ClassVar[tuple[str, ...]]

    def task(self) -> Task:
        return Task(
            TensorType((len(self.chosen()),)),
            classes=self.classes,
            features=self.feature_names(),
            input_range=self.input_range(),
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


class MeasuredTable(Table):
    """A table with a number to predict in each row.

    Attributes:
        target: the column in the file that holds the number.
        output: what it is called.
    """

    target: ClassVar[str]
    output: ClassVar[str]

    scaling_of_target: str = scaling_choice()

    def task(self) -> Task:
        return Task(
            TensorType((len(self.chosen()),)),
            outputs=(self.output,),
            features=self.feature_names(),
            input_range=self.input_range(),
        )

    def load(self, rng: np.random.Generator) -> Samples:
        path = resources.path("datasets", self.file)
        values = read_numbers(path, [*(self.columns[name] for name in self.chosen()), self.target])
        inputs, targets = values[:, :-1], values[:, -1:]
        split = split_at_random(len(values), self.validation, self.test, rng)
        scaler, target_scaler = (
            SCALINGS[self.scaling](inputs[split.train]),
            SCALINGS[self.scaling_of_target](targets[split.train]),
        )
        train, validation, test = (
            Part(scaler.apply(inputs[rows]), target_scaler.apply(targets[rows]))
            for rows in (split.train, split.validation, split.test)
        )
        return Samples(
            self.task(), train, validation, test if self.test else None, scaler=scaler, target_scaler=target_scaler
        )


def read_words(path: Path, columns: Sequence[str]) -> list[tuple[int, list[str | None]]]:
    """The number of the line and the words in `columns` of each row; None where a row is too short.

    Raises DataError that names the file when it is no table or lacks a column.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for name in columns:
                if name not in (reader.fieldnames or ()):
                    raise DataError(
                        tr(
                            "{file}: no column {column}; found {names}",
                            file=path.name,
                            column=repr(name),
                            names=", ".join(reader.fieldnames or ()),
                        )
                    )
            rows = [(reader.line_num, [row[name] for name in columns]) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(tr("{file}: not readable as a UTF-8 table: {error}", file=path.name, error=error)) from error
    if not rows:
        raise DataError(tr("{file}: found no rows, expected at least one below the header", file=path.name))
    return rows


def read_numbers(path: Path, columns: Sequence[str], missing: Collection[str] = ()) -> NDArray[np.float64]:
    """The numbers in `columns`, (rows, columns); NaN where one of the words in `missing` stands.

    Raises DataError that names the file, the line and the column when something else is found.
    """
    return np.array(
        [
            [
                np.nan if word in missing else _number(path, line, name, word)
                for name, word in zip(columns, words, strict=True)
            ]
            for line, words in read_words(path, columns)
        ]
    )


def read_table(path: Path, numeric: Sequence[str], label: str) -> tuple[NDArray[np.float64], list[str]]:
    """The columns named in `numeric`, (rows, columns), and the words of the column `label`.

    Raises DataError that names the file, the line and the column when something else is found.
    """
    words = [row[-1] or "" for _, row in read_words(path, [*numeric, label])]
    return read_numbers(path, numeric), words


def class_indices(words: Sequence[str], classes: Sequence[str], path: Path) -> NDArray[np.int64]:
    """The index of each word in `classes`, (n,). Raises DataError for a word that is no class."""
    index = {name: number for number, name in enumerate(classes)}
    for row, word in enumerate(words, start=1):
        if word not in index:
            raise DataError(
                tr(
                    "{file}: row {row}: found class {name}, expected one of {classes}",
                    file=path.name,
                    row=row,
                    name=repr(word),
                    classes=", ".join(classes),
                )
            )
    return np.array([index[word] for word in words], np.int64)


def _number(path: Path, line: int, column: str, text: str | None) -> float:
    try:
        number = float(text or "")
    except ValueError:
        number = np.nan
    if not np.isfinite(number):
        raise DataError(
            tr(
                "{file}: line {line}: {column}: found {text}, expected a number",
                file=path.name,
                line=line,
                column=column,
                text=repr(text),
            )
        )
    return number
