"""The run as the window sees it: commands in, states and snapshots out, the numbers those of a trainer alone."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from playground.engine.optimizers.sgd import SGD
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.graph import Wire
from playground.training.events import Halt
from playground.training.prepare import prepare
from playground.training.probes.decision_surface import DecisionSurface
from tests.session.steps import layer, project, record_states, same_curves, same_weights, settle, until_step


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


def test_every_press_of_step_is_a_step_however_quick(opened: Run, qtbot: QtBot) -> None:
    for _ in range(5):
        opened.step()
    assert settle(opened, qtbot, RunState.PAUSED).progress.step == 5


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
    alone = prepare(project(epochs=600, validate_every=9))
    for _ in alone.run():
        pass
    run.open_project(project(epochs=600, validate_every=9))
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
