"""Formulas in the words of LaTeX as pictures made of lines: sharp at every size, one for each text, size and color."""

from __future__ import annotations

import functools
import math
import re
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

LONGEST = 500
# Drawing takes twice as long for each level that things stand in each other; what would take too long is not drawn.
MOST_EFFORT, MOST_FENCES = 6_000.0, 4
# In units of the size of letters.
_LARGEST = 200.0
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
    if max(box.width(), box.height()) > _LARGEST * pixels:
        return None
    renderer.setViewBox(box)
    return Formula(renderer, box.width(), -box.top(), box.bottom())


@functools.lru_cache(maxsize=512)
def effort(latex: str) -> float:
    """About how long a formula takes to draw, in some unit; infinite where it is none that may be drawn."""
    if not latex or len(latex) > LONGEST or any(ord(letter) >= _FIRST_WITHOUT_SHAPE for letter in latex):
        return math.inf
    from latex2mathml.converter import convert  # takes a while to import, and most projects have no formula

    try:
        tree = ElementTree.fromstring(convert(latex))
    except Exception:  # whatever the parser stumbles over, it is no formula
        return math.inf
    found = _effort(tree)
    return found if found <= MOST_EFFORT and _fences(latex) <= MOST_FENCES else math.inf


def _effort(tree: ElementTree.Element) -> float:
    """Twice as much for each level."""
    level, found, weight = [tree], 0.0, 1.0
    while level and found <= MOST_EFFORT:
        found += weight * len(level)
        level, weight = [child for element in level for child in element], 2 * weight
    return found


def _fences(latex: str) -> int:
    """How many pairs of brackets that grow stand in each other."""
    deepest = depth = 0
    for word in re.findall(r"\\(left|right)(?![A-Za-z])", latex):
        depth += 1 if word == "left" else -1
        deepest = max(deepest, depth)
    return deepest


def _svg(latex: str, pixels: float, color: str, is_displayed: bool) -> str:
    if effort(latex) == math.inf:
        return ""
    from ziamath.config import config
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
