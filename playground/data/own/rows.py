"""The rows of a table: counted and checked first, then read column by column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DataError
from playground.data.own.column import MAX_COLUMNS, MAX_NAME
from playground.data.own.members import is_zip
from playground.data.own.missing import GAPS
from playground.data.own.source import Tick, no_tick
from playground.data.own.spreadsheet import workbook_text
from playground.data.own.table_format import TableFormat, text_of
from playground.spec.errors import shown, told_of
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.storage.limits import as_size, max_bytes

MAX_ROWS = 50_000_000
CHUNK_ROWS = 10_000
SHOWN_ROWS = 50

Values = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Rows:
    """A table whose rows all have one length.

    Attributes:
        file: its name in messages.
        text: comma-, semicolon-, ... separated UTF-8.
        names: of the columns, each once.
        count: rows below the header.
        first: the first of them, for a look.
    """

    file: str
    text: bytes
    format: TableFormat
    names: tuple[str, ...]
    count: int
    first: tuple[tuple[str, ...], ...]


def read_rows(data: bytes, name: str, form: TableFormat, tick: Tick = no_tick) -> Rows:
    """Count the rows and see that they have one length.

    Raises DataError that names the line where they do not, and says so of what is no text, has no rows or too much.
    """
    if is_zip(data):
        text = workbook_text(data, name, form.sheet, tick)
        form = TableFormat(header=form.header, sheet=form.sheet)
    else:
        text = text_of(data, form.encoding, name).encode()
    names, count, first = _checked(text, name, form, tick)
    size = count * len(names) * 8
    if size > max_bytes():
        found = tr(
            "{count} rows of {columns} columns, {size} in memory", count=count, columns=len(names), size=as_size(size)
        )
        raise DataError(told_of(name, found, tr("at most {bound}", bound=as_size(max_bytes()))))
    return Rows(name, text, form, names, count, first)


def read_columns(rows: Rows, kinds: Mapping[str, type], tick: Tick = no_tick) -> dict[str, Values]:
    """The columns named in `kinds`: float64 with NaN in gaps, or str objects with None in gaps, (rows,).

    Raises DataError that names the column where something else than a number stands.
    """
    found: dict[str, list[Values]] = {name: [] for name in kinds}
    for chunk in _chunks(rows, {name: float if kind is float else str for name, kind in kinds.items()}, tick):
        for name in kinds:
            found[name].append(_values(chunk[name], kinds[name]))
    return {name: np.concatenate(pieces) for name, pieces in found.items()}


def numeric_columns(rows: Rows, tick: Tick = no_tick) -> dict[str, Values]:
    """The columns in which only numbers and gaps stand, as `read_columns` gives them."""
    found: dict[str, list[Values]] = {name: [] for name in rows.names}
    for chunk in _chunks(rows, None, tick):
        for name in list(found):
            if chunk[name].dtype.kind in "iuf":
                found[name].append(_values(chunk[name], float))
            elif chunk[name].isna().all():
                found[name].append(np.full(len(chunk), np.nan))
            else:
                del found[name]
    return {name: np.concatenate(pieces) for name, pieces in found.items()}


def _values(series: Any, kind: type) -> Values:
    if kind is float:
        numbers: Values = series.to_numpy(np.float64)
        return np.where(np.isfinite(numbers), numbers, np.nan)
    words: Values = series.str.strip().to_numpy(object, copy=True)
    words[series.isna().to_numpy()] = None
    return words


def _chunks(rows: Rows, kinds: Mapping[str, type] | None, tick: Tick) -> Iterator[Any]:
    """The table in pieces of a few thousand rows."""
    import pandas as pd

    form = rows.format
    try:
        with pd.read_csv(
            io.BytesIO(rows.text),
            sep=form.delimiter,
            decimal=form.decimal,
            header=0 if form.header else None,
            names=list(rows.names),
            usecols=None if kinds is None else list(kinds),
            dtype=None if kinds is None else dict(kinds),
            keep_default_na=False,
            na_values=list(GAPS),
            skipinitialspace=True,
            index_col=False,
            chunksize=CHUNK_ROWS,
            low_memory=False,
        ) as reader:
            for number, chunk in enumerate(reader):
                tick(min(number * CHUNK_ROWS / max(rows.count, 1), 1.0))
                yield chunk
    except (ValueError, OverflowError, TypeError) as error:  # pandas' own errors are ValueErrors
        expected = tr("a table of numbers and words")
        raise DataError(told_of(rows.file, shown(str(error), 120), expected)) from None


def _checked(
    text: bytes, name: str, form: TableFormat, tick: Tick
) -> tuple[tuple[str, ...], int, tuple[tuple[str, ...], ...]]:
    """The names of the columns, how many rows there are, and the first of them."""
    stream = io.BytesIO(text)
    reader = csv.reader(io.TextIOWrapper(stream, "utf-8", newline=""), delimiter=form.delimiter, skipinitialspace=True)
    names: tuple[str, ...] = ()
    first: list[tuple[str, ...]] = []
    count = 0
    try:
        for row in reader:
            if not row or (len(row) == 1 and not row[0].strip()):
                continue  # a blank line
            if not names:
                _refuse_width(len(row), name)
                names = _names(row if form.header else [""] * len(row))
                if form.header:
                    continue
            if len(row) != len(names):
                _refuse_ragged(name, reader.line_num, len(row), len(names))
            if count < SHOWN_ROWS:
                first.append(tuple(cell.strip() for cell in row))
            elif count % CHUNK_ROWS == 0:
                tick(stream.tell() / len(text))
                if count > MAX_ROWS:
                    raise DataError(tr("{file}: found more than {most} rows, expected fewer", file=name, most=MAX_ROWS))
            count += 1
    except csv.Error as error:
        raise DataError(
            tr(
                "{file}: line {line}: found {error}, expected cells of a table",
                file=name,
                line=reader.line_num,
                error=error,
            )
        ) from None
    if not count:
        found = tr("no rows below the header") if names else tr("no rows")
        raise DataError(told_of(name, found, tr("some to learn from")))
    return names, count, tuple(first)


def _refuse_width(width: int, name: str) -> None:
    if width > MAX_COLUMNS:
        raise DataError(told_of(name, tr("{count} columns", count=width), tr("at most {bound}", bound=MAX_COLUMNS)))


def _refuse_ragged(name: str, line: int, found: int, expected: int) -> None:
    where = tr("{file}: line {line}", file=name, line=line)
    raise DataError(told_of(where, counted(found, "cell"), tr("{count} as in the first row", count=expected)))


def _names(row: Sequence[str]) -> tuple[str, ...]:
    """The names in a header, each made once and none empty."""
    names: dict[str, None] = {}
    times: dict[str, int] = {}
    for number, cell in enumerate(row, start=1):
        words = " ".join("".join(mark if mark.isprintable() else " " for mark in cell).split())
        name = wish = words[: MAX_NAME - 10] or f"column {number}"
        while name in names:
            times[wish] = times.get(wish, 1) + 1
            name = f"{wish} ({times[wish]})"
        names[name] = None
    return tuple(names)
