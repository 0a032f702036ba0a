"""Text can be read on every surface, and colors for data mean what they say."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from playground.theme import colors
from playground.theme.tokens import PALETTES, Palette

BOTH = pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))


GROUNDS = ("surface", "window", "hover", "pressed", "accent_soft", "neutral")
WORDS = ("text", "muted", "accent", "good_text", "warning_text", "bad_text")
LINES = ("outline", "accent", "good", "warning", "bad", "negative", "positive")


def contrast(color: str | QColor, ground: str) -> float:
    return colors.contrast(QColor(color), QColor(ground))


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@BOTH
@pytest.mark.parametrize("name", WORDS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_whatever_they_stand(palette: Palette, name: str, ground: str) -> None:
    is_busy = ground not in ("surface", "window")  # pointed at, pressed, chosen: for a moment, and little is said there
    least = (5.5 if is_busy else 7) if palette.high else 4.5
    if (name, ground) == ("accent", "pressed") and not palette.high:
        return  # links and titles of tabs are not held down
    assert contrast(getattr(palette, name), getattr(palette, ground)) >= least


@BOTH
@pytest.mark.parametrize("ground", ["accent", "accent_hover"])
def test_the_primary_button_can_be_read(palette: Palette, ground: str) -> None:
    assert contrast(palette.on_accent, getattr(palette, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("ground", ["surface", "window"])
def test_lines_and_dots_that_mean_something_are_seen(palette: Palette, name: str, ground: str) -> None:
    assert contrast(getattr(palette, name), getattr(palette, ground)) >= 3


@BOTH
def test_the_edge_of_what_has_the_keyboard_differs_from_that_of_what_has_not(palette: Palette) -> None:
    assert contrast(palette.accent, palette.border) >= 3


@BOTH
def test_what_cannot_be_used_is_pale_and_can_still_be_made_out(palette: Palette) -> None:
    assert 2.5 <= contrast(palette.disabled, palette.surface) < contrast(palette.muted, palette.surface)


@BOTH
def test_the_colors_of_earlier_runs_are_seen(palette: Palette) -> None:
    runs = [colors.run_color(look, palette) for look in range(len(colors.RUN_HUES))]
    assert min(contrast(color, palette.surface) for color in runs) >= 3


@BOTH
@pytest.mark.parametrize("least", [colors.LINE_CONTRAST, colors.TEXT_CONTRAST])
def test_the_color_of_a_class_is_brought_to_stand_out_and_left_alone_when_it_does(
    palette: Palette, least: float
) -> None:
    for index in range(10):
        color = colors.class_color(index, 10, palette)
        found = colors.standing_out(color, least, palette)
        assert contrast(found, palette.surface) >= least
        assert found == color or contrast(color, palette.surface) < least


@BOTH
def test_words_can_be_read_on_every_color_of_data(palette: Palette) -> None:
    grounds = [QColor(*row) for row in colors.diverging_table(palette).tolist()]
    grounds += [colors.class_color(index, 30, palette) for index in range(30)]
    assert min(colors.contrast(colors.ink_on(ground), ground) for ground in grounds) >= 4.5


@BOTH
def test_the_lines_of_forty_layers_stand_out_and_their_lightness_runs_one_way(palette: Palette) -> None:
    lines = [colors.depth_color(index, 40, palette) for index in range(40)]
    assert min(contrast(line, palette.surface) for line in lines) >= 3
    assert len({line.name() for line in lines}) == 40
    brightness = [contrast(line, "#000000") for line in lines]
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
