"""Where a recorded step keeps its buffers: those that are not needed at the same time share their memory.

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

from playground.engine.arrays import Array
from playground.spec.task import Shape

# Buffers begin at multiples of this many bytes, so that none shares a cache line with another; small ones would only
# grow by it.
ALIGNMENT, SMALL_ALIGNMENT = 64, 16


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
    """The same buffers in the same order, at the places given in one block of memory or in arrays of their own."""

    def __init__(self, starts: Mapping[int, int], size: int, apart: Mapping[int, Array]) -> None:
        room = np.zeros(size + ALIGNMENT, np.uint8)
        skipped = -room.ctypes.data % ALIGNMENT
        self.room: Array = room[skipped : skipped + size]
        self._starts, self._apart = starts, apart
        self._next = 0

    def new(self, shape: Shape, dtype: Any) -> Array:
        """The next buffer; what it holds is anything."""
        index, self._next = self._next, self._next + 1
        if index in self._apart:
            return self._apart[index].reshape(shape)
        start, size = self._starts[index], int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
        buffer: Array = self.room[start : start + size].view(dtype).reshape(shape)
        return buffer


@dataclass(frozen=True)
class _Span:
    """Bytes of memory, and from which call to which they are needed."""

    size: int
    first: int
    last: int


def shared(
    memory: Apart, calls: Sequence[object], lasting: Sequence[Array] = (), apart: Mapping[int, Array] | None = None
) -> Shared:
    """Memory for the same buffers, as the calls need them; `lasting` are needed after the calls too.

    `apart` gives buffers, by their number, memory from elsewhere.
    """
    apart = apart or {}
    spans = _spans(memory.buffers, calls, lasting)
    starts, size = _places({index: span for index, span in spans.items() if index not in apart})
    return Shared(starts, size, apart)


def _spans(buffers: Sequence[Array], calls: Sequence[object], lasting: Sequence[Array]) -> dict[int, _Span]:
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
    for array in lasting:
        touch(array, len(calls))
    spans = {}
    for index, buffer in enumerate(buffers):
        alignment = ALIGNMENT if buffer.nbytes > ALIGNMENT else SMALL_ALIGNMENT
        spans[index] = _Span(-(-buffer.nbytes // alignment) * alignment, *touched.get(index, (0, len(calls))))
    return spans


def _places(spans: Mapping[int, _Span]) -> tuple[dict[int, int], int]:
    """A start for each span, so that none that are needed at once overlap, and the size of it all.

    The largest first, each at the lowest place that is free as long as it needs it. Source: Pisarchyk and Lee 2020,
    arXiv 2001.03288, "greedy by size".
    """
    starts: dict[int, int] = {}
    for index in sorted(spans, key=lambda index: (-spans[index].size, index)):
        span = spans[index]
        beside = sorted(
            (starts[other], starts[other] + spans[other].size)
            for other in starts
            if spans[other].first <= span.last and span.first <= spans[other].last
        )
        start = 0
        for begin, end in beside:
            if start + span.size <= begin:
                break
            start = max(start, end)
        # A larger alignment than the size needs costs nothing here: what is large was placed before.
        starts[index] = start
    return starts, max((starts[index] + spans[index].size for index in starts), default=0)


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
