"""One declaration per setting: its default, the values it may take, and the sentence that explains it.

The properties panel, validation and its messages, the project file, the reference page and the tests
all read these declarations; nothing about a setting is written anywhere else.
"""

from __future__ import annotations

import dataclasses
import math
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.wording import both, either, listed


class Constraint(ABC):
    """The values a setting may take."""

    @abstractmethod
    def accept(self, value: object) -> Any:
        """The value in its normal form. Raises ValueError when it is not allowed."""

    @abstractmethod
    def __str__(self) -> str:
        """What is allowed, as it appears after "expected" in a message."""

    @abstractmethod
    def valid(self) -> list[Any]:
        """Allowed values for tests, bounds included."""

    @abstractmethod
    def invalid(self) -> list[Any]:
        """Values just outside what is allowed, for tests."""

    def parse(self, text: str) -> Any:
        """The value a person typed. Raises ValueError when it is not allowed."""
        return self.accept(text)

    def encode(self, value: Any) -> Any:
        """The value as JSON can hold it; `accept` takes it back."""
        return value

    def write(self, value: Any) -> str:
        """An allowed value as a person would type it, numbers to six digits, words in the language that is spoken;
        `parse` takes it back."""
        encoded = self.encode(value)
        return ", ".join(map(str, encoded)) if isinstance(encoded, list) else str(encoded)


@dataclass(frozen=True)
class Interval(Constraint):
    """Real numbers between two bounds. `closed` says which bounds belong: both, left, right or neither.

    `logarithmic` tells an editor that the useful values are spread over orders of magnitude.
    """

    low: float
    high: float
    closed: str = "both"
    logarithmic: bool = False

    def accept(self, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(value)
        try:
            number = float(value)
        except OverflowError:
            raise ValueError(value) from None
        above = number >= self.low if self.closed in ("both", "left") else number > self.low
        below = number <= self.high if self.closed in ("both", "right") else number < self.high
        if not (math.isfinite(number) and above and below):
            raise ValueError(value)
        return number

    def parse(self, text: str) -> float:
        return self.accept(float(text))

    def write(self, value: Any) -> str:
        return f"{value:.6g}".replace("e-0", "e-").replace("e+0", "e")

    def __str__(self) -> str:
        parts = []
        if math.isfinite(self.low):
            low = tr("at least {bound}") if self.closed in ("both", "left") else tr("above {bound}")
            parts.append(low.format(bound=f"{self.low:g}"))
        if math.isfinite(self.high):
            high = tr("at most {bound}") if self.closed in ("both", "right") else tr("below {bound}")
            parts.append(high.format(bound=f"{self.high:g}"))
        return tr("a number {between}", between=both(parts)) if parts else tr("a number")

    def valid(self) -> list[float]:
        low = self.low if math.isfinite(self.low) else -1e3
        high = self.high if math.isfinite(self.high) else low + 1e3
        values = [low + (high - low) * share for share in (0.25, 0.5)]
        if self.closed in ("both", "left") and math.isfinite(self.low):
            values.append(self.low)
        if self.closed in ("both", "right") and math.isfinite(self.high):
            values.append(self.high)
        return values

    def invalid(self) -> list[Any]:
        values: list[Any] = [math.nan, math.inf, "high", None, True]
        if math.isfinite(self.low):
            values.append(self.low - 1.0)
            if self.closed not in ("both", "left"):
                values.append(self.low)
        if math.isfinite(self.high):
            values.append(self.high + 1.0)
            if self.closed not in ("both", "right"):
                values.append(self.high)
        return values


@dataclass(frozen=True)
class Integers(Constraint):
    """Whole numbers from `low` to `high`, both included.

    `special` gives a value a word, such as 0 = "all", which is written and read in the language that is spoken.
    """

    low: int
    high: int
    logarithmic: bool = False
    special: tuple[int, str] | None = None

    def accept(self, value: object) -> int:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            raise ValueError(value)
        return value

    def parse(self, text: str) -> int:
        if self.special and text.strip().lower() in (self.special[1].lower(), tr(self.special[1]).lower()):
            return self.special[0]
        return self.accept(int(text))

    def write(self, value: Any) -> str:
        return tr(self.special[1]) if self.special and value == self.special[0] else str(int(value))

    def __str__(self) -> str:
        if not self.special:
            return tr("a whole number from {low} to {high}", low=self.low, high=self.high)
        number, word = self.special
        return tr(
            "a whole number from {low} to {high} ({number} is {word})",
            low=self.low,
            high=self.high,
            number=number,
            word=tr(word),
        )

    def valid(self) -> list[int]:
        return sorted({self.low, min(self.low + 1, self.high), self.high})

    def invalid(self) -> list[Any]:
        return [self.low - 1, self.high + 1, self.low + 0.5, "many", None, True]


@dataclass(frozen=True)
class Flag(Constraint):
    """Yes or no."""

    def accept(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise ValueError(value)
        return value

    def parse(self, text: str) -> bool:
        word = text.strip().lower()
        if word in ("true", "yes", "on", "1", tr("true")):
            return True
        if word in ("false", "no", "off", "0", tr("false")):
            return False
        raise ValueError(text)

    def write(self, value: Any) -> str:
        return tr("true") if value else tr("false")

    def __str__(self) -> str:
        return either((tr("true"), tr("false")))

    def valid(self) -> list[bool]:
        return [True, False]

    def invalid(self) -> list[Any]:
        return [None, 1, "maybe"]


@dataclass(frozen=True)
class Choice(Constraint):
    """One of a few words."""

    options: tuple[str, ...]

    def accept(self, value: object) -> str:
        if not isinstance(value, str) or value not in self.options:
            raise ValueError(value)
        return value

    def parse(self, text: str) -> str:
        return self.accept(_meant(text, self.options))

    def write(self, value: Any) -> str:
        return tr(str(value))

    def __str__(self) -> str:
        return tr("one of {options}", options=listed(map(tr, self.options)))

    def valid(self) -> list[str]:
        return list(self.options)

    def invalid(self) -> list[Any]:
        return ["", "no such choice", None, 0]


def _meant(text: str, options: tuple[str, ...]) -> str:
    """The option that is shown as that text, or the text itself."""
    return next((option for option in options if tr(option) == text), text)


@dataclass(frozen=True)
class Words(Constraint):
    """Any printable text up to a length, without spaces around it."""

    longest: int = 200

    def accept(self, value: object) -> str:
        if not isinstance(value, str) or len(value) > self.longest or not value.isprintable():
            raise ValueError(value)
        return value.strip()

    def __str__(self) -> str:
        return tr("at most {longest} printable characters", longest=self.longest)

    def valid(self) -> list[str]:
        return ["", "a word"]

    def invalid(self) -> list[Any]:
        return ["x" * (self.longest + 1), "line\nbreak", None, 0]


@dataclass(frozen=True)
class Subset(Constraint):
    """Some of a few words, at least one, each once, kept in the order of `options`."""

    options: tuple[str, ...]

    def accept(self, value: object) -> tuple[str, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or not value:
            raise ValueError(value)
        if len(set(map(repr, value))) != len(value) or any(word not in self.options for word in value):
            raise ValueError(value)
        return tuple(word for word in self.options if word in value)

    def parse(self, text: str) -> tuple[str, ...]:
        return self.accept([_meant(word.strip(), self.options) for word in text.split(",") if word.strip()])

    def encode(self, value: Any) -> Any:
        return list(value)

    def write(self, value: Any) -> str:
        return ", ".join(map(tr, value))

    def __str__(self) -> str:
        return tr("at least one of {options}", options=", ".join(map(tr, self.options)))

    def valid(self) -> list[tuple[str, ...]]:
        return [self.options[:1], self.options]

    def invalid(self) -> list[Any]:
        return [(), ("no such choice",), self.options + self.options[:1], None, self.options[0]]


@dataclass(frozen=True)
class Lengths(Constraint):
    """Lengths of 1 to `axes` axes, each at least 1; one of them may be -1, which stands for what is left."""

    axes: int

    def accept(self, value: object) -> tuple[int, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence) or not 1 <= len(value) <= self.axes:
            raise ValueError(value)
        one = Integers(-1, 2**24)
        lengths = tuple(one.accept(length) for length in value)
        if 0 in lengths or lengths.count(-1) > 1:
            raise ValueError(value)
        return lengths

    def parse(self, text: str) -> tuple[int, ...]:
        return self.accept([int(word) for word in re.split(r"[\s,×x]+", text.strip())])

    def encode(self, value: Any) -> Any:
        return list(value)

    def __str__(self) -> str:
        return tr(
            "1 to {axes} whole numbers from 1 up, such as 7, 7, 16; one may be -1 for what is left", axes=self.axes
        )

    def valid(self) -> list[tuple[int, ...]]:
        return [(-1,), (1, -1), (1,) * (self.axes - 1) + (-1,)]

    def invalid(self) -> list[Any]:
        return [(), (0,), (-1, -1), (1,) * (self.axes + 1), (1.5,), "7", None, 7]


@dataclass(frozen=True)
class Part(Constraint):
    """A declared thing of its own, with settings of its own: an activation, an initializer.

    `find` turns a kind into its class and `kinds` lists them; both come from the registry that owns them.
    A kind's name stands for the thing with its default settings.
    """

    find: Callable[[str], type[Any]]
    kinds: Callable[[], Iterable[str]]
    noun: str

    def accept(self, value: object) -> Any:
        try:
            if isinstance(value, str):
                return self.find(value)()
            if isinstance(value, dict) and isinstance(value.get("kind"), str):
                settings = {name: setting for name, setting in value.items() if name != "kind"}
                return self.find(value["kind"]).from_settings(settings)
        except PlaygroundError as error:
            raise ValueError(str(error)) from error
        kind = getattr(type(value), "kind", None)
        if isinstance(kind, str) and kind in self.kinds() and self.find(kind) is type(value):
            return value
        raise ValueError(value)

    def encode(self, value: Any) -> Any:
        settings = value.settings()
        return {"kind": value.kind, **settings} if settings else value.kind

    def write(self, value: Any) -> str:
        """Its kind; settings of its own are typed one by one."""
        return str(value.kind)

    def __str__(self) -> str:
        return tr("one of the {noun}s {kinds}", noun=tr(self.noun), kinds=", ".join(self.kinds()))

    def valid(self) -> list[Any]:
        return [self.find(kind)() for kind in self.kinds()]

    def invalid(self) -> list[Any]:
        return [None, "no such kind", 3, {"kind": "no such kind"}, {}]


@dataclass(frozen=True)
class Parameter:
    """A setting as declared.

    `live` settings may change while the network trains without anything being drawn anew. What is `found` out about a
    file is no choice: it is changed where the file is looked at, and forms leave it out.
    """

    name: str
    default: Any
    constraint: Constraint
    doc: str
    unit: str = ""
    live: bool = False
    found: bool = False

    @property
    def label(self) -> str:
        return self.name.replace("_", " ").capitalize()


def param(
    default: Any, constraint: Constraint, *, doc: str, unit: str = "", live: bool = False, found: bool = False
) -> Any:
    """Declare one setting of a `Declared` class."""
    declaration = Parameter("", default, constraint, doc, unit, live, found)
    if isinstance(constraint, Part):
        # A part's class may not be imported yet when this line runs, so the default is made on use.
        return dataclasses.field(
            default_factory=lambda: constraint.accept(default), metadata={"parameter": declaration}
        )
    return dataclasses.field(default=default, metadata={"parameter": declaration})
