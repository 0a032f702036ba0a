"""The learning-rate finder tells a rate that learns, and leaves the trainer alone."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.sets.circle import Circle
from playground.engine.layer import LAYERS
from playground.engine.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.engine.losses.squared_error import MeanSquaredError
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.engine.optimizers.adam import Adam
from playground.engine.optimizers.sgd import SGD
from playground.engine.schedules.cosine import Cosine
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.training.prepare import prepare
from playground.training.rate_finder import RateSweep, find_rate
from playground.training.trainer import Trainer


def trainer(optimizer: Optimizer, **training: object) -> Trainer:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("dense")(units=8, activation="tanh"))
    graph = graph.add(LAYERS.find("output")()).connect("Data", "Dense 1").connect("Dense 1", "Output")
    return prepare(Project(Circle(), BinaryCrossEntropy(), optimizer, graph, Training(**training)))


def whole(found: Trainer, **options: float) -> RateSweep:
    *_, last = find_rate(found, **options)
    return last


@pytest.mark.parametrize("kind", list(OPTIMIZERS), ids=lambda kind: kind.kind)
def test_a_network_learns_at_the_suggested_rate(kind: type[Optimizer]) -> None:
    sweep = whole(trainer(kind()))
    assert sweep.suggested is not None
    learning = trainer(kind(learning_rate=sweep.suggested))
    before = learning.evaluate("train")
    for _ in learning.run(epochs=8):
        pass
    after = learning.evaluate("train")
    assert before is not None and after is not None
    assert after.loss < 0.8 * before.loss


def test_the_rates_rise_in_equal_ratios() -> None:
    sweep = whole(trainer(Adam()), low=1e-5, high=1e-2, steps=31)
    assert sweep.rates[0] == pytest.approx(1e-5)
    assert sweep.rates[-1] == pytest.approx(1e-2)
    np.testing.assert_allclose(sweep.rates[1:] / sweep.rates[:-1], 10 ** (3 / 30))
    assert len(sweep.losses) == 31


def test_progress_rises_to_the_end() -> None:
    shares = [sweep.share for sweep in find_rate(trainer(Adam()), steps=95, high=1e-2)]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) == 10


def test_it_ends_early_and_finite_where_the_loss_explodes() -> None:
    made = trainer(SGD())
    made = prepare(made.project.replace(loss=MeanSquaredError()))
    sweep = whole(made, high=1e6, steps=150)
    assert sweep.share == 1
    assert len(sweep.rates) == len(sweep.losses) < 150
    assert np.isfinite(sweep.losses).all()


def test_the_trainer_is_left_as_it_was() -> None:
    made, alike = (trainer(Adam(schedule=Cosine(steps=40)), input_noise=0.1) for _ in range(2))
    for each in (made, alike):
        for _ in each.run(steps=20):
            pass
    whole(made)
    assert made.progress == alike.progress
    for each in (made, alike):
        for _ in each.run(steps=20):
            pass
    assert np.array_equal(made.network.arrays.values, alike.network.arrays.values)
    assert np.array_equal(made.curves().train_loss.values, alike.curves().train_loss.values)
