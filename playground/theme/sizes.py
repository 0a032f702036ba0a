"""How large words are, and what must be large enough to hold them: the tokens times what the person chose."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from playground.theme import tokens

# Properties of widgets: what they measure by the tokens.
_WIDTH, _HEIGHT, _LEAST = "width that holds words", "height that holds words", "least height that holds words"

_factor = 1.0


def factor() -> float:
    """How many times larger words are than the tokens say."""
    return _factor


def set_factor(times: float) -> None:
    """Make words so many times larger from now on; `apply.choose` does it, and tells who has to draw again."""
    global _factor
    _factor = times


def text(pixels: float) -> int:
    """The size of letters that are `pixels` high by the tokens."""
    return round(pixels * _factor)


def holding(length: float) -> int:
    """A height or width that holds words of the tokens' size, large enough for those there are; never smaller."""
    return round(length * max(_factor, 1.0))


def control() -> int:
    """The height of a field or a button."""
    return holding(tokens.CONTROL_HEIGHT)


def fix_height(widget: QWidget, length: float = tokens.CONTROL_HEIGHT) -> None:
    """Give a widget a height that holds words, now and when they have another size; that of a field by default."""
    widget.setProperty(_HEIGHT, length)
    refit(widget)


def set_least_height(widget: QWidget, length: float = tokens.CONTROL_HEIGHT) -> None:
    """Give a widget at least a height that holds words, now and when they have another size."""
    widget.setProperty(_LEAST, length)
    refit(widget)


def fix_width(widget: QWidget, length: float) -> None:
    """Give a widget a width that holds words, now and when they have another size."""
    widget.setProperty(_WIDTH, length)
    refit(widget)


def refit(widget: QWidget) -> None:
    """Give a widget the height and the width that were fixed, at the size that words have now."""
    width, height = widget.property(_WIDTH), widget.property(_HEIGHT)
    least = widget.property(_LEAST)
    if least is not None:
        widget.setMinimumHeight(holding(float(least)))
    if width is not None:
        widget.setFixedWidth(holding(float(width)))
    if height is not None:
        widget.setFixedHeight(holding(float(height)))
