"""The window fits small screens."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.window.conftest import Person


def test_with_every_panel_made_the_window_fits_into_1024_by_700_pixels(person: Person) -> None:
    for dock in person.window.docks.docks:
        assert dock.panel is not None
    QApplication.processEvents()
    smallest = person.window.minimumSizeHint()
    assert smallest.width() <= 1024 and smallest.height() <= 660, "a title bar takes the rest"
