"""What the recurrent layers share: the walk over time, both directions, and sequences of unequal length.

A direction works on one buffer of columns (steps + 1, units + features + 1, batch): column t holds the state before
step t, the inputs of step t, and a 1 that carries the bias. So a step's gates are one product of stacked weights with
one column, the state goes to where the next step reads it, and every gate is a contiguous block. Before the way back
the factors by which a step's gradient is multiplied are computed for many steps at once, where the gates were; what
remains inside the loop over time is a product and a few multiplications. The weights' gradients are products over many
steps. Where it pays, a second thread does what is for many steps while the first walks on.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import ClassVar

import numpy as np

from playground.engine.arrays import Array, ArraySpec, Trainable
from playground.engine.initializer import INITIALIZERS, Initializer, initializer_part
from playground.engine.layer import Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Recur, Value
from playground.engine.tape import Backward, Remembered, Tape
from playground.spec.errors import ShapeError
from playground.spec.language import tr
from playground.spec.parameter import Flag, Integers, param
from playground.spec.task import TensorType

# Before the names of the arrays of the direction from the end to the beginning.
REVERSE = "reverse_"

# Multiply-adds of one pass from which its steps are made in stretches, and their number: with few of them the second
# thread begins late, with many both wait for each other often.
STRETCH_FROM, STRETCHES = 4_000_000, 4


class Walk(ABC):
    """The steps of one direction over the columns, forward and back, a stretch of them at a time."""

    @abstractmethod
    def forward(self, tape: Tape, steps: range) -> None:
        """Record steps; the state after step t goes to `columns[t + 1, :units]`."""

    @abstractmethod
    def prepare(self, tape: Tape, steps: slice) -> None:
        """Record, for steps that were made, the factors by which gradients are multiplied on the way back."""

    @abstractmethod
    def backward(self, tape: Tape, gradients: Sequence[Array | None], steps: range) -> None:
        """Record the way back from the last of the steps to the first.

        `gradients` are those by the state after each step, (units, batch) or None where there is none.
        """

    @abstractmethod
    def by_gates(self, steps: slice) -> Array:
        """(steps, gates · units, batch) the gradients by what enters the gates, by the part that is of the state."""

    @property
    def memories(self) -> Mapping[str, Array]:
        """What it remembers beside the state after each step, (steps, units, batch), by the letters of its equation."""
        return {}

    def by_last_input(self, steps: slice) -> Array | None:
        """(steps, units, batch) those by the part of the last gate that is of the inputs, where that is another."""
        return None


# Given the gradient by the state after each step, records the whole backward pass; returns the gradient by the inputs,
# (features, steps, batch).
DirectionBackward = Callable[[Sequence[Array | None], bool], Array | None]
# Given the gradient by what the layer hands on, records the gradient by the state after each step.
AnswerBackward = Callable[[Array], Sequence[Array | None]]


class Recurrent(Layer):
    """A layer that walks over a sequence and keeps a state.

    Attributes:
        gates: how many blocks of units the weights have.
    """

    gates: ClassVar[int] = 1
    splits_well = False
    input_axes = 2
    looking_back = ("bidirectional", False)
    takes = (((3, 4),), ((1, 2),), ((5, 1),))

    units: int = param(32, Integers(1, 4096, logarithmic=True), doc="Number of values the layer remembers")
    return_sequences: bool = param(
        False, Flag(), doc="Whether it hands on its state after every step, or only after the last"
    )
    bidirectional: bool = param(
        False, Flag(), doc="Whether a second layer reads from the end to the beginning; their outputs are joined"
    )

    recurrent_initializer: Initializer = param(
        INITIALIZERS.find("auto")(),
        initializer_part(),
        doc="What the weights from state to state start from; auto is uniform within ± 1 / √units",
    )

    @property
    def main_setting(self) -> str:
        return tr("{units} · both ways", units=self.units) if self.bidirectional else str(self.units)

    def output_type(self, site: Site) -> TensorType:
        steps, _ = time_and_features(site.inputs[0])
        width = 2 * self.units if self.bidirectional else self.units
        return TensorType((steps, width) if self.return_sequences else (width,))

    def arrays(self, site: Site) -> tuple[ArraySpec, ...]:
        features = site.inputs[0].shape[-1]
        return tuple(spec for prefix in self._prefixes for spec in self.direction_arrays(prefix, features))

    def direction_arrays(self, prefix: str, features: int) -> tuple[ArraySpec, ...]:
        """The arrays of one direction: weight (features, gates · units), recurrent_weight (units, ...), bias."""
        width = self.gates * self.units
        uniform = INITIALIZERS.find("uniform")(bound=self.units**-0.5)
        recurrent = uniform if self.recurrent_initializer.kind == "auto" else self.recurrent_initializer
        return (
            ArraySpec(f"{prefix}weight", (features, width), uniform, features, self.units),
            ArraySpec(f"{prefix}recurrent_weight", (self.units, width), recurrent, self.units, self.units),
            ArraySpec(f"{prefix}bias", (width,), self.bias_initializer(), features, self.units, penalized=False),
        )

    @property
    def step_activation(self) -> str:
        """The function that makes the state."""
        return "tanh"

    def bias_initializer(self) -> Initializer:
        """Where the biases start."""
        return INITIALIZERS.find("zeros")()

    def multiply_adds(self, site: Site) -> int:
        steps, features = site.inputs[0].shape
        return len(self._prefixes) * steps * (features + self.units) * self.gates * self.units

    @property
    def _prefixes(self) -> tuple[str, ...]:
        return ("", REVERSE) if self.bidirectional else ("",)

    @abstractmethod
    def walk(self, tape: Tape, prefix: str, columns: Array) -> Walk:
        """The walk of one direction over its columns; records what it needs before the first step."""

    def lower(self, lowering: Lowering, site: Site, inputs: tuple[Value, ...]) -> Value:
        operation = Recur(
            self.kind, self.units, self.step_activation, self.bidirectional, sequences=self.return_sequences
        )
        arrays = (spec.name for spec in self.arrays(site))
        return lowering.add(operation, *lowering.masked(inputs[0]), shape=self.output_type(site).shape, arrays=arrays)

    def trace(self, tape: Tape, site: Site, inputs: tuple[Array, ...]) -> tuple[Array, Backward]:
        x, units = inputs[0], self.units
        lengths = tape.lengths(x.shape[1])
        y = tape.new((len(x), *self.output_type(site).shape))
        backwards: list[tuple[AnswerBackward, DirectionBackward, _Turn | None]] = []
        for index, prefix in enumerate(self._prefixes):
            turn = _Turn(tape, x.shape, lengths) if prefix else None
            seen = turn.around(x) if turn else x
            states, memories, direction_backward = self._trace_direction(tape, prefix, seen)
            if not tape.training:
                known = Remembered({"h": states[1:], **memories}, lengths, is_reverse=turn is not None)
                tape.remembered.setdefault(tape.scope, []).append(known)
            part = y[..., index * units : (index + 1) * units]
            answer = _all_states(tape, states, part, turn) if self.return_sequences else _last_state(tape, states, part)
            backwards.append((answer, direction_backward, turn))

        def backward(gy: Array, wanted: tuple[bool, ...]) -> tuple[Array | None]:
            gx = tape.new(x.shape) if wanted[0] else None
            for index, (answer, direction_backward, turn) in enumerate(backwards):
                gradients = answer(gy[..., index * units : (index + 1) * units])
                found = direction_backward(gradients, wanted[0])
                if gx is not None and found is not None:
                    piece = found.transpose(2, 1, 0)
                    piece = turn.around(piece) if turn else piece
                    tape.do(np.add if index else np.copyto, gx, piece, *([gx] if index else []))
            return (gx,)

        return y, backward

    def _trace_direction(
        self, tape: Tape, prefix: str, x: Array
    ) -> tuple[Array, Mapping[str, Array], DirectionBackward]:
        """Record one direction over x (batch, steps, features).

        Returns the states, (steps + 1, units, batch), and what else is remembered after each step.
        """
        batch, steps, features = x.shape
        units, width = self.units, self.gates * self.units
        columns = tape.zeros((steps + 1, units + features + 1, batch))
        columns[:, -1] = 1
        tape.do(np.copyto, columns[:steps, units:-1], x.transpose(1, 2, 0))
        walk = self.walk(tape, prefix, columns)
        stretches = _stretches(steps, batch * width * (units + features)) if tape.training else [range(steps)]
        walk.forward(tape, stretches[0])
        for before, stretch in pairwise(stretches):
            making, preparing = tape.branch(), tape.branch()
            walk.forward(making, stretch)
            walk.prepare(preparing, _slice(before))
            tape.together(making, preparing)

        def backward(gradients: Sequence[Array | None], wanted: bool) -> Array | None:
            by_arrays = _ByArrays(tape, prefix, columns, walk, wanted)
            _prepare_last(tape, walk, stretches)
            walk.backward(tape, gradients, stretches[-1])
            for stretch, behind in pairwise(reversed(stretches)):
                going, summing = tape.branch(), tape.branch()
                walk.backward(going, gradients, behind)
                by_arrays.add(summing, _slice(stretch))
                tape.together(going, summing)
            by_arrays.add(tape, _slice(stretches[0]))
            return by_arrays.by_inputs

        return columns[:, :units], walk.memories, backward


def _stretches(steps: int, work: int) -> list[range]:
    """The steps in stretches, so that a second thread works on what is behind while the first goes on.

    Only where a step is much work, in multiply-adds, and as with halves of a batch by a rule, for the sake of the bits.
    """
    count = STRETCHES if work * steps >= STRETCH_FROM and steps >= STRETCHES else 1
    ends = [steps * index // count for index in range(count + 1)]
    return [range(start, stop) for start, stop in pairwise(ends)]


def _prepare_last(tape: Tape, walk: Walk, stretches: Sequence[range]) -> None:
    last = stretches[-1]
    if len(stretches) == 1:
        walk.prepare(tape, _slice(last))
        return
    first, second, middle = tape.branch(), tape.branch(), (last.start + last.stop) // 2
    walk.prepare(first, slice(last.start, middle))
    walk.prepare(second, slice(middle, last.stop))
    tape.together(first, second)


def _slice(steps: range) -> slice:
    return slice(steps.start, steps.stop)


class _ByArrays:
    """Records the gradients by a direction's arrays, and by its inputs, a stretch of the steps at a time.

    Attributes:
        by_inputs: (features, steps, batch), or None where nobody wants it.
    """

    def __init__(self, tape: Tape, prefix: str, columns: Array, walk: Walk, wanted: bool) -> None:
        self._arrays = [tape.array(prefix + name) for name in ("recurrent_weight", "weight", "bias")]
        self._columns, self._walk = columns, walk
        self._begun = False
        features, batch = len(self._arrays[1].value), columns.shape[2]
        self.by_inputs = tape.new((features, len(columns) - 1, batch)) if wanted else None

    def add(self, tape: Tape, steps: slice) -> None:
        """Record the part of some steps: side by side in time, so that it is one product for each array."""
        recurrent, weight, bias = self._arrays
        units, batch, count = len(recurrent.value), self._columns.shape[2], steps.stop - steps.start
        by_gates, by_last_input = self._walk.by_gates(steps), self._walk.by_last_input(steps)
        rows, seen = tape.new((by_gates.shape[1], count, batch)), tape.new((len(weight.value) + units, count, batch))
        flat, flat_seen = rows.reshape(len(rows), -1), seen.reshape(len(seen), -1)
        tape.do(np.copyto, rows, by_gates.transpose(1, 0, 2))
        tape.do(np.copyto, seen, self._columns[steps, :-1].transpose(1, 0, 2))
        self._sum(tape, flat_seen[:units].dot, flat.T, recurrent)
        if by_last_input is not None:
            tape.do(np.copyto, rows[-units:], by_last_input.transpose(1, 0, 2))
        self._sum(tape, flat_seen[units:].dot, flat.T, weight)
        self._sum(tape, flat.dot, tape.filled((flat.shape[1],), 1), bias)
        if self.by_inputs is not None:
            part = tape.new((len(weight.value), count, batch))
            tape.do(weight.value.dot, flat, part.reshape(len(weight.value), -1))
            tape.do(np.copyto, self.by_inputs[:, steps], part)
        self._begun = True

    def _sum(self, tape: Tape, product: Callable[..., object], by: Array, array: Trainable) -> None:
        if not self._begun:
            tape.do(product, by, array.gradient)
            return
        part = tape.new(array.gradient.shape)
        tape.do(product, by, part)
        tape.do(np.add, array.gradient, part, array.gradient)


def time_and_features(kind: TensorType) -> tuple[int, int]:
    """The two axes of a sequence. Raises ShapeError for anything else."""
    if len(kind.shape) != 2:
        raise ShapeError(tr("It works on sequences, time × features, but gets {found} per sample.", found=kind))
    return kind.shape[0], kind.shape[1]


class _Turn:
    """Records sequences read from their own ends, padding left where it is; twice around is as before."""

    def __init__(self, tape: Tape, shape: tuple[int, ...], lengths: Array | None) -> None:
        self._tape = tape
        self._places: Array | None = None
        if lengths is None:
            return
        batch, steps = shape[:2]
        times = np.arange(steps)
        places, padding = tape.new((batch, steps), np.intp), tape.new((batch, steps), np.bool_)
        firsts = np.arange(0, batch * steps, steps)[:, None]
        tape.do(np.subtract, lengths[:, None], times + 1, places)
        tape.do(np.less, places, 0, padding)
        tape.do(np.copyto, places, times, where=padding)
        tape.do(np.add, places, firsts, places)
        self._places = places.reshape(-1)

    def around(self, x: Array) -> Array:
        """x (batch, steps, features) from the other end."""
        if self._places is None:
            return x[:, ::-1]
        rows, turned = self._tape.new(x.shape), self._tape.new(x.shape)
        flat = rows.reshape(-1, x.shape[-1])
        self._tape.do(np.copyto, rows, x)
        self._tape.do(flat.take, self._places, 0, turned.reshape(flat.shape), "clip")
        return turned


def _all_states(tape: Tape, states: Array, y: Array, turn: _Turn | None) -> AnswerBackward:
    """Record y (batch, steps, units) = the states (steps + 1, units, batch) after each step; 0 at padding."""
    steps, units, batch = len(states) - 1, *states.shape[1:]
    mask = tape.mask(steps)
    found = states[1:].transpose(2, 0, 1)
    tape.do(np.copyto, y, turn.around(found) if turn else found)
    if mask is not None:
        tape.do(np.multiply, y, mask[..., None], y)

    def backward(gy: Array) -> Sequence[Array | None]:
        gradients = tape.new((steps, units, batch))
        if mask is not None:
            tape.do(np.multiply, gy, mask[..., None], gy)
        turned = turn.around(gy) if turn else gy
        tape.do(np.copyto, gradients, turned.transpose(1, 2, 0))
        return tuple(gradients)

    return backward


def _last_state(tape: Tape, states: Array, y: Array) -> AnswerBackward:
    """Record y (batch, units) = the state (steps + 1, units, batch) after the last step that is no padding."""
    steps, units, batch = len(states) - 1, *states.shape[1:]
    lengths = tape.lengths(steps)
    if lengths is None:
        tape.do(np.copyto, y, states[-1].T)

        def backward(gy: Array) -> Sequence[Array | None]:
            gradient = tape.new((units, batch))
            tape.do(np.copyto, gradient, gy.T)
            return (*[None] * (steps - 1), gradient)

        return backward

    # Where the last states lie in the flat buffer that the states are a view of, and in one of their own.
    column = int(states.strides[0] // states.itemsize)
    block = np.arange(units * batch).reshape(units, batch)
    places, last = tape.new((units, batch), np.intp), tape.new((units, batch))
    all_columns = states.base
    assert all_columns is not None
    tape.do(np.multiply, lengths, column, places)
    tape.do(np.add, places, block, places)
    tape.do(all_columns.reshape(-1).take, places, None, last, "clip")
    tape.do(np.copyto, y, last.T)

    def masked_backward(gy: Array) -> Sequence[Array | None]:
        gradients, gradient = tape.new((steps + 1, units, batch)), tape.new((units, batch))
        tape.do(gradients.fill, 0)
        tape.do(np.copyto, gradient, gy.T)
        tape.do(np.multiply, lengths, units * batch, places)
        tape.do(np.add, places, block, places)
        tape.do(gradients.reshape(-1).put, places, gradient)
        return tuple(gradients[1:])

    return masked_backward
