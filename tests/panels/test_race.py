"""The race below the map: chosen, seen, hidden by name, and not raced where nobody sees it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.landscape import LandscapePanel
from playground.panels.output import OutputPanel
from playground.panels.output_views.map import MapView
from playground.panels.race import OWN, SAME
from playground.theme.tokens import LIGHT
from playground.training.events import Snapshot
from playground.training.prepare import plan_of, prepare
from playground.training.probes.loss_landscape import LossLandscape
from playground.training.probes.path_on_plane import PathOnPlane
from playground.training.probes.race import RaceAnswer, Racing
from playground.training.trainer import Trainer
from tests.panels.fake_run import FakeRun

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def trainer() -> Trainer:
    made = prepare(load_example("descent-race"))
    for _ in made.run(steps=20):
        pass
    return made


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> LandscapePanel:
    """The map in the output panel, where other networks have their answers."""
    output = OutputPanel(around)
    qtbot.addWidget(output)
    output.resize(360, 460)
    output.set_plan(plan_of(load_example("descent-race")))
    with qtbot.waitExposed(output):
        output.show()
    assert isinstance(output.current, MapView)
    return output.current.panel


def races(run: FakeRun) -> list[Racing]:
    return [probe for probe in run.asked if isinstance(probe, Racing)]


def answer(run: FakeRun, trainer: Trainer) -> RaceAnswer:
    """Answer all that is asked, until nothing more is."""
    answers = {}
    for _ in range(3):
        for probe in run.asked:
            if isinstance(probe, LossLandscape | PathOnPlane | Racing) and probe not in answers:
                answers[probe] = probe.answer(trainer)
        run.show(Snapshot(trainer.progress, 0.0, trainer.curves(), trainer.plan, answers))
    (found,) = (found for found in answers.values() if isinstance(found, RaceAnswer))
    return found


def choose(panel: LandscapePanel, way: str) -> None:
    QTest.mouseClick(panel.race.ways.buttons[way], LEFT)


def test_nobody_races_unless_asked_to(panel: LandscapePanel, run: FakeRun) -> None:
    assert not races(run) and panel.race.isHidden() and panel.race.ways.isVisible()
    choose(panel, SAME)
    assert [race.same_rate for race in races(run)] == [True]
    choose(panel, OWN)
    assert [race.same_rate for race in races(run)] == [False]
    choose(panel, "alone")
    assert not races(run) and panel.race.isHidden()


def test_each_has_a_way_and_its_loss_behind_its_name(panel: LandscapePanel, run: FakeRun, trainer: Trainer) -> None:
    choose(panel, SAME)
    found = answer(run, trainer)
    assert [entry.text() for entry in panel.race.entries] == list(found.names)
    assert all(entry.reading for entry in panel.race.entries)
    assert len(panel.plot.runners) == len(panel.relief.runners) == len(found.names) - 1, "the first is the ball"
    assert panel.plot.runners[0].places[-1].tolist() == found.places[1, -1].tolist()
    assert panel.race.words.text() == "Loss after step 20."
    for plot in (panel.plot, panel.relief):
        panel._turn_to(plot is panel.relief)
        panel.grab()


def test_a_click_on_a_name_hides_a_way_that_stays_hidden(panel: LandscapePanel, run: FakeRun, trainer: Trainer) -> None:
    choose(panel, SAME)
    shown = len(answer(run, trainer).names) - 1
    QTest.mouseClick(panel.race.entries[1], LEFT)
    assert len(panel.plot.runners) == shown - 1
    QTest.mouseClick(panel.race.entries[0], LEFT)
    assert not panel.plot.shows_trail
    choose(panel, OWN)
    answer(run, trainer)
    assert panel.plot.shows_trail, "without names all is seen"
    assert panel.race.entries[0].color.name().upper() == LIGHT.negative
    choose(panel, "alone")
    assert panel.plot.runners == () and panel.plot.shows_trail


def test_what_came_too_quickly_to_be_seen_is_shown_step_by_step(
    panel: LandscapePanel, run: FakeRun, trainer: Trainer
) -> None:
    choose(panel, SAME)
    answer(run, trainer)
    replay = panel.race._replay
    assert replay.at is None, "a few steps are shown at once"
    for _ in trainer.run(steps=400):
        pass
    found = answer(run, trainer)
    assert replay.at == 20 and not panel.plot.shows_trail
    assert len(panel.plot.runners) == len(found.names), "the run itself is one of them"
    replay.go_on()
    assert replay.at == 23 and panel.race.words.text() == "Step 23 of 420"
    assert panel.plot.runners[1].places[-1].tolist() == found.places[1, 23].tolist()
    assert not any(entry.reading for entry in panel.race.entries), "who wins is not told before"
    while replay.at is not None:
        replay.go_on()
    assert panel.race.words.text() == "Loss after step 420." and panel.plot.shows_trail
    QTest.mouseClick(panel.race.again, LEFT)
    assert replay.at == 0
    panel.window().hide()
    assert replay.at is None, "nobody sees it"


def test_nothing_is_raced_while_it_cannot_be_seen(panel: LandscapePanel, run: FakeRun) -> None:
    choose(panel, SAME)
    panel.window().hide()
    assert not races(run)
    panel.window().show()
    assert races(run)


def test_on_a_map_of_more_numbers_nobody_races(panel: LandscapePanel, run: FakeRun) -> None:
    choose(panel, SAME)
    panel.set_plan(plan_of(load_example("circle")))
    assert not races(run) and panel.race.ways.isHidden() and panel.race.isHidden()
    panel.set_plan(plan_of(load_example("line")))
    assert races(run), "two numbers again"
