"""Text can be read on every surface, and colors for data mean what they say."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from playground.theme import colors
from playground.theme.tokens import PALETTES, Palette

BOTH = pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))


def luminance(color: QColor) -> float:
    parts = np.array([color.redF(), color.greenF(), color.blueF()])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(color: str | QColor, ground: str) -> float:
    """Source: Web Content Accessibility Guidelines 2.2, contrast ratio."""
    light, dark = sorted((luminance(QColor(color)), luminance(QColor(ground))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize("name", ["text", "muted", "good_text", "warning_text", "bad_text"])
@pytest.mark.parametrize("ground", ["surface", "window"])
def test_words_can_be_read(palette: Palette, name: str, ground: str) -> None:
    assert contrast(getattr(palette, name), getattr(palette, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["hover", "pressed", "accent_soft"])
def test_text_can_be_read_on_what_is_pointed_at_pressed_or_chosen(palette: Palette, ground: str) -> None:
    assert contrast(palette.text, getattr(palette, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["accent", "accent_hover"])
def test_the_primary_button_can_be_read(palette: Palette, ground: str) -> None:
    assert contrast(palette.on_accent, getattr(palette, ground)) >= 4.5


@BOTH
def test_the_lines_of_forty_layers_stand_out_and_their_lightness_runs_one_way(palette: Palette) -> None:
    lines = [colors.depth_color(index, 40, palette) for index in range(40)]
    assert min(contrast(line, palette.surface) for line in lines) >= 2.5
    assert len({line.name() for line in lines}) == 40
    brightness = [luminance(line) for line in lines]
    assert brightness == sorted(brightness, reverse=True)


def test_a_network_of_one_layer_has_a_color_for_it() -> None:
    assert colors.depth_color(0, 1).isValid()


@BOTH
def test_the_diverging_colors_run_from_negative_through_neutral_to_positive(palette: Palette) -> None:
    table = colors.diverging_table(palette)
    assert table.shape == (256, 4) and table.dtype == np.uint8
    assert QColor(*table[0].tolist()) == QColor(palette.negative)
    assert QColor(*table[255].tolist()) == QColor(palette.positive)
    middle, neutral = table[127].astype(int), QColor(palette.neutral)
    assert np.abs(middle[:3] - [neutral.red(), neutral.green(), neutral.blue()]).max() <= 4


@pytest.mark.parametrize(("value", "like"), [(-7.0, -1.0), (7.0, 1.0), (float("nan"), 0.0), (float("inf"), 1.0)])
def test_values_beyond_the_scale_have_a_color_too(value: float, like: float) -> None:
    assert colors.diverging_color(value) == colors.diverging_color(like)


@BOTH
def test_two_classes_have_the_colors_of_negative_and_positive(palette: Palette) -> None:
    assert [colors.class_color(index, 2, palette).name().upper() for index in range(2)] == [
        palette.negative,
        palette.positive,
    ]


@pytest.mark.parametrize("count", [3, 10, 26])
def test_every_class_has_a_color_of_its_own(count: int) -> None:
    table = colors.class_table(count)
    assert table.shape == (count, 4)
    assert len({tuple(row) for row in table.tolist()}) == count
