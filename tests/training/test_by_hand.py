"""Numbers of a network that are set by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.formats.examples import load_example
from playground.spec.errors import PlaygroundError
from playground.training.by_hand import Change, Place
from playground.training.checkpoint import checkpoint, resume
from playground.training.prepare import prepare
from playground.training.trainer import Trainer

WEIGHT = Place("Dense 1", "weight", (1, 3))


def trained(steps: int) -> Trainer:
    trainer = prepare(load_example("circle"))
    for _ in trainer.run(steps=steps):
        pass
    return trainer


def put(trainer: Trainer, place: Place, value: float) -> float:
    return trainer.by_hand.set(trainer.network.arrays, place, value, trainer.step)


def test_a_number_that_is_set_counts_in_the_next_answer_and_in_the_next_step() -> None:
    trainer, other = trained(5), trained(5)
    inputs = trainer.samples.train.inputs[:4]
    before = trainer.predict(inputs)
    assert put(trainer, Place("Output", "bias", (0,)), 2.0) == pytest.approx(float(other.weights()["Output/bias"][0]))
    assert not np.array_equal(trainer.predict(inputs), before)
    for one in (trainer, other):
        for _ in one.run(steps=1):
            pass
    assert trainer.curves().train_loss.values[-1] != other.curves().train_loss.values[-1]


def test_what_was_changed_is_remembered_with_its_step_until_new_weights_are_drawn() -> None:
    trainer = trained(5)
    before = float(trainer.weights()["Dense 1/weight"][1, 3])
    put(trainer, WEIGHT, 1.5)
    assert trainer.by_hand.changes == (Change(5, WEIGHT, before, 1.5),)
    assert str(trainer.by_hand.changes[0]) == f"Dense 1: weight[1, 3] {before:.4g} → 1.5"
    trainer.reset()
    assert trainer.by_hand.changes == ()


def test_a_number_set_again_before_the_next_step_is_one_change_and_back_to_what_it_was_is_none() -> None:
    trainer = trained(5)
    before = put(trainer, WEIGHT, 1.0)
    put(trainer, WEIGHT, 2.0)
    assert [(change.before, change.after) for change in trainer.by_hand.changes] == [(before, 2.0)]
    put(trainer, WEIGHT, before)
    assert trainer.by_hand.changes == ()


@pytest.mark.parametrize(
    "place",
    [
        Place("Dense 9", "weight", (0, 0)),
        Place("Dense 1", "scale", (0,)),
        Place("Dense 1", "weight", (2, 0)),
        Place("Dense 1", "weight", (0,)),
        Place("Dense 1", "weight", (-1, 0)),
    ],
)
def test_a_place_that_is_not_in_the_network_is_refused(place: Place) -> None:
    with pytest.raises(PlaygroundError, match="no such number"):
        put(trained(0), place, 1.0)


@pytest.mark.parametrize("value", [math.nan, math.inf, 1e39])
def test_a_number_that_is_not_finite_is_refused_and_the_old_one_stays(value: float) -> None:
    trainer = trained(0)
    before = trainer.weights()["Dense 1/weight"]
    with pytest.raises(PlaygroundError, match="finite"):
        put(trainer, WEIGHT, value)
    assert np.array_equal(trainer.weights()["Dense 1/weight"], before)


def test_a_run_that_is_gone_on_with_later_still_tells_what_was_changed() -> None:
    trainer = trained(5)
    put(trainer, WEIGHT, 1.5)
    left = checkpoint(trainer)
    again = prepare(left.project, left.weights)
    resume(again, left.state)
    assert again.by_hand.changes == trainer.by_hand.changes
