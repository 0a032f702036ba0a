"""The units view: a text on the colors of a unit, chosen by field or arrow keys, and attention under the pointer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.selection import Followed
from playground.panels.dock import Surroundings
from playground.panels.output_views.units import HEADS, UnitsView
from playground.training.probes.units_over_text import TextUnits, UnitsOverText

TEXT = tuple("ab\nab")
SECOND = np.array([1, -1, 0, 1, -1], np.float32)
HEAD = np.tril(np.ones((1, 5, 5), np.float32)) / np.arange(1, 6, dtype=np.float32)[None, :, None]
ANSWER = TextUnits(
    TEXT,
    {"RNN 1": np.stack([np.full(5, 0.5, np.float32), SECOND], axis=1), "Output": np.ones((5, 1), np.float32)},
    {"RNN 1": np.array([1, 0]), "Output": np.array([0])},
    {"Self attention 1": HEAD},
)


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings) -> UnitsView:
    made = UnitsView(around)
    qtbot.addWidget(made)
    made.resize(300, 360)
    with qtbot.waitExposed(made):
        made.show()
    made.show_answer(ANSWER)
    return made


def test_the_most_reactive_unit_of_the_last_hidden_layer_is_shown_first(view: UnitsView) -> None:
    assert view.layer.currentText() == "RNN 1" and view.unit == 1
    assert view.grid.symbols == TEXT and view.grid.shades.tolist() == SECOND.tolist()
    assert view.grid.tips[1] == "b: -1" and view.status.text().endswith("Highest at a, a line break, b.")


def test_arrow_keys_on_the_text_go_to_the_next_unit_and_back(view: UnitsView) -> None:
    view.grid.setFocus()
    QTest.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.unit == 0 and set(view.grid.shades.tolist()) == {1.0}
    QTest.keyClick(view.grid, Qt.Key.Key_Left)
    assert view.unit == 1


def test_attention_is_shown_from_the_character_under_the_pointer_back(view: UnitsView) -> None:
    QTest.mouseClick(view.kinds.buttons[HEADS], Qt.MouseButton.LeftButton)
    QTest.mouseMove(view.grid, view.grid.places(view.grid.width())[1].center())
    assert view.grid.marked == 1
    assert view.grid.shades.tolist() == [1, 1, 0, 0, 0]
    assert view.grid.tips[0] == "a: 50.0%"


def test_a_line_break_ends_its_line_and_narrow_lines_are_broken(view: UnitsView) -> None:
    places = view.grid.places(300)
    assert [place.top() for place in places[:3]] == [0, 0, 0] and places[3].left() == 0 and places[3].top() > 0
    assert len({place.top() for place in view.grid.places(1)}) == 5


def test_what_is_typed_is_read_and_else_the_followed_sample(view: UnitsView, around: Surroundings) -> None:
    around.selection.follow(Followed("train", 7))
    assert view.probe == UnitsOverText("", "train", 7)
    QTest.keyClicks(view.text, "hi")
    assert view.probe == UnitsOverText("hi")


def test_a_refusal_is_said_in_place_of_the_text(view: UnitsView) -> None:
    view.show_answer(TextUnits((), {}, {}, {}, "text: found '7'"))
    assert view.status.text() == "text: found '7'" and view.grid.symbols == ()


def test_the_memory_of_an_lstm_is_chosen_like_a_layer(view: UnitsView) -> None:
    memory = np.full((5, 2), 2.0, np.float32)
    layers = {"LSTM 1": SECOND[:, None] * np.ones(2, np.float32), "LSTM 1, memory c": memory}
    view.show_answer(TextUnits(TEXT, layers, {name: np.array([0, 1]) for name in layers}, {}, deepest="LSTM 1"))
    assert view.layer.currentText() == "LSTM 1" and view.grid.tips[1] == "b: -1"
    view.layer.setFocus()
    QTest.keyClick(view.layer, Qt.Key.Key_Down)
    assert view.layer.currentText() == "LSTM 1, memory c" and view.grid.tips[1] == "b: 2"
