"""The system's font in three sizes, with figures of equal width so that nothing jumps when a number changes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

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
    font.setPixelSize(TEXT)
    return font


def bold(font: QFont) -> QFont:
    """The same font, semibold: the one emphasis there is."""
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _system(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
