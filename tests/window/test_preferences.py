"""What is preferred holds at once, is remembered, and stands alike in the menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from shiboken6 import isValid

from playground.theme import apply, sizes
from playground.theme.tokens import DARK, HIGH_DARK, LIGHT
from playground.window import languages
from playground.window.appearance import COLORS, CONTRAST, TEXT_SIZE, Option, wear
from playground.window.preferences import PreferencesDialog
from tests.window.conftest import Person

Key = Qt.Key


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    yield
    apply.apply(qapp, LIGHT)


@pytest.fixture
def dialog(person: Person) -> Iterator[PreferencesDialog]:
    """Open; others close it, so that nobody else does."""
    person.dialogs.stop()
    person.control(Key.Key_Comma)
    found = person.window.findChild(PreferencesDialog)
    assert isinstance(found, PreferencesDialog) and found.isVisible()
    yield found
    if isValid(found):
        found.reject()


def choose(dialog: PreferencesDialog, option: Option, name: str) -> None:
    """Tab to the row, and arrows to the button."""
    dialog.activateWindow()
    for key, wanted in ((Key.Key_Tab, f"{option.key}-"), (Key.Key_Right, f"{option.key}-{name}")):
        for _ in range(20):
            if dialog.focusWidget().objectName().startswith(wanted):
                break
            QTest.keyClick(dialog.focusWidget(), key)
    button = dialog.focusWidget()
    assert isinstance(button, QToolButton) and button.objectName() == f"{option.key}-{name}"
    assert button.isChecked()


def test_the_keyboard_begins_at_what_is_chosen(dialog: PreferencesDialog) -> None:
    assert dialog.focusWidget() is dialog.choices[COLORS].buttons["system"]


def test_colors_contrast_and_size_hold_at_once_and_at_the_next_start(
    dialog: PreferencesDialog, settings: QSettings, qapp: QApplication
) -> None:
    choose(dialog, COLORS, "dark")
    assert apply.current() == DARK
    choose(dialog, CONTRAST, "high")
    assert apply.current() == HIGH_DARK
    choose(dialog, TEXT_SIZE, "larger")
    assert sizes.factor() == 1.25
    assert [dialog.choices[option].choice for option in (COLORS, CONTRAST, TEXT_SIZE)] == ["dark", "high", "larger"]
    apply.apply(qapp, LIGHT)
    wear(settings)
    assert apply.current() == HIGH_DARK and sizes.factor() == 1.25


def test_the_menu_and_the_dialog_say_the_same(person: Person, dialog: PreferencesDialog) -> None:
    choose(dialog, CONTRAST, "high")
    assert person.action("High").isChecked()
    person.action("Dark").trigger()
    assert dialog.choices[COLORS].choice == "dark"


def test_another_language_is_asked_for_when_the_dialog_is_gone(
    dialog: PreferencesDialog, settings: QSettings, qtbot
) -> None:
    box = dialog.language
    assert [box.itemData(index) for index in range(box.count())] == [languages.FOLLOWS, *languages.languages()]
    box.setFocus()
    with qtbot.waitSignal(languages.notice.chosen) as heard:
        QTest.keyClicks(box, "English")
    assert heard.args == ["en"] and languages.chosen_language(settings) == "en"
    assert not isValid(dialog) or not dialog.isVisible()


def test_the_page_of_examples_comes_at_the_start_or_does_not(
    person: Person, dialog: PreferencesDialog, settings: QSettings
) -> None:
    assert dialog.welcome.isChecked() and person.window.gallery.comes_at_start
    QTest.keyClick(dialog.welcome, Key.Key_Space)
    assert not person.window.gallery.comes_at_start
    assert settings.value("welcome", True, type=bool) is False
