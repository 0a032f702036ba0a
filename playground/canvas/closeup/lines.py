"""Many lines drawn quickly: Qt takes ten times as long for a smooth thick line as for a smooth hairline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground.theme import colors
from playground.theme.apply import current

Numbers = NDArray[np.float64]

# Lines of about one size are drawn with one pen. What is smaller than the first is too faint to be seen.
GRADES = np.array([0.02, 0.08, 0.18, 0.32, 0.5, 0.7, 0.9])
# Of the smallest, how far its color is from that of the ground.
FAINTEST = 0.18
# So many lines are drawn without looking at the clock.
PORTION = 24


@dataclass(frozen=True)
class Stroke:
    """Some lines that are drawn at once, in pixels."""

    pen: QPen
    is_smooth: bool
    lines: list[QLineF]

    def paint(self, painter: QPainter) -> None:
        """Draw them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self.is_smooth)
        painter.setPen(self.pen)
        painter.drawLines(self.lines)


def strokes(ends: Numbers, shares: Numbers, are_positive: NDArray[np.bool_], thickest: float) -> Iterator[Stroke]:
    """Lines from (x, y) to (x, y), `ends` (n, 4) in pixels, in portions; the largest come last and so lie on top.

    `shares` (n,) of the largest size, 0 to 1, say how thick and how strong in color each is.
    """
    grades = np.searchsorted(GRADES, shares, "right")
    for grade in range(1, len(GRADES) + 1):
        for sign in (False, True):
            chosen = np.flatnonzero((grades == grade) & (are_positive == sign))
            if len(chosen):
                share = float(shares[chosen].mean())
                width, ink = thickest * share, _ink(sign, FAINTEST + (1 - FAINTEST) * share)
                for start in range(0, len(chosen), PORTION):
                    yield from _strokes_of(ends[chosen[start : start + PORTION]], width, ink)


def _strokes_of(ends: Numbers, width: float, ink: QColor) -> Iterator[Stroke]:
    """Lines of one width and color: where they are thick a rough inside with a smooth hairline along each edge."""
    if width <= 1.2:
        yield Stroke(_pen(ink, 1.0), True, _lines(ends))
        return
    way = ends[:, 2:] - ends[:, :2]
    across = np.stack([-way[:, 1], way[:, 0]], axis=1) / np.maximum(np.hypot(*way.T), 1e-9)[:, None]
    aside = np.tile(across * (width - 1) / 2, 2)
    yield Stroke(_pen(ink, width - 1), False, _lines(ends))
    yield Stroke(_pen(ink, 1.0), True, _lines(ends + aside) + _lines(ends - aside))


def _lines(ends: Numbers) -> list[QLineF]:
    return [QLineF(*line) for line in ends.tolist()]


def _pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _ink(is_positive: bool, strength: float) -> QColor:
    # Opaque, which is quicker, and lines that cross do not add up.
    palette = current()
    return colors.mixed(palette.surface, palette.positive if is_positive else palette.negative, strength)
