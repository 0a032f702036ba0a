"""The loss landscape in the window: measured beside a training that does not notice, and by itself for two numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.formats.examples import load_example
from playground.panels.landscape import LandscapePanel
from playground.session.state import RunState
from playground.training.landscape.settings import LandscapeSettings
from playground.training.prepare import prepare
from tests.window.conftest import Opener, Person

LEFT = Qt.MouseButton.LeftButton


def in_front_of_the_map(person: Person) -> LandscapePanel:
    dock = person.window.docks["Loss landscape"]
    dock.show()
    dock.raise_()
    panel = dock.panel
    assert isinstance(panel, LandscapePanel)
    person.wait(panel.isVisible)
    return panel


def test_training_is_the_same_to_the_bit_while_maps_are_measured_and_given_up(open_window: Opener):
    person = open_window("circle")
    panel = in_front_of_the_map(person)
    panel.settings = LandscapeSettings(resolution="coarse", samples=20)
    person.press_run()
    QTest.mouseClick(panel.button, LEFT)
    person.wait(lambda: not panel.plot.is_empty and panel.is_computing)
    QTest.mouseClick(panel.button, LEFT)
    assert panel.plot.is_empty, "no map was there before"
    QTest.mouseClick(panel.button, LEFT)
    person.wait(lambda: panel.answer is not None)
    person.wait(lambda: panel.plot.trail is not None)
    person.press_run()
    person.wait_for(RunState.PAUSED)
    alone = prepare(load_example("circle"))
    for _ in alone.run(steps=person.step):
        pass
    assert np.array_equal(person.curves.train_loss.values, alone.curves().train_loss.values)
    weights = person.run.weights()
    assert all(np.array_equal(array, weights[name]) for name, array in alone.weights().items())


def test_the_ball_rolls_to_the_lowest_place_of_two_numbers(open_window: Opener):
    person = open_window("line")
    panel = in_front_of_the_map(person)
    person.wait(lambda: panel.answer is not None and panel.plot.trail is not None)
    start = panel.plot.trail.head
    person.press_run()
    person.wait(lambda: np.linalg.norm(panel.plot.trail.head - [2, 3]) < 0.2)
    assert np.linalg.norm(panel.plot.trail.head - start) > 1
    assert len(panel.plot.trail.steps) > 10
