"""What notes are written on: the surface of the palette with a little of a color, so that it is no card of a layer."""

from __future__ import annotations

from PySide6.QtGui import QColor

from playground.spec.notes import PLAIN
from playground.theme.apply import current
from playground.theme.colors import mixed

# The color of the palette that each tone has a little of, and how much.
_HUES = {PLAIN: "warning", "blue": "positive", "green": "good", "amber": "negative", "red": "bad"}
_PLAIN_SHARE, _SHARE, _EDGE_SHARE = 0.07, 0.15, 0.32


def paper(tone: str) -> QColor:
    """The color of the paper."""
    return _mixed(tone, _PLAIN_SHARE if tone == PLAIN else _SHARE)


def paper_edge(tone: str) -> QColor:
    """The color of its edge, and of the corner that is turned over."""
    return _mixed(tone, _EDGE_SHARE)


def _mixed(tone: str, share: float) -> QColor:
    return mixed(current().surface, str(getattr(current(), _HUES[tone])), share)
