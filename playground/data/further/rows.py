"""Rows of a table by the names of its columns, whatever their order, or by their places where they have no names."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DataError, Further, Samples
from playground.data.own.column import LARGEST
from playground.data.own.members import is_zip
from playground.data.own.rows import Rows, Values, read_columns, read_rows
from playground.data.own.source import Tick, no_tick, read_bytes
from playground.data.own.spreadsheet import sheets_of
from playground.data.own.table_format import TableFormat, find_format
from playground.spec.errors import told_of
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.storage.limits import as_size, max_bytes

# How many names a sentence lists.
LISTED = 8


@dataclass(frozen=True, eq=False)
class NamedColumns:
    """Columns of a table that were asked for.

    Attributes:
        values: each column by the name it was asked for, (rows,): float64 with NaN in gaps, or words with None there.
        remark: which columns are not looked at, in a sentence; empty where all are.
    """

    values: Mapping[str, Values]
    count: int
    remark: str


def read_named(
    path: Path,
    kinds: Mapping[str, type],
    also: Mapping[str, Sequence[str]] | None = None,
    like: TableFormat | None = None,
    known: Sequence[str] = (),
    tick: Tick | None = None,
) -> NamedColumns:
    """The columns named in `kinds`, as numbers (float) or words (str).

    `also` has other spellings of a name, `like` how the table was written down that the network has learned, `known`
    the columns that need no remark. Raises DataError that names the columns that are missing, and the row and column
    where something else than a number stands.
    """
    tick = tick or no_tick
    rows = _rows(path, like, tick)
    found = {name: _found(rows, (name, *(also or {}).get(name, ()))) for name in kinds}
    missing = [name for name, column in found.items() if not column]
    if missing:
        raise DataError(
            tr(
                "{file}: found the columns {names}, expected also {missing}",
                file=path.name,
                names=listed(rows.names),
                missing=listed(missing),
            )
        )
    size = rows.count * (len(kinds) + 1) * 16
    if size > max_bytes():
        found_size = tr("{count} rows, {size} in memory", count=rows.count, size=as_size(size))
        raise DataError(told_of(path.name, found_size, tr("at most {bound}", bound=as_size(max_bytes()))))
    values = _values(rows, {found[name]: kind for name, kind in kinds.items()}, tick)
    others = [name for name in rows.names if name not in {*found.values(), *known}]
    asked = {name: values[column] for name, column in found.items()}
    return NamedColumns(asked, rows.count, remark_of_others(path.name, others))


def read_in_order(path: Path, samples: Samples, tick: Tick | None = None) -> Further:
    """A sample a row: the numbers of the network's inputs in their order, or by their names where they have names.

    Raises DataError where there are more or fewer, or one is missing.
    """
    task = samples.task
    if task.features:
        table = read_named(path, dict.fromkeys(task.features, float), known=task.outputs, tick=tick)
        return numbers_as_samples(path.name, np.column_stack([table.values[name] for name in task.features]), samples)
    rows = _rows(path, None, tick or no_tick)
    if len(rows.names) != task.input.size:
        expected = tr(
            "{count} numbers a row, those of a sample of {shape} in their order",
            count=task.input.size,
            shape=task.input,
        )
        raise DataError(told_of(path.name, tr("{count} columns", count=len(rows.names)), expected))
    values = _values(rows, dict.fromkeys(rows.names, float), tick or no_tick)
    return numbers_as_samples(path.name, np.column_stack([values[name] for name in rows.names]), samples)


def numbers_as_samples(
    name: str, numbers: NDArray[np.float64], samples: Samples, remarks: Sequence[str] = ()
) -> Further:
    """Rows of numbers, (n, size), in the units of the data set. Raises DataError where one is missing or too large."""
    refuse_large(name, numbers)
    gaps = np.isnan(numbers)
    if gaps.any() and not samples.task.padded:
        row, column = (int(place) for place in np.argwhere(gaps)[0])
        which = samples.task.features[column] if samples.task.features else tr("number {number}", number=column + 1)
        raise DataError(
            tr("{file}: row {row}: {column}: found nothing, expected a number", file=name, row=row + 1, column=which)
        )
    shaped = numbers.reshape(len(numbers), *samples.task.input.shape)
    inputs = shaped.astype(np.float32) if samples.scaler is None else samples.scaler.apply(shaped)
    return Further(inputs, np.zeros(len(inputs), np.bool_), remarks=tuple(filter(None, remarks)))


def known_words(file: str, column: str, words: Values, known: Sequence[str]) -> tuple[NDArray[np.int64], str]:
    """The place of each word in `known`, (n,), -1 in a gap; one that is not known counts as a gap, with a remark."""
    places = {word: number for number, word in enumerate(known)}
    found = np.array([places.get(word, -1) for word in words], np.int64)
    return found, remark_of_strange(file, column, [word for word in words if word is not None and word not in places])


def remark_of_others(file: str, others: Sequence[str]) -> str:
    """A sentence about columns that are not looked at; empty where there are none."""
    return tr("{file}: not looked at: {columns}.", file=file, columns=listed(others)) if others else ""


def remark_of_strange(file: str, column: str, words: Sequence[object]) -> str:
    """A sentence about words that were not among those learned; empty where there are none."""
    if not words:
        return ""
    different = list(dict.fromkeys(str(word)[:60] for word in words))
    return tr(
        "{file}: {column}: found {words} in {rows}, which was not learned; taken as missing.",
        file=file,
        column=column,
        words=listed(different),
        rows=counted(len(words), "row"),
    )


def remark_of_filled(file: str, columns: Sequence[tuple[str, int, str]]) -> str:
    """A sentence about gaps and what stands in for them, by column: in how many rows, and what; empty without any."""
    filled = [
        tr("{column} in {rows} with {value}", column=column, rows=counted(count, "row"), value=value)
        for column, count, value in columns
        if count
    ]
    return tr("{file}: filled what is missing: {columns}.", file=file, columns=", ".join(filled)) if filled else ""


def refuse_large(name: str, numbers: NDArray[np.float64]) -> None:
    """Raise DataError where a number is beyond what a network can be given."""
    large = np.abs(numbers) > LARGEST
    if large.any():
        row = int(np.argwhere(large)[0][0])
        raise DataError(
            tr(
                "{file}: row {row}: found {number:g}, expected numbers of at most {most:g}",
                file=name,
                row=row + 1,
                number=numbers[large][0],
                most=LARGEST,
            )
        )


def _rows(path: Path, like: TableFormat | None, tick: Tick) -> Rows:
    data = read_bytes(path, lambda share: tick(share * 0.1))
    return read_rows(data, path.name, _format(data, path.name, like), lambda share: tick(0.1 + share * 0.4))


def _format(data: bytes, name: str, like: TableFormat | None) -> TableFormat:
    """How this table is written down; a few rows tell less of that than the table that was learned."""
    if is_zip(data):
        sheet = like.sheet if like is not None and like.sheet in sheets_of(data, name) else ""
        return TableFormat(header=like is None or like.header, sheet=sheet)
    found = find_format(data)
    if like is None:
        return found
    decimal = like.decimal if found.delimiter == like.delimiter else found.decimal
    return dataclasses.replace(found, header=like.header, decimal=decimal)


def _values(rows: Rows, kinds: Mapping[str, type], tick: Tick) -> dict[str, Values]:
    try:
        return read_columns(rows, kinds, lambda share: tick(0.5 + share * 0.5))
    except DataError:
        _refuse_words(rows, [name for name, kind in kinds.items() if kind is float])
        raise


def _refuse_words(rows: Rows, numbers: Sequence[str]) -> None:
    """Name the first cell in columns of numbers where something else stands."""
    import pandas as pd

    words = read_columns(rows, dict.fromkeys(numbers, str))
    for name in numbers:
        cells = pd.Series(words[name]).str.replace(rows.format.decimal, ".", regex=False)
        wrong = np.flatnonzero((pd.to_numeric(cells, errors="coerce").isna() & cells.notna()).to_numpy())
        if len(wrong):
            cell = str(words[name][wrong[0]])[:60]
            raise DataError(
                tr(
                    "{file}: row {row}: {column}: found {cell}, expected a number",
                    file=rows.file,
                    row=wrong[0] + 1,
                    column=name,
                    cell=repr(cell),
                )
            )


def _found(rows: Rows, spellings: Sequence[str]) -> str:
    """The column with one of these names; empty where there is none."""
    lowered = {name.lower(): name for name in reversed(rows.names)}
    return next((lowered[name.lower()] for name in spellings if name.lower() in lowered), "")


def listed(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    rest = len(names) - LISTED
    shortened = ", ".join(names[:LISTED])
    return tr("{names} and {rest} more", names=shortened, rest=rest) if rest > 0 else shortened
