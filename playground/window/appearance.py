"""Light, dark, or as the system is."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from playground.theme import apply as theme
from playground.theme.tokens import PALETTES

FOLLOWS = "system"
SETTING = "appearance"


def chosen_appearance(settings: QSettings) -> str:
    """The palette that was chosen last, or to follow the system."""
    return str(settings.value(SETTING, FOLLOWS))


def set_appearance(name: str, settings: QSettings | None = None) -> None:
    """Give the application the named palette, or the system's, and remember it in the settings that are given."""
    if settings is not None:
        settings.setValue(SETTING, name)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if name in PALETTES:
        theme.apply(application, PALETTES[name])
    else:
        theme.follow_system(application)
