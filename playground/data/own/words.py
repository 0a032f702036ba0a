"""Names found in a file, such as those of classes, and the characters of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playground.spec.language import tr
from playground.spec.parameter import Constraint

MAX_WORDS, MAX_LENGTH = 10_000, 200


@dataclass(frozen=True)
class WordList(Constraint):
    """Names, none of them twice; as JSON a list of texts."""

    def accept(self, value: object) -> tuple[str, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or len(value) > MAX_WORDS:
            raise ValueError(value)
        if not all(isinstance(word, str) and 0 < len(word) <= MAX_LENGTH for word in value):
            raise ValueError(value)
        if len(set(value)) != len(value):
            raise ValueError(value)
        return tuple(value)

    def encode(self, value: Any) -> Any:
        return list(value)

    def __str__(self) -> str:
        return tr("a list of names of at most {most} characters, none twice", most=MAX_LENGTH)

    def valid(self) -> list[Any]:
        return [(), ("cat", "dog")]

    def invalid(self) -> list[Any]:
        return [None, "cat", 3, [3], ["cat", "cat"], [""]]


@dataclass(frozen=True)
class Characters(Constraint):
    """The characters of a text, none of them twice."""

    most: int = 100_000

    def accept(self, value: object) -> str:
        if not isinstance(value, str) or len(value) > self.most or len(set(value)) != len(value):
            raise ValueError(value)
        value.encode()  # half of a character raises UnicodeEncodeError, which is a ValueError
        return value

    def __str__(self) -> str:
        return tr("at most {most} characters, none twice", most=self.most)

    def valid(self) -> list[Any]:
        return ["", "ab\n"]

    def invalid(self) -> list[Any]:
        return [None, 3, "aa", "\ud800"]
