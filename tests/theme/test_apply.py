"""A palette is put on the whole application, and those who drew with the one before hear of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from playground.theme import apply, fonts
from playground.theme.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, PALETTES, Palette


@pytest.fixture(autouse=True)
def light(qapp: QApplication):
    apply.apply(qapp, LIGHT)
    yield
    apply.apply(qapp, LIGHT)


def test_applying_a_palette_changes_the_window_and_is_announced_once(qapp: QApplication, qtbot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    with qtbot.waitSignal(apply.changed) as heard:
        apply.apply(qapp, DARK)
    assert heard.args == [DARK]
    assert apply.current() == DARK
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text)
    with qtbot.assertNotEmitted(apply.changed):
        apply.apply(qapp, DARK)


def test_a_system_without_a_wish_gets_the_light_palette(qapp: QApplication) -> None:
    apply.apply(qapp, DARK)
    apply.follow_system(qapp)
    assert apply.current() == apply.system_palette(qapp) == LIGHT


def test_contrast_is_chosen_beside_light_and_dark(qapp: QApplication) -> None:
    apply.choose(qapp, dark=True, high=True)
    assert apply.current() == HIGH_DARK
    apply.choose(qapp, dark=None, high=True)
    assert apply.current() == HIGH_LIGHT
    apply.choose(qapp, dark=True, high=None)
    assert apply.current() == DARK


@pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))
def test_the_style_sheet_is_whole(palette: Palette) -> None:
    sheet = apply.style_sheet(palette)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures and all(Path(picture).exists() for picture in pictures)


def test_figures_are_of_equal_width(qapp: QApplication) -> None:
    for font in (fonts.small(), fonts.normal(), fonts.large()):
        assert [tag.toString() for tag in font.featureTags()] == [b"tnum"]
    assert fonts.small().pixelSize() < fonts.normal().pixelSize() < fonts.large().pixelSize()
