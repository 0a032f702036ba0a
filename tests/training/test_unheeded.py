"""What waits for a validation loss says so where the data keeps no validation part."""

from __future__ import annotations

import pytest

from playground.engine.optimizers.adam import Adam
from playground.engine.schedules.cosine import Cosine
from playground.engine.schedules.plateau import Plateau
from playground.engine.schedules.warm_up import WarmUp
from playground.formats.examples import load_example
from playground.spec.project import Project
from playground.training.prepare import plan_of


def project(validation: float, schedule: object = "constant", **training: object) -> Project:
    circle = load_example("circle")
    return circle.replace(
        data=circle.data.replace(validation=validation),
        optimizer=Adam(schedule=schedule),
        training=circle.training.replace(**training),
    )


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        (project(0.0, early_stopping=5), "Early stopping has no validation part"),
        (project(0.0, Plateau()), "Reduce on plateau has no validation part"),
        (project(0.0, WarmUp(then=Plateau())), "Warm-up has no validation part"),
    ],
)
def test_a_setting_without_a_validation_part_is_warned_of_and_mended(drawn: Project, words: str) -> None:
    plan = plan_of(drawn)
    assert plan.runs
    (problem,) = plan.problems
    assert problem.what.startswith(words)
    mended = problem.fix.edit(drawn)
    assert mended.data.validation == 0.2
    assert plan_of(mended).problems == ()


@pytest.mark.parametrize(
    "drawn",
    [project(0.2, Plateau(), early_stopping=5), project(0.0), project(0.0, Cosine()), project(0.0, WarmUp())],
)
def test_nothing_is_warned_of_where_there_is_one_or_nothing_waits_for_it(drawn: Project) -> None:
    assert plan_of(drawn).problems == ()
