"""Batches reach the network's buffers as the network and the loss take them."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest

from playground.data.dataset import Part
from playground.engine.loss import LOSSES
from playground.spec.task import Task, TensorType
from playground.training.feed import Feed

PICTURES = Task(TensorType((2, 2, 1)), classes=("a", "b", "c"))
NUMBERS = Task(TensorType((3,)), outputs=("y",))
INDICES = np.array([4, 0, 4])


def run(calls: tuple[Callable[[], object], ...]) -> None:
    for call in calls:
        call()


def test_bytes_are_scaled_on_the_way() -> None:
    stored = np.arange(20, dtype=np.uint8).reshape(5, 2, 2, 1)
    feed = Feed(Part(stored, np.array([0, 1, 2, 0, 1])), PICTURES, LOSSES.find("cross_entropy")(), 1 / 255)
    inputs, targets = np.empty((3, 2, 2, 1), np.float32), np.empty(3, np.int64)
    run(feed.input_calls(INDICES, inputs) + feed.target_calls(INDICES, targets))
    np.testing.assert_array_equal(inputs, stored[INDICES] * np.float32(1 / 255))
    assert targets.tolist() == [1, 0, 1]
    assert feed.inputs.dtype == np.uint8, "kept as bytes"


def test_numbers_arrive_as_they_are() -> None:
    rng = np.random.default_rng(0)
    part = Part(rng.normal(size=(5, 3)).astype(np.float32), rng.normal(size=(5, 1)).astype(np.float32))
    feed = Feed(part, NUMBERS, LOSSES.find("mse")(), 1.0)
    inputs, targets = np.empty((3, 3), np.float32), np.empty((3, 1), np.float32)
    run(feed.input_calls(INDICES, inputs) + feed.target_calls(INDICES, targets))
    assert np.array_equal(inputs, part.inputs[INDICES]) and np.array_equal(targets, part.targets[INDICES])
    assert feed.labels is None


def test_squared_error_gets_a_single_one_for_the_class() -> None:
    feed = Feed(Part(np.zeros((5, 2, 2, 1), np.uint8), np.array([0, 1, 2, 0, 1])), PICTURES, LOSSES.find("mse")(), 1.0)
    inputs, targets = np.empty((3, 2, 2, 1), np.float32), np.empty((3, 3), np.float32)
    run(feed.input_calls(INDICES, inputs) + feed.target_calls(INDICES, targets))
    assert targets.tolist() == [[0, 1, 0], [1, 0, 0], [0, 1, 0]]


@pytest.mark.parametrize("features", [1, 3, 1000, 2049, 20_000])
@pytest.mark.parametrize(
    ("stored", "wanted"), [(np.uint8, np.float32), (np.int16, np.float64), (np.float64, np.float32)]
)
def test_whatever_is_stored_is_converted_in_the_memory_it_goes_to(
    stored: type[np.number], wanted: type[np.floating], features: int
) -> None:
    rng = np.random.default_rng(features)
    part = Part(rng.integers(0, 256, (5, features)).astype(stored), np.zeros((5, 1), np.float32))
    feed = Feed(part, Task(TensorType((features,)), outputs=("y",)), LOSSES.find("mse")(), 1.0)
    inputs = np.empty((3, features), wanted)
    tracemalloc.start()
    calls = feed.input_calls(INDICES, inputs)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    for _ in range(2):
        run(calls)
        assert np.array_equal(inputs, part.inputs[INDICES])
    assert held < 6000 or np.dtype(stored).itemsize > np.dtype(wanted).itemsize


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_filling_allocates_nothing(dtype: type[np.generic]) -> None:
    part = Part(np.ones((500, 40, 40, 1), dtype), np.zeros(500, np.int64))
    feed = Feed(part, PICTURES, LOSSES.find("cross_entropy")(), 1 / 255 if dtype is np.uint8 else 1.0)
    indices = np.arange(400)
    inputs, targets = np.empty((400, 40, 40, 1), np.float32), np.empty(400, np.int64)
    calls = feed.input_calls(indices, inputs) + feed.target_calls(indices, targets)
    run(calls)
    tracemalloc.start()
    run(calls)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000
