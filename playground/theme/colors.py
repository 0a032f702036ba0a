"""Colors for data: negative to positive, first layer to last, one class from another."""

from __future__ import annotations

import functools
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from playground.theme.apply import current
from playground.theme.tokens import Palette

Table = NDArray[np.uint8]

# Ten colors told apart with every kind of color vision. Source: Petroff 2021, "Accessible color sequences for data
# visualization", arXiv:2107.02270.
CLASSES = (
    "#3F90DA",
    "#FFA90E",
    "#BD1F01",
    "#94A4A2",
    "#832DB6",
    "#A96B59",
    "#E76300",
    "#B9AC70",
    "#717581",
    "#92DADD",
)

# What words need to be read, and lines and dots to be seen. Source: Web Content Accessibility Guidelines 2.2.
TEXT_CONTRAST, LINE_CONTRAST = 4.5, 3.0

# Oklab hues of earlier runs, in degrees; those next to each other in turn are far apart.
RUN_HUES = (50, 150, 330, 195, 10, 100)


def diverging_table(palette: Palette | None = None) -> Table:
    """Orange through the neutral of the palette to blue, (256, 4) as RGBA bytes; read-only.

    Row 0 is for the most negative value, row 255 for the most positive, the middle for zero. Steps are even to the eye
    (straight lines in Oklab).
    """
    return _diverging(palette or current())


def diverging_color(value: float, palette: Palette | None = None) -> QColor:
    """The color of a value from -1 to 1; what lies beyond is cut off, and NaN is neutral."""
    share = 0.0 if math.isnan(value) else min(max(value, -1.0), 1.0)
    red, green, blue, _ = diverging_table(palette)[round((share + 1) / 2 * 255)].tolist()
    return QColor(red, green, blue)


def rising_table(palette: Palette | None = None) -> Table:
    """From the neutral of the palette to blue, (128, 4) as RGBA bytes, for values that have no middle; read-only."""
    return diverging_table(palette)[128:]


def depth_color(index: int, count: int, palette: Palette | None = None) -> QColor:
    """The color of layer `index` of `count`, from green at the input through blue to red-violet at the output.

    Hue and lightness both run one way, so that forty layers still read in order, also without color vision, and every
    one stands out from the surface of the palette.
    """
    share = index / (count - 1) if count > 1 else 0.5
    return QColor(_depth(round(min(max(share, 0.0), 1.0) * 1000), (palette or current()).dark))


def class_color(index: int, count: int, palette: Palette | None = None) -> QColor:
    """The color of class `index` of `count`. Two classes are the negative and the positive of the palette.

    From the eleventh on the colors come again, lighter or darker each time.
    """
    palette = palette or current()
    if count == 2:
        return QColor(palette.positive if index else palette.negative)
    turn, place = divmod(index, len(CLASSES))
    color = QColor(CLASSES[place])
    return color if turn == 0 else color.lighter(100 + 25 * turn) if turn % 2 else color.darker(100 + 25 * turn)


def class_table(count: int, palette: Palette | None = None) -> Table:
    """The colors of all classes, (count, 4) as RGBA bytes."""
    colors = [class_color(index, count, palette) for index in range(count)]
    return np.array([(c.red(), c.green(), c.blue(), 255) for c in colors], dtype=np.uint8).reshape(count, 4)


def run_color(look: int, palette: Palette | None = None) -> QColor:
    """The color of an earlier run: six hues that are as light as each other and none of them the accent's."""
    return QColor(_run(look % len(RUN_HUES), (palette or current()).dark))


def contrast(color: QColor, ground: QColor) -> float:
    """How far two colors are apart in lightness, from 1 to 21.

    Source: Web Content Accessibility Guidelines 2.2, contrast ratio.
    """
    light, dark = sorted((_luminance(color), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(ground: QColor) -> QColor:
    """Black or white: what words are written in on a color for data; one of them can always be read."""
    return QColor(_ink_on(ground.rgb()))


@functools.cache
def _ink_on(ground: int) -> str:
    return max("#000000", "#FFFFFF", key=lambda ink: contrast(QColor(ink), QColor(ground)))


def standing_out(color: QColor, least: float = LINE_CONTRAST, palette: Palette | None = None) -> QColor:
    """The color, or one mixed from it and that of text, just so far that it is seen on the surface.

    `least` is LINE_CONTRAST for lines and dots, TEXT_CONTRAST for words.
    """
    palette = palette or current()
    return QColor(_standing_out(color.name(), least, palette.text, palette.surface))


@functools.cache
def _standing_out(color: str, least: float, text: str, surface: str) -> str:
    tried = (mixed(color, text, part / 10) for part in range(11))
    return next(found.name() for found in tried if contrast(found, QColor(surface)) >= least)


def _luminance(color: QColor) -> float:
    parts = np.array([color.redF(), color.greenF(), color.blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def mixed(color: str, other: str, share: float) -> QColor:
    """Between two colors: `share` 0 is the first, 1 the second; even to the eye."""
    start, end = _oklab(_rgb(color)), _oklab(_rgb(other))
    return QColor(_hex(_srgb(start + (end - start) * share)))


@functools.cache
def _diverging(palette: Palette) -> Table:
    low, middle, high = (_oklab(_rgb(color)) for color in (palette.negative, palette.neutral, palette.positive))
    share = np.linspace(-1, 1, 256)[:, None]
    lab = middle + np.where(share < 0, low - middle, high - middle) * np.abs(share)
    table = np.full((256, 4), 255, dtype=np.uint8)
    table[:, :3] = np.rint(_srgb(lab) * 255)
    table.flags.writeable = False
    return table


@functools.cache
def _run(place: int, dark: bool) -> str:
    hue = math.radians(RUN_HUES[place])
    return _hex(_srgb(np.array([0.76 if dark else 0.57, 0.14 * math.cos(hue), 0.14 * math.sin(hue)])))


@functools.cache
def _depth(thousandth: int, dark: bool) -> str:
    share = thousandth / 1000
    lightness = (0.86 if dark else 0.65) - 0.26 * share
    hue = math.radians(165 + 175 * share)
    chroma = 0.13
    return _hex(_srgb(np.array([lightness, chroma * math.cos(hue), chroma * math.sin(hue)])))


# sRGB and Oklab. Source: Ottosson 2020, "A perceptual color space for image processing".
_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_FROM_CONES, _FROM_LAB = np.linalg.inv(_TO_CONES), np.linalg.inv(_TO_LAB)


def _rgb(color: str) -> NDArray[np.float64]:
    return np.array([int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)])


def _hex(rgb: NDArray[np.float64]) -> str:
    return "#" + "".join(f"{round(float(part) * 255):02X}" for part in rgb)


def _oklab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ _TO_CONES.T) @ _TO_LAB.T


def _srgb(lab: NDArray[np.float64]) -> NDArray[np.float64]:
    """sRGB from 0 to 1; what a screen cannot show is cut off."""
    linear = np.clip((lab @ _FROM_LAB.T) ** 3 @ _FROM_CONES.T, 0, 1)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
