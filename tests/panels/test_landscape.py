"""The loss landscape: measured when asked, given up when told, and shown with where the weights are."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Selection
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.landscape import LandscapePanel
from playground.spec import edits
from playground.training.events import Snapshot
from playground.training.landscape.settings import LandscapeSettings
from playground.training.prepare import plan_of, prepare
from playground.training.probe import Probe
from playground.training.probes.loss_landscape import LandscapeAnswer, LossLandscape
from playground.training.probes.path_on_plane import PathOnPlane
from playground.training.trainer import Trainer
from tests.panels.fake_run import FakeRun

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, document: Document, run: FakeRun) -> LandscapePanel:
    panel = LandscapePanel(Surroundings(document, Selection(document), run))  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.set_plan(plan_of(document.project))
    panel.settings = LandscapeSettings(resolution="coarse")
    panel.resize(320, 360)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def panel(qtbot: QtBot, document: Document, run: FakeRun) -> LandscapePanel:
    return shown(qtbot, document, run)


@pytest.fixture
def trainer(document: Document) -> Trainer:
    made = prepare(document.project)
    for _ in made.run(steps=60):
        pass
    return made


@pytest.fixture
def line(qtbot: QtBot, run: FakeRun) -> LandscapePanel:
    """In front of the one neuron that finds a line."""
    return shown(qtbot, Document(load_example("line")), run)


def asked(run: FakeRun, kind: type[Probe] = LossLandscape) -> Probe:
    (found,) = (probe for probe in run.asked if isinstance(probe, kind))
    return found


def is_asked(run: FakeRun, kind: type[Probe] = LossLandscape) -> bool:
    return any(isinstance(probe, kind) for probe in run.asked)


def tell(run: FakeRun, trainer: Trainer, answers: dict[Probe, object]) -> None:
    run.show(Snapshot(trainer.progress, 0.0, trainer.curves(), trainer.plan, answers))


def answered(run: FakeRun, trainer: Trainer) -> LandscapeAnswer:
    """Answer what is asked with the whole map."""
    probe = asked(run)
    assert isinstance(probe, LossLandscape)
    answer = probe.answer(trainer)
    tell(run, trainer, {probe: answer})
    assert isinstance(answer, LandscapeAnswer)
    return answer


def follow(run: FakeRun, trainer: Trainer) -> None:
    """Tell where the weights are on the map that is shown."""
    probe = asked(run, PathOnPlane)
    tell(run, trainer, {probe: probe.answer(trainer)})


def test_an_empty_place_says_what_to_do(panel: LandscapePanel, run: FakeRun) -> None:
    assert panel.plot.is_empty and "Compute" in panel.plot.empty_text
    assert panel.button.isEnabled() and not is_asked(run)
    panel.grab()


def test_without_a_network_there_is_nothing_to_press(panel: LandscapePanel, document: Document) -> None:
    document.apply("Remove", edits.remove_layers(document.project, ["Data"]))
    panel.set_plan(plan_of(document.project))
    assert not panel.button.isEnabled() and "Problems" in panel.plot.empty_text


def test_a_press_asks_for_a_map_with_the_chosen_settings(panel: LandscapePanel, run: FakeRun) -> None:
    QTest.mouseClick(panel.ways.buttons["path"], LEFT)
    panel.form.edited.emit("reach", 2.0, None)
    QTest.mouseClick(panel.button, LEFT)
    probe = asked(run)
    assert isinstance(probe, LossLandscape)
    assert probe.settings == LandscapeSettings(directions="path", resolution="coarse", reach=2.0)
    assert panel.button.text() == "Cancel" and panel.progress.isVisible()


def test_the_map_gets_finer_until_it_is_whole(panel: LandscapePanel, run: FakeRun, trainer: Trainer) -> None:
    QTest.mouseClick(panel.button, LEFT)
    probe, sides, values = asked(run), set(), set()
    assert isinstance(probe, LossLandscape)
    for answer in probe.portions(trainer):
        tell(run, trainer, {probe: answer})
        sides.add(len(panel.plot.surface.x) if panel.plot.surface else 0)
        values.add(panel.progress.value())
    assert max(sides) == 17 and len(values) > 1
    assert panel.button.text() == "Compute" and not panel.progress.isVisible() and not is_asked(run)
    assert panel.plot.surface is not None
    np.testing.assert_array_equal(panel.plot.surface.values, answer.losses)


def test_giving_up_leaves_the_map_of_before(panel: LandscapePanel, run: FakeRun, trainer: Trainer) -> None:
    QTest.mouseClick(panel.button, LEFT)
    whole, weights = answered(run, trainer), trainer.weights()
    for _ in trainer.run(steps=30):
        pass
    QTest.mouseClick(panel.button, LEFT)
    probe = asked(run)
    assert isinstance(probe, LossLandscape)
    told = (answer for answer in probe.portions(trainer) if isinstance(answer, LandscapeAnswer))
    part = next(answer for answer in told if answer.losses.size)
    tell(run, trainer, {probe: part})
    assert panel.plot.surface is not None and panel.plot.surface.values is part.losses
    QTest.keyClick(panel.button, Qt.Key.Key_Space)
    assert not is_asked(run) and panel.button.text() == "Compute" and not panel.progress.isVisible()
    assert panel.plot.surface.values is whole.losses and panel.answer is whole
    assert not all(np.array_equal(array, weights[name]) for name, array in trainer.weights().items()), "it trained on"


def test_a_map_is_measured_on_behind_another_tab_and_there_when_one_comes_back(
    panel: LandscapePanel, run: FakeRun, trainer: Trainer
) -> None:
    QTest.mouseClick(panel.button, LEFT)
    panel.hide()
    answered(run, trainer)
    assert not is_asked(run) and not is_asked(run, PathOnPlane)
    panel.show()
    assert not panel.plot.is_empty and is_asked(run, PathOnPlane)


def test_the_present_place_is_asked_for_only_while_it_can_be_seen(
    panel: LandscapePanel, run: FakeRun, trainer: Trainer
) -> None:
    QTest.mouseClick(panel.button, LEFT)
    answered(run, trainer)
    follow(run, trainer)
    assert panel.plot.trail is not None
    np.testing.assert_allclose(panel.plot.trail.head, 0, atol=1e-6)
    panel.hide()
    assert not is_asked(run, PathOnPlane)


def test_how_much_of_the_way_is_shown_stands_below(panel: LandscapePanel, run: FakeRun, trainer: Trainer) -> None:
    QTest.mouseClick(panel.button, LEFT)
    answered(run, trainer)
    follow(run, trainer)
    assert "% of the way, which random directions hardly ever meet" in panel.words.text()
    QTest.mouseClick(panel.ways.buttons["path"], LEFT)
    QTest.mouseClick(panel.button, LEFT)
    answered(run, trainer)
    follow(run, trainer)
    assert panel.words.text().endswith("% of the way.") and "Step 60, 400 samples" in panel.words.text()


def test_what_cannot_be_measured_is_said(panel: LandscapePanel, run: FakeRun, document: Document) -> None:
    QTest.mouseClick(panel.ways.buttons["path"], LEFT)
    QTest.mouseClick(panel.button, LEFT)
    answered(run, prepare(document.project))
    assert panel.plot.empty_text.startswith("The weights have not gone anywhere yet")
    assert panel.button.text() == "Compute"


def test_another_drawing_forgets_the_map_and_other_settings_of_training_do_not(
    panel: LandscapePanel, run: FakeRun, trainer: Trainer, document: Document
) -> None:
    QTest.mouseClick(panel.button, LEFT)
    answered(run, trainer)
    project = document.project
    document.apply("Rate", project.replace(optimizer=project.optimizer.replace(learning_rate=0.5)))
    assert not panel.plot.is_empty
    document.apply("Data", document.project.replace(data=project.data.replace(noise=0.3)))
    assert panel.plot.is_empty and panel.answer is None


def test_settings_are_in_a_form_that_offers_what_matters(panel: LandscapePanel) -> None:
    assert list(panel.form.fields) == ["reach", "resolution", "part", "samples", "random_draw"]
    assert not panel.form.fields["random_draw"].isHidden()
    QTest.mouseClick(panel.ways.buttons["path"], LEFT)
    assert panel.form.fields["random_draw"].isHidden()
    QTest.mouseClick(panel.more, LEFT)
    assert panel.popup.isVisible()
    panel.popup.close()


def test_two_numbers_have_their_map_by_itself(
    line: LandscapePanel, run: FakeRun, make_snapshot: Callable[..., Snapshot]
) -> None:
    trainer = prepare(load_example("line"))
    tell(run, trainer, {})
    assert is_asked(run) and not line.ways.isVisible()
    answer = answered(run, trainer)
    assert line.plot.surface is not None and line.plot.surface.labels == ("Output weight", "Output bias")
    assert answer.plane is not None and answer.plane.is_exact
    follow(run, trainer)
    assert not is_asked(run), "the map holds the ball"
    for _ in trainer.run(steps=50):
        pass
    follow(run, trainer)
    assert line.plot.trail is not None
    assert line.plot.trail.head.tolist() == trainer.network.arrays.values.tolist()


def test_the_map_of_two_numbers_comes_to_a_dock_that_is_opened_while_nothing_trains(qtbot: QtBot, run: FakeRun) -> None:
    document = Document(load_example("line"))
    tell(run, prepare(document.project), {})
    panel = LandscapePanel(Surroundings(document, Selection(document), run))  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.set_plan(plan_of(document.project))
    assert is_asked(run)


def test_a_ball_that_leaves_the_map_gets_another(line: LandscapePanel, run: FakeRun) -> None:
    trainer = prepare(load_example("line"))
    tell(run, trainer, {})
    answered(run, trainer)
    line._rest.stop()
    trainer.network.arrays.values[...] = [40, -60]
    follow(run, trainer)
    assert is_asked(run)
    answer = answered(run, trainer)
    assert answer.x[-1] > 40 and answer.y[0] < -60
    follow(run, trainer)
    assert not is_asked(run)


def test_the_two_numbers_of_a_run_begun_anew_get_another_map(line: LandscapePanel, run: FakeRun) -> None:
    trainer = prepare(load_example("line"))
    for _ in trainer.run(steps=10):
        pass
    tell(run, trainer, {})
    answered(run, trainer)
    trainer.reset()
    tell(run, trainer, {})
    assert not is_asked(run), "so soon behind the one before"
    line._rest.stop()
    line._rest.timeout.emit()
    assert is_asked(run), "though nothing more was told of the run"


def test_a_map_that_was_refused_is_not_asked_for_again_by_itself(line: LandscapePanel, run: FakeRun) -> None:
    trainer = prepare(load_example("line"))
    tell(run, trainer, {})
    line._rest.stop()
    trainer.network.arrays.values[...] = np.nan
    answered(run, trainer)
    tell(run, trainer, {})
    assert not is_asked(run) and "not finite" in line.plot.empty_text
    line.plot.grab()


def test_a_press_shows_the_map_as_a_relief_and_another_from_above(
    panel: LandscapePanel, run: FakeRun, trainer: Trainer
) -> None:
    QTest.mouseClick(panel.button, LEFT)
    answered(run, trainer)
    follow(run, trainer)
    QTest.mouseClick(panel.reliefs[0], LEFT)
    assert panel.relief.isVisible() and not panel.plot.isVisible()
    assert panel.relief.surface is panel.plot.surface and panel.relief.trail is panel.plot.trail
    panel.plot.set_logarithmic(False)
    assert not panel.relief.is_logarithmic
    panel.relief.grab()
    QTest.mouseClick(panel.reliefs[1], LEFT)
    assert panel.plot.isVisible() and not panel.reliefs[0].isChecked()


def test_whoever_left_it_as_a_relief_finds_it_as_one(qtbot: QtBot, around: Surroundings, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    memory.setValue("landscape/relief", "true")
    panel = LandscapePanel(dataclasses.replace(around, memory=memory))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    assert panel.relief.isVisible()


def test_each_press_is_another_question(panel: LandscapePanel, run: FakeRun, trainer: Trainer) -> None:
    QTest.mouseClick(panel.button, LEFT)
    first = asked(run)
    answered(run, trainer)
    QTest.mouseClick(panel.button, LEFT)
    assert isinstance(first, LossLandscape)
    assert asked(run) == dataclasses.replace(first, turn=first.turn + 1) != first
