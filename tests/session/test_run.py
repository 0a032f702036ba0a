"""The run as the window sees it: commands in, states and snapshots out, the numbers those of a trainer alone."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from playground.data.dataset import Dataset, Samples
from playground.data.sets.circle import Circle
from playground.engine.layer import LAYERS, Layer
from playground.engine.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.engine.optimizers.adam import Adam
from playground.engine.optimizers.sgd import SGD
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.graph import Graph, Wire
from playground.spec.project import Project, Training
from playground.spec.task import Task
from playground.training.events import Curves, Halt, Snapshot
from playground.training.prepare import prepare
from playground.training.probe import Probe
from playground.training.probes.decision_surface import DecisionSurface, SurfaceAnswer
from playground.training.trainer import Trainer

HELD = (RunState.PAUSED, RunState.FINISHED, RunState.EMPTY, RunState.FAILED)


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def project(**training: object) -> Project:
    graph = Graph().add(layer("input")).add(layer("dense", units=4, activation="tanh")).add(layer("dropout", rate=0.1))
    graph = graph.add(layer("output")).connect("Data", "Dense 1").connect("Dense 1", "Dropout 1")
    graph = graph.connect("Dropout 1", "Output")
    data = Circle(samples=100, noise=0.1)
    drawn = Project(data, BinaryCrossEntropy(), Adam(learning_rate=0.02), graph, Training(**training))
    return edits.tidy(drawn)


def faster(before: Project) -> Project:
    return before.replace(optimizer=before.optimizer.replace(learning_rate=0.2))


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Run]:
    made = Run()
    yield made
    made.shutdown()


@pytest.fixture
def opened(run: Run, qtbot: QtBot) -> Run:
    run.open_project(project())
    settle(run, qtbot)
    return run


def settle(run: Run, qtbot: QtBot, *states: RunState) -> Snapshot:
    """Wait until every command given so far is obeyed, and the run stands in one of these states."""
    answered = threading.Event()
    run._worker.post(answered.set)
    qtbot.waitUntil(lambda: answered.is_set() and run.state in (states or HELD))
    assert run.snapshot is not None
    return run.snapshot


def until_step(run: Run, qtbot: QtBot, step: int) -> None:
    qtbot.waitUntil(lambda: run.snapshot is not None and run.snapshot.progress.step >= step)


def record_states(run: Run) -> list[RunState]:
    states: list[RunState] = []
    run.state_changed.connect(states.append)
    return states


def same_curves(a: Curves, b: Curves) -> bool:
    names = [field.name for field in dataclasses.fields(a) if field.name != "layers"]
    pairs = [(getattr(a, name), getattr(b, name)) for name in names]
    return a.layers == b.layers and all(
        x.steps.tobytes() == y.steps.tobytes() and x.values.tobytes() == y.values.tobytes() for x, y in pairs
    )


def same_weights(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return a.keys() == b.keys() and all(np.array_equal(values, b[name]) for name, values in a.items())


# Opening


def test_before_anything_is_opened_there_is_nothing_to_run(run: Run, qtbot: QtBot) -> None:
    assert run.state is RunState.EMPTY and run.snapshot is None
    run.start()
    run.step()
    run.reset()
    assert run.weights() == {}
    assert run.state is RunState.EMPTY


def test_an_opened_project_stands_ready_at_step_zero(run: Run, qtbot: QtBot) -> None:
    states = record_states(run)
    run.open_project(project())
    snapshot = settle(run, qtbot)
    assert states == [RunState.PREPARING, RunState.PAUSED]
    assert (snapshot.progress.step, snapshot.progress.epoch, snapshot.steps_per_second) == (0, 0, 0)
    assert snapshot.plan.total_parameters == 2 * 4 + 4 + 4 + 1
    assert same_weights(run.weights(), prepare(project()).weights())


def test_opening_with_weights_starts_from_them(run: Run, qtbot: QtBot) -> None:
    weights = {name: values + 1 for name, values in prepare(project()).weights().items()}
    run.open_project(project(), weights)
    settle(run, qtbot)
    assert same_weights(run.weights(), weights)


def test_opening_another_project_on_the_same_data_begins_anew_and_stands_still(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 20)
    opened.open_project(project())
    assert settle(opened, qtbot).progress.step == 0
    assert opened.state is RunState.PAUSED
    assert same_weights(opened.weights(), prepare(project()).weights())


# Running


def test_it_trains_until_paused_and_then_stands_still(opened: Run, qtbot: QtBot) -> None:
    states = record_states(opened)
    opened.start()
    until_step(opened, qtbot, 50)
    assert opened.is_running
    opened.pause()
    snapshot = settle(opened, qtbot)
    assert states == [RunState.RUNNING, RunState.PAUSED]
    assert snapshot.curves.train_loss.steps[-1] == snapshot.progress.step
    weights = opened.weights()
    assert same_weights(opened.weights(), weights)
    assert settle(opened, qtbot).progress.step == snapshot.progress.step
    assert settle(opened, qtbot).steps_per_second == 0


def test_toggling_goes_back_and_forth(opened: Run, qtbot: QtBot) -> None:
    opened.toggle()
    settle(opened, qtbot, RunState.RUNNING)
    opened.toggle()
    settle(opened, qtbot, RunState.PAUSED)


def test_snapshots_come_at_most_thirty_times_a_second_and_steps_rise(opened: Run, qtbot: QtBot) -> None:
    taken: list[tuple[float, int]] = []
    opened.snapshot_ready.connect(lambda snapshot: taken.append((time.perf_counter(), snapshot.progress.step)))
    opened.start()
    qtbot.waitUntil(lambda: len(taken) >= 12)
    steps = [step for _, step in taken]
    assert steps == sorted(steps) and steps[-1] > steps[0]
    # One may come early with the change of state; a timer may fire late and then soon again.
    assert (len(taken) - 3) / (taken[-1][0] - taken[0][0]) <= 31
    qtbot.waitUntil(lambda: opened.snapshot is not None and opened.snapshot.steps_per_second > 0)


def test_a_step_is_one_step(opened: Run, qtbot: QtBot) -> None:
    for step in (1, 2, 3):
        opened.step()
        assert settle(opened, qtbot).progress.step == step
        assert opened.state is RunState.PAUSED


def test_a_step_while_it_trains_takes_one_more_and_stands_still(opened: Run, qtbot: QtBot) -> None:
    opened.start()
    until_step(opened, qtbot, 10)
    opened.step()
    settle(opened, qtbot)
    assert opened.state is RunState.PAUSED


@pytest.mark.parametrize(("batch_size", "steps"), [(10, 8), (0, 1), (7, 12)])
def test_an_epoch_ends_at_its_end(run: Run, qtbot: QtBot, batch_size: int, steps: int) -> None:
    run.open_project(project(batch_size=batch_size))
    for epoch in (1, 2):
        run.step_epoch()
        progress = settle(run, qtbot).progress
        assert (progress.epoch, progress.step) == (epoch, epoch * steps)
    if steps > 3:
        run.step()
        settle(run, qtbot)
        run.step_epoch()
        progress = settle(run, qtbot).progress
        assert (progress.epoch, progress.step) == (3, 3 * steps), "the rest of the epoch"


def test_reset_returns_to_the_same_weights(opened: Run, qtbot: QtBot) -> None:
    start = opened.weights()
    opened.start()
    until_step(opened, qtbot, 30)
    assert not same_weights(opened.weights(), start)
    opened.reset()
    snapshot = settle(opened, qtbot)
    assert opened.state is RunState.PAUSED
    assert snapshot.progress.step == 0 and len(snapshot.curves.train_loss.steps) == 0
    assert same_weights(opened.weights(), start)


def test_epochs_finish_it_and_starting_again_goes_on(run: Run, qtbot: QtBot) -> None:
    run.open_project(project(epochs=2))
    run.start()
    snapshot = settle(run, qtbot)
    assert run.state is RunState.FINISHED
    assert (snapshot.progress.epoch, snapshot.progress.halt) == (2, Halt.EPOCHS_DONE)
    run.start()
    assert settle(run, qtbot).progress.epoch == 4


def test_its_numbers_are_those_of_a_trainer_alone_however_it_is_interrupted(run: Run, qtbot: QtBot) -> None:
    alone = prepare(project(epochs=60, validate_every=9))
    for _ in alone.run():
        pass
    run.open_project(project(epochs=60, validate_every=9))
    run.watch(DecisionSurface(resolution=20)).set_active(True)
    run.start()
    until_step(run, qtbot, 1)
    run.pause()
    run.step()
    run.step_epoch()
    settle(run, qtbot)
    run.start()
    run.weights()
    snapshot = settle(run, qtbot, RunState.FINISHED)
    assert same_curves(snapshot.curves, alone.curves())
    assert same_weights(run.weights(), alone.weights())


def test_a_loss_that_is_not_finite_finishes_it_with_a_sentence_until_reset(run: Run, qtbot: QtBot) -> None:
    wild = edits.change_layer(project(), "Dense 1", layer("dense", units=4))
    wild = wild.replace(optimizer=SGD(learning_rate=1e9))
    wild = edits.insert_layer(wild, layer("dense", units=8), Wire("Dense 1", "Dropout 1"), (0, 400))[0]
    failures: list[str] = []
    run.failed.connect(failures.append)
    run.open_project(wild)
    run.start()
    snapshot = settle(run, qtbot, RunState.FINISHED)
    assert snapshot.progress.halt is Halt.NOT_FINITE and "learning rate" in snapshot.progress.message
    assert not failures
    run.set_project(wild.replace(optimizer=SGD(learning_rate=0.01)))
    assert settle(run, qtbot).progress.halt is Halt.NOT_FINITE
    assert run.state is RunState.FINISHED, "a lower rate does not mend the weights"
    run.reset()
    run.step()
    assert settle(run, qtbot).progress.halt is None
    assert run.state is RunState.PAUSED


# Changes


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


def test_moving_a_card_does_not_even_reach_the_training(opened: Run, qtbot: QtBot) -> None:
    opened.snapshot = None
    opened.set_project(project())
    moved = edits.move_layers(project(), {"Dense 1": (999.0, 999.0)}).replace(title="Moved")
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


# Probes


@dataclass(frozen=True)
class Count(Probe):
    """Answers with the step it was asked at, and counts how often it was asked."""

    name: str = "count"

    def answer(self, trainer: Trainer) -> int:
        ASKED.append(self.name)
        return trainer.step


@dataclass(frozen=True)
class Hopeless(Probe):
    """Raises."""

    def answer(self, trainer: Trainer) -> object:
        raise RuntimeError("hopeless")


ASKED: list[str] = []


def test_a_probe_is_asked_only_while_its_watch_is_active(opened: Run, qtbot: QtBot) -> None:
    ASKED.clear()
    watch = opened.watch(Count())
    opened.step()
    assert settle(opened, qtbot).answers == {}
    assert ASKED == []
    watch.set_active(True)
    assert settle(opened, qtbot).answers == {Count(): 1}, "answered at once, though nothing trains"
    opened.step()
    assert settle(opened, qtbot).answers == {Count(): 2}
    watch.set_active(False)
    settle(opened, qtbot)
    ASKED.clear()
    opened.step()
    assert settle(opened, qtbot).answers == {}
    assert ASKED == []


def test_a_closed_watch_is_not_asked_while_another_on_the_same_question_is(opened: Run, qtbot: QtBot) -> None:
    first, second = opened.watch(Count()), opened.watch(Count())
    for watch in (first, second):
        watch.set_active(True)
    first.close()
    first.close()
    opened.step()
    assert settle(opened, qtbot).answers == {Count(): 1}
    second.close()
    opened.step()
    assert settle(opened, qtbot).answers == {}


def test_answers_come_while_it_trains_and_show_the_network_as_it_is_when_it_stops(opened: Run, qtbot: QtBot) -> None:
    opened.watch(DecisionSurface(resolution=10)).set_active(True)
    opened.watch(Count()).set_active(True)
    opened.start()
    until_step(opened, qtbot, 50)
    opened.pause()
    snapshot = settle(opened, qtbot)
    assert isinstance(snapshot.answers[DecisionSurface(resolution=10)], SurfaceAnswer)
    assert snapshot.answers[Count()] == snapshot.progress.step


def test_a_probe_that_raises_is_logged_once_and_stops_nothing(
    opened: Run, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[str] = []
    opened.failed.connect(failures.append)
    opened.watch(Hopeless()).set_active(True)
    opened.watch(Count()).set_active(True)
    for _ in range(2):
        opened.step()
        snapshot = settle(opened, qtbot)
    assert snapshot.answers == {Hopeless(): None, Count(): 2}
    assert opened.state is RunState.PAUSED and not failures
    assert [record.message for record in caplog.records] == ["the probe Hopeless() could not be answered"]


# The end


def test_shutting_down_while_it_trains_ends_the_thread(qtbot: QtBot) -> None:
    run = Run()
    run.open_project(project())
    run.start()
    until_step(run, qtbot, 10)
    run.shutdown()
    assert run.findChildren(QThread) and not any(thread.isRunning() for thread in run.findChildren(QThread))
    run.shutdown()


def test_shutting_down_at_once_or_before_anything_is_opened_ends_the_thread(qtbot: QtBot) -> None:
    Run().shutdown()
    run = Run()
    run.open_project(project())
    run.start()
    run.shutdown()
    assert not any(thread.isRunning() for thread in run.findChildren(QThread))
