"""The room of the canvas: drawings open so that they suit it, and Tidy arranges for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from playground.spec import edits
from playground.spec.tidying import tidy
from tests.canvas.conftest import Hands, chain, project_of

LONG = ("input", *["dense"] * 14, "output")


def bands(hands: Hands) -> int:
    return len({y for _, y in hands.project.positions.values()})


def test_a_long_chain_opens_in_bands_that_suit_the_room_and_is_not_edited_by_that(hands: Hands) -> None:
    hands.document.load(tidy(project_of(chain(*LONG))))
    assert bands(hands) > 1 and hands.document.is_clean and not hands.document.can_undo
    assert hands.canvas.visible_area().contains(hands.canvas.content())
    wide = bands(hands)
    hands.canvas.resize(500, 700)
    assert bands(hands) > wide, "it goes along with the window as long as nobody has arranged anything"


def test_cards_that_somebody_has_arranged_stay_where_they_are(hands: Hands) -> None:
    project = tidy(project_of(chain(*LONG)))
    moved = edits.move_layers(project, {"Dense 3": (512.0, 400.0)})
    hands.document.load(moved)
    hands.canvas.resize(500, 700)
    assert hands.project.positions == moved.positions


def test_after_an_edit_cards_stay_when_the_window_is_resized(hands: Hands) -> None:
    hands.document.load(tidy(project_of(chain(*LONG))))
    hands.document.apply("Move", edits.move_layers(hands.project, {"Dense 3": (512.0, 900.0)}))
    places = hands.project.positions
    hands.canvas.resize(500, 700)
    assert hands.project.positions == places


def test_tidy_puts_a_long_chain_into_bands_and_is_undone(hands: Hands) -> None:
    moved = edits.move_layers(tidy(project_of(chain(*LONG))), {"Dense 3": (512.0, 400.0)})
    hands.document.load(moved)
    hands.key(Qt.Key.Key_L)
    assert bands(hands) > 2 and hands.canvas.zoom > 0.4
    hands.undo()
    assert hands.project.positions == moved.positions


def top_of(hands: Hands) -> int:
    return hands.canvas.mapFromScene(hands.canvas.content().topLeft()).y()


def test_fitting_leaves_free_what_is_covered_at_the_top(hands: Hands) -> None:
    hands.canvas.pan_by(QPoint(0, 20))
    before = hands.canvas.corner()
    hands.canvas.set_covered(200)
    assert hands.canvas.corner() == before, "nothing moves of what a person chose to see"
    hands.key(Qt.Key.Key_F)
    assert top_of(hands) >= 200


def test_a_fitted_drawing_gives_way_to_what_covers_it_and_comes_back(hands: Hands) -> None:
    hands.key(Qt.Key.Key_F)
    before = top_of(hands)
    hands.canvas.set_covered(before + 60)
    assert top_of(hands) >= before + 60
    hands.canvas.set_covered(0)
    assert top_of(hands) == before
    hands.canvas.set_covered(before - 40)
    assert top_of(hands) == before, "nothing moves that is not hidden"


def test_nothing_gives_way_under_a_hand_that_holds_something(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.key(Qt.Key.Key_F)
    before = top_of(hands)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    hands.canvas.set_covered(before + 60)
    assert top_of(hands) == before
