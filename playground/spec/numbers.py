"""The constraint of a setting that holds a list of numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playground.spec.language import tr
from playground.spec.parameter import Constraint, Interval

# What is put between numbers that are typed or pasted.
_BETWEEN = re.compile(r"[\s,;]+")


def numbers_in(text: str) -> list[float]:
    """The numbers of a line, whatever is between them. Raises ValueError at what is no number."""
    return [float(word) for word in _BETWEEN.split(text.strip()) if word]


@dataclass(frozen=True)
class Numbers(Constraint):
    """From 1 to `most` numbers of at most `reach` in size."""

    most: int
    reach: float

    def accept(self, value: object) -> tuple[float, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or not 1 <= len(value) <= self.most:
            raise ValueError(value)
        one = Interval(-self.reach, self.reach)
        return tuple(one.accept(number) for number in value)

    def parse(self, text: str) -> tuple[float, ...]:
        return self.accept(numbers_in(text))

    def write(self, value: Any) -> str:
        return ", ".join(f"{number:g}" for number in value)

    def encode(self, value: Any) -> Any:
        return list(value)

    def __str__(self) -> str:
        low, high = f"{-self.reach:g}", f"{self.reach:g}"
        return tr(
            "1 to {most} numbers from {low} to {high}, such as 0.15, 0.2, 0.25", most=self.most, low=low, high=high
        )

    def valid(self) -> list[tuple[float, ...]]:
        return [(0.5,), (-self.reach, self.reach), (0.25, -0.5, 0.125)]

    def invalid(self) -> list[Any]:
        return [(), (self.reach * 2,), ("a",), (0.0,) * (self.most + 1), None, "0 1", 3]
