"""Convolution of images with a bank of filters, by matrix products over copied windows."""

from __future__ import annotations

from typing import Any

import numpy as np

from playground.engine.activation import Activation, resolved
from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS, Initializer
from playground.engine.tape import Backward, Tape
from playground.engine.window import Window, padded, spread, windows_of
from playground.spec.parameter import Integers, param
from playground.spec.task import Shape

# Numbers laid out at a time where they are needed once: half a megabyte, which a processor core has room for.
LAID_OUT = 131_072


def filters_setting() -> Any:
    """Declare the number of filters."""
    return param(8, Integers(1, 4096, logarithmic=True), doc="Number of filters, each giving one channel")


def kernel_setting() -> Any:
    """Declare the size of the window."""
    return param(3, Integers(1, 31), doc="Width of the window that each filter sees")


def stride_setting() -> Any:
    """Declare how far the window moves."""
    return param(1, Integers(1, 16), doc="How far the window moves from one output to the next")


def dilation_setting() -> Any:
    """Declare how far apart the window's values are."""
    return param(1, Integers(1, 16), doc="How far apart the values are that a window sees")


def convolution_arrays(
    kernel: Shape, channels: int, filters: int, bias: bool, activation: Activation, initializer: Initializer
) -> tuple[ArraySpec, ...]:
    """weight (*kernel, channels, filters), bias (filters,) starting at zero, and the arrays of the activation."""
    taps = int(np.prod(kernel))
    fans = taps * channels, taps * filters
    weight = ArraySpec("weight", (*kernel, channels, filters), resolved(initializer, activation), *fans)
    zeros = INITIALIZERS.find("zeros")()
    biases = (ArraySpec("bias", (filters,), zeros, *fans, penalized=False),) if bias else ()
    return (weight, *biases, *activation.arrays(filters))


def trace_convolution(
    tape: Tape, x: Array, rows: Window, columns: Window, filters: int, bias: bool, activation: Activation
) -> tuple[Array, Backward]:
    """Record y = activation(x * W + b), x (batch, height, width, channels) -> (batch, height', width', filters).

    Each window is laid out as one row, so that all filters at all places are one matrix product; so is the gradient
    by the weights, and by the inputs that over the windows of the spread gradient with the kernel turned around.
    """
    weight = tape.array("weight")
    kernel = weight.value.reshape(-1, filters)
    windows = windows_of(padded(tape, x, rows, columns), rows, columns)
    seen: Array | None = None
    if tape.training:  # the rows are needed once more for the gradient
        seen = _unrolled(tape, windows)
        z = tape.new((len(x), rows.count, columns.count, filters))
        tape.do(seen.dot, kernel, z.reshape(-1, filters))
    else:
        z = _multiplied(tape, windows, kernel)
    z_rows = z.reshape(-1, filters)
    if bias:
        tape.add_row(z_rows, tape.array("bias").value)
    y, activation_backward = activation.trace(tape, z)

    def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
        gz = activation_backward(gy)
        laid_out = _unrolled(tape, windows) if seen is None else seen
        tape.weight_gradient("weight", laid_out, gz.reshape(-1, filters))
        if bias:
            tape.sum_rows(gz, tape.array("bias").gradient)
        if not wanted[0]:
            return (None,)
        turned = tape.new((rows.size, columns.size, filters, x.shape[3]))
        taps = weight.value.reshape(rows.size, columns.size, x.shape[3], filters)
        tape.do(np.copyto, turned, taps[::-1, ::-1].transpose(0, 1, 3, 2))
        reached = windows_of(spread(tape, gz, rows, columns), rows.transposed, columns.transposed)
        return (_multiplied(tape, reached, turned.reshape(-1, x.shape[3])),)

    return y, backward


def _unrolled(tape: Tape, windows: Array) -> Array:
    """Record a copy of the windows with each as one row, (batch · rows · columns, taps · channels).

    It is laid out so that the copy runs along its longest stretches: over the taps across and the channels, or, where
    these are few, over the places across; then each tap is a row in memory and the result a transposed view of it.
    """
    batch, rows, columns, down, across, channels = windows.shape
    places, values = batch * rows * columns, down * across * channels
    if windows.flags.c_contiguous:
        return windows.reshape(places, values)
    if columns > across * channels:
        taps = tape.new((down, across, channels, batch, rows, columns))
        tape.do(np.copyto, taps, windows.transpose(3, 4, 5, 0, 1, 2))
        return taps.reshape(values, places).T
    copy = tape.new(windows.shape)
    tape.do(np.copyto, copy, windows)
    return copy.reshape(places, values)


def _multiplied(tape: Tape, windows: Array, matrix: Array) -> Array:
    """Record (batch, rows, columns, n), the windows, each as one row, times a matrix (taps · channels, n).

    Nobody needs the rows afterwards, so some samples at a time are laid out, as many as stay near the processor.
    """
    batch, rows, columns, values = *windows.shape[:3], len(matrix)
    product = tape.new((batch, rows, columns, matrix.shape[1]))
    samples = min(max(LAID_OUT // (rows * columns * values), 1), batch)
    room = tape.new((samples, *windows.shape[1:]))
    for start in range(0, batch, samples):
        part = windows[start : start + samples]
        here = room[: len(part)]
        tape.do(np.copyto, here, part)
        tape.do(here.reshape(-1, values).dot, matrix, product[start : start + samples].reshape(-1, matrix.shape[1]))
    return product
