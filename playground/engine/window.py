"""Windows that slide along an axis: where they stand, and what lies outside."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import as_strided

from playground.engine.arrays import Array
from playground.engine.tape import Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr


@dataclass(frozen=True)
class Window:
    """How a window of `size` taps, `dilation` apart, moves along an axis of `length` places by `stride`.

    Attributes:
        before, after: zeros put in front of the axis and behind it.
        count: how many places the window takes.
    """

    length: int
    size: int
    stride: int
    dilation: int
    before: int
    after: int
    count: int

    @property
    def reach(self) -> int:
        """From the first tap to the last, both included."""
        return self.dilation * (self.size - 1) + 1

    @property
    def is_apart(self) -> bool:
        """Whether no two windows share a place."""
        return self.stride >= self.reach

    @property
    def transposed(self) -> Window:
        """The window over the outputs, `stride` apart with zeros between them, that reaches each input in turn."""
        spread = (self.count - 1) * self.stride + 1
        front = self.reach - 1 - self.before
        behind = self.length + self.reach - 1 - front - spread
        return Window(spread, self.size, 1, self.dilation, front, behind, self.length)


def window(length: int, size: int, stride: int, dilation: int = 1, padding: str = "valid") -> Window:
    """The window along an axis. Raises ShapeError when the axis is shorter than the window.

    "valid" adds nothing: (length - reach) // stride + 1 places. "same" adds zeros on both sides, one more behind
    where the number is odd, and "causal" adds them in front: length / stride places, rounded up.
    """
    reach = dilation * (size - 1) + 1
    if padding == "valid":
        if reach > length:
            raise ShapeError(tr("Its window of {reach} does not fit into {length} values.", reach=reach, length=length))
        return Window(length, size, stride, dilation, 0, 0, (length - reach) // stride + 1)
    count = -(-length // stride)
    zeros = max((count - 1) * stride + reach - length, 0)
    before = reach - 1 if padding == "causal" else zeros // 2
    return Window(length, size, stride, dilation, before, max(zeros - before, 0), count)


def padded(tape: Tape, x: Array, rows: Window, columns: Window) -> Array:
    """Record a copy of x (batch, height, width, channels) with the zeros around it; x itself where there are none."""
    if not any((rows.before, rows.after, columns.before, columns.after)):
        return x
    return _copied(tape, x, rows, columns, 1, 1)


def spread(tape: Tape, x: Array, rows: Window, columns: Window) -> Array:
    """Record a copy of a gradient x (batch, rows.count, columns.count, channels) for the transposed windows.

    Its values stand `stride` apart; between and around them are zeros.
    """
    return _copied(tape, x, rows.transposed, columns.transposed, rows.stride, columns.stride)


def _copied(tape: Tape, x: Array, rows: Window, columns: Window, down: int, across: int) -> Array:
    height, width = rows.before + rows.length + rows.after, columns.before + columns.length + columns.after
    room = tape.new((len(x), height, width, x.shape[3]))
    inside = room[
        :, rows.before : rows.before + rows.length : down, columns.before : columns.before + columns.length : across
    ]
    tape.do(room.fill, 0)
    tape.do(np.copyto, inside, x)
    return room


def windows_of(x: Array, rows: Window, columns: Window) -> Array:
    """A view (batch, rows, columns, taps down, taps across, channels) of padded x; nothing is copied."""
    batch, down, across, channel = x.strides
    shape = (len(x), rows.count, columns.count, rows.size, columns.size, x.shape[3])
    strides = (
        batch,
        down * rows.stride,
        across * columns.stride,
        down * rows.dilation,
        across * columns.dilation,
        channel,
    )
    return as_strided(x, shape, strides)
