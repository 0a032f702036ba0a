"""Curves are remembered in a few hundred points that show what the curve showed."""

from __future__ import annotations

import numpy as np
import pytest

from playground.formats.examples import load_example
from playground.training.events import Curve, Halt
from playground.training.prepare import prepare
from playground.training.remembering import MOST_POINTS, past_run, trace


def curve(values: np.ndarray) -> Curve:
    return Curve(np.arange(1, len(values) + 1), values)


@pytest.mark.parametrize("count", [0, 1, MOST_POINTS, MOST_POINTS + 1, 1023])
@pytest.mark.parametrize("is_mean", [True, False])
def test_few_points_are_kept_and_the_newest_is_one_of_them(count: int, is_mean: bool) -> None:
    kept = trace(curve(np.linspace(1, 2, count)), is_mean=is_mean)
    assert len(kept.steps) == len(kept.values) <= MOST_POINTS + 1
    assert list(kept.steps) == sorted(set(kept.steps))
    assert kept.steps[-1:] == ((count,) if count else ())


def test_means_are_put_together_as_means() -> None:
    kept = trace(curve(np.tile([0.0, 2.0], 500)), is_mean=True)
    assert all(abs(value - 1) < 0.25 for value in kept.values[1:])


def test_what_is_not_finite_and_what_was_before_the_run_is_left_out() -> None:
    kept = trace(curve(np.array([1.0, 2.0, np.nan, 4.0, np.inf])), began=1)
    assert (kept.steps, kept.values) == ((2, 4), (2.0, 4.0))


def test_a_run_is_remembered_with_its_figures_and_why_it_ended() -> None:
    project = load_example("circle")
    trainer = prepare(project.replace(training=project.training.replace(epochs=2)))
    assert list(trainer.run())
    kept = past_run(3, trainer.project, trainer.progress, trainer.curves())
    assert trainer.halt is Halt.EPOCHS_DONE and kept.outcome == trainer.progress.message
    assert (kept.title, kept.steps, kept.epochs) == ("Run 3", trainer.step, 2)
    assert set(kept.traces) >= {"train_loss", "validation_loss", "train_accuracy", "validation_accuracy"}
    assert kept.figure("validation_loss") == pytest.approx(trainer.curves().validation_loss.values[-1], rel=1e-5)
