"""The same project and seed give the same curves, bit for bit: without a window, in it, and paused and resumed."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from playground import cli
from playground.engine.layer import LAYERS
from playground.formats import project_file
from playground.formats.examples import load_example
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.project import Project
from playground.training.events import Curves
from playground.training.prepare import prepare
from tests.window.conftest import Opener, Person, curves_equal


def short(name: str, epochs: int) -> Project:
    project = load_example(name)
    return project.replace(training=project.training.replace(epochs=epochs))


def with_dropout(project: Project) -> Project:
    return edits.add_after(project, LAYERS.find("dropout")(rate=0.3), "Dense 1")[0]


PROJECTS = {
    "circle": short("circle", 200),
    "circle with dropout": with_dropout(short("circle", 200)),
    "all of MNIST once": short("mnist-classic", 1),
}


def curves_without_a_window(project: Project) -> Curves:
    trainer = prepare(project)
    for _ in trainer.run():
        pass
    return trainer.curves()


@pytest.fixture(params=PROJECTS)
def project(request: pytest.FixtureRequest) -> Project:
    return PROJECTS[request.param]


@pytest.fixture
def trained(project: Project, open_window: Opener, tmp_path: Path) -> Person:
    """In front of a window with the project, still untrained."""
    file = tmp_path / "it.playground"
    project_file.save(file, project)
    return open_window(str(file))


def test_the_window_draws_the_curves_of_the_command_line(project: Project, trained: Person):
    trained.press_run()
    trained.wait_for(RunState.FINISHED)
    assert curves_equal(trained.curves, curves_without_a_window(project))


def test_the_window_finds_the_weights_that_the_command_line_exports(project: Project, trained: Person, tmp_path: Path):
    exported = tmp_path / "weights.npz"
    assert cli.main(["train", str(trained.document.path), "--export", str(exported)]) == 0
    trained.press_run()
    trained.wait_for(RunState.FINISHED)
    with np.load(exported) as arrays:
        weights = trained.run.weights()
        assert set(weights) == set(arrays) - {"README"}
        assert all(np.array_equal(arrays[name], array) for name, array in weights.items())


def test_pausing_and_stepping_at_random_moments_changes_nothing(project: Project, trained: Person):
    chance, pauses = random.Random(1), 0
    actions = trained.window.toolbar.actions_of_run
    while trained.run.state is not RunState.FINISHED:
        if trained.run.state is RunState.PAUSED:
            trained.press(chance.choice((actions.run, actions.run, actions.step, actions.step_epoch)))
        else:
            moment = trained.step + chance.choice((1, 10, 100, 1000))
            trained.wait(lambda moment=moment: trained.step >= moment or not trained.run.is_running)
            if trained.run.is_running:
                trained.press_run()
                pauses += 1
        trained.wait_until_obeyed()
    assert pauses > 1
    assert curves_equal(trained.curves, curves_without_a_window(project))


def test_starting_over_gives_the_same_curves_again(project: Project, trained: Person):
    trained.train_until(150)
    trained.press(trained.window.toolbar.actions_of_run.reset)
    trained.wait(lambda: trained.step == 0)
    trained.press_run()
    trained.wait_for(RunState.FINISHED)
    assert curves_equal(trained.curves, curves_without_a_window(project))
