"""A batch worked on in one stretch, or in two halves side by side: what each records, and how one gradient comes of it.

The gradient by a weight is a sum over the samples. Where the weight is small each half makes its own, and they are
added. Where it is larger than what it is made of, two of them would only fill memory: then the halves write their
inputs and gradients next to each other, and each thread makes half of the product over all samples.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from playground.engine.arrays import TOGETHER, Array, Arrays
from playground.engine.memory import Apart, Lent, Memory, shared
from playground.engine.side_by_side import side_by_side
from playground.engine.tape import Call, Product, Tape

# Traces a lane, given its number, its arrays, the memory for its buffers and the weights whose gradients it leaves
# for later; returns its tape and its part of the loss.
TraceLane = Callable[[int, Arrays, Memory, Collection[tuple[str, str]]], tuple[Tape, Array]]


@dataclass(frozen=True)
class Lanes:
    """The calls of each lane, what follows when both are through, and where the loss then is, 0-d."""

    calls: tuple[tuple[Call, ...], ...]
    joining_calls: tuple[Call, ...]
    loss: Array


def record_lanes(arrays: Arrays, count: int, trace: TraceLane) -> Lanes:
    """Record one lane or two on as little memory as they need."""
    apart = [Apart() for _ in range(count)]
    if count == 1:
        first, read = trace(0, arrays, apart[0], ())
        tape, loss = trace(0, arrays, shared(apart[0], first.calls, [read], lent=_lent(arrays)), ())
        return Lanes((tuple(tape.calls),), (), loss)
    owners = arrays, arrays.twin()[0]
    seen = [trace(lane, owners[lane], apart[lane], ()) for lane in range(2)]
    later = _whole_products(apart, [tape.products for tape, _ in seen])
    twin, stretches = arrays.twin(without=later)
    beside = _side_by_side_buffers(apart, [operand for pair in later.values() for operand in pair])
    traced = []
    for lane, owner in enumerate((arrays, twin)):
        lent = None if lane else _lent(arrays)
        memory = shared(apart[lane], seen[lane][0].calls, [seen[lane][1]], beside[lane], lent)
        traced.append(trace(lane, owner, memory, later))
    tapes, losses = zip(*traced, strict=True)
    loss = np.zeros((), arrays.values.dtype)
    joining = partial(side_by_side, *_joining(arrays, later, tapes, stretches))
    return Lanes(tuple(tuple(tape.calls) for tape in tapes), (joining, partial(np.add, *losses, loss)), loss)


def _lent(arrays: Arrays) -> Lent:
    """The room of the gradients, until they are made."""
    return Lent(arrays.gradients, arrays.trained_gradients())


# How many times as many inputs as samples make a weight so large that its gradient is made of both halves at once:
# half of a product takes somewhat longer than the product of half of the samples.
LARGE = 4

# Of a product made later: its rows and its gradient, each as both lanes have it.
_Pair = tuple[Array, Array]


def _whole_products(
    apart: Sequence[Apart], products: Sequence[Sequence[Product]]
) -> dict[tuple[str, str], tuple[_Pair, _Pair]]:
    """The gradients that are better made of both halves at once, and can be: their operands fill whole buffers."""
    found = {}
    for first, second in zip(*products, strict=True):
        pairs = (first.rows, second.rows), (first.gradient, second.gradient)
        large = first.rows.shape[1] > LARGE * (len(first.rows) + len(second.rows))
        if large and all(_are_adjacent(*pair) or _fill_buffers(apart, pair) for pair in pairs):
            found[first.key] = pairs
    return found


def _fill_buffers(apart: Sequence[Apart], pair: _Pair) -> bool:
    index = apart[0].index(pair[0])
    return index is not None and apart[1].index(pair[1]) == index


def _root(array: Array) -> Array:
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array


def _are_adjacent(first: Array, second: Array) -> bool:
    """Whether two arrays are one behind the other, and all there is, as both lanes' rows of the inputs are."""
    root = _root(first)
    ends = first.ctypes.data == root.ctypes.data and second.ctypes.data == first.ctypes.data + first.nbytes
    return ends and _root(second) is root and first.nbytes + second.nbytes == root.nbytes


def _side_by_side_buffers(apart: Sequence[Apart], pairs: Sequence[_Pair]) -> tuple[dict[int, Array], dict[int, Array]]:
    """Buffers for these arrays, by number, that lie one behind the other in both lanes."""
    buffers: tuple[dict[int, Array], dict[int, Array]] = {}, {}
    for first, second in pairs:
        index = apart[0].index(first)
        if index is None or index in buffers[0]:
            continue
        both = np.zeros(first.size + second.size, first.dtype)
        buffers[0][index], buffers[1][index] = both[: first.size], both[first.size :]
    return buffers


def _joining(
    arrays: Arrays,
    later: Collection[tuple[str, str]],
    tapes: Sequence[Tape],
    stretches: Sequence[tuple[Array, Array]],
) -> tuple[list[Call], list[Call]]:
    """What each of two threads does to make one gradient: half of each product, and half of each sum."""
    halves: tuple[list[Call], list[Call]] = [], []
    for first, second in zip(tapes[0].products, tapes[1].products, strict=True):
        if first.key not in later:
            continue
        rows = _root(first.rows).reshape(-1, first.rows.shape[1])
        gradient = _root(first.gradient).reshape(-1, first.gradient.shape[1])
        assert len(rows) == len(gradient) == len(first.rows) + len(second.rows)
        out = arrays[first.key].gradient.reshape(rows.shape[1], -1)
        for calls, part in zip(halves, _halves(rows.shape[1], 1), strict=True):
            # Not `dot`, which copies what is neither whole rows nor whole columns.
            calls.append(partial(np.matmul, rows[:, part].T, gradient, out[part]))
    for own, others in stretches:
        for calls, part in zip(halves, _halves(len(own)), strict=True):
            calls.append(partial(np.add, own[part], others[part], own[part]))
    return halves


def _halves(length: int, whole: int = TOGETHER) -> tuple[slice, slice]:
    """Both halves, the first a multiple of `whole`."""
    middle = length // 2 // whole * whole
    return slice(0, middle), slice(middle, length)
