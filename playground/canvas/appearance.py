"""How the canvas looks: the theme's colors and fonts by role, and the few measures of cards, ports and wires."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from playground.theme import fonts
from playground.theme.apply import current
from playground.theme.tokens import ICON, SPACE
from playground.theme.tokens import RADIUS as CORNER

# Moved cards stand on this grid, in scene units.
GRID = 2.0 * SPACE
PADDING = 3.0 * SPACE
RADIUS = float(CORNER)
ICON_SIZE = float(ICON)
PORT_RADIUS = 5.0
WIRE_WIDTH = 2.0

# Below these scales texts are too small to read: first the small ones go, then a card is a plain block.
DETAIL_SCALE = 0.5
TEXT_SCALE = 0.3

_FONTS: dict[str, Callable[[], QFont]] = {
    "name": lambda: fonts.bold(fonts.normal()),
    "caption": fonts.normal,
    "small": fonts.small,
    "title": fonts.large,
}


def color(role: str, alpha: float = 1.0) -> QColor:
    """A color of the theme by its role ("surface", "accent", ...), `alpha` from 0 clear to 1 solid."""
    return _made(getattr(current(), role), alpha)


@functools.cache
def font(role: str) -> QFont:
    """The font of a role on the canvas: "name", "caption", "small" or "title"; its size is in scene units."""
    # Cards keep their size in the scene; with larger words all of it is seen from nearer.
    made = fonts.unscaled(_FONTS[role]())
    # Hinted letters change their widths from one zoom to the next, and lines would jump.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@functools.cache
def metrics(role: str) -> QFontMetricsF:
    """The measures of a role's font."""
    return QFontMetricsF(font(role))


@functools.lru_cache(maxsize=4096)
def elided(text: str, role: str, width: float) -> str:
    """The text in a role's font, cut with an ellipsis to be no wider than `width`."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)


@functools.cache
def _made(name: str, alpha: float) -> QColor:
    # Cards and wires ask for the same dozen colors thousands of times a second.
    made = QColor(name)
    made.setAlphaF(alpha)
    return made
