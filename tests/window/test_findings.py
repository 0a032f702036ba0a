"""A learner in front of networks that do not learn: what ails them is said over the canvas, and mended by mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from playground.session.state import RunState
from tests.window.conftest import Opener, Person

LEFT = Qt.MouseButton.LeftButton


def press(person: Person, button: object) -> None:
    QTest.mouseClick(button, LEFT)  # type: ignore[call-overload]


def accuracy(person: Person) -> float:
    values = person.curves.validation_accuracy.values
    return float(values[-1]) if len(values) else 0.0


def test_twenty_sigmoids_say_why_they_do_not_learn_and_learn_after_two_clicks(open_window: Opener):
    person = open_window("deep-sigmoid")
    strip, canvas = person.window.finding, person.window.canvas
    before = canvas.mapToScene(QPoint(0, 0)), canvas.size()
    person.press_run()
    person.wait(strip.isVisible)
    assert "the gradient vanishes" in strip.words.text()
    assert (canvas.mapToScene(QPoint(0, 0)), canvas.size()) == before, "nothing moved under the mouse"
    press(person, strip.why)
    problems = person.window.docks["Problems"]
    assert problems.isVisible() and not problems.visibleRegion().isEmpty()
    person.wait(lambda: any(row.hasFocus() for row in person.window.problems.rows))
    press(person, strip.fix)
    press(person, strip.start_over)
    person.wait(lambda: accuracy(person) > 0.9)
    assert not strip.isVisible()
    person.press_run()


def test_a_network_that_exploded_learns_after_two_clicks_and_nothing_stale_is_left_said(open_window: Opener):
    person = open_window("exploding-rnn")
    strip = person.window.finding
    person.press_run()
    person.wait_for(RunState.FINISHED)
    person.wait(strip.isVisible)
    assert strip.words.text().startswith(("RNN 1:", "Output:")) and "lower the learning rate" in person.status
    press(person, strip.fix)
    person.wait(lambda: "press Reset" in person.status and "lower" not in person.status)
    press(person, strip.start_over)
    person.wait(lambda: person.run.is_running and person.step > 20)
    assert person.status == "" and not strip.isVisible()
    person.press_run()
