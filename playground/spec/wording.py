"""Numbers in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playground.spec.language import tr, tr_counted

# A narrow space that no line break may split, between groups of three digits.
GROUP = "\N{NARROW NO-BREAK SPACE}"
# Where words are not written in Latin letters, the letter of a menu stands behind them: 文件(&F).
_MENU_KEY = re.compile(r"\(&\w\)|&")


def grouped(number: int) -> str:
    """The number with its digits in groups of three: 12 960."""
    return f"{number:,}".replace(",", GROUP)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with what it counts, in the language that is spoken: 1 weight, 12 960 weights."""
    several = many or one + "s"
    translated = tr_counted(number, f"{{count}} {several}")
    if translated is not None:
        return translated.format(count=grouped(number))
    return f"{grouped(number)} {one if number == 1 else several}"


def listed(names: Iterable[str]) -> str:
    """Things one after another: a, b, c."""
    return tr("{this}, {that}", this="", that="").join(names)


def without_key(title: str) -> str:
    """The title of a menu without the letter that opens it: File of &File."""
    return _MENU_KEY.sub("", title)


def either(names: Iterable[str]) -> str:
    """One of several things: a or b or c."""
    first, *others = names
    for name in others:
        first = tr("{this} or {that}", this=first, that=name)
    return first


def both(names: Iterable[str]) -> str:
    """All of several things: a and b and c."""
    first, *others = names
    for name in others:
        first = tr("{this} and {that}", this=first, that=name)
    return first
