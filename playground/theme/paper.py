"""What notes are written on: the surface of the palette with a little of a color, so that it is no card of a layer."""

from __future__ import annotations

import functools

from PySide6.QtGui import QColor

from playground.spec.notes import PLAIN
from playground.theme.apply import current
from playground.theme.colors import mixed
from playground.theme.tokens import Palette

# The color of the palette that each tone has a little of; how much of it the paper has, and its edge.
_HUES = {PLAIN: "warning", "blue": "positive", "green": "good", "amber": "negative", "red": "bad"}
_PLAIN_SHARE, _SHARE, _EDGE_SHARE = 0.07, 0.15, 0.22


def paper(tone: str) -> QColor:
    """The color of the paper."""
    return _paper(current(), tone)


def paper_edge(tone: str) -> QColor:
    """The color of its edge, and of the corner that is turned over."""
    return _edge(current(), tone)


# Notes are painted anew at each step of zooming.
@functools.cache
def _paper(palette: Palette, tone: str) -> QColor:
    return mixed(palette.surface, str(getattr(palette, _HUES[tone])), _PLAIN_SHARE if tone == PLAIN else _SHARE)


@functools.cache
def _edge(palette: Palette, tone: str) -> QColor:
    return mixed(palette.border, str(getattr(palette, _HUES[tone])), _EDGE_SHARE)
