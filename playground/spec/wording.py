"""Numbers in sentences."""

from __future__ import annotations

# A narrow space that no line break may split, between groups of three digits.
GROUP = "\N{NARROW NO-BREAK SPACE}"


def grouped(number: int) -> str:
    """The number with its digits in groups of three: 12 960."""
    return f"{number:,}".replace(",", GROUP)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with what it counts: 1 weight, 12 960 weights."""
    return f"{grouped(number)} {one if number == 1 else many or one + 's'}"
