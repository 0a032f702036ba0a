"""The numbers and colors everything on the screen is made of: light and dark, each of them also in high contrast."""

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

    Words stand out from what they stand on by 4.5 to 1, in high contrast by 7 to 1; lines and dots that mean something
    by 3 to 1. What cannot be used now is paler. Source: Web Content Accessibility Guidelines 2.2, 1.4.3 and 1.4.11.

    Attributes:
        high: whether it is one of high contrast.
        window: behind everything.
        surface: what holds content: cards, fields, lists.
        hover, pressed: a surface under the pointer, and held down.
        border, border_strong: the edge of a thing, and of a thing under the pointer.
        outline: lines without which a thing is not seen or not understood: wires, ports, boxes to check.
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
    outline: str
    negative: str = "#D9730D"
    positive: str = "#1F78C8"
    good: str = "#2E8B57"
    warning: str = "#B7791F"
    bad: str = "#C0392B"
    high: bool = False
    border_width: int = BORDER


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
    disabled="#8F98A4",
    accent="#2160D8",
    accent_hover="#1A52BD",
    accent_soft="#E3ECFD",
    on_accent="#FFFFFF",
    grid="#E3E7EC",
    neutral="#F1F2F4",
    good_text="#22704A",
    warning_text="#8A5A12",
    bad_text="#B23224",
    outline="#838C98",
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
    disabled="#6A7381",
    accent="#6EA8FE",
    accent_hover="#8DBBFF",
    accent_soft="#263653",
    on_accent="#101623",
    grid="#282C34",
    neutral="#2B2F37",
    good_text="#5CC48D",
    warning_text="#E2B25C",
    bad_text="#F28B7D",
    outline="#737E8D",
    positive="#4393DC",
    good="#3FA06A",
    bad="#E0604F",
)

HIGH_LIGHT = Palette(
    name="light, high contrast",
    dark=False,
    window="#FFFFFF",
    surface="#FFFFFF",
    hover="#E8ECF2",
    pressed="#D8DFE9",
    border="#8C8C8C",
    border_strong="#000000",
    text="#000000",
    muted="#303030",
    disabled="#5F5F5F",
    accent="#0030B0",
    accent_hover="#00248A",
    accent_soft="#D6E2FF",
    on_accent="#FFFFFF",
    grid="#C4C4C4",
    neutral="#F4F4F4",
    good_text="#00512A",
    warning_text="#5E3600",
    bad_text="#8E0000",
    outline="#404040",
    negative="#B34700",
    positive="#00569E",
    good="#006B38",
    warning="#8A4B00",
    bad="#B00000",
    high=True,
    border_width=2,
)

HIGH_DARK = Palette(
    name="dark, high contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    hover="#24272D",
    pressed="#33373F",
    border="#6E6E6E",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    muted="#DADADA",
    disabled="#9A9A9A",
    accent="#5FD7FF",
    accent_hover="#9BE6FF",
    accent_soft="#0F3B4D",
    on_accent="#000000",
    grid="#4A4A4A",
    neutral="#1C1C1C",
    good_text="#6FE5A3",
    warning_text="#FFCF6B",
    bad_text="#FFA99C",
    outline="#C4C4C4",
    negative="#FF9A3D",
    positive="#5CB2FF",
    good="#46D686",
    warning="#F2B33D",
    bad="#FF7A66",
    high=True,
    border_width=2,
)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)}


def palette_for(dark: bool, high: bool) -> Palette:
    """The palette with or without light, with or without high contrast."""
    return next(palette for palette in PALETTES.values() if (palette.dark, palette.high) == (dark, high))
