"""A run that is left and gone on with gives the same numbers as one that was not left."""

from __future__ import annotations

import copy
import math
from typing import Any

import numpy as np
import pytest

from playground.engine.optimizer import OPTIMIZERS
from playground.formats.examples import load_example
from playground.formats.training_state import decode_state, encode_state
from playground.spec.errors import PlaygroundError
from playground.spec.project import Project
from playground.training.checkpoint import Checkpoint, checkpoint, resume
from playground.training.events import Halt
from playground.training.prepare import prepare
from playground.training.trainer import Trainer
from tests.training.test_trainer import layer, project

SCHEDULES = ["constant", "cosine", "plateau"]


def train(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def taken_up(left: Checkpoint) -> Trainer:
    """A new trainer that goes on, after the checkpoint went through its files."""
    trainer = prepare(left.project, left.weights)
    resume(trainer, decode_state(*encode_state(left.state), "state"))
    return trainer


def same(one: Trainer, other: Trainer) -> bool:
    weights, others = one.weights(), other.weights()
    curves, other_curves = vars(one.curves()), vars(other.curves())
    return (
        one.progress == other.progress
        and all(weights[name].tobytes() == others[name].tobytes() for name in weights)
        and all(np.array_equal(curves[name].values, other_curves[name].values, equal_nan=True) for name in CURVES)
    )


CURVES = ("train_loss", "validation_loss", "validation_accuracy", "gradient_norms", "learning_rates", "update_ratios")


def noisy(**settings: object) -> Project:
    """All that draws at random and remembers."""
    hidden = (layer("dense", units=6, activation="tanh"), layer("batch_norm"), layer("dropout", rate=0.2))
    return project(*hidden, input_noise=0.1, early_stopping=500, clip_norm=1.0, **settings)


@pytest.mark.parametrize("kind", OPTIMIZERS.kinds())
def test_with_every_optimizer_going_on_gives_the_same_numbers(kind: str):
    drawn = noisy(optimizer=OPTIMIZERS.find(kind)(), epochs=100)
    whole, left = train(prepare(drawn), 700), checkpoint(train(prepare(drawn), 333))
    assert left.step == 333
    assert same(train(taken_up(left), 367), whole)


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_with_a_schedule_the_rate_goes_on_where_it_was(schedule: str):
    drawn = noisy(optimizer=OPTIMIZERS.find("adam")(schedule=schedule))
    whole = train(prepare(drawn), 600)
    assert same(train(taken_up(checkpoint(train(prepare(drawn), 250))), 350), whole)


def test_a_run_of_more_points_than_a_curve_holds_goes_on():
    drawn = noisy()
    whole = train(prepare(drawn), 2600)
    assert same(train(taken_up(checkpoint(train(prepare(drawn), 2050))), 550), whole)


def test_a_finished_run_is_finished_and_goes_on_for_as_many_epochs():
    drawn = load_example("circle")
    drawn = drawn.replace(training=drawn.training.replace(epochs=3))
    first = train(prepare(drawn), 10**6)
    again = taken_up(checkpoint(first))
    assert first.halt is Halt.EPOCHS_DONE and again.progress == first.progress
    assert same(train(again, 10**6), train(first, 10**6)) and first.epoch == 6


def test_a_run_that_blew_up_stays_so():
    drawn = project(optimizer=OPTIMIZERS.find("sgd")(learning_rate=1e9), data=load_example("line").data)
    trainer = train(prepare(drawn), 2000)
    assert trainer.halt is Halt.NOT_FINITE and taken_up(checkpoint(trainer)).progress == trainer.progress


def test_a_run_that_blew_up_with_the_last_samples_of_an_epoch_stays_so():
    drawn = project(optimizer=OPTIMIZERS.find("sgd")(learning_rate=1e9), data=load_example("line").data)
    trainer = train(prepare(drawn.replace(training=drawn.training.replace(batch_size=0))), 2000)
    assert trainer.halt is Halt.NOT_FINITE and trainer._position == len(trainer._order)
    assert taken_up(checkpoint(trainer)).progress == trainer.progress


def test_the_best_weights_are_known_after_going_on():
    drawn = noisy(optimizer=OPTIMIZERS.find("sgd")(learning_rate=0.5))
    drawn = drawn.replace(training=drawn.training.replace(early_stopping=6))
    whole, part = prepare(drawn), train(prepare(drawn), 60)
    assert part._stopping.best_step > 0
    again = train(taken_up(checkpoint(part)), 10**5)
    assert train(whole, 10**5).halt is Halt.STOPPED_EARLY and same(again, whole)


def test_taking_a_checkpoint_leaves_the_run_as_it_is_and_shares_nothing_with_it():
    trainer = train(prepare(noisy()), 100)
    left = checkpoint(trainer)
    kept = copy.deepcopy(left.state)
    assert same(train(trainer, 100), train(prepare(noisy()), 200))
    assert encode_state(left.state) == encode_state(kept)


def changed(state: Any, *path: str, value: object) -> Any:
    state = copy.deepcopy(state)
    at = state
    for name in path[:-1]:
        at = at[name]
    at[path[-1]] = value
    return state


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("run", "step"), "many"),
        (("run", "_position"), 100_000),
        (("run", "_position"), -3),
        (("run", "_order"), np.arange(7)),
        (("run", "_shuffler"), {"bit_generator": "PCG64", "state": 3}),
        (("run", "_train_loss", "steps"), np.arange(5000)),
        (("run", "_train_accuracy", "stride"), 0),
        (("run", "_stopping", "_best"), [np.zeros(3), np.zeros(0)]),
        (("run",), None),
        (("halt",), "TIRED"),
        (("network", "arrays"), []),
        (("network", "vectors"), {"sums": np.zeros(2)}),
        (("network", "vectors"), {"sums": np.zeros((), np.float32)}),
        (("network", "vectors"), {"sums": [1e300]}),
        (("network", "step"), "many"),
        (("network", "factor"), math.nan),
    ],
)
def test_a_state_that_is_not_of_this_run_is_refused(path: tuple[str, ...], value: object):
    left = checkpoint(train(prepare(noisy()), 20))
    trainer = prepare(left.project, left.weights)
    with pytest.raises(PlaygroundError, match="how far the training was does not fit"):
        resume(trainer, changed(left.state, *path, value=value))
