"""Formulas in the words of LaTeX as pictures made of lines: sharp at every size, one for each text, size and color."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

LONGEST = 1_000
# From here on stand letters that the font of formulas does not have.
_FIRST_WITHOUT_SHAPE = 0x2E80
# A room in front of and behind what is drawn, in units of its own size, so that slanted letters are not cut off.
_MARGIN = 0.5


@dataclass(frozen=True)
class Formula:
    """A formula that can be painted.

    Attributes:
        width, ascent, descent: in pixels of a painter that is not scaled; the baseline lies between the last two.
    """

    renderer: QSvgRenderer
    width: float
    ascent: float
    descent: float

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint it with the left end of its baseline there."""
        self.renderer.render(painter, QRectF(at.x(), at.y() - self.ascent, self.width, self.ascent + self.descent))


@functools.lru_cache(maxsize=512)
def formula(latex: str, pixels: float, color: str, is_displayed: bool = False) -> Formula | None:
    """The picture of a formula for text of so many pixels, in a color `#RRGGBB`; None where it is none that is known.

    A displayed formula stands alone: its sums and fractions have more room.
    """
    svg = _svg(latex.strip(), pixels, color, is_displayed)
    renderer = QSvgRenderer(QByteArray(svg.encode())) if svg else None
    if renderer is None or not renderer.isValid():
        return None
    box = renderer.viewBoxF().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    renderer.setViewBox(box)
    return Formula(renderer, box.width(), -box.top(), box.bottom())


def _svg(latex: str, pixels: float, color: str, is_displayed: bool) -> str:
    if not latex or len(latex) > LONGEST or any(ord(letter) >= _FIRST_WITHOUT_SHAPE for letter in latex):
        return ""
    from ziamath.config import config  # takes a while to import, and most projects have no formula
    from ziamath.zmath import Latex

    config.svg2 = False  # Qt reads the pictures of an earlier SVG
    try:
        made = Latex(latex, size=pixels, color=color, inline=not is_displayed)
        return "" if _is_unknown(made.mathmlstr()) else str(made.svg())
    except Exception:  # whatever the parser stumbles over, it is no formula
        return ""


def _is_unknown(mathml: str) -> bool:
    """Whether a command was left as it was written."""
    return re.search(r"\\[A-Za-z]", mathml) is not None
