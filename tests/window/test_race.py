"""The race in the window: step by step with the run, which does not notice."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.formats.examples import load_example
from playground.panels.output_views.map import MapView
from playground.panels.race import SAME, RaceStrip
from playground.session.state import RunState
from playground.training.prepare import prepare
from tests.window.conftest import Opener, Person


def race(person: Person) -> RaceStrip:
    """The race of the map in the output panel, begun."""
    view = person.window.output.current
    assert isinstance(view, MapView)
    QTest.mouseClick(view.panel.race.ways.buttons[SAME], Qt.MouseButton.LeftButton)
    return view.panel.race


def step_of(strip: RaceStrip) -> int:
    return strip.answer.step if strip.answer is not None else -1


def test_each_step_of_the_run_is_one_of_the_race_and_the_curve_is_the_same_as_without(open_window: Opener):
    person = open_window("descent-race")
    strip = race(person)
    person.wait(lambda: step_of(strip) == 0)
    for number in range(1, 4):
        person.key(Qt.Key.Key_F10)
        person.wait(lambda number=number: step_of(strip) == number)
    person.press_run()
    person.wait_for(RunState.FINISHED)
    person.wait(lambda: step_of(strip) == 500)
    alone = prepare(load_example("descent-race"))
    for _ in alone.run():
        pass
    assert np.array_equal(person.curves.train_loss.values, alone.curves().train_loss.values)
    assert strip.answer.places[0, -1].tolist() == alone.network.arrays.values.tolist()


def test_another_function_is_another_race_on_another_map(open_window: Opener):
    person = open_window("descent-race")
    strip = race(person)
    person.key(Qt.Key.Key_F10)
    person.wait(lambda: step_of(strip) == 1)
    project = person.project
    person.window.document.apply("Set function", project.replace(loss=project.loss.replace(function="bowl")))
    person.key(Qt.Key.Key_R)
    person.key(Qt.Key.Key_F10)
    person.wait(lambda: step_of(strip) == 1 and strip.answer.places[0, 1, 0] == np.float32(-1.5 + 0.01 * 1.5))
    panel = person.window.output.current.panel
    person.wait(lambda: panel.answer is not None and abs(panel.plot.value_at(0, 0)) < 0.5)
