"""The window fits small screens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QToolButton

from playground.window.arrangement import ESSENTIAL
from tests.window.conftest import Person


def test_with_every_panel_made_the_window_fits_into_1024_by_700_pixels(person: Person) -> None:
    for dock in person.window.docks.docks:
        assert dock.panel is not None
    QApplication.processEvents()
    smallest = person.window.minimumSizeHint()
    assert smallest.width() <= 1024 and smallest.height() <= 660, "a title bar takes the rest"


def test_at_three_times_the_scale_it_fits_what_is_left_of_a_screen_of_1440_by_900_pixels(person: Person) -> None:
    smallest = person.window.minimumSizeHint()
    assert smallest.width() <= 480 and smallest.height() <= 320


def test_on_a_tiny_screen_the_canvas_has_one_group_of_tabs_beside_it_and_the_others_can_be_opened(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = person.window
    window.hide()
    monkeypatch.setattr(type(window.screen()), "availableSize", lambda screen: QSize(480, 300))
    window.appear()
    QApplication.processEvents()
    open_ = {dock.objectName() for dock in window.docks.docks if dock.toggleViewAction().isChecked()}
    assert open_ == set(ESSENTIAL)
    assert window.canvas.width() >= 150 and window.canvas.height() >= 40
    window.docks.open("Library")
    QApplication.processEvents()
    assert window.docks["Library"].isVisible()


def test_what_has_no_room_in_the_toolbar_can_be_reached_by_keyboard(person: Person) -> None:
    window = person.window
    window.resize(600, 500)
    QApplication.processEvents()
    more = window.toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(more, QToolButton)
    assert more.isVisible() and more.accessibleName() and more.focusPolicy() & Qt.FocusPolicy.TabFocus
    more.setFocus()
    person.key(Qt.Key.Key_Space)
    person.wait(window.toolbar.seed.isVisible)
