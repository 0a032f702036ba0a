"""Augmentation while training: batches are changed, measurements are not, and the seed decides how."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from playground.formats.examples import load_example
from playground.formats.project_json import decode_project, encode_project
from playground.spec.problem import Severity
from playground.spec.project import Project
from playground.spec.settings_path import set_by_path
from playground.training.prepare import plan_of, prepare
from playground.training.trainer import Trainer


def augmented(example: str, augmentation: Any, **training: object) -> Project:
    project = load_example(example)
    return project.replace(training=project.training.replace(augmentation=augmentation, **training))


def trained(project: Project, steps: int = 30) -> Trainer:
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def test_the_same_seed_gives_the_same_curve_and_another_amount_another() -> None:
    losses = [
        trained(augmented("circle", {"kind": "points", "jitter": jitter})).curves().train_loss.values.tolist()
        for jitter in (0.5, 0.5, 0.6, 0.0)
    ]
    assert losses[0] == losses[1]
    assert losses[0] != losses[2]
    assert losses[3] == trained(augmented("circle", "none")).curves().train_loss.values.tolist()


def test_halves_of_a_batch_that_are_worked_on_side_by_side_give_the_same_curve_again() -> None:
    project = augmented("cnn-mnist", "images", batch_size=256)
    weights = [trained(project, steps=2).weights() for _ in range(2)]
    for name, array in weights[0].items():
        assert_array_equal(array, weights[1][name])


def test_what_the_network_is_measured_on_is_left_alone() -> None:
    plain, jittered = (
        prepare(augmented("circle", "none")),
        prepare(augmented("circle", {"kind": "points", "jitter": 9})),
    )
    before = jittered.samples.train.inputs.copy()
    for _ in jittered.run(steps=10):
        pass
    assert_array_equal(jittered.samples.train.inputs, before)
    plain.begin_with(jittered.weights())
    for part in ("train", "validation"):
        assert plain.evaluate(part) == jittered.evaluate(part)


def test_a_batch_is_changed_before_a_step_learns_from_it() -> None:
    trainer = prepare(augmented("circle", {"kind": "points", "jitter": 9.0}, batch_size=100))
    for _ in trainer.run(steps=1):
        pass
    seen = trainer.network.step(100).inputs
    assert np.abs(seen).max() > np.abs(trainer.samples.train.inputs).max() + 5


def test_it_changes_while_training_without_losing_what_was_learned() -> None:
    trainer = trained(augmented("circle", "none"))
    weights = trainer.weights()
    trainer.adopt(augmented("circle", {"kind": "points", "jitter": 2.0}))
    assert trainer.step == 30
    for name, array in trainer.weights().items():
        assert_array_equal(array, weights[name])


def test_it_is_set_on_the_command_line_and_kept_in_files() -> None:
    project = load_example("mnist")
    for path, text in (
        ("augmentation", "images"),
        ("augmentation.rotate", "20"),
        ("training.augmentation.flip", "both"),
    ):
        project = set_by_path(project, path, text, {})
    assert project.training.augmentation.settings() == {"rotate": 20.0, "flip": "both"}
    assert decode_project(encode_project(project)) == project


def test_one_that_does_not_fit_the_data_is_warned_of_does_nothing_and_can_be_taken_out() -> None:
    project = augmented("circle", "images")
    plan = plan_of(project)
    (problem,) = [found for found in plan.problems if "augmentation" in found.what]
    assert problem.severity is Severity.WARNING and plan.runs
    assert problem.sentence.endswith("what fits is none or points.")
    assert problem.fix is not None
    assert not plan_of(problem.fix.edit(project)).problems
    losses = [trained(made).curves().train_loss.values.tolist() for made in (project, load_example("circle"))]
    assert losses[0] == losses[1]


@pytest.mark.parametrize("example, kind", [("sunspots", "series"), ("iris", "points"), ("lstm-echo", "series")])
def test_other_kinds_of_data_learn_augmented_too(example: str, kind: str) -> None:
    trainer = trained(augmented(example, kind), steps=3)
    assert np.isfinite(trainer.curves().train_loss.values).all()
