"""Every run is kept in the document: from when it begins until another one does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.session.run import Run
from playground.session.run_history import RunHistory
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.past_run import PastRun, without_runs
from playground.training.by_hand import Place
from tests.session.steps import faster, layer, project, settle


class Desk:
    """A document that is trained, with all that is done to it from the window."""

    def __init__(self, run: Run, qtbot: QtBot) -> None:
        self.run, self.qtbot = run, qtbot
        self.document = Document(project(epochs=3))
        self.document.changed.connect(run.set_project)
        self.history = RunHistory(self.document, run)
        run.open_project(self.document.project)
        settle(run, qtbot)

    @property
    def runs(self) -> tuple[PastRun, ...]:
        return self.document.project.runs

    def train(self) -> None:
        self.run.start()
        self.qtbot.waitUntil(lambda: self.run.state is RunState.FINISHED)
        settle(self.run, self.qtbot)

    def step(self) -> None:
        self.run.step()
        settle(self.run, self.qtbot)

    def reset(self) -> None:
        self.run.reset()
        settle(self.run, self.qtbot)


@pytest.fixture
def desk(run: Run, qtbot: QtBot) -> Iterator[Desk]:
    yield Desk(run, qtbot)


def test_a_run_that_stops_is_kept_with_its_curve_settings_and_figures(desk: Desk) -> None:
    assert desk.runs == ()
    desk.train()
    (kept,) = desk.runs
    assert desk.run.snapshot is not None
    assert (kept.number, kept.epochs, kept.steps) == (1, 3, desk.run.snapshot.progress.step)
    assert kept.project.optimizer == desk.document.project.optimizer
    assert kept.figure("train_loss") is not None and kept.outcome.startswith("Trained for 3 epochs")


def test_going_on_is_the_same_run_and_beginning_again_another(desk: Desk) -> None:
    desk.step()
    desk.step()
    assert [run.steps for run in desk.runs] == [2]
    desk.reset()
    desk.step()
    assert [(run.number, run.steps) for run in desk.runs] == [(1, 2), (2, 1)]
    assert desk.runs[0].look != desk.runs[1].look


def test_a_setting_that_is_changed_on_the_way_is_noted_with_its_step(desk: Desk) -> None:
    desk.step()
    desk.document.apply("Rate", faster(desk.document.project))
    desk.step()
    (kept,) = desk.runs
    assert kept.changes == ((1, "learning rate 0.02 → 0.2"),)
    assert kept.project.optimizer == desk.document.project.optimizer


def test_a_number_that_was_set_by_hand_is_noted_too(desk: Desk) -> None:
    desk.step()
    desk.run.set_number(Place("Output", "bias", (0,)), lambda: 3.0)
    desk.step()
    ((step, words),) = desk.runs[0].changes
    assert step == 1 and words.startswith("Output: bias[0]") and words.endswith("→ 3 by hand")


def test_another_network_is_another_run_though_it_goes_on_from_the_same_step(desk: Desk) -> None:
    desk.step()
    wider = edits.change_layer(desk.document.project, "Dense 1", layer("dense", units=8, activation="tanh"))
    desk.document.apply("Wider", wider)
    settle(desk.run, desk.qtbot)
    desk.step()
    first, second = desk.runs
    assert first.project.graph.layer("Dense 1") != second.project.graph.layer("Dense 1")
    assert (first.steps, second.steps, second.traces["train_loss"].steps) == (1, 2, (2,))


def test_a_run_is_no_edit_and_undo_does_not_take_it_away(desk: Desk) -> None:
    desk.document.apply("Rate", faster(desk.document.project))
    desk.step()
    desk.document.undo()
    assert len(desk.runs) == 1 and not desk.document.can_undo


def test_deleting_is_undone_and_a_deleted_run_gives_its_number_to_no_other(desk: Desk) -> None:
    desk.step()
    project = desk.document.project
    desk.document.apply("Delete Run 1", project.replace(runs=without_runs(project.runs, 1)))
    desk.reset()
    desk.step()
    assert [run.number for run in desk.runs] == [2]
    desk.document.undo()
    assert [run.number for run in desk.runs] == [1, 2]


def test_another_project_does_not_get_the_run_of_the_one_before(desk: Desk) -> None:
    endless = desk.document.project.replace(training=desk.document.project.training.replace(epochs=0))
    desk.document.apply("Endless", endless)
    desk.run.start()
    desk.qtbot.waitUntil(lambda: desk.run.is_running)
    other = project(epochs=5)
    desk.run.open_project(other)
    desk.document.load(other)
    settle(desk.run, desk.qtbot)
    assert desk.runs == ()
    desk.step()
    assert [(run.number, run.steps) for run in desk.runs] == [(1, 1)]


def test_a_project_that_is_opened_again_goes_on_with_the_run_that_was_left(desk: Desk) -> None:
    desk.reset()
    desk.step()
    left, saved = desk.run.checkpoint(), desk.document.project
    assert left is not None
    desk.run.open_project(saved, left.weights, left.state)
    desk.document.load(saved)
    settle(desk.run, desk.qtbot)
    desk.step()
    assert [(run.number, run.steps, run.traces["train_loss"].steps) for run in desk.runs] == [(1, 2, (1, 2))]


def test_the_present_run_is_not_drawn_over_itself(desk: Desk) -> None:
    desk.step()
    desk.history.mark(1, shown=True)
    assert desk.runs[0].shown and desk.history.shown == ()
    desk.reset()
    desk.step()
    assert [run.number for run in desk.history.shown] == [1]
