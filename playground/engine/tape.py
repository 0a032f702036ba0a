"""The tape: a network's step as a list of bound calls on buffers that are allocated once.

A layer is traced once for each batch size. Tracing allocates the layer's buffers and records NumPy calls on
them (`functools.partial` objects); a step then only walks the list. Nothing is looked up, dispatched or
allocated while training, which is where the speed on small networks comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from playground.engine.arrays import Array, Arrays, Trainable
from playground.spec.task import Shape

# Numbers in an array below which what NumPy does before it computes takes longer than the computation.
SMALL = 8192

# Numbers in a row from which the time that NumPy takes to begin a row does not count.
WIDE = 512

Call = Callable[[], object]
# Given the gradient of the loss by the output, records what computes the gradients by the inputs. It may
# overwrite the gradient it is given. None stands for an input whose gradient nobody wants.
Backward = Callable[[Array, tuple[bool, ...]], Sequence[Array | None]]


class Tape:
    """Records the calls of one network for one batch size.

    Attributes:
        batch: number of samples.
        share: how much of the whole batch that is; less than 1 when two tapes work side by side.
        lane: which of the two this is, 0 or 1.
        training: whether dropout and the like act.
        calls: what was recorded, in order.
        scope: the layer being traced; its arrays and its generator are found under this name.
    """

    def __init__(
        self,
        batch: int,
        arrays: Arrays,
        dtype: type[np.floating[Any]],
        training: bool,
        generator: Callable[[str], np.random.Generator],
        share: float = 1.0,
        lane: int = 0,
    ) -> None:
        self.batch = batch
        self.share = share
        self.lane = lane
        self.training = training
        self.dtype = dtype
        self.calls: list[Call] = []
        self.scope = ""
        self._arrays = arrays
        self._generator = generator

    def new(self, shape: Shape, dtype: type[np.generic] | None = None) -> Array:
        """A buffer of zeros; its first axis is the batch where it holds samples."""
        return np.zeros(shape, dtype or self.dtype)

    def scalar(self, value: float) -> Array:
        """A 0-d array: a constant in the network's own precision, which NumPy takes without converting it."""
        return np.array(value, self.dtype)

    def do(self, function: Callable[..., object], *arguments: object, **options: object) -> None:
        """Record a call."""
        self.calls.append(partial(function, *arguments, **options))

    def array(self, name: str) -> Trainable:
        """An array of the layer being traced."""
        return self._arrays[self.scope, name]

    @property
    def generator(self) -> np.random.Generator:
        """The random generator of the layer being traced."""
        return self._generator(self.scope)

    def add_row(self, rows: Array, row: Array) -> None:
        """Record the addition of one row (features,) to every row of `rows` (n, features)."""
        if rows.size > SMALL:
            rows, row = self.widened(rows, row)
            self.do(np.add, rows, row, rows)
            return
        # NumPy is slow to broadcast over few numbers: copying the row below itself first takes two thirds of the time.
        copies, zeros = self.new(rows.shape), np.zeros(len(rows), np.intp)
        self.do(row.reshape(1, -1).take, zeros, 0, copies, "clip")
        self.do(np.add, rows, copies, rows)

    def widened(self, rows: Array, row: Array) -> tuple[Array, Array]:
        """A view of `rows` (n, features) as fewer, longer rows, and `row` (features,) repeated to that length.

        NumPy spends on each row about the time of computing 50 numbers; of an image with 8 channels that is the most.
        """
        times = widening(*rows.shape)
        if times == 1:
            return rows, row
        repeated = self.new((times, row.size))
        self.do(np.copyto, repeated, row)
        return rows.reshape(-1, times * row.size), repeated.reshape(-1)

    def sum_rows(self, rows: Array, out: Array) -> None:
        """Record out = the sum over all axes but the last. A product with ones: quicker than a reduction."""
        flat = rows.reshape(-1, rows.shape[-1])
        self.do(np.ones(len(flat), self.dtype).dot, flat, out)


def widening(rows: int, features: int) -> int:
    """How many rows of so many features to take as one: a divisor of the rows that makes about WIDE numbers of them."""
    limit = min(WIDE // max(features, 1), rows)
    return next((times for times in range(limit, 1, -1) if rows % times == 0), 1)
