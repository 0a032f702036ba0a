"""Schedules, clipping, noise and early stopping as the loop applies them."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.sets.circle import Circle
from playground.engine.layer import LAYERS
from playground.engine.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.engine.optimizers.adam import Adam
from playground.engine.schedules.cosine import Cosine
from playground.engine.schedules.exponential import Exponential
from playground.engine.schedules.plateau import Plateau
from playground.engine.schedules.warm_up import WarmUp
from playground.spec.edits import add_after
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.training.events import Halt
from playground.training.input_noise import InputNoise
from playground.training.prepare import prepare
from playground.training.trainer import Trainer


def project(schedule: object = "constant", rate: float = 0.02, noise: float = 0.1, **training: object) -> Project:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("dense")(units=6, activation="tanh"))
    graph = graph.add(LAYERS.find("output")()).connect("Data", "Dense 1").connect("Dense 1", "Output")
    optimizer = Adam(learning_rate=rate, schedule=schedule)
    return Project(Circle(samples=100, noise=noise), BinaryCrossEntropy(), optimizer, graph, Training(**training))


def run(trainer: Trainer, steps: int | None = None, epochs: int | None = None) -> Trainer:
    for _ in trainer.run(steps, epochs):
        pass
    return trainer


@pytest.mark.parametrize("schedule", [Cosine(steps=50), WarmUp(steps=20, then=Exponential(decay=0.9))], ids=str)
def test_the_rate_of_every_step_is_that_of_the_schedule(schedule: Cosine) -> None:
    curve = run(prepare(project(schedule)), steps=60).curves().learning_rates
    assert curve.steps.tolist() == list(range(1, 61))
    np.testing.assert_allclose(curve.values, [0.02 * schedule.factor(step) for step in range(60)], rtol=1e-12)


def test_without_a_schedule_the_rate_stays() -> None:
    assert set(run(prepare(project()), steps=20).curves().learning_rates.values) == {0.02}


@pytest.mark.parametrize(
    "drawn",
    [
        project(Cosine(steps=50)),
        project(Plateau(patience=0, decay=0.5), validate_every=3),
        project(input_noise=0.3, clip_norm=0.1),
        project(early_stopping=3, validate_every=4, rate=0.3),
    ],
    ids=["cosine", "plateau", "noise", "early stopping"],
)
def test_a_run_in_pieces_is_the_run_in_one_bit_for_bit(drawn: Project) -> None:
    pieces, straight = prepare(drawn), run(prepare(drawn), steps=60)
    for _ in range(20):
        run(pieces, steps=min(3, 60 - pieces.step))
        pieces.adopt(drawn)
        if pieces.halt:
            break
    assert pieces.step == straight.step
    assert np.array_equal(pieces.network.arrays.values, straight.network.arrays.values)
    assert np.array_equal(pieces.curves().learning_rates.values, straight.curves().learning_rates.values)


def test_the_rate_changes_under_a_schedule_while_it_runs() -> None:
    trainer = run(prepare(project(Exponential(decay=0.9))), steps=10)
    trainer.adopt(project(Exponential(decay=0.9), rate=0.5))
    run(trainer, steps=1)
    assert trainer.curves().learning_rates.values[-1] == pytest.approx(0.5 * 0.9**10)
    trainer.adopt(project(rate=0.5))
    run(trainer, steps=1)
    assert trainer.curves().learning_rates.values[-1] == 0.5


def test_plateau_lowers_the_rate_when_the_validation_loss_no_longer_falls() -> None:
    rates = run(prepare(project(Plateau(patience=1, decay=0.5), rate=0.5)), epochs=60).curves().learning_rates.values
    assert rates[0] == 0.5
    assert rates[-1] < 0.5
    assert np.all(np.diff(rates) <= 0)


def test_norms_are_recorded_before_and_after_clipping() -> None:
    curves = run(prepare(project(clip_norm=0.05)), steps=30).curves()
    whole = np.sqrt((curves.gradient_norms.values**2).sum(axis=1))
    clipped = np.sqrt((curves.clipped_norms.values**2).sum(axis=1))
    assert curves.clipped_norms.steps.tolist() == curves.gradient_norms.steps.tolist()
    np.testing.assert_allclose(clipped, np.minimum(whole, 0.05), rtol=1e-4)
    assert whole.max() > 0.05


def test_without_clipping_there_are_no_clipped_norms() -> None:
    assert len(run(prepare(project()), steps=30).curves().clipped_norms.steps) == 0


def test_noise_is_on_the_training_inputs_only() -> None:
    noisy, clean = prepare(project(input_noise=0.5)), prepare(project())
    for trainer in (noisy, clean):
        run(trainer, steps=1)
    assert noisy.evaluate("train") != clean.evaluate("train")
    step = noisy.network.step(10)
    differences = step.inputs - clean.network.step(10).inputs
    assert 0.3 < differences.std() < 0.7
    np.testing.assert_array_equal(noisy.samples.train.inputs, clean.samples.train.inputs)
    assert noisy.evaluate("validation") == noisy.evaluate("validation")


def test_symbols_get_no_noise() -> None:
    assert InputNoise(0).calls(np.zeros((4, 3), np.intp), 0.5, 0) == ()
    assert len(InputNoise(0).calls(np.zeros((4, 3), np.float32), 0.5, 0)) == 3


def stopped(**training: object) -> Trainer:
    settings = {"early_stopping": 4, "validate_every": 5, "epochs": 1000, **training}
    trainer = run(prepare(project(rate=0.3, noise=0.4, **settings)))
    assert trainer.halt is Halt.STOPPED_EARLY
    return trainer


def test_it_stops_early_and_goes_back_to_the_best_weights() -> None:
    trainer = stopped()
    curve = trainer.curves().validation_loss
    best = int(curve.values.argmin())
    assert len(curve.values) == best + 1 + 4
    found = trainer.evaluate("validation")
    assert found is not None and found.loss == curve.values[best]
    assert f"at step {curve.steps[best]}" in trainer.progress.message
    assert trainer.progress.message.endswith("its weights are restored.")


def test_an_early_stop_goes_back_to_the_running_means_of_the_best_weights_too() -> None:
    drawn = project(rate=0.3, noise=0.4, early_stopping=4, validate_every=5, epochs=1000)
    trainer = run(prepare(add_after(drawn, LAYERS.find("batch_norm")(), "Dense 1")[0]))
    assert trainer.halt is Halt.STOPPED_EARLY
    found = trainer.evaluate("validation")
    assert len(trainer.network.arrays.kept) == 2 * 6
    assert found is not None and found.loss == trainer.curves().validation_loss.values.min()


def test_it_stops_early_with_the_last_weights_if_so_wanted() -> None:
    trainer = stopped(restore_best=False)
    found = trainer.evaluate("validation")
    assert found is not None and found.loss == trainer.curves().validation_loss.values[-1]
    assert "restored" not in trainer.progress.message


def test_run_goes_on_after_an_early_stop() -> None:
    trainer = stopped()
    step = trainer.step
    run(trainer, steps=7)
    assert trainer.step == step + 7


def test_another_drawing_forgets_the_best_weights_that_no_longer_fit() -> None:
    trainer = run(prepare(project(early_stopping=4, validate_every=5)), steps=20)
    wider = project(early_stopping=4, validate_every=5)
    layer = wider.graph.layer("Dense 1").replace(units=9)
    trainer.adopt(wider.replace(graph=wider.graph.replace_layer("Dense 1", layer)))
    run(trainer)
    assert trainer.halt is Halt.STOPPED_EARLY


def test_reset_begins_the_schedule_anew() -> None:
    trainer = run(prepare(project(Exponential(decay=0.9))), steps=10)
    first = trainer.weights()
    trainer.reset()
    run(trainer, steps=10)
    assert all(np.array_equal(values, first[name]) for name, values in trainer.weights().items())
