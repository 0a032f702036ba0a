"""Settings change, layers are drawn, data are exchanged and things go wrong while it trains."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.dataset import Dataset, Samples
from playground.data.sets.circle import Circle
from playground.data.sets.hand_drawn import HandDrawn
from playground.engine.losses.cross_entropy import CrossEntropy
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Wire
from playground.spec.notes import Note
from playground.spec.project import Project
from playground.spec.task import Task
from playground.training.events import Snapshot
from playground.training.prepare import prepare
from tests.session.steps import faster, layer, project, record_states, same_weights, settle, until_step


def test_a_setting_changes_while_it_trains_without_a_pause(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    states, before = record_states(opened), opened.snapshot
    assert before is not None
    changed = faster(project(batch_size=5, l2=0.001))
    for version in (faster(project()), changed, edits.change_layer(changed, "Dropout 1", layer("dropout", rate=0.5))):
        opened.set_project(version)
    snapshot = settle(opened, qtbot, RunState.RUNNING)
    until_step(opened, qtbot, snapshot.progress.step + 20)
    assert states == [] and opened.snapshot is not None
    assert opened.snapshot.progress.step > before.progress.step


def test_moving_a_card_and_writing_a_note_do_not_even_reach_the_training(opened: Run, qtbot: QtBot) -> None:
    opened.snapshot = None
    opened.set_project(project())
    moved = edits.move_layers(project(), {"Dense 1": (999.0, 999.0)}).replace(
        title="Moved", notes=(Note("See"),), note="Guide"
    )
    opened.set_project(moved)
    assert opened._worker._commands.empty()


def test_a_setting_changed_during_an_epoch_still_ends_with_it(run: Run, qtbot: QtBot) -> None:
    run.open_project(project())
    run.step_epoch()
    run.set_project(faster(project()))
    progress = settle(run, qtbot).progress
    assert run.state is RunState.PAUSED
    assert (progress.epoch, progress.step) == (1, 8)


def test_drawing_a_layer_pauses_and_keeps_the_others_weights(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    drawn, _ = edits.insert_layer(project(), layer("dense", units=4), Wire("Dense 1", "Dropout 1"), (0, 400))
    opened.set_project(drawn)
    snapshot = settle(opened, qtbot)
    assert opened.state is RunState.PAUSED
    assert snapshot.progress.step >= 20
    after = opened.weights()
    assert not np.array_equal(after["Dense 1/weight"], prepare(project()).weights()["Dense 1/weight"])
    assert after["Dense 2/weight"].shape == (4, 4)


def test_renaming_a_layer_does_not_pause_and_keeps_its_weights(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    opened.set_project(edits.rename_layer(project(), "Dense 1", "Hidden"))
    settle(opened, qtbot, RunState.RUNNING)
    opened.pause()
    settle(opened, qtbot)
    assert not np.array_equal(opened.weights()["Hidden/weight"], prepare(project()).weights()["Dense 1/weight"])


def test_a_drawing_that_cannot_run_empties_it_and_whole_again_it_goes_on(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    opened.set_project(edits.disconnect(project(), [Wire("Data", "Dense 1")]))
    settle(opened, qtbot, RunState.EMPTY)
    opened.start()
    settle(opened, qtbot, RunState.EMPTY)
    learned = opened.weights()
    opened.set_project(project())
    snapshot = settle(opened, qtbot)
    assert opened.state is RunState.PAUSED
    assert snapshot.progress.step >= 20
    assert same_weights(opened.weights(), learned)


@pytest.mark.parametrize(
    "changed", [project().replace(data=Circle(samples=200)), project(seed=5)], ids=["other data", "other seed"]
)
def test_other_data_or_another_seed_begin_anew(opened: Run, qtbot: QtBot, changed: Project) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    opened.pause()
    opened.set_project(changed)
    assert settle(opened, qtbot).progress.step == 0
    assert same_weights(opened.weights(), prepare(changed).weights())


def test_other_data_while_it_trains_goes_on_training_from_the_start(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    taken: list[Snapshot] = []
    states = record_states(opened)
    opened.set_project(project().replace(data=Circle(samples=200)))
    qtbot.waitUntil(lambda: states == [RunState.PREPARING, RunState.RUNNING])
    opened.snapshot_ready.connect(taken.append)
    qtbot.waitUntil(lambda: any(snapshot.steps_per_second > 0 for snapshot in taken))
    assert opened.is_running
    assert all(snapshot.steps_per_second >= 0 for snapshot in taken)


# What goes wrong


class Broken(Dataset):
    """Data that cannot be loaded."""

    kind = "broken_for_tests"

    def task(self) -> Task:
        return Circle().task()

    def load(self, rng: np.random.Generator) -> Samples:
        raise PlaygroundError("broken.csv: no such file")


class Buggy(Broken):
    kind = "buggy_for_tests"

    def load(self, rng: np.random.Generator) -> Samples:
        raise KeyError("oops")


@pytest.mark.parametrize(("data", "said"), [(Broken(), "broken.csv"), (Buggy(), "KeyError: 'oops'")])
def test_data_that_cannot_be_loaded_fails_with_a_sentence_and_other_data_mend_it(
    opened: Run, qtbot: QtBot, data: Dataset, said: str
) -> None:
    with qtbot.waitSignal(opened.failed) as caught:
        opened.set_project(project().replace(data=data))
    assert said in caught.args[0]
    settle(opened, qtbot, RunState.FAILED)
    opened.start()
    settle(opened, qtbot, RunState.FAILED)
    opened.set_project(project())
    settle(opened, qtbot, RunState.PAUSED)


def test_weights_are_taken_in_and_it_begins_with_them(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    weights = {name: np.full_like(values, 0.5) for name, values in opened.weights().items()}
    opened.load_weights(weights)
    progress = settle(opened, qtbot, RunState.PAUSED).progress
    assert (progress.step, progress.halt) == (0, None)
    assert same_weights(opened.weights(), weights)


def test_weights_that_do_not_fit_are_refused_in_a_sentence_and_nothing_else_happens(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    states = record_states(opened)
    with qtbot.waitSignal(opened.failed) as caught:
        opened.load_weights({"Dense 1/weight": np.zeros((2, 9), np.float32)})
    assert "Dense 1" in caught.args[0]
    settle(opened, qtbot, RunState.RUNNING)
    assert states == []


def test_points_that_are_drawn_are_learned_at_once_and_nothing_is_forgotten(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 40)
    states, weights = record_states(opened), opened.weights()
    points = tuple((0.1 * number, 0.0, float(number % 2)) for number in range(30))
    drawn = project().replace(data=HandDrawn(points=points))
    opened.set_project(drawn)
    snapshot = settle(opened, qtbot, RunState.RUNNING)
    assert states == [] and snapshot.progress.step > 40, "it neither pauses nor begins again"
    opened.pause()
    settle(opened, qtbot)
    assert len(opened._worker._trainer.samples.train) == 30
    opened.set_project(drawn.replace(data=HandDrawn(points=points[:10])))
    opened.set_project(project())
    step = settle(opened, qtbot).progress.step
    assert step > 40, "nor when it is undone"
    assert opened.weights().keys() == weights.keys()


def test_one_more_class_keeps_the_weights_before_the_output(opened: Run, qtbot: QtBot) -> None:
    points = ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))
    opened.set_project(project().replace(data=HandDrawn(points=points)))
    settle(opened, qtbot)
    before = opened.weights()
    data = HandDrawn(points=(*points, (2.0, 2.0, 2.0)), classes=3)
    opened.set_project(project().replace(data=data, loss=CrossEntropy()))
    settle(opened, qtbot)
    after = opened.weights()
    assert np.array_equal(after["Dense 1/weight"], before["Dense 1/weight"])
    assert after["Output/weight"].shape[1] == 3
