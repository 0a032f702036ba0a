"""Cards seen from near: neurons and weights are shown, told, and set by hand with the mouse or the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSpinBox

from playground.canvas.closeup.close_up import CLOSES_AT, OPENS_AT, CloseUp
from playground.canvas.closeup.number_editor import PLACES, NumberEditor, place_of
from playground.canvas.closeup.places import NeuronSpot, Spot, WeightSpot
from playground.canvas.closeup.strands import MOST_LINES
from playground.session.state import RunState
from playground.training.probes.plane_responses import PlaneResponses
from tests.window.conftest import Opener, Person, typed

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


class Near:
    """Somebody who has gone near to a card with the mouse."""

    def __init__(self, person: Person) -> None:
        self.person, self.canvas = person, person.window.canvas
        self.close_up: CloseUp = person.window.close_up
        self.editor: NumberEditor = self.close_up.editor

    def go(self, name: str, zoom: float = 1.6) -> Near:
        """Turn the wheel until the cards are open, with one of them in the middle."""
        self.canvas.zoom_by(zoom / self.canvas.zoom)
        self.canvas.centerOn(self.canvas.drawing.cards[name].body.center() - QPointF(80, 0))
        if zoom >= OPENS_AT:
            self.person.wait(lambda: self.canvas.drawing.cards[name].is_open)
        return self

    def at(self, spot: Spot) -> QPoint:
        middle = self.close_up.opened.middle(spot)
        assert middle is not None
        if isinstance(spot, WeightSpot):  # where no other line is near: close to the end
            strands = self.close_up.opened.strands[spot.layer]
            middle = strands.line(spot.input, spot.neuron).pointAt(0.9)
        return self.canvas.mapFromScene(middle)

    def click(self, spot: Spot) -> None:
        QTest.mouseMove(self.canvas.viewport(), self.at(spot))
        QTest.mouseClick(self.canvas.viewport(), LEFT, pos=self.at(spot))
        assert self.close_up.spot == spot and self.editor.isVisible()

    def enter(self, text: str) -> None:
        """Type over the number in the field, and press Enter."""
        QTest.keyClicks(self.editor.field, text)
        QTest.keyClick(self.editor.field, Key.Key_Return)

    def number(self, name: str, *index: int) -> float:
        return float(self.person.run.weights()[name][index])


@pytest.fixture
def near(person: Person) -> Near:
    return Near(person).go("Dense 2")


def test_cards_open_past_a_zoom_and_close_at_a_lower_one(person: Person) -> None:
    near = Near(person)
    cards = near.canvas.drawing.cards
    assert near.close_up.probe is None
    near.go("Dense 2", OPENS_AT - 0.05)
    assert near.close_up.probe is None and not cards["Dense 2"].is_open
    near.go("Dense 2", OPENS_AT + 0.05)
    assert cards["Dense 2"].is_open and cards["Dense 1"].is_open
    near.canvas.zoom_by((CLOSES_AT + 0.05) / near.canvas.zoom)
    assert cards["Dense 2"].is_open, "between the two it stays as it is"
    near.canvas.zoom_by((CLOSES_AT - 0.05) / near.canvas.zoom)
    assert not any(card.is_open for card in cards.values())
    assert near.close_up.probe is None


def test_what_is_not_seen_is_not_asked(near: Near) -> None:
    canvas = near.canvas
    assert near.close_up.probe is not None
    near.person.wait(lambda: PlaneResponses() not in near.person.run._worker.probes)  # open cards hide their pictures
    canvas.centerOn(canvas.drawing.cards["Data"].pos() - QPointF(3000, 0))
    assert near.close_up.probe is None
    near.go("Dense 2")
    canvas.hide()
    assert near.close_up.probe is None


def test_a_neuron_and_a_weight_are_told_with_value_and_gradient(near: Near) -> None:
    near.person.train_until(20)
    QTest.mouseMove(near.canvas.viewport(), near.at(NeuronSpot("Dense 2", 1)))
    near.person.wait(lambda: "gradient" in near.close_up.tip.text())
    assert "Dense 2, neuron 2" in near.close_up.tip.text() and "bias" in near.close_up.tip.text()
    near.person.wait_until_obeyed()
    QTest.mouseMove(near.canvas.viewport(), near.at(WeightSpot("Dense 2", 3, 0)))
    words = near.close_up.tip.text()
    assert "Dense 1, neuron 4 → Dense 2, neuron 1" in words and "gradient" in words
    assert f"weight {near.number('Dense 2/weight', 3, 0):.4g}" in words
    QTest.mouseMove(near.canvas.viewport(), QPoint(3, 3))
    assert not near.close_up.tip.isVisible() and near.close_up.spot is None


def test_a_weight_is_set_by_clicking_its_line_and_undone_and_escape_leaves_it_as_it_was(near: Near) -> None:
    before = near.number("Dense 2/weight", 3, 1)
    near.click(WeightSpot("Dense 2", 3, 1))
    QTest.keyClicks(near.editor.field, "12")
    QTest.keyClick(near.editor.field, Key.Key_Escape)
    assert not near.editor.isVisible() and near.number("Dense 2/weight", 3, 1) == before
    near.click(WeightSpot("Dense 2", 3, 1))
    near.enter("1.5")
    assert near.number("Dense 2/weight", 3, 1) == 1.5
    assert not near.editor.isVisible() and near.canvas.hasFocus()
    assert not near.person.document.is_clean
    near.person.control(Key.Key_Z)
    assert near.number("Dense 2/weight", 3, 1) == before
    assert near.person.document.is_clean


def test_a_number_is_set_while_it_trains_and_the_curve_carries_a_mark(near: Near) -> None:
    near.person.press_run()
    near.person.wait(lambda: near.person.step > 30)
    near.click(NeuronSpot("Dense 2", 1))
    near.enter("3")
    near.person.wait(lambda: bool(near.person.snapshot.by_hand))
    assert near.person.run.state is RunState.RUNNING
    (change,) = near.person.snapshot.by_hand
    assert (change.place.layer, change.place.index, change.after) == ("Dense 2", (1,), 3.0)
    near.person.press_run()
    near.person.wait_for(RunState.PAUSED)
    assert [mark.x for mark in near.person.window.curves.loss.marks] == [change.step]


def test_a_bias_of_hundreds_is_set_with_the_mouse_alone_before_training_and_is_there_when_opened_again(
    near: Near, tmp_path: Path, open_window: Opener
) -> None:
    near.go("Output")
    near.click(NeuronSpot("Output", 0))
    slider, field = near.editor.slider, near.editor.field
    middle = slider.height() // 2
    QTest.mousePress(slider, LEFT, pos=QPoint(slider.width() // 2, middle))
    share = (PLACES + place_of(-660)) / (2 * PLACES)
    end = QPoint(8 + round(share * (slider.width() - 16)), middle)
    QTest.mouseMove(slider, QPoint(slider.width() // 4, middle))
    QTest.mouseMove(slider, end)
    QTest.mouseRelease(slider, LEFT, pos=end)
    begun = field.value()
    assert -760 < begun < -560 and near.number("Output/bias", 0) == begun
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    part = QStyle.SubControl.SC_SpinBoxUp if begun < -660 else QStyle.SubControl.SC_SpinBoxDown
    arrow = field.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, field)
    for _ in range(round(abs(begun + 660))):
        QTest.mouseClick(field, LEFT, pos=arrow.center())
    assert near.number("Output/bias", 0) == -660
    with near.person.dialogs.answered(typed(tmp_path / "net")):
        near.person.action("Save as").trigger()
    again = open_window(str(tmp_path / "net.playground"))
    assert float(again.run.weights()["Output/bias"][0]) == -660


def test_a_drag_of_the_slider_is_undone_as_one(near: Near) -> None:
    near.click(NeuronSpot("Dense 2", 0))
    slider = near.editor.slider
    QTest.mousePress(slider, LEFT, pos=QPoint(slider.width() // 2, 8))
    for x in (20, 40, 60):
        QTest.mouseMove(slider, QPoint(slider.width() // 2 + x, 8))
    QTest.mouseRelease(slider, LEFT, pos=QPoint(slider.width() // 2 + 60, 8))
    assert near.number("Dense 2/bias", 0) > 0
    QTest.keyClick(near.editor.field, Key.Key_Escape)
    near.person.control(Key.Key_Z)
    assert near.number("Dense 2/bias", 0) == 0 and not near.person.document.can_undo


def test_the_keyboard_goes_to_neurons_walks_edits_and_comes_back(person: Person) -> None:
    near = Near(person)
    person.window.selection.set({"Data"})
    person.key(Key.Key_N)
    assert "Dense layers and the output show their neurons" in person.status
    person.window.selection.set({"Dense 1"})
    zoom = near.canvas.zoom
    person.key(Key.Key_N)
    person.wait(lambda: near.close_up.spot == NeuronSpot("Dense 1", 0))
    person.key(Key.Key_Down)
    assert near.close_up.spot == NeuronSpot("Dense 1", 1)
    person.key(Key.Key_Left)
    spot = near.close_up.spot
    assert isinstance(spot, WeightSpot) and (spot.layer, spot.neuron) == ("Dense 1", 1)
    person.key(Key.Key_Up)
    person.key(Key.Key_Up)
    assert near.close_up.spot == WeightSpot("Dense 1", 0, 1)
    person.key(Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "0.25")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "-0.5")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert (near.number("Dense 1/weight", 0, 1), near.number("Dense 1/weight", 1, 1)) == (0.25, -0.5)
    person.key(Key.Key_Right)
    assert near.close_up.spot == NeuronSpot("Dense 1", 1)
    person.key(Key.Key_Right)
    spot = near.close_up.spot
    assert isinstance(spot, WeightSpot) and (spot.layer, spot.input) == ("Dense 2", 1)
    person.key(Key.Key_Escape)
    assert near.close_up.spot is None and near.canvas.zoom == pytest.approx(zoom, rel=0.05)


def test_of_many_neurons_a_sample_is_shown_with_the_largest_weights(person: Person) -> None:
    for name in ("Dense 1", "Dense 2"):
        person.type_into(person.select(name).form.fields["units"].editor.field, "100")
    person.wait_until_obeyed()
    near = Near(person).go("Dense 2")
    opened = near.close_up.opened
    near.person.wait(lambda: opened.strands["Dense 2"].weight.shape == (64, 64))
    assert opened.told is not None
    neurons = opened.told.answer.neurons["Dense 2"]
    assert (neurons.count, neurons.shown[0], neurons.shown[-1]) == (100, 0, 99)
    near.person.wait(lambda: opened.strands["Dense 2"].is_whole)
    assert opened.strands["Dense 2"].lines == MOST_LINES
    near.click(NeuronSpot("Dense 2", int(neurons.shown[40])))
    near.enter("2")
    assert near.number("Dense 2/bias", int(neurons.shown[40])) == 2


def test_an_edit_of_the_drawing_closes_what_is_gone_and_keeps_the_rest_open(near: Near) -> None:
    near.person.window.selection.set({"Dense 2"})
    near.person.key(Key.Key_Delete)
    near.person.wait(lambda: "Dense 2" not in near.close_up.opened.columns)
    near.go("Output")
    near.person.wait(lambda: set(near.close_up.opened.strands) == {"Dense 1", "Output"})
    near.person.control(Key.Key_Z)
    near.person.wait(lambda: "Dense 2" in near.close_up.opened.strands)


def test_inside_of_a_block_neurons_are_set_under_the_name_they_run_by(person: Person) -> None:
    near = Near(person)
    person.window.selection.set({"Dense 1", "Dense 2"})
    near.canvas.group()
    (block,) = person.window.selection.names
    near.canvas.open_block()
    person.wait_until_obeyed()
    near.go("Dense 2")
    near.click(NeuronSpot(f"{block}/Dense 2", 1))
    assert near.editor.title.text() == "Bias of Dense 2, neuron 2"
    near.enter("0.75")
    assert near.number(f"{block}/Dense 2/bias", 1) == 0.75
    person.control(Key.Key_Z)
    assert near.number(f"{block}/Dense 2/bias", 1) == 0
    assert person.window.drawing.opened == (block,), "nothing drawn was undone"
