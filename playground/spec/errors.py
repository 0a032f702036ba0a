"""Errors a person can act on: each names the thing, what was found and what was expected."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from playground.spec.language import tr
from playground.spec.wording import either

# How alike a misspelled name and the one that was meant are at least, 0 to 1.
ALIKE = 0.6

# Letters of a word that counts as meant where a name contains it, as rate in learning_rate.
WHOLE = 4

# Those that are proposed at most.
NEAR = 3


class PlaygroundError(Exception):
    """Base of every error that is shown to a person as one sentence, never as a traceback."""


class SettingError(PlaygroundError):
    """A setting was given a value outside its declaration."""

    def __init__(self, owner: str, field: str, found: object, expected: str) -> None:
        self.owner = owner
        self.field = field
        self.found = found
        self.expected = expected
        super().__init__(told_of(f"{tr(owner)}: {field}", shown(found), expected))


class GraphError(PlaygroundError):
    """An edit of the drawing that cannot be made."""


class ShapeError(PlaygroundError):
    """A layer cannot take the shapes that reach it."""


class SymbolError(ShapeError):
    """A layer works on numbers, but indices of symbols reach it."""


def told_of(place: str, found: str, expected: str) -> str:
    """What is said where something else was found than was expected; both are said in the language that is spoken."""
    return tr("{place}: found {found}, expected {expected}", place=place, found=found, expected=expected)


# Names that are listed at most; who is told more reads none.
LISTED = 12


def expected_name(word: str, names: Iterable[str]) -> str:
    """That a name was expected, one of those that `named_like` tells."""
    return tr("expected {names}", names=named_like(word, names))


def named_like(word: str, names: Iterable[str]) -> str:
    """What to say was expected: names that are spelled nearly like `word`, or else all there are.

    Of dotted names the last part alone may be meant.
    """
    names = tuple(names)

    def likeness(name: str) -> float:
        if len(word) >= WHOLE and word.lower() in name.lower():
            return 1.0
        last = difflib.SequenceMatcher(None, word.rpartition(".")[2].lower(), name.rpartition(".")[2].lower())
        return max(difflib.SequenceMatcher(None, word.lower(), name.lower()).ratio(), last.ratio() - 0.01)

    near = sorted((name for name in names if likeness(name) >= ALIKE), key=lambda name: (-likeness(name), len(name)))
    if near:
        return tr("perhaps {names}", names=either(near[:NEAR]))
    if not names:
        return tr("no name")
    if len(names) <= LISTED + 1:
        return tr("one of {options}", options=", ".join(names))
    shortened = ", ".join(names[:LISTED])
    return tr("one of {options} and {rest} more", options=shortened, rest=len(names) - LISTED)


def shown(value: object, limit: int = 60) -> str:
    """The value as it appears in messages, cut to `limit` characters."""
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"
