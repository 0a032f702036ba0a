"""Samples as a network gets them, for those who want to see it; and data that is loaded once for all."""

from __future__ import annotations

import gc
import weakref

import numpy as np

from playground.formats.examples import load_example
from playground.spec.project import Project
from playground.training.fed import fed_inputs, is_disturbed
from playground.training.prepare import load_samples

ROWS = np.arange(4)


def project(example: str, **training: object) -> Project:
    made = load_example(example)
    return made.replace(training=made.training.replace(**training))


def test_bytes_are_scaled_and_nothing_else_where_nothing_is_disturbed() -> None:
    plain = project("fashion")
    samples = load_samples(plain)
    assert not is_disturbed(plain)
    fed = fed_inputs(plain, samples, "train", ROWS)
    np.testing.assert_array_equal(fed, samples.train.inputs[:4] * np.float32(1 / 255))


def test_training_samples_are_augmented_alike_for_a_draw_and_others_never() -> None:
    jittered = project("circle", augmentation={"kind": "points", "jitter": 1.0})
    samples = load_samples(jittered)
    assert is_disturbed(jittered)
    first, again, other = (fed_inputs(jittered, samples, "train", ROWS, draw) for draw in (0, 0, 1))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other) and not np.array_equal(first, samples.train.inputs[:4])
    np.testing.assert_array_equal(fed_inputs(jittered, samples, "validation", ROWS), samples.validation.inputs[:4])


def test_noise_on_inputs_is_seen_too() -> None:
    noisy = project("circle", input_noise=0.5)
    samples = load_samples(noisy)
    moved = fed_inputs(noisy, samples, "train", np.arange(400)) - samples.train.inputs[:400]
    assert 0.4 < moved.std() < 0.6


def test_the_same_data_is_loaded_once_as_long_as_somebody_holds_it() -> None:
    samples = load_samples(project("iris"))
    assert load_samples(project("iris", batch_size=3)) is samples
    assert load_samples(project("iris", seed=1)) is not samples
    held = weakref.ref(samples)
    del samples
    gc.collect()
    assert held() is None
