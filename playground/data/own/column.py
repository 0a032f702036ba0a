"""A column of a table: what is in it and what is done with it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playground.spec.language import tr
from playground.spec.parameter import Constraint

NUMBER, CATEGORY, TEXT = "number", "category", "text"
MAX_COLUMNS, MAX_NAME = 10_000, 200
# A column with more different words than this is no category, one with fewer than the second is one by default.
MAX_WORDS, USUAL_WORDS = 1000, 50
# Beyond this, squares of numbers are no float32 any more.
LARGEST = 1e15


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        kind: number, category, or text: different in almost every row, so that nothing can be learned from it.
        used: whether the network is given it.
        words: of a category, and of whole numbers that could be one, in order.
        low, high, mean, deviation: of its numbers.
        gaps: in how many rows nothing stands.
        distinct: how many different things stand in it.
        numeric: whether all of it are numbers, whatever its kind.
    """

    name: str
    kind: str
    used: bool = True
    words: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 0.0
    mean: float = 0.0
    deviation: float = 0.0
    gaps: int = 0
    distinct: int = 0
    numeric: bool = False

    @property
    def kinds(self) -> tuple[str, ...]:
        """What it may be taken as."""
        return tuple(
            kind
            for kind, fits in ((NUMBER, self.numeric), (CATEGORY, bool(self.words)), (TEXT, self.kind == TEXT))
            if fits
        )

    def taken_as(self, kind: str) -> Column:
        """The same as another kind. Raises ValueError when it cannot be."""
        if kind not in self.kinds:
            raise ValueError(kind)
        return dataclasses.replace(self, kind=kind)

    def given(self, used: bool) -> Column:
        """The same given to the network or not."""
        return dataclasses.replace(self, used=used and self.kind != TEXT)


class Columns(Constraint):
    """The columns of a table in the order of the file; as JSON a list of objects."""

    def accept(self, value: object) -> tuple[Column, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or len(value) > MAX_COLUMNS:
            raise ValueError(value)
        columns = tuple(one if isinstance(one, Column) else _decode(one) for one in value)
        if len({column.name for column in columns}) != len(columns):
            raise ValueError("a name twice")
        return columns

    def encode(self, value: Any) -> Any:
        return [_encode(column) for column in value]

    def __str__(self) -> str:
        return tr("a list of columns, each with name and kind (number, category or text), no name twice")

    def valid(self) -> list[Any]:
        return [(), (Column("x", NUMBER, high=1.0, numeric=True), Column("y", CATEGORY, words=("a", "b")))]

    def invalid(self) -> list[Any]:
        twice = [{"name": "x", "kind": "number"}] * 2
        return [None, "x", 3, ["x"], [{"name": "x"}], [{"name": "x", "kind": "date"}], twice, [{"name": 3}]]


_FIELDS = {field.name: field for field in dataclasses.fields(Column)}


def _encode(column: Column) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    for name, field in _FIELDS.items():
        value = getattr(column, name)
        if field.default is dataclasses.MISSING or value != field.default:
            entry[name] = list(value) if isinstance(value, tuple) else value
    return entry


def _decode(entry: object) -> Column:
    if not isinstance(entry, dict) or not {"name", "kind"} <= set(entry) <= set(_FIELDS):
        raise ValueError(entry)
    values = dict(entry)
    words = values.get("words", [])
    if not isinstance(words, list | tuple) or len(words) > MAX_WORDS or not all(_is_word(word) for word in words):
        raise ValueError(entry)
    values["words"] = tuple(words)
    column = Column(**values)
    numbers = (column.low, column.high, column.mean, column.deviation)
    fine = (
        _is_word(column.name)
        and column.kind in (NUMBER, CATEGORY, TEXT)
        and all(type(number) in (int, float) and math.isfinite(number) for number in numbers)
        and all(type(count) is int and count >= 0 for count in (column.gaps, column.distinct))
        and type(column.used) is type(column.numeric) is bool
        and len(set(words)) == len(words)
        and (column.kind != CATEGORY or words)
        and not (column.numeric and any(not _is_number(word) for word in words))
        and column.low <= column.high
        and column.deviation >= 0
    )
    if not fine:
        raise ValueError(entry)
    return column


def _is_word(word: object) -> bool:
    return isinstance(word, str) and 0 < len(word) <= MAX_NAME


def _is_number(word: str) -> bool:
    try:
        return math.isfinite(float(word))
    except ValueError:
        return False
