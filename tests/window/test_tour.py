"""The tour with real keys and the mouse: each step goes on when it is done, and nothing of it stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.formats.examples import load_example
from playground.window import tour as tour_module
from playground.window import tour_steps
from playground.window.tour import Tour
from playground.window.tour_steps import STEPS
from tests.window.conftest import CONTROL, DISCARDED, Opener, Person, typed

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def touring(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setattr(tour_module, "LOOK_MS", 20)
    monkeypatch.setattr(tour_module, "PRAISE_MS", 20)
    monkeypatch.setattr(tour_steps, "WATCH_SECONDS", 0.1)
    person = open_window()
    person.window.findChild(QAction, "tour").trigger()
    return person


def tour(person: Person) -> Tour:
    return person.window.tour


def reach(person: Person, title: str) -> None:
    """Wait until the tour has come to a step."""
    person.wait(lambda: tour(person).is_on and tour(person).step.title == title)


def bubble_is_beside_its_part(person: Person) -> bool:
    bubble, step = tour(person).bubble, tour(person).step
    shown = QRect(bubble.pos(), bubble.size())
    inside = person.window.rect().contains(shown)
    return bubble.isVisible() and inside and not shown.intersects(step.where(person.window))


def test_the_whole_tour_goes_on_by_what_is_done(touring: Person, tmp_path: Path, settings: QSettings):
    person, window = touring, touring.window
    said: list[str] = []
    window.announcer.said.connect(said.append)
    assert bubble_is_beside_its_part(person)
    person.hands.click(person.hands.card("Dense 1"))
    reach(person, "Let it learn")
    assert bubble_is_beside_its_part(person)
    QTest.mouseClick(window.toolbar.run_button, Qt.MouseButton.LeftButton)
    reach(person, "The loss falls")
    assert bubble_is_beside_its_part(person)
    reach(person, "What each neuron sees")
    QTest.mouseClick(window.toolbar.run_button, Qt.MouseButton.LeftButton)
    window.canvas.setFocus()
    for _ in range(8):
        person.key(Key.Key_Plus)
    reach(person, "The size of the steps")
    person.type_into(window.toolbar.learning_rate, "0.1")
    reach(person, "Add a layer")
    assert window.canvas.hasFocus() and window.canvas.visible_area().contains(window.canvas.content())
    layers = window.library.layers
    dense = next(item for item in layers.findItems("Dense", Qt.MatchFlag.MatchExactly))
    assert layers.viewport().rect().contains(layers.visualItemRect(dense))
    person.hands.drop("dense", person.hands.wire("Dense 1", "Dense 2"))
    reach(person, "Break something")
    window.selection.set([], [next(iter(person.project.graph.wires))])
    person.key(Key.Key_Delete)
    reach(person, "Mend it")
    assert window.problems.isVisible()
    person.control(Key.Key_Z)
    reach(person, "Many more to try")
    person.key(Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    reach(person, "Take it home")
    assert not tour(person).bubble.isVisible()
    person.key(Key.Key_Escape)
    person.wait(lambda: tour(person).bubble.isVisible())
    drawn = person.project
    with person.dialogs.answered(typed(tmp_path / "mine.playground")):
        person.control(Key.Key_S)
    person.wait(lambda: not tour(person).is_on)
    assert person.project is drawn and "Dense 3" in drawn.graph.by_name
    assert settings.value("tour-taken", type=bool) and "again" in tour(person).action.text()
    assert all(any(step.title in sentence for sentence in said) for step in STEPS[1:])


def test_next_and_back_go_by_key_and_esc_ends_it(touring: Person):
    drawn = touring.project
    for place in range(1, len(STEPS)):
        touring.key(Key.Key_N, ALT)
        touring.wait(lambda wanted=place: tour(touring).place == wanted)
        assert str(place + 1) in tour(touring).bubble.count.text()
    touring.key(Key.Key_B, ALT)
    touring.wait(lambda: tour(touring).place == len(STEPS) - 2)
    QTest.mouseClick(tour(touring).bubble.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tour(touring).bubble.back, Qt.MouseButton.LeftButton)
    touring.window.canvas.setFocus()
    touring.key(Key.Key_Escape)
    assert not tour(touring).is_on
    assert touring.project is drawn


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_no_step_covers_what_it_is_about(touring: Person, size: tuple[int, int]):
    touring.window.resize(*size)
    QApplication.processEvents()
    for _ in STEPS:
        touring.wait(lambda: bubble_is_beside_its_part(touring))
        tour(touring).go_on()


def test_the_card_it_begins_at_is_the_same_after_another_project(open_window: Opener):
    person = open_window()
    person.window.document.load(load_example("line"))
    person.window.tour.start()
    area = tour(person).step.where(person.window)
    canvas = person.window.canvas
    spot = canvas.mapFromScene(canvas.drawing.cards["Dense 1"].body.center())
    assert area.contains(canvas.viewport().mapTo(person.window, spot))
    person.window.tour.leave()


def test_what_is_unsaved_is_asked_about(open_window: Opener):
    person = open_window()
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    with person.dialogs.answered(lambda dialog: dialog.reject()):
        person.window.tour.start()
    assert not person.window.tour.is_on and "Dropout 1" in person.project.graph.by_name
    with person.dialogs.answered(DISCARDED):
        person.window.tour.start()
    assert person.window.tour.is_on and "Dropout 1" not in person.project.graph.by_name
    person.window.tour.leave()


def test_what_was_trained_and_never_saved_is_asked_about(open_window: Opener):
    person = open_window()
    person.train_until(20)
    with person.dialogs.answered(lambda dialog: dialog.reject()):
        person.window.tour.start()
    assert not person.window.tour.is_on and person.window.run.snapshot.progress.step >= 20


def test_the_page_of_examples_offers_it(open_window: Opener):
    person = open_window()
    person.window.gallery.open()
    buttons = person.window.gallery.page.beginning.buttons
    button = next(one for one in buttons if one.accessibleName() == "Take the tour")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert person.window.tour.is_on and not person.window.gallery.is_open
    person.window.tour.leave()


def test_what_trained_long_before_is_watched_all_the_same(touring: Person):
    touring.train_until(1500)
    while tour(touring).step.title != "The loss falls":
        tour(touring).go_on()
    QTest.mouseClick(touring.window.toolbar.run_button, Qt.MouseButton.LeftButton)
    reach(touring, "What each neuron sees")
