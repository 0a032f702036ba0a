"""The tape: a network's step as a list of bound calls on buffers that are allocated once.

A layer is traced once for each batch size. Tracing allocates the layer's buffers and records NumPy calls on
them (`functools.partial` objects); a step then only walks the list. Nothing is looked up, dispatched or
allocated while training, which is where the speed on small networks comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from playground.engine.arrays import Array, Arrays, Trainable
from playground.engine.ignored import Ignored
from playground.engine.memory import Apart, Memory, arrays_in
from playground.engine.side_by_side import side_by_side
from playground.spec.task import Shape

# Numbers in an array below which what NumPy does before it computes takes longer than the computation.
SMALL = 8192

# Numbers in a row from which the time that NumPy takes to begin a row does not count.
WIDE = 512

# The source of a layer that gets what comes from outside of the layers at hand.
GIVEN = ""

Call = Callable[[], object]
# Given the gradient of the loss by the output, records what computes the gradients by the inputs. It may
# overwrite the gradient it is given. None stands for an input whose gradient nobody wants.
Backward = Callable[[Array, tuple[bool, ...]], Sequence[Array | None]]


@dataclass(frozen=True)
class Remembered:
    """What one direction of a recurrent layer remembers after each step, in the order in which it reads.

    Attributes:
        states: (steps, units, batch) by the letters of its equation, h and of an LSTM also c.
        lengths: (batch,) how many steps of each sequence are no padding; None where all are.
        is_reverse: whether it reads each sequence from its end.
    """

    states: Mapping[str, Array]
    lengths: Array | None
    is_reverse: bool

    def of_first(self, letter: str) -> Array:
        """(steps, units) that of the batch's first sequence, in the order of its steps, without padding."""
        found: Array = self.states[letter][..., 0]
        found = found if self.lengths is None else found[: int(self.lengths[0])]
        return found[::-1] if self.is_reverse else found


@dataclass(frozen=True)
class Product:
    """The gradient of a weight, rowsᵀ · gradient, of `rows` (n, features) and the `gradient` (n, units) behind it.

    Attributes:
        key: the weight's layer and name.
    """

    key: tuple[str, str]
    rows: Array
    gradient: Array


class Constants:
    """Arrays of one number each, by that number, shape and type, which nobody writes to."""

    def __init__(self) -> None:
        self._filled: dict[tuple[Shape, float, object], Array] = {}

    def filled(self, shape: Shape, value: float, dtype: type[np.generic]) -> Array:
        """The array that holds `value` everywhere."""
        key = (shape, value, dtype)
        if key not in self._filled:
            self._filled[key] = np.full(shape, value, dtype)
        return self._filled[key]


class Tape:
    """Records the calls of one network for one batch size.

    Attributes:
        batch: number of samples.
        share: how much of the whole batch that is; less than 1 when two tapes work side by side.
        lane: which of the two this is, 0 or 1.
        training: whether dropout and the like act.
        calls: what was recorded, in order.
        scope: the layer being traced; its arrays and its generator are found under this name.
        symbols: (batch, steps) the indices that arrive at Data, None where the data has numbers. Index 0 is padding,
            at the end of sequences that are shorter than others.
        ignored: the answers that do not count, None where all do.
        kept: buffers that layers keep for views, by layer, such as what attention looks at.
        remembered: when not training, what recurrent layers remember, by layer, a direction behind the other.
        products: the gradients of weights, in order. Those named in `later` are not recorded here: they are made of
            both halves of the batch at once.
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
        memory: Memory | None = None,
        later: Collection[tuple[str, str]] = (),
        constants: Constants | None = None,
    ) -> None:
        self.batch = batch
        self.share = share
        self.lane = lane
        self.training = training
        self.dtype = dtype
        self.calls: list[Call] = []
        self.scope = ""
        self.symbols: Array | None = None
        self.ignored: Ignored | None = None
        self.kept: dict[str, Array] = {}
        self.remembered: dict[str, list[Remembered]] = {}
        self._lengths: Array | None = None
        self._mask: Array | None = None
        self._arrays = arrays
        self._generator = generator
        self._memory = memory or Apart()
        self.products: list[Product] = []
        self._later = later
        self._constants = Constants() if constants is None else constants

    def new(self, shape: Shape, dtype: type[np.generic] | None = None) -> Array:
        """A buffer for what the calls compute; its first axis is the batch where it holds samples.

        It holds anything until a call has filled it, in every step anew: others share its memory before and after.
        """
        return self._memory.new(shape, dtype or self.dtype)

    def zeros(self, shape: Shape, dtype: type[np.generic] | None = None) -> Array:
        """A buffer of zeros that keeps from step to step what it holds."""
        return np.zeros(shape, dtype or self.dtype)

    def scalar(self, value: float) -> Array:
        """A 0-d array: a constant in the network's own precision, which NumPy takes without converting it."""
        return np.array(value, self.dtype)

    def filled(self, shape: Shape, value: float, dtype: type[np.generic] | None = None) -> Array:
        """An array of one number that nobody writes to: all who ask for the same share it."""
        return self._constants.filled(shape, value, dtype or self.dtype)

    def do(self, function: Callable[..., object], *arguments: object, **options: object) -> None:
        """Record a call."""
        self.calls.append(partial(function, *arguments, **options))

    def do_late(self, since: int, result: Array, function: Callable[..., object], *arguments: object) -> None:
        """Record a call right before the first of the calls from number `since` on that is given its result.

        So what the calls before read can go before the result comes, and both need no more memory than one.
        """
        given = (any(array is result for array in arrays_in(call)) for call in self.calls[since:])
        place = next((since + number for number, found in enumerate(given) if found), since)
        self.calls.insert(place, partial(function, *arguments))

    def branch(self) -> Tape:
        """A tape of the same step with calls of its own, for `together`."""
        branch = copy(self)
        branch.calls = []
        return branch

    def together(self, first: Tape, second: Tape) -> None:
        """Record the calls of two branches side by side, which must not write what the other reads or writes."""
        self.do(side_by_side, first.calls, second.calls)

    def array(self, name: str) -> Trainable:
        """An array of the layer being traced."""
        return self._arrays[self.scope, name]

    @property
    def generator(self) -> np.random.Generator:
        """The random generator of the layer being traced."""
        return self._generator(self.scope)

    def mask(self, steps: int) -> Array | None:
        """(batch, steps) 1 where a sequence of `steps` goes on and 0 where it is padded.

        None where nothing is padded: sequences are all as long, or a layer changed the number of steps.
        """
        if self._mask is None and self.symbols is not None and self.symbols.shape[1:] == (steps,):
            self._mask = self.new(self.symbols.shape)
            self.do(np.not_equal, self.symbols, 0, self._mask)
        return self._mask if self._mask is not None and self._mask.shape[1] == steps else None

    def without_padding(self, sequences: Array) -> Array:
        """Record (batch, steps, features) with zeros for the steps that hold NaN, which are padding from here on."""
        padding, clean = self.new(sequences.shape[:2], np.bool_), self.new(sequences.shape)
        self._mask = self.new(sequences.shape[:2])
        self.do(np.isnan, sequences[..., 0], padding)
        self.do(np.logical_not, padding, self._mask)
        self.do(np.copyto, clean, sequences)
        self.do(np.copyto, clean, self.scalar(0), where=padding[..., None])
        return clean

    def lengths(self, steps: int) -> Array | None:
        """(batch,) how many of `steps` steps of each sequence are no padding; None as with `mask`."""
        mask = self.mask(steps)
        if mask is not None and self._lengths is None:
            self._lengths = self.new((self.batch,), np.intp)
            self.do(mask.sum, 1, np.intp, self._lengths)
        return self._lengths if mask is not None else None

    def leave_out(self, rows: Array) -> None:
        """Record zeros in the rows (answers, ...) of the answers that do not count."""
        if self.ignored is not None:
            self.do(np.copyto, rows, self.scalar(0), where=self.ignored.rows.reshape(-1, *[1] * (rows.ndim - 1)))

    def share_of_one(self, answers: int, factor: float = 1.0) -> Array:
        """0-d: what one of so many answers counts in the mean over the whole batch, times a factor."""
        if self.ignored is None:
            return self.scalar(factor * self.share / answers)
        share = self.new(())
        self.do(np.multiply, self.ignored.share, self.scalar(factor), share)
        return share

    def add_row(self, rows: Array, row: Array) -> None:
        """Record the addition of one row (features,) to every row of `rows` (n, features)."""
        if rows.size > SMALL:
            rows, row = self.widened(rows, row)
            self.do(np.add, rows, row, rows)
            return
        # NumPy is slow to broadcast over few numbers: copying the row below itself first takes two thirds of the time.
        copies, zeros = self.new(rows.shape), self.filled((len(rows),), 0, np.intp)
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

    def weight_gradient(self, name: str, rows: Array, gradient: Array) -> None:
        """Record the gradient of a weight (..., units) = rowsᵀ · gradient, (n, features) and (n, units)."""
        self.products.append(Product((self.scope, name), rows, gradient))
        if (self.scope, name) not in self._later:
            self.do(rows.T.dot, gradient, self.array(name).gradient.reshape(rows.shape[1], -1))

    def sum_rows(self, rows: Array, out: Array) -> None:
        """Record out = the sum over all axes but the last. A product with ones: quicker than a reduction."""
        flat = rows.reshape(-1, rows.shape[-1])
        times = widening(*flat.shape) if flat.size > SMALL else 1
        if times > 1:
            sums = self.new((times, flat.shape[1]))
            long = flat.reshape(-1, sums.size)
            self.do(self.filled((len(long),), 1).dot, long, sums.reshape(-1))
            flat = sums
        self.do(self.filled((len(flat),), 1).dot, flat, out)

    def limited(self, limit: np.ufunc, values: Array, out: Array) -> None:
        """Record out = the larger or smaller (np.maximum, np.minimum) of each value and 0.

        With zeros for each value, or for a thousand at a time: with a single one NumPy takes three times as long.
        """
        values, out = values.reshape(-1), out.reshape(-1)
        width = widening(values.size, 1, SMALL // 8)
        if width == 1:
            width = values.size
        self.do(limit, values.reshape(-1, width), self.filled((width,), 0), out=out.reshape(-1, width))


def widening(rows: int, features: int, wide: int = WIDE) -> int:
    """How many rows of so many features to take as one: a divisor of the rows that makes `wide` numbers or fewer."""
    limit = min(wide // max(features, 1), rows)
    return next((times for times in range(limit, 1, -1) if rows % times == 0), 1)
