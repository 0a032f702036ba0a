"""Puts a palette on the application, and tells who drew with the one before."""

from __future__ import annotations

import functools
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from playground import resources
from playground.theme import fonts, tokens
from playground.theme.tokens import DARK, LIGHT, Palette


class Theme(QObject):
    """What is on the screen now. There is one, `theme`.

    Signals:
        changed(Palette): another palette was applied; draw again what was drawn by hand with the one before.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.palette = LIGHT
        self._follows = False

    def apply(self, application: QApplication, palette: Palette) -> None:
        """Gives the application a palette, whatever the system prefers."""
        self._follows = False
        # For title bars, where the system draws them in its own colors.
        scheme = Qt.ColorScheme.Dark if palette.dark else Qt.ColorScheme.Light
        application.styleHints().setColorScheme(scheme)
        self._put_on(application, palette)

    def follow_system(self, application: QApplication) -> None:
        """Gives the application the palette the system prefers, now and whenever that changes."""
        self._follows = True
        hints = application.styleHints()
        hints.unsetColorScheme()
        hints.colorSchemeChanged.connect(self._on_system_change, Qt.ConnectionType.UniqueConnection)
        self._put_on(application, system_palette(application))

    @Slot()
    def _on_system_change(self) -> None:
        application = QApplication.instance()
        if self._follows and isinstance(application, QApplication):
            self._put_on(application, system_palette(application))

    def _put_on(self, application: QApplication, palette: Palette) -> None:
        before, self.palette = self.palette, palette
        application.setStyle("Fusion")
        application.setFont(fonts.normal())
        application.setPalette(qt_palette(palette))
        application.setStyleSheet(style_sheet(palette))
        if palette != before:
            self.changed.emit(palette)


theme = Theme()
changed = theme.changed


def current() -> Palette:
    """The palette on the screen."""
    return theme.palette


def apply(application: QApplication, palette: Palette) -> None:
    """Gives the application a palette, whatever the system prefers."""
    theme.apply(application, palette)


def follow_system(application: QApplication) -> None:
    """Gives the application the palette the system prefers, now and whenever that changes; light if it has no wish."""
    theme.follow_system(application)


def system_palette(application: QApplication) -> Palette:
    """The palette the system prefers; light if it has no wish."""
    return DARK if application.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


@functools.cache
def style_sheet(palette: Palette) -> str:
    """The application's style sheet in the colors of a palette."""
    template = Template(Path(__file__).with_name("style.qss").read_text(encoding="utf-8"))
    lengths = {
        "radius": tokens.RADIUS,
        "border_width": tokens.BORDER,
        "inner_height": tokens.CONTROL_HEIGHT - 2 * tokens.BORDER,
        "spin_height": tokens.CONTROL_HEIGHT - 2 * tokens.BORDER - 3,
        "text_small": tokens.TEXT_SMALL,
        "text_large": tokens.TEXT_LARGE,
    }
    controls = resources.path("icons", "controls").as_posix()
    return template.substitute(vars(palette), **lengths, controls=controls)


def qt_palette(palette: Palette) -> QPalette:
    """The palette as Qt's own controls read it."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colors = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.hover,
        role.Text: palette.text,
        role.PlaceholderText: palette.muted,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.bad_text,
        role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.text,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.surface,
        role.Midlight: palette.hover,
        role.Mid: palette.border,
        role.Dark: palette.border_strong,
        role.Shadow: palette.border_strong,
    }
    made = QPalette()
    for where, color in colors.items():
        made.setColor(where, QColor(color))
    for where in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(group.Disabled, where, QColor(palette.disabled))
    made.setColor(group.Disabled, role.Highlight, QColor(palette.border))
    return made
