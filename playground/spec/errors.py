"""Errors a person can act on: each names the thing, what was found and what was expected."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

# How alike a misspelled name and the one that was meant are at least, 0 to 1.
ALIKE = 0.6


class PlaygroundError(Exception):
    """Base of every error that is shown to a person as one sentence, never as a traceback."""


class SettingError(PlaygroundError):
    """A setting was given a value outside its declaration."""

    def __init__(self, owner: str, field: str, found: object, expected: str) -> None:
        self.owner = owner
        self.field = field
        self.found = found
        self.expected = expected
        super().__init__(f"{owner}: {field}: found {shown(found)}, expected {expected}")


class GraphError(PlaygroundError):
    """An edit of the drawing that cannot be made."""


class ShapeError(PlaygroundError):
    """A layer cannot take the shapes that reach it."""


class SymbolError(ShapeError):
    """A layer works on numbers, but indices of symbols reach it."""


def nearest_first(word: str, names: Iterable[str]) -> list[str]:
    """The names, those that are nearly spelled like `word` first. Of dotted names the last part alone may be meant."""

    def likeness(name: str) -> float:
        last = difflib.SequenceMatcher(None, word.rpartition(".")[2].lower(), name.rpartition(".")[2].lower())
        return max(difflib.SequenceMatcher(None, word.lower(), name.lower()).ratio(), last.ratio() - 0.01)

    return sorted(names, key=lambda name: -likeness(name) if likeness(name) >= ALIKE else 0.0)


def shown(value: object, limit: int = 60) -> str:
    """The value as it appears in messages, cut to `limit` characters."""
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"
