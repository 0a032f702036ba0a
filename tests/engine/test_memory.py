"""Buffers share memory, and nobody notices."""

from __future__ import annotations

import tracemalloc
from functools import partial
from itertools import pairwise

import numpy as np
import pytest

from playground.engine.arithmetic import arithmetic
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.memory import Apart, Lent, arrays_in, shared
from playground.engine.network import Network
from playground.engine.optimizer import OPTIMIZERS
from playground.engine.plan import make_plan
from playground.spec.graph import Graph
from playground.spec.task import Task, TensorType

SIZE = 100


def chain(length: int) -> tuple[Apart, list[partial[object]]]:
    """Buffers each made from the one before."""
    memory = Apart()
    buffers = [memory.new((SIZE,), np.float32) for _ in range(length)]
    return memory, [partial(np.add, before, 1, after) for before, after in pairwise(buffers)]


def made_in(memory: Apart, calls: list[partial[object]]) -> list[np.ndarray]:
    found = shared(memory, calls)
    return [found.new((SIZE,), np.float32) for _ in memory.buffers]


def test_what_is_needed_one_after_the_other_takes_turns_in_the_same_memory() -> None:
    memory, calls = chain(10)
    assert len(shared(memory, calls).room) <= 2 * (SIZE * 4 + 64)
    buffers = made_in(memory, calls)
    for before, after in pairwise(buffers):
        assert not np.shares_memory(before, after)


def test_what_is_read_once_more_at_the_end_keeps_its_memory() -> None:
    memory, calls = chain(6)
    calls.append(partial(np.add, memory.buffers[0], memory.buffers[5], memory.buffers[5]))
    first, *others = made_in(memory, calls)
    assert not any(np.shares_memory(first, other) for other in others)


def test_what_lasts_is_left_alone_from_when_it_is_filled() -> None:
    memory, calls = chain(6)
    found = shared(memory, calls, lasting=[memory.buffers[2]])
    buffers = [found.new((SIZE,), np.float32) for _ in memory.buffers]
    assert not any(np.shares_memory(buffers[2], later) for later in buffers[3:])


def test_the_arrays_of_a_call_are_found_wherever_they_are() -> None:
    bound, first, second, out, closed, nested = (np.zeros(2) for _ in range(6))

    def closing() -> None:
        closed.fill(1)

    calls = [partial(bound.dot, first), partial(np.add, first, second, out=out), closing]
    calls.append(partial(np.concatenate, (nested, [first])))
    assert {id(array) for array in arrays_in(calls)} == set(map(id, (bound, first, second, out, closed, nested)))


@pytest.mark.parametrize("batch", [1, 96, 97])
def test_a_split_batch_makes_large_gradients_of_both_halves_at_once(batch: int) -> None:
    """The gradient of the first weight, which has more rows than the batch, and those that each half makes itself."""
    graph = Graph().add(LAYERS.find("input")())
    for index, units in enumerate((200, 300, 40), 1):
        graph = graph.add(LAYERS.find("dense")(units=units, activation="tanh"), f"Dense {index}")
        graph = graph.connect("Data" if index == 1 else f"Dense {index - 1}", f"Dense {index}")
    graph = graph.add(LAYERS.find("output")()).connect("Dense 3", "Output")
    plan = make_plan(graph, Task(TensorType((800,)), classes=tuple("abc")), LOSSES.find("cross_entropy")())
    network = Network(plan, OPTIMIZERS.find("sgd")(), 0, l2=0.01, dtype=np.float64)
    rng = np.random.default_rng(0)
    inputs, targets = rng.normal(size=(batch, 800)), rng.integers(0, 3, batch)
    step = network.step(batch)
    assert len(step.lanes) == (1 if batch == 1 else 2)
    step.inputs[...], step.targets[...] = inputs, targets
    for _ in range(2):
        for call in step.gradient_calls:
            call()
    expected = np.zeros_like(network.arrays.gradients)
    for sample, target in zip(inputs, targets, strict=True):
        one = network.step(1)
        one.inputs[...], one.targets[...] = sample, target
        for call in one.gradient_calls:
            call()
        expected += network.arrays.gradients / batch
    for call in step.gradient_calls:
        call()
    np.testing.assert_allclose(network.arrays.gradients, expected, rtol=1e-9, atol=1e-13)


def test_a_step_in_two_halves_allocates_nothing_as_large_as_its_batch() -> None:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("dense")(units=256)).connect("Data", "Dense 1")
    graph = graph.add(LAYERS.find("output")()).connect("Dense 1", "Output")
    plan = make_plan(graph, Task(TensorType((2000,)), classes=tuple("abc")), LOSSES.find("cross_entropy")())
    step = Network(plan, OPTIMIZERS.find("adam")(), 0).step(128)
    assert len(step.lanes) == 2
    step.inputs[...], step.targets[...] = 0, 0
    with arithmetic():
        for call in step.calls:
            call()
        tracemalloc.start()
        for call in step.calls:
            call()
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 128 * 256 * 4, "less than the activations of the one layer"


def test_buffers_lie_where_results_come_later_and_never_on_one_that_is_there() -> None:
    """Each of ten steps makes a buffer from the one before and adds a part of the result from it."""
    memory, calls = chain(10)
    flat = np.zeros(10 * SIZE, np.float32)
    results = [flat[start : start + SIZE] for start in range(0, len(flat), SIZE)]
    steps = []
    for call, result in zip(calls, results, strict=False):
        steps += [call, partial(np.copyto, result, call.args[2])]
    found = shared(memory, steps, lent=Lent(flat, results))
    buffers = [found.new((SIZE,), np.float32) for _ in memory.buffers]
    assert any(np.shares_memory(buffer, flat) for buffer in buffers)
    assert len(found.room) < 2 * SIZE * 4
    buffers[0][...] = 0
    for index, (before, after) in enumerate(pairwise(buffers)):
        np.add(before, 1, after)
        results[index][...] = after
    for index, result in enumerate(results[:-1]):
        assert (result == index + 1).all()
