"""Where a recorded step keeps its buffers: those that are not needed at the same time share their memory.

So do the gradients by the weights, which only the way back makes: until then buffers lie there.

A step makes the same calls in the same order each time, so it is known of every buffer by which call it is first
filled and by which last read. A step is traced twice: first with memory of its own for every buffer, to see what the
calls touch; then with each buffer at the place found for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

import numpy as np

from playground.engine.arrays import ALIGNMENT, Array, aligned_zeros
from playground.engine.pausing import Pausing, finished
from playground.spec.task import Shape

# Buffers begin at multiples of this many bytes, where cache lines begin; small ones would only grow by it.
SMALL_ALIGNMENT = 16


class Memory(Protocol):
    """What a tape gets its buffers from."""

    def new(self, shape: Shape, dtype: Any) -> Array:
        """The next buffer."""


class Apart:
    """Memory of its own for every buffer, zeros at first.

    Attributes:
        buffers: all that were made, in order.
    """

    def __init__(self) -> None:
        self.buffers: list[Array] = []

    def new(self, shape: Shape, dtype: Any) -> Array:
        """A buffer of zeros."""
        self.buffers.append(np.zeros(shape, dtype))
        return self.buffers[-1]

    def index(self, array: Array) -> int | None:
        """Which buffer an array is all of, in the order of its memory, if it is."""
        for index, buffer in enumerate(self.buffers):
            if array.ctypes.data == buffer.ctypes.data and array.nbytes == buffer.nbytes:
                return index if array.flags.c_contiguous else None
        return None


class Shared:
    """The same buffers in the same order, each at a place in memory that is lent or in a block of its own.

    Attributes:
        room: the block.
    """

    def __init__(self, places: _Places, lent: Array | None, apart: Mapping[int, Array]) -> None:
        self.room: Array = aligned_zeros(places.size, np.uint8)
        self._lent = self.room if lent is None else lent.view(np.uint8)
        self._places, self._apart = places, apart
        self._next = 0

    def new(self, shape: Shape, dtype: Any) -> Array:
        """The next buffer; what it holds is anything."""
        index, self._next = self._next, self._next + 1
        if index in self._apart:
            return self._apart[index].reshape(shape)
        start, size = self._places.starts[index], int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
        room, begin = (self._lent, 0) if start < self._places.own else (self.room, self._places.own)
        buffer: Array = room[start - begin : start - begin + size].view(dtype).reshape(shape)
        return buffer


@dataclass(frozen=True)
class Lent:
    """Memory that is free until calls write to it: what they make of it is needed at the end.

    Attributes:
        memory: (n,) one block.
        results: the stretches of it that calls write.
    """

    memory: Array
    results: Sequence[Array]


@dataclass(frozen=True)
class _Span:
    """Bytes of memory, and from which call to which they are needed."""

    size: int
    first: int
    last: int


# From which call to which a buffer is needed that no call touches.
NEVER = (-1, -1)


@dataclass(frozen=True)
class _Places:
    """Where each buffer starts: from byte `own` on in a block of `size` bytes, before it in memory that is lent."""

    starts: Mapping[int, int]
    own: int
    size: int


def shared(
    memory: Apart,
    calls: Sequence[object],
    lasting: Sequence[Array] = (),
    apart: Mapping[int, Array] | None = None,
    lent: Lent | None = None,
) -> Shared:
    """Memory for the same buffers, as the calls need them; `lasting` are needed after the calls too.

    `apart` gives buffers, by their number, memory from elsewhere.
    """
    return finished(sharing(memory, calls, lasting, apart, lent))


def sharing(
    memory: Apart,
    calls: Sequence[object],
    lasting: Sequence[Array] = (),
    apart: Mapping[int, Array] | None = None,
    lent: Lent | None = None,
) -> Pausing[Shared]:
    """The same with pauses, for whoever has others waiting."""
    apart = apart or {}
    results = list(lent.results) if lent else []
    spans = yield from _spans([*memory.buffers, *results], calls, [*lasting, *results])
    count = len(memory.buffers)
    fixed = {}
    for index, result in enumerate(results, count):
        assert lent is not None
        fixed[index] = result.ctypes.data - lent.memory.ctypes.data
    kept = {index: span for index, span in spans.items() if index not in apart}
    places = yield from _places(kept, fixed, lent.memory.nbytes if lent else 0)
    return Shared(places, lent.memory if lent else None, apart)


def _spans(buffers: Sequence[Array], calls: Sequence[object], lasting: Sequence[Array]) -> Pausing[dict[int, _Span]]:
    order = sorted(range(len(buffers)), key=lambda index: buffers[index].ctypes.data)
    addresses = [buffers[index].ctypes.data for index in order]
    touched: dict[int, tuple[int, int]] = {}

    def touch(array: Array, when: int) -> None:
        at = bisect_right(addresses, array.ctypes.data) - 1
        if at < 0 or not array.size:
            return
        index = order[at]
        if array.ctypes.data < addresses[at] + max(buffers[index].nbytes, 1):
            first, last = touched.get(index, (when, when))
            touched[index] = min(first, when), max(last, when)

    for when, call in enumerate(calls):
        for array in arrays_in(call):
            touch(array, when)
        yield
    for array in lasting:
        touch(array, len(calls))
    return {index: _Span(buffer.nbytes, *touched.get(index, NEVER)) for index, buffer in enumerate(buffers)}


def _places(spans: Mapping[int, _Span], fixed: Mapping[int, int], lent: int) -> Pausing[_Places]:
    """A start for each span but the fixed ones, so that none that are needed at once overlap.

    The largest first, of those as large what is needed last, each at the lowest place that is free as long as it needs
    it, in the lent bytes if it can be.
    Source: Pisarchyk and Lee 2020, arXiv 2001.03288, "greedy by size".
    """
    starts, own = dict(fixed), _rounded(lent, ALIGNMENT)
    for index in sorted(spans.keys() - fixed.keys(), key=lambda index: (-spans[index].size, -spans[index].last, index)):
        span = spans[index]
        alignment = ALIGNMENT if span.size > ALIGNMENT else SMALL_ALIGNMENT
        beside = sorted(
            (starts[other], starts[other] + spans[other].size)
            for other in starts
            if spans[other].first <= span.last and span.first <= spans[other].last
        )
        start = 0
        for begin, end in sorted([*beside, (lent, own)]):  # nothing lies across the end of what is lent
            if start + span.size <= begin:
                break
            start = max(start, _rounded(end, alignment))
        starts[index] = start
        yield
    end = max((starts[index] + spans[index].size for index in starts), default=own)
    return _Places(starts, own, max(end - own, 0))


def _rounded(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment


def arrays_in(thing: object) -> Iterator[Array]:
    """The arrays that a call works on: its arguments, what its method is bound to, what its function closes over."""
    if isinstance(thing, np.ndarray):
        yield thing
    elif isinstance(thing, partial):
        yield from arrays_in((thing.func, *thing.args, *thing.keywords.values()))
    elif isinstance(thing, (tuple, list)):
        for part in thing:
            yield from arrays_in(part)
    else:
        owner = getattr(thing, "__self__", None)
        if isinstance(owner, np.ndarray):
            yield owner
        for cell in getattr(thing, "__closure__", None) or ():
            yield from arrays_in(cell.cell_contents)
