"""Puts a palette on the application, and tells who drew with the one before."""

from __future__ import annotations

import functools
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from playground import resources
from playground.theme import fonts, sizes, tokens
from playground.theme.tokens import LIGHT, Palette, palette_for


class Theme(QObject):
    """What is on the screen now. There is one, `theme`.

    Signals:
        changed(Palette): another palette was applied, or words have another size; draw again what was drawn by hand.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.palette = LIGHT
        self._dark: bool | None = None
        self._high: bool | None = None
        self._text = 1.0

    def choose(self, application: QApplication, dark: bool | None, high: bool | None, text: float) -> None:
        """Gives the application a palette, and words `text` times as large; None is as the system prefers."""
        self._dark, self._high, self._text = dark, high, text
        hints = application.styleHints()
        if dark is None:
            hints.unsetColorScheme()
        else:
            # For title bars, where the system draws them in its own colors.
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        hints.colorSchemeChanged.connect(self._on_system_change, Qt.ConnectionType.UniqueConnection)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            preferred = hints.accessibility()
            preferred.contrastPreferenceChanged.connect(self._on_system_change, Qt.ConnectionType.UniqueConnection)
        self._put_on(application, self._chosen(application))

    def _chosen(self, application: QApplication) -> Palette:
        system = system_palette(application)
        dark = system.dark if self._dark is None else self._dark
        return palette_for(dark, system.high if self._high is None else self._high)

    @Slot()
    def _on_system_change(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._put_on(application, self._chosen(application))

    def _put_on(self, application: QApplication, palette: Palette) -> None:
        before, self.palette = (self.palette, sizes.factor()), palette
        is_resized = self._text != sizes.factor()
        # Another style sheet gives widgets back the fonts they were made with.
        own = _own_fonts(application)
        sizes.set_factor(self._text)
        application.setStyle("Fusion")
        application.setFont(fonts.normal())
        application.setPalette(qt_palette(palette))
        application.setStyleSheet(style_sheet(palette, self._text))
        for widget, font in own.items():
            if is_resized:
                font.setPixelSize(max(round(font.pixelSize() * self._text / before[1]), 1))
            if widget.font() != font:
                widget.setFont(font)
        for widget in application.allWidgets() if is_resized else ():
            sizes.refit(widget)
        if (palette, self._text) != before:
            self.changed.emit(palette)


def _own_fonts(application: QApplication) -> dict[QWidget, QFont]:
    """The fonts of widgets that have one of their own, which those of the application and the style sheet pass over."""
    widgets = application.allWidgets()
    return {widget: widget.font() for widget in widgets if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)}


theme = Theme()
changed = theme.changed


def current() -> Palette:
    """The palette on the screen."""
    return theme.palette


def apply(application: QApplication, palette: Palette) -> None:
    """Gives the application a palette, whatever the system prefers."""
    theme.choose(application, palette.dark, palette.high, 1.0)


def follow_system(application: QApplication) -> None:
    """Gives the application the palette the system prefers, now and whenever that changes; light if it has no wish."""
    theme.choose(application, None, None, 1.0)


def choose(application: QApplication, dark: bool | None, high: bool | None, text: float = 1.0) -> None:
    """Gives the application a palette, and words `text` times as large; None is as the system prefers."""
    theme.choose(application, dark, high, text)


def system_palette(application: QApplication) -> Palette:
    """The palette the system prefers; light and of normal contrast if it has no wish."""
    hints = application.styleHints()
    high = False
    if hasattr(hints, "accessibility"):
        high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return palette_for(hints.colorScheme() == Qt.ColorScheme.Dark, high)


@functools.cache
def style_sheet(palette: Palette, times: float = 1.0) -> str:
    """The application's style sheet in the colors of a palette, its words so many times as large."""
    template = Template(Path(__file__).with_name("style.qss").read_text(encoding="utf-8"))
    lengths = {
        "radius": tokens.RADIUS,
        "inner_height": sizes.control() - 2 * palette.border_width,
        "spin_height": sizes.control() - 2 * palette.border_width - 3,
        "item_height": sizes.holding(24),
        # Where nothing else tells one panel from the next.
        "divider": palette.border_width if palette.window == palette.surface else 0,
        # The edge of what is chosen: seen where contrast is to be high, and then that of the keyboard is another.
        "chosen_edge": palette.accent if palette.high else palette.accent_soft,
        "chosen_line": "dashed" if palette.high else "solid",
        "chosen_focus": palette.text if palette.high else palette.accent,
        "marks": "dark" if palette.dark else "light",
        "text_small": sizes.text(tokens.TEXT_SMALL),
        "text_large": sizes.text(tokens.TEXT_LARGE),
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
