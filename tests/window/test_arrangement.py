"""Panels are closed, opened, moved, floated and tabbed; where they stand is remembered, and can be put back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget

from playground.panels.dock import docks
from playground.window.main_window import MainWindow
from tests.window.conftest import Opener, Person

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
TITLES = [dock.title for dock in docks()]


def standing(window: MainWindow) -> dict[str, object]:
    """Where every panel stands: its area and what it shares tabs with, or that it floats or is closed."""
    QApplication.processEvents()
    toggled = {dock.objectName() for dock in window.docks.docks if dock.toggleViewAction().isChecked()}
    found: dict[str, object] = {}
    for dock in window.docks.docks:
        tabs = {other.objectName() for other in window.tabifiedDockWidgets(dock) if not other.isFloating()}
        placed = "floats" if dock.isFloating() else (window.dockWidgetArea(dock), sorted(tabs & toggled))
        found[dock.objectName()] = placed if dock.objectName() in toggled else "closed"
    return found


def click(dock: QDockWidget, name: str) -> None:
    """Click a button of the title bar."""
    button = dock.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton) and button.isVisible(), f"{dock.objectName()}: {name}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def front(window: MainWindow) -> Iterator[QDockWidget]:
    """The panels that can be seen, one of each row of tabs."""
    return (dock for dock in window.docks.docks if dock.isVisible() and not dock.visibleRegion().isEmpty())


def test_every_panel_is_in_the_view_menu_which_closes_and_opens_it(person: Person) -> None:
    view_menu = next(action.menu() for action in person.window.menuBar().actions() if action.text() == "&View")
    for dock in person.window.docks.docks:
        toggle = dock.toggleViewAction()
        assert toggle in view_menu.actions() and toggle.statusTip()
        was_open = not dock.isHidden()
        toggle.trigger()
        assert dock.isHidden() is was_open, dock.objectName()
        if was_open:
            toggle.trigger()
        assert not dock.isHidden() and not dock.visibleRegion().isEmpty(), "it comes forward among tabs"


def test_the_buttons_of_a_title_bar_float_close_and_bring_back_a_panel(person: Person) -> None:
    for dock in list(front(person.window)):
        click(dock, "qt_dockwidget_floatbutton")
        assert dock.isFloating()
        dock.setFloating(False)  # afloat it has the title bar of the system
        click(dock, "qt_dockwidget_closebutton")
        assert dock.isHidden()
        dock.toggleViewAction().trigger()
        assert not dock.isHidden()


def test_default_arrangement_puts_back_what_was_moved_floated_tabbed_and_closed(person: Person) -> None:
    window = person.window
    before = standing(window)
    library, output, curves, problems = (window.docks[title] for title in ("Library", "Output", TITLES[0], "Problems"))
    window.addDockWidget(RIGHT, library)
    window.tabifyDockWidget(window.docks["Properties"], library)
    output.setFloating(True)
    curves.close()
    problems.close()
    assert standing(window) != before
    person.action("Default arrangement").trigger()
    QApplication.processEvents()
    assert standing(window) == before


def test_where_panels_stand_is_remembered_at_the_next_start(open_window: Opener) -> None:
    first = open_window()
    window = first.window
    window.addDockWidget(LEFT, window.docks["Output"])
    window.tabifyDockWidget(window.docks["Library"], window.docks["Output"])
    window.docks["Gradient norm by layer"].close()
    window.docks["Properties"].setFloating(True)
    left = standing(window)
    window.close()
    assert standing(open_window().window) == left


def test_on_a_small_screen_everything_fits_and_the_canvas_keeps_room(person: Person) -> None:
    window = person.window
    window.resize(1024, 700)
    person.action("Default arrangement").trigger()
    QApplication.processEvents()
    assert window.width() == 1024 and window.height() == 700, "nothing asks for more"
    assert window.canvas.width() >= 400 and window.canvas.height() >= 120
    for dock in front(window):
        corner = dock.mapTo(window, QPoint(0, 0))
        assert window.rect().contains(dock.rect().translated(corner)), dock.objectName()
