"""The page of examples over the window: a welcome that is in nobody's way, and the gallery at a key."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from playground.formats.examples import load_example
from playground.panels.gallery.page import GalleryPage
from playground.session.state import RunState
from tests.window.conftest import CANCELLED, DISCARDED, Opener, Person, typed

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Painted(QObject):
    """Whether a widget was painted since."""

    def __init__(self, widget: GalleryPage) -> None:
        super().__init__(widget)
        self.when = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.when:
            self.when = time.perf_counter()
        return False


def gallery(person: Person) -> GalleryPage:
    """The page, opened with its key."""
    person.key(Key.Key_O, BOTH)
    page = person.window.gallery.page
    person.wait(page.search.hasFocus)
    return page


def welcomed(person: Person) -> GalleryPage:
    person.window.gallery.welcome()
    return person.window.gallery.page


def test_it_is_there_within_a_second_of_the_key(person: Person):
    start = time.perf_counter()
    person.key(Key.Key_O, BOTH)
    painted = Painted(person.window.gallery.page)
    person.wait(lambda: bool(painted.when))
    assert painted.when - start < 1.0


def test_one_press_of_space_runs_what_lies_behind_the_welcome(person: Person):
    page = welcomed(person)
    assert page.isVisible() and page.title.text() == "Welcome to Neural Playground"
    person.key(Key.Key_Space)
    person.wait_for(RunState.RUNNING)
    assert not page.isVisible() and person.window.focusWidget() is person.window.canvas


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_escape_and_enter_lead_straight_to_the_circle(person: Person, key: Qt.Key):
    page = welcomed(person)
    person.key(key)
    assert not page.isVisible() and person.window.focusWidget() is person.window.canvas
    assert person.project == load_example("circle")
    person.key(Key.Key_Space)
    person.wait_for(RunState.RUNNING)


def test_whoever_does_not_want_the_welcome_switches_it_off(open_window: Opener, settings: QSettings):
    person = open_window()
    page = welcomed(person)
    QTest.mouseClick(page.beginning.at_start, Qt.MouseButton.LeftButton, pos=page.beginning.at_start.rect().center())
    assert settings.value("welcome", True, type=bool) is False
    again = open_window()
    again.window.gallery.welcome()
    assert again.window.findChild(GalleryPage) is None, "it is not even made"
    assert not gallery(again).beginning.at_start.isChecked()


def test_what_a_crash_left_behind_is_answered_first(person: Person):
    page = welcomed(person)
    person.window.recovery.show()
    assert not page.isVisible()
    person.window.gallery.welcome()
    assert not page.isVisible()


def test_an_example_is_searched_and_opened_by_keys_alone(person: Person):
    page = gallery(person)
    QTest.keyClicks(page.search, "spiral")
    person.key(Key.Key_Return)
    assert person.project.title == "Spiral" and not page.isVisible()
    assert person.window.canvas.hasFocus()


def test_unsaved_work_is_asked_about_and_the_page_stays_where_that_is_cancelled(person: Person):
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    drawn = person.project
    page = gallery(person)
    QTest.keyClicks(page.search, "spiral")
    with person.dialogs.answered(CANCELLED):
        person.key(Key.Key_Return)
    assert person.project == drawn and page.isVisible()
    with person.dialogs.answered(DISCARDED):
        person.key(Key.Key_Return)
    assert person.project.title == "Spiral" and not page.isVisible()


def test_keys_that_would_change_what_lies_behind_do_nothing(person: Person):
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    drawn = person.project
    page = gallery(person)
    QTest.mouseClick(page.grid.cards[0], Qt.MouseButton.LeftButton)
    for key, held in [(Key.Key_Z, CONTROL), (Key.Key_Delete, CONTROL), (Key.Key_F10, Qt.KeyboardModifier.NoModifier)]:
        person.key(key, held)
    QTest.keyClicks(page.grid.cards[0], "al")
    assert person.project == drawn and person.step == 0 and page.search.text() == "al"


def test_files_are_still_opened_by_their_keys_and_stand_among_the_recent(person: Person, tmp_path: Path):
    with person.dialogs.answered(typed(tmp_path / "mine.playground")):
        person.control(Key.Key_S)
    page = gallery(person)
    names = [button.text() for button in page.beginning.buttons]
    assert names == ["New", "Open…", "Import data…", "Take the tour", "mine"]
    person.control(Key.Key_N)
    assert person.project.graph.nodes == () and not page.isVisible()
    page = gallery(person)
    QTest.mouseClick(page.beginning.buttons[-1], Qt.MouseButton.LeftButton)
    assert person.project.title == "Circle" and not page.isVisible()


def test_a_tour_that_the_window_has_is_offered(person: Person):
    tour = QAction("Take the tour", person.window)
    tour.setObjectName("tour")
    page = gallery(person)
    button = page.beginning.buttons[-1]
    assert button.text() == "Take the tour"
    with person.qtbot.waitSignal(tour.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not page.isVisible()


def test_the_page_fills_the_window_as_it_grows(person: Person):
    page = gallery(person)
    person.window.resize(1100, 760)
    person.wait(lambda: page.width() == person.window.width())
    assert page.y() == person.window.menuBar().height() and page.geometry().bottom() == person.window.rect().bottom()
    assert page.rect().contains(page.sheet.geometry())


def test_the_menu_lists_the_examples_under_their_topics(person: Person):
    menu = next(menu for menu in person.window.findChildren(QMenu) if menu.title() == "Examples")
    first, *others = menu.actions()
    assert first.text() == "All examples…" and [action.text() for action in others[:2]] == ["First steps", "Circle"]
    assert others[0].isSeparator()
