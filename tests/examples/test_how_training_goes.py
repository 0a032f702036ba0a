"""Batch size, initializers and normalization do what the notes of their examples say, before a change and after."""

from __future__ import annotations

import time

import numpy as np
import pytest

from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.spec import edits
from playground.spec.project import Project
from playground.training.prepare import prepare
from playground.training.trainer import Trainer
from tests.examples.training import accuracy, run, score, steps_to, with_layer, with_rate, with_training

HIDDEN = tuple(f"Dense {number}" for number in range(1, 5))


def batches_of(size: int) -> Project:
    return with_training(load_example("batch-size"), batch_size=size)


def gradient_noise(size: int) -> float:
    """How far the gradient of a batch is from the mean of all, while the weights all but stand still."""
    trainer = prepare(with_rate(batches_of(size), 1e-8))
    gradients = []
    for _ in range(1600 // size):
        for _ in trainer.run(steps=1):
            pass
        gradients.append(trainer.network.arrays["Dense 1", "weight"].gradient.ravel().copy())
    return float(np.std(gradients, axis=0).max())


def restlessness(trainer: Trainer) -> float:
    """How much the training loss varies in the last quarter of a run."""
    values = trainer.curves().train_loss.values
    return float(values[-len(values) // 4 :].std())


@pytest.fixture(scope="module")
def by_batch() -> dict[int, tuple[Trainer, float]]:
    """The example with each batch size of its note, and the processor's seconds."""
    found = {}
    for size in (1, 10, 100, 0):
        began = time.process_time()
        trainer = run(batches_of(size))
        found[size] = trainer, time.process_time() - began
    return found


def test_ten_times_as_many_samples_make_the_noise_of_the_gradient_three_times_smaller() -> None:
    assert gradient_noise(1) / gradient_noise(10) == pytest.approx(10**0.5, rel=0.15)


def test_larger_batches_make_fewer_steps_calmer_curves_and_the_losses_of_the_note(
    by_batch: dict[int, tuple[Trainer, float]],
) -> None:
    losses = {1: 0.21, 10: 0.14, 100: 0.17, 0: 0.62}
    assert [trainer.step for trainer, _ in by_batch.values()] == [32_000, 3_200, 320, 20]
    for size, (trainer, _) in by_batch.items():
        assert score(trainer).loss == pytest.approx(losses[size], abs=0.03)
    assert restlessness(by_batch[1][0]) > 1.5 * restlessness(by_batch[10][0]) > 1.5 * restlessness(by_batch[100][0])
    assert by_batch[1][1] > 2 * by_batch[10][1], "a step costs nearly the same, whatever the batch"


def test_the_rate_goes_with_the_batch(by_batch: dict[int, tuple[Trainer, float]]) -> None:
    calm = run(with_rate(batches_of(1), 0.01))
    assert score(calm).loss == pytest.approx(0.13, abs=0.02)
    assert restlessness(calm) < 0.7 * restlessness(by_batch[1][0])
    assert score(run(with_rate(batches_of(0), 3.0))).loss == pytest.approx(0.3, abs=0.03)


def begun_with(initializer: str, **settings: float) -> Project:
    project = load_example("initializers")
    for name in HIDDEN:
        project = with_layer(project, name, initializer=INITIALIZERS.find(initializer)(**settings))
    return project


def gradients_after(project: Project, steps: int) -> np.ndarray:
    """The gradient per weight of each layer at that step, from input to output."""
    return np.asarray(run(project, steps=steps).curves().gradient_rms.values[-1])


def are_alike(trainer: Trainer) -> bool:
    """Whether the neurons of a hidden layer all have the same weights."""
    arrays = trainer.network.arrays
    return all(np.ptp(arrays[name, "weight"].value, axis=1).max() == 0 for name in HIDDEN)


def test_with_weights_of_zero_no_gradient_gets_back_and_nothing_is_learned() -> None:
    trainer = run(load_example("initializers"), steps=1000)
    assert score(trainer, "train").loss == pytest.approx(np.log(2), abs=1e-3)
    assert np.all(trainer.curves().gradient_norms.values[:, :4] == 0) and are_alike(trainer)


def test_equal_weights_stay_equal_and_learn_little() -> None:
    trainer = run(begun_with("constant", value=0.3), steps=2000)
    assert are_alike(trainer)
    assert 0.5 < score(trainer, "train").loss < 0.6 and accuracy(trainer) < 0.75


def test_weights_that_are_too_small_or_too_large_do_not_learn_and_those_made_for_relu_do() -> None:
    small, large = begun_with("normal", deviation=0.05), begun_with("normal", deviation=3.0)
    fading = gradients_after(small, 20)
    assert np.all(np.diff(fading) > 0) and fading[0] < 1e-4 * fading[-1]
    assert accuracy(run(small, steps=1000)) < 0.6 and accuracy(run(large, steps=1000)) < 0.6
    made_for_it = begun_with("he_normal")
    even = gradients_after(made_for_it, 20)
    assert even[0] > 1e-2 * even[-1]
    assert accuracy(run(made_for_it, steps=400)) >= 0.95


@pytest.mark.parametrize("seed", range(3))
def test_without_normalization_it_takes_many_times_as_long(seed: int) -> None:
    project = with_training(load_example("normalization"), seed=seed)
    plain = edits.remove_layers(project, ["BatchNorm 1", "BatchNorm 2"])
    steps = steps_to(project, 0.95, 200)
    assert steps is not None
    assert steps_to(plain, 0.95, 5 * steps) is None


def test_the_steps_of_the_note_on_normalization_are_those_it_takes() -> None:
    project = load_example("normalization")
    by_digit = project
    for name in ("BatchNorm 1", "BatchNorm 2"):
        by_digit = edits.change_layer(by_digit, name, LAYERS.find("layer_norm")())
    plain = edits.remove_layers(project, ["BatchNorm 1", "BatchNorm 2"])
    found = [steps_to(changed, 0.95, 1000) for changed in (project, by_digit, plain)]
    assert found == pytest.approx([60, 80, 760], rel=0.35)
    normed, fading = gradients_after(project, 1), gradients_after(plain, 1)
    assert normed.max() < 10 * normed.min() and fading[-1] == pytest.approx(20 * fading[0], rel=0.3)


def test_normalization_stops_by_itself_and_reads_the_digits() -> None:
    assert accuracy(run(load_example("normalization"))) >= 0.98
