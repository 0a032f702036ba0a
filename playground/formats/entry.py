"""JSON as it is read: each value knows its file and its place there, so that a refusal can name both."""

from __future__ import annotations

import json
import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, NoReturn

from playground.spec.errors import shown
from playground.spec.language import tr
from playground.storage.errors import FileError

# Blocks in blocks in a run's project come to about sixty; whoever walks a tree may rely on it.
MAX_NESTED = 100


@dataclass(frozen=True)
class Entry:
    """One value of a JSON file.

    Attributes:
        file: the file as messages name it.
        field: the path to the value, such as `layers[2].name`; empty for the whole.
        value: what the JSON parser made of it.
    """

    file: str
    field: str
    value: object

    def refuse(self, expected: str, found: str | None = None) -> FileError:
        """The error that says what was found here and what was expected."""
        return FileError(self.file, self.field, shown(self.value) if found is None else found, expected)

    def members(self) -> dict[str, Entry]:
        """The entries of an object by their keys."""
        if not isinstance(self.value, dict):
            raise self.refuse(tr("an object {...}"))
        members: dict[str, Entry] = {}
        for key, value in self.value.items():
            if not isinstance(key, str):
                raise self.refuse(tr("keys that are text"), found=tr("the key {key}", key=shown(key)))
            members[key] = Entry(self.file, f"{self.field}.{key}" if self.field else key, value)
        return members

    def record(self, required: Collection[str], optional: Collection[str] = ()) -> dict[str, Entry]:
        """The entries of an object that has the required keys, perhaps the optional ones, and no others."""
        members = self.members()
        known = (*required, *optional)
        for key, entry in members.items():
            if key not in known:
                raise FileError(
                    self.file, entry.field, tr("an unknown field"), tr("one of {options}", options=", ".join(known))
                )
        for key in required:
            if key not in members:
                place = f"{self.field}.{key}" if self.field else key
                raise FileError(self.file, place, tr("nothing"), tr("the field {key}", key=repr(key)))
        return members

    def items(self, at_most: int) -> list[Entry]:
        """The entries of a list."""
        if not isinstance(self.value, list | tuple):
            raise self.refuse(tr("a list [...]"))
        if len(self.value) > at_most:
            raise self.refuse(
                tr("at most {most} entries", most=at_most), found=tr("{count} entries", count=len(self.value))
            )
        return [Entry(self.file, f"{self.field}[{index}]", item) for index, item in enumerate(self.value)]

    def text(self, at_most: int) -> str:
        """A text of at most so many characters."""
        if not isinstance(self.value, str):
            raise self.refuse(tr("a text"))
        if len(self.value) > at_most:
            raise self.refuse(
                tr("at most {most} characters", most=at_most), found=tr("{count} characters", count=len(self.value))
            )
        try:
            self.value.encode()
        except UnicodeEncodeError:
            raise self.refuse(tr("valid Unicode text")) from None
        return self.value

    def whole(self) -> int:
        """A whole number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise self.refuse(tr("a whole number"))
        return self.value

    def number(self, bound: float) -> float:
        """A number whose size is at most `bound`."""
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int | float) or not -bound <= value <= bound:
            raise self.refuse(tr("a number from {low:.0f} to {bound:.0f}", low=-bound, bound=bound))
        return float(value)


def parse_json(content: bytes, file: str) -> Entry:
    """The JSON in the bytes of a file.

    Raises FileError for text that is not UTF-8 JSON, an object with the same key twice, NaN and infinities
    (which JSON does not have), numbers of thousands of digits, and nesting deeper than the parser goes.
    """

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for key, value in pairs:
            if key in members:
                raise FileError(file, "", tr("the key {key} twice in one object", key=shown(key)), tr("each key once"))
            members[key] = value
        return members

    def refuse_constant(word: str) -> NoReturn:
        raise FileError(file, "", word, tr("finite numbers"))

    def finite(text: str) -> float:
        number = float(text)
        if not math.isfinite(number):
            raise FileError(file, "", shown(text), tr("finite numbers"))
        return number

    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError(
            file, "", tr("a byte that is no UTF-8 at {place}", place=error.start), tr("JSON text in UTF-8")
        ) from None
    try:
        value = json.loads(text, object_pairs_hook=once, parse_constant=refuse_constant, parse_float=finite)
    except json.JSONDecodeError as error:
        place = tr("line {line} column {column}", line=error.lineno, column=error.colno)
        raise FileError(file, place, tr("no JSON ({reason})", reason=error.msg), tr("JSON text")) from None
    except RecursionError:
        raise FileError(
            file, "", tr("objects nested more than {deep} deep", deep=MAX_NESTED), tr("a project")
        ) from None
    except ValueError:
        raise FileError(file, "", tr("a number of thousands of digits"), tr("numbers of at most 4300 digits")) from None
    if text.count("[") + text.count("{") > MAX_NESTED and _is_deeper(value, MAX_NESTED):
        raise FileError(file, "", tr("objects nested more than {deep} deep", deep=MAX_NESTED), tr("a project"))
    return Entry(file, "", value)


def _is_deeper(value: object, levels: int) -> bool:
    """Whether objects and lists stand deeper in each other than so many levels."""
    found = [value]
    for _ in range(levels):
        holders = [item for item in found if isinstance(item, dict | list)]
        found = [item for holder in holders for item in (holder.values() if isinstance(holder, dict) else holder)]
    return any(isinstance(item, dict | list) for item in found)
