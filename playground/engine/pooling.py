"""Pooling along one axis at a time: the largest of a square is the largest of its rows' largest, the mean likewise."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Pool, Value
from playground.engine.tape import Backward, Tape
from playground.engine.window import Window, window
from playground.spec.errors import ShapeError
from playground.spec.language import marked, tr
from playground.spec.parameter import Integers, param
from playground.spec.task import TensorType

# Given a tape, (outer, length, inner) and the window along the middle: the pooled buffer, and what records the
# gradient by the input.
Along = Callable[[Tape, Array, Window], tuple[Array, Callable[[Array], Array]]]


class Pooling2D(Layer):
    """Each window of an image becomes one number, channel by channel.

    Shape: (batch, height, width, channels) -> (batch, height', width', channels), height' = (height - size) // stride +
    1.
    Raises: ShapeError when what arrives is no image or is smaller than the window.

    Attributes:
        largest: whether it keeps the largest of a window; else the mean.
    """

    input_axes = 3
    takes = (((6, 5, 1),), ((7, 8, 2),), ((5, 5, 3),))
    largest: ClassVar[bool]

    size: int = param(2, Integers(1, 64), doc="Height and width of the window")
    stride: int = param(
        0, Integers(0, 64, special=(0, marked("the size"))), doc="How far the window moves from one output to the next"
    )

    @property
    def main_setting(self) -> str:
        size = f"{self.size}×{self.size}"
        return tr("{size} · stride {stride}", size=size, stride=self.stride) if self.stride else size

    def output_type(self, site: Site) -> TensorType:
        rows, columns = self.windows(site)
        return TensorType((rows.count, columns.count, site.inputs[0].shape[-1]))

    def windows(self, site: Site) -> tuple[Window, Window]:
        """The windows down and across an image."""
        shape, stride = site.inputs[0].shape, self.stride or self.size
        if len(shape) != 3:
            raise ShapeError(tr("It pools images (height×width×channels), but gets {found}.", found=site.inputs[0]))
        return window(shape[0], self.size, stride), window(shape[1], self.size, stride)

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        return lowering.add(Pool(self.largest, self.windows(site)), inputs[0], shape=self.output_type(site).shape)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        return trace_pooling(tape, inputs[0], *self.windows(site), largest_along if self.largest else mean_along)


def trace_pooling(tape: Tape, x: Array, rows: Window, columns: Window, along: Along) -> tuple[Array, Backward]:
    """Record the pooling of x (batch, height, width, channels), down first: whole rows are long stretches."""
    batch, height, width, channels = x.shape
    down, backward_down = along(tape, x.reshape(batch, height, width * channels), rows)
    across, backward_across = along(tape, down.reshape(batch * rows.count, width, channels), columns)

    def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
        if not wanted[0]:
            return (None,)
        gradient = backward_across(gy.reshape(across.shape))
        return (backward_down(gradient.reshape(down.shape)).reshape(x.shape),)

    return across.reshape(batch, rows.count, columns.count, channels), backward


def largest_along(tape: Tape, x: Array, window: Window) -> tuple[Array, Callable[[Array], Array]]:
    """Record the largest value of each window; its gradient goes to the first place that holds it."""
    taps = _taps(x, window)
    y = tape.new(taps[0].shape)
    tape.do(np.maximum, taps[0], taps[min(1, window.size - 1)], out=y)
    for tap in taps[2:]:
        tape.do(np.maximum, y, tap, out=y)

    def backward(gy: Array) -> Array:
        gx, chosen = _room(tape, x, window), tape.new(y.shape, np.bool_)
        share = None if window.is_apart else tape.new(y.shape)
        places = _taps(gx, window)
        for tap, place in zip(taps[:-1], places[:-1], strict=True):
            # What a tap gets is taken from the rest, so that a tap after it with the same value gets nothing.
            given = place if share is None else share
            tape.do(np.equal, tap, y, chosen)
            tape.do(np.multiply, gy, chosen, given)
            tape.do(np.subtract, gy, given, gy)
            if share is not None:
                tape.do(np.add, place, share, place)
        _put(tape, places[-1], gy, window)
        return gx

    return y, backward


def mean_along(tape: Tape, x: Array, window: Window) -> tuple[Array, Callable[[Array], Array]]:
    """Record the mean of each window."""
    taps, part = _taps(x, window), tape.scalar(1 / window.size)
    y = tape.new(taps[0].shape)
    tape.do(np.copyto, y, taps[0])
    for tap in taps[1:]:
        tape.do(np.add, y, tap, y)
    tape.do(np.multiply, y, part, y)

    def backward(gy: Array) -> Array:
        gx = _room(tape, x, window)
        tape.do(np.multiply, gy, part, gy)
        for place in _taps(gx, window):
            _put(tape, place, gy, window)
        return gx

    return y, backward


def _taps(x: Array, window: Window) -> list[Array]:
    """The first value of each window, the second of each, ...: views (outer, window.count, inner) of x."""
    last = (window.count - 1) * window.stride + 1
    return [x[:, tap : tap + last : window.stride] for tap in range(window.size)]


def _room(tape: Tape, x: Array, window: Window) -> Array:
    """A buffer for the gradient by x, with zeros wherever no window will write or several add up."""
    if window.is_apart and window.count * window.size == window.length:
        return tape.new(x.shape)
    if window.is_apart:
        return tape.zeros(x.shape)
    room = tape.new(x.shape)
    tape.do(room.fill, 0)
    return room


def _put(tape: Tape, place: Array, gradient: Array, window: Window) -> None:
    if window.is_apart:
        tape.do(np.copyto, place, gradient)
    else:
        tape.do(np.add, place, gradient, place)
