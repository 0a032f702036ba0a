"""Excel workbooks, turned into comma-separated text so that one reader serves all tables."""

from __future__ import annotations

import csv
import datetime
import io
import warnings
import zipfile
from typing import Any

from playground.data.dataset import DataError
from playground.data.own.members import members_of
from playground.data.own.source import Tick, no_tick
from playground.spec.errors import shown, told_of
from playground.spec.language import marked, tr
from playground.storage.limits import as_size, max_bytes

# What tells a workbook from other zips.
WORKBOOK = "xl/workbook.xml"
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384  # what Excel itself has
TICK_ROWS = 500


def sheets_of(data: bytes, name: str) -> tuple[str, ...]:
    """The names of the sheets with cells. Raises DataError or FileError for what is no workbook."""
    book = _open(data, name)
    names = tuple(sheet.title for sheet in book.worksheets)
    if not names:
        raise DataError(tr("{file}: found no sheet with cells, expected at least one", file=name))
    return names


def workbook_text(data: bytes, name: str, sheet: str = "", tick: Tick = no_tick) -> bytes:
    """One sheet as comma-separated UTF-8 text, values of formulas as they were computed last.

    Raises DataError or FileError for what is no workbook, a sheet that is not there, and more than may be.
    """
    book = _open(data, name)
    titles = [found.title for found in book.worksheets]
    if not titles or (sheet and sheet not in titles):
        raise DataError(
            told_of(name, tr("the sheets {names}", names=shown(titles)), shown(sheet) if sheet else tr("one"))
        )
    page = book[sheet or titles[0]]
    expected = min(page.max_row or 1, MAX_ROWS)
    # What the file says of its own extent is for the progress only; it may be anything.
    page.reset_dimensions()
    text, cap = io.StringIO(newline=""), max_bytes()
    writer = csv.writer(text)
    try:
        for number, row in enumerate(page.iter_rows(values_only=True)):
            if number >= MAX_ROWS or len(row) > MAX_COLUMNS or text.tell() > cap:
                raise DataError(
                    tr(
                        "{file}: found more than {size} or {rows} rows, expected a smaller sheet",
                        file=name,
                        size=as_size(cap),
                        rows=MAX_ROWS,
                    )
                )
            writer.writerow([_word(cell) for cell in row])
            if number % TICK_ROWS == 0:
                tick(min(number / expected, 1.0))
    except _damage() as error:
        raise _broken(name, error) from None
    return _rectangle(text.getvalue()).encode("utf-8", "replace")


def _open(data: bytes, name: str) -> Any:
    with members_of(data, name, marked("an .xlsx workbook")) as archive:
        archive.check()  # openpyxl unpacks whatever is there
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and names that are of no use here
            return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except _damage() as error:
        raise _broken(name, error) from None


def _damage() -> tuple[type[Exception], ...]:
    import zlib
    from xml.etree.ElementTree import ParseError

    # openpyxl lets through whatever its parts meet in damaged files.
    arithmetic = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, ArithmeticError)
    return (*arithmetic, ParseError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError)


def _broken(name: str, error: Exception) -> DataError:
    return DataError(
        tr(
            "{file}: found a damaged workbook ({error}), expected one that Excel opens",
            file=name,
            error=shown(str(error)),
        )
    )


def _word(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime.datetime | datetime.date | datetime.time):
        return cell.isoformat()
    return str(cell).replace("\0", "")


def _rectangle(text: str) -> str:
    """The same table with rows of one length: Excel keeps no empty cells at the end of a row."""
    rows = [row for row in csv.reader(io.StringIO(text, newline="")) if any(row)]
    width = max((len(row) for row in rows), default=0)
    out = io.StringIO(newline="")
    csv.writer(out).writerows([*row, *[""] * (width - len(row))] for row in rows)
    return out.getvalue()
