"""How a table is written down: encoding, delimiter, decimal comma, header; found out from the bytes, and changeable."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from playground.data.dataset import DataError
from playground.data.own.missing import is_gap
from playground.spec.language import marked, tr
from playground.spec.parameter import Constraint

ENCODINGS = {
    "utf-8-sig": "UTF-8",
    "gb18030": marked("Chinese (GBK, GB18030)"),
    "cp1252": marked("Western (Windows-1252)"),
    "utf-16": "UTF-16",
    "big5": marked("Chinese (Big5)"),
    "shift_jis": marked("Japanese (Shift JIS)"),
    "euc_kr": marked("Korean (EUC-KR)"),
    "cp1251": marked("Cyrillic (Windows-1251)"),
}
DELIMITERS = {
    ",": marked("Comma"),
    ";": marked("Semicolon"),
    "\t": marked("Tab"),
    "|": marked("Bar"),
    " ": marked("Space"),
}
DECIMALS = {".": marked("Point"), ",": marked("Comma")}
MAX_SHEET = 100

# What is looked at to find out; the rest of the file may only prove it wrong.
MOST_ROWS, FEWEST_LINES = 0.9, 3
SAMPLE_BYTES, SAMPLE_ROWS = 1 << 18, 200
_POINT = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_BEYOND_ASCII, _LATIN = re.compile(r"[^\x00-\x7f]"), re.compile(r"[A-Za-z]")
_COMMA = re.compile(r"[+-]?\d+,\d+([eE][+-]?\d+)?")


@dataclass(frozen=True)
class TableFormat:
    """What has to be known to read a table.

    Attributes:
        encoding: one of ENCODINGS; a spreadsheet has none of the first four.
        delimiter, decimal: between columns, and before the fraction.
        header: whether the first row holds the names of the columns.
        sheet: of a spreadsheet; empty for the first.
    """

    encoding: str = "utf-8-sig"
    delimiter: str = ","
    decimal: str = "."
    header: bool = True
    sheet: str = ""


class Format(Constraint):
    """A table's format; as JSON an object of what differs from comma-separated UTF-8 with a header."""

    def accept(self, value: object) -> TableFormat:
        if isinstance(value, dict):
            try:
                value = TableFormat(**value)
            except TypeError:
                raise ValueError(value) from None
        if not isinstance(value, TableFormat) or not isinstance(value.sheet, str) or len(value.sheet) > MAX_SHEET:
            raise ValueError(value)
        words = ((value.encoding, ENCODINGS), (value.delimiter, DELIMITERS), (value.decimal, DECIMALS))
        if any(not isinstance(word, str) or word not in known for word, known in words):
            raise ValueError(value)
        if not isinstance(value.header, bool) or value.delimiter == value.decimal:
            raise ValueError(value)
        return value

    def encode(self, value: Any) -> Any:
        usual = asdict(TableFormat())
        return {name: setting for name, setting in asdict(value).items() if setting != usual[name]}

    def __str__(self) -> str:
        return tr("an object with encoding, delimiter, decimal, header and sheet")

    def valid(self) -> list[Any]:
        return [TableFormat(), TableFormat("gb18030", ";", ",", False)]

    def invalid(self) -> list[Any]:
        return [None, "csv", {"delimiter": "x"}, {"quote": '"'}, {"delimiter": ",", "decimal": ","}, {"encoding": []}]


def find_format(data: bytes) -> TableFormat:
    """How a table of text is written down, as far as its bytes tell."""
    encoding = find_encoding(data)
    head = data[:SAMPLE_BYTES].decode(encoding, errors="replace")
    delimiter = _find_delimiter(head)
    rows = _sample_rows(head, delimiter)
    decimal = _find_decimal(rows) if delimiter != "," else "."
    return TableFormat(encoding, delimiter, decimal, _has_header(rows, decimal))


def is_tabular(data: bytes) -> bool:
    """Whether lines are parted into cells, the same number in nearly all of them, by something else than spaces."""
    head = data[:SAMPLE_BYTES].decode(find_encoding(data), errors="replace")
    delimiter = _find_delimiter(head)
    widths = Counter(len(row) for row in _sample_rows(head, delimiter))
    if widths.total() < FEWEST_LINES:
        return False
    width, count = widths.most_common(1)[0]
    return width > 1 and delimiter != " " and count >= MOST_ROWS * widths.total()


def find_encoding(data: bytes) -> str:
    """The first of UTF-16 by its mark, UTF-8, GB18030 and Western that the bytes agree with."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if _decodes(data, "utf-8-sig"):
        return "utf-8-sig"
    return "gb18030" if _decodes(data, "gb18030") and _looks_chinese(data) else "cp1252"


def text_of(data: bytes, encoding: str, name: str) -> str:
    """The text in the bytes. Raises DataError that says where it is none in this encoding."""
    if encoding != "utf-16" and b"\0" in data:
        place = data.index(b"\0")
        raise DataError(
            tr(
                "{file}: found a NUL character at {place}, expected text; it may be a file of another kind",
                file=name,
                place=place,
            )
        )
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        expected = tr(ENCODINGS.get(encoding, encoding))
        found = tr("byte {byte} at {place}", byte=data[error.start : error.start + 1].hex(), place=error.start)
        raise DataError(
            tr(
                "{file}: found {found}, expected text as {expected}; choose another encoding",
                file=name,
                found=found,
                expected=expected,
            )
        ) from None


def _looks_chinese(data: bytes) -> bool:
    """Whether the characters beyond ASCII are common Chinese ones, rather than accents that happen to make some.

    In "größer" two accents in a row make one between letters; one before a letter makes a rare one.
    """
    text = data[:SAMPLE_BYTES].decode("gb18030", errors="ignore")
    found = strange = 0
    for character in _BEYOND_ASCII.finditer(text):
        found += 1
        rare = not _decodes(character[0].encode("gb18030"), "gb2312")
        start, end = character.span()
        strange += rare or (_LATIN.match(text[start - 1 : start]) and _LATIN.match(text[end : end + 1])) is not None
    return strange * 2 < found


def _decodes(data: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(data), SAMPLE_BYTES):
            decoder.decode(data[start : start + SAMPLE_BYTES])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _sample_rows(head: str, delimiter: str) -> list[list[str]]:
    """The first rows that are not blank; the last, which may be cut off, is left out when there are more."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter, skipinitialspace=True):
            if any(cell.strip() for cell in row):
                rows.append([cell.strip() for cell in row])
            if len(rows) > SAMPLE_ROWS:
                break
    except csv.Error:
        return rows
    return rows[:-1] if len(rows) > 2 else rows


def _find_delimiter(head: str) -> str:
    """The one that parts most rows into the same number of columns, and into the most columns among such."""

    def merit(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(row) for row in _sample_rows(head, delimiter))
        if not widths:
            return 0.0, 0
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        # A space stands inside words as well.
        share = count / widths.total() * (0.5 if delimiter == " " else 1.0)
        return (share if width > 1 else 0.0), width

    best = max(DELIMITERS, key=lambda delimiter: (round(merit(delimiter)[0], 1), merit(delimiter)[1]))
    return best if merit(best)[0] > 0 else ","


def _find_decimal(rows: list[list[str]]) -> str:
    cells = [cell for row in rows[1:] or rows for cell in row]
    commas = sum(1 for cell in cells if _COMMA.fullmatch(cell))
    points = sum(1 for cell in cells if "." in cell and _POINT.fullmatch(cell))
    return "," if commas > points else "."


def _has_header(rows: list[list[str]], decimal: str) -> bool:
    """Whether the first row names the columns: it has no number, and something else stands below its words."""
    if len(rows) < 2:
        return True
    first, below = rows[0], rows[1:]
    if any(_is_number(cell, decimal) for cell in first):
        return False
    columns = list(zip(*(row for row in below if len(row) == len(first)), strict=False))
    if any(_are_numbers(column, decimal) for column in columns):
        return True
    # All words: a name does not come again, beside or below itself.
    return len(set(first)) == len(first) and all(
        name not in column for name, column in zip(first, columns, strict=False)
    )


def _are_numbers(cells: Iterable[str], decimal: str) -> bool:
    known = [cell for cell in cells if not is_gap(cell)]
    return bool(known) and all(_is_number(cell, decimal) for cell in known)


def _is_number(cell: str, decimal: str) -> bool:
    return bool(_POINT.fullmatch(cell.replace(",", ".") if decimal == "," else cell))
