"""The system's font in three sizes, with figures of equal width so that nothing jumps when a number changes.

How large the three are a person chooses; see `sizes`.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from playground.theme import sizes
from playground.theme.tokens import TEXT, TEXT_LARGE, TEXT_SMALL


def small() -> QFont:
    """Labels, captions, notes."""
    return _system(TEXT_SMALL)


def normal() -> QFont:
    """Everything that is not a title or a caption; the application's font."""
    return _system(TEXT)


def large() -> QFont:
    """Titles."""
    return _system(TEXT_LARGE, QFont.Weight.DemiBold)


def fixed() -> QFont:
    """Code, and text that must align by character."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(sizes.text(TEXT))
    return font


def bold(font: QFont) -> QFont:
    """The same font, semibold: the one emphasis there is."""
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def unscaled(font: QFont) -> QFont:
    """The same font as large as the tokens say, for what is enlarged as a whole."""
    font = QFont(font)
    font.setPixelSize(round(font.pixelSize() / sizes.factor()))
    return font


def _system(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(sizes.text(pixels))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
