"""Each of the five cures that the note of the example proposes keeps the network from learning by heart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from playground.formats.examples import load_example
from playground.spec.augmentation import AUGMENTATIONS
from playground.spec.project import Project
from playground.training.events import Halt
from playground.training.health.rule import RULES
from playground.training.health.vitals import measure
from playground.training.trainer import Trainer
from tests.examples.training import accuracy, run, score, with_layer, with_training

CURES: dict[str, Callable[[Project], Project]] = {
    "dropout": lambda project: with_layer(project, "Dropout 1", rate=0.5),
    "l2": lambda project: with_training(project, l2=0.01),
    "l1": lambda project: with_training(project, l1=0.01),
    "early stopping": lambda project: with_training(project, early_stopping=5),
    "augmentation": lambda project: with_training(project, augmentation=AUGMENTATIONS.find("points")(jitter=1.0)),
    "input noise": lambda project: with_training(project, input_noise=1.0),
}


@pytest.fixture(scope="module")
def by_heart() -> Trainer:
    return run(load_example("overfit"))


def test_it_learns_90_points_by_heart_and_gets_worse_on_the_others(by_heart: Trainer) -> None:
    curves = by_heart.curves()
    losses, shares = curves.validation_loss, curves.validation_accuracy.values
    assert len(by_heart.samples.train) == 90 and by_heart.step == 400
    assert score(by_heart, "train").loss < 0.1 and score(by_heart).loss == pytest.approx(1.8, abs=0.2)
    assert losses.values.min() == pytest.approx(0.44, abs=0.02)
    assert losses.steps[losses.values.argmin()] <= 100
    assert shares.max() >= 0.79 and shares[-1] == pytest.approx(0.68, abs=0.03)


@pytest.mark.parametrize("cure", CURES)
def test_each_cure_keeps_the_validation_loss_low(cure: str, by_heart: Trainer) -> None:
    cured = run(CURES[cure](load_example("overfit")))
    assert 0.42 < score(cured).loss < 0.55 < score(by_heart).loss / 3
    assert accuracy(cured) > accuracy(by_heart) + 0.05


@pytest.mark.parametrize("cure", CURES)
@pytest.mark.parametrize("seed", range(1, 4))
def test_each_cure_helps_whatever_the_points(cure: str, seed: int) -> None:
    project = with_training(load_example("overfit"), seed=seed)
    assert score(run(CURES[cure](project))).loss < 0.6 * score(run(project)).loss


def test_early_stopping_ends_the_run_soon_with_the_weights_that_were_best(by_heart: Trainer) -> None:
    stopped = run(CURES["early stopping"](load_example("overfit")))
    assert stopped.halt is Halt.STOPPED_EARLY and stopped.step < 100
    assert score(stopped).loss == pytest.approx(by_heart.curves().validation_loss.values.min(), abs=0.02)


def test_health_turns_the_dropout_on_that_is_there(by_heart: Trainer) -> None:
    problem = RULES.find("overfitting")().examine(measure(by_heart))
    assert problem is not None and problem.fix is not None
    assert problem.fix.label == "Turn Dropout 1 on"
    assert problem.fix.edit(load_example("overfit")) == CURES["dropout"](load_example("overfit"))
