"""A palette is put on the whole application, and those who drew with the one before hear of it."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from playground.theme import apply, fonts, sizes
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


@pytest.mark.skipif(not hasattr(Qt, "ContrastPreference"), reason="since Qt 6.10")
@pytest.mark.parametrize(
    ("scheme", "prefers_high", "palette"),
    [
        (Qt.ColorScheme.Light, False, LIGHT),
        (Qt.ColorScheme.Dark, False, DARK),
        (Qt.ColorScheme.Unknown, True, HIGH_LIGHT),
        (Qt.ColorScheme.Dark, True, HIGH_DARK),
    ],
)
def test_the_system_prefers_dark_and_high_contrast(
    scheme: Qt.ColorScheme, prefers_high: bool, palette: Palette
) -> None:
    contrast = Qt.ContrastPreference.HighContrast if prefers_high else Qt.ContrastPreference.NoPreference
    accessibility = SimpleNamespace(contrastPreference=lambda: contrast)
    hints = SimpleNamespace(colorScheme=lambda: scheme, accessibility=lambda: accessibility)
    assert apply.system_palette(SimpleNamespace(styleHints=lambda: hints)) == palette


def test_a_system_that_does_not_tell_of_contrast_has_it_normal() -> None:
    hints = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
    assert apply.system_palette(SimpleNamespace(styleHints=lambda: hints)) == DARK


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


def test_words_are_as_large_as_a_person_wants_also_in_widgets_with_a_font_of_their_own(
    qapp: QApplication, qtbot
) -> None:
    plain, bold, field = QLabel("plain"), QLabel("bold"), QLineEdit()
    bold.setFont(fonts.bold(fonts.small()))
    sizes.fix_height(field)
    for widget in (plain, bold, field):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    with qtbot.waitSignal(apply.changed):
        apply.choose(qapp, dark=False, high=False, text=1.5)
    assert [plain.font().pixelSize(), bold.font().pixelSize()] == [20, 16]
    assert fonts.normal().pixelSize() == 20 and field.height() == 42
    apply.choose(qapp, dark=False, high=False, text=1.0)
    assert [plain.font().pixelSize(), bold.font().pixelSize()] == [13, 11]
    assert field.height() == 28


def test_smaller_words_leave_fields_as_high_as_they_are(qapp: QApplication, qtbot) -> None:
    apply.choose(qapp, dark=False, high=False, text=0.9)
    assert fonts.normal().pixelSize() == 12 and sizes.control() == 28


def test_words_stay_as_large_when_the_palette_changes(qapp: QApplication, qtbot) -> None:
    title = QLabel("words")
    title.setFont(fonts.large())
    qtbot.addWidget(title)
    title.show()
    apply.choose(qapp, dark=False, high=False, text=1.5)
    chosen = title.font()
    apply.choose(qapp, dark=True, high=True, text=1.5)
    assert title.font() == chosen == fonts.large()
    apply.choose(qapp, dark=True, high=True, text=1.0)
    assert title.font() == fonts.large()
