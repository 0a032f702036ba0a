"""Pieces of formulas, as plain text and as LaTeX at once."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from string import Formatter

# Digits of numbers, and of how many zeros behind the point on they are written as powers of ten.
DIGITS, SMALLEST, LARGEST = 4, 1e-3, 1e6
MINUS = "\N{MINUS SIGN}"
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True)
class Math:
    """A piece of a formula.

    Attributes:
        text: as it is read on a screen: z₁ = 0.35 · 0.05.
        latex: the same for LaTeX's math mode.
    """

    text: str
    latex: str

    def __add__(self, other: Math | str) -> Math:
        other = words(other) if isinstance(other, str) else other
        return Math(self.text + other.text, self.latex + other.latex)

    def __radd__(self, other: str) -> Math:
        return words(other) + self


def words(text: str) -> Math:
    """Signs that are the same in both, and spaces."""
    latex = text.replace("·", r"\cdot").replace(MINUS, "-").replace("…", r"\dots").replace("←", r"\leftarrow")
    return Math(text, latex)


def prose(text: str) -> Math:
    """Words between formulas."""
    return Math(text, rf"\text{{{text}}}")


def woven(template: str, **parts: Math | str) -> Math:
    """Words with formulas, or other words, in the places of their {names}."""
    made, text = Math("", ""), ""
    for literal, name, _, _ in Formatter().parse(template):
        text += literal
        part = parts[name] if name else ""
        if isinstance(part, str):
            text += part
        else:
            made, text = (made + prose(text) if text else made) + part, ""
    return made + prose(text) if text else made


def number(value: float) -> Math:
    """A number with four digits."""
    if not math.isfinite(value):
        return Math(str(value), rf"\text{{{value}}}")
    size = abs(value)
    if value and not SMALLEST <= size < LARGEST:
        mantissa, _, power = f"{value:.{DIGITS - 1}e}".partition("e")
        ten = f"{int(power)}"
        text = f"{mantissa} · 10{ten.translate(_SUPERSCRIPTS)}"
        return Math(_minus(text), rf"{mantissa} \cdot 10^{{{ten}}}")
    rounded = f"{value:.{DIGITS}g}"
    plain = f"{float(rounded):.10f}".rstrip("0").rstrip(".") if "e" in rounded else rounded
    return Math(_minus(plain), plain)


def factor(value: float) -> Math:
    """A number behind another sign: in brackets where it has one itself."""
    return number(value) if value >= 0 or not math.isfinite(value) else "(" + number(value) + ")"


def variable(letter: str, *places: int) -> Math:
    """z₁ or w₂,₃, counted from 1."""
    counted = ",".join(str(place + 1) for place in places)
    text = letter + counted.translate(_SUBSCRIPTS)
    return Math(text, f"{letter}_{{{counted}}}" if places else letter)


def gradient(of: Math) -> Math:
    """∂L/∂z₁."""
    return Math(f"∂L/∂{of.text}", rf"\frac{{\partial L}}{{\partial {of.latex}}}")


def function(name: str, argument: Math, slope: bool = False) -> Math:
    """tanh(z₁), or tanh′(z₁)."""
    return Math(
        f"{name}{'′' if slope else ''}({argument.text})",
        rf"\operatorname{{{name}}}{chr(39) if slope else ''}({argument.latex})",
    )


def joined(parts: Iterable[Math], sign: str) -> Math:
    """Pieces with a sign between them."""
    first, *others = parts
    for other in others:
        first = first + sign + other
    return first


def _minus(text: str) -> str:
    return text.replace("-", MINUS)
