"""The numbers and colors everything on the screen is made of, light and dark."""

from __future__ import annotations

from dataclasses import dataclass

# Lengths in device-independent pixels. Distances are multiples of SPACE.
SPACE = 4
RADIUS = 6
BORDER = 1
CONTROL_HEIGHT = 28
ICON = 18

# The three text sizes, in device-independent pixels: labels and notes; everything; titles.
TEXT_SMALL, TEXT, TEXT_LARGE = 11, 13, 16


@dataclass(frozen=True)
class Palette:
    """The colors of one appearance, each as `#RRGGBB`.

    Attributes:
        window: behind everything.
        surface: what holds content: cards, fields, lists.
        hover, pressed: a surface under the pointer, and held down.
        border, border_strong: the edge of a thing, and of a thing under the pointer.
        text, muted, disabled: what is read, what explains, what cannot be used now.
        accent, accent_hover, accent_soft: what is chosen or comes next; accent_soft fills selected rows.
        on_accent: text and icons on `accent`.
        grid: faint lines and dots behind data and cards.
        negative, neutral, positive: the diverging data colors; see `colors.diverging_table`.
        good, warning, bad: states, as dots and fills.
        good_text, warning_text, bad_text: the same states as words that can be read on `surface`.
    """

    name: str
    dark: bool
    window: str
    surface: str
    hover: str
    pressed: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    grid: str
    neutral: str
    good_text: str
    warning_text: str
    bad_text: str
    negative: str = "#D9730D"
    positive: str = "#1F78C8"
    good: str = "#2E8B57"
    warning: str = "#B7791F"
    bad: str = "#C0392B"


LIGHT = Palette(
    name="light",
    dark=False,
    window="#F6F7F9",
    surface="#FFFFFF",
    hover="#EFF2F6",
    pressed="#E4E8EE",
    border="#D8DDE4",
    border_strong="#B9C1CC",
    text="#1F2328",
    muted="#59636E",
    disabled="#A3ACB8",
    accent="#2F6FEB",
    accent_hover="#245FD1",
    accent_soft="#E3ECFD",
    on_accent="#FFFFFF",
    grid="#E3E7EC",
    neutral="#F1F2F4",
    good_text="#22704A",
    warning_text="#8A5A12",
    bad_text="#B23224",
)

DARK = Palette(
    name="dark",
    dark=True,
    window="#16181D",
    surface="#1F2229",
    hover="#292D36",
    pressed="#323742",
    border="#353B45",
    border_strong="#505967",
    text="#E6E8EB",
    muted="#9AA4B2",
    disabled="#5E6774",
    accent="#6EA8FE",
    accent_hover="#8DBBFF",
    accent_soft="#263653",
    on_accent="#101623",
    grid="#282C34",
    neutral="#2B2F37",
    good_text="#5CC48D",
    warning_text="#E2B25C",
    bad_text="#F28B7D",
)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK)}
