"""What the recurrent layers share: the walk over time, both directions, and sequences of unequal length.

A direction works on one buffer of columns (steps + 1, units + features + 1, batch): column t holds the state before
step t, the inputs of step t, and a 1 that carries the bias. So a step's gates are one product of stacked weights with
one column, the state goes to where the next step reads it, and every gate is a contiguous block. The backward pass
first computes, for all steps at once, the factors by which a step's gradient is multiplied; what remains inside the
loop over time is a product and a few multiplications. The weights' gradients are products over all steps.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS, Initializer, initializer_part
from playground.engine.layer import Layer, Site
from playground.engine.lowering import Lowering
from playground.engine.operations import Recur, Value
from playground.engine.tape import Backward, Tape
from playground.spec.errors import ShapeError
from playground.spec.parameter import Flag, Integers, param
from playground.spec.task import TensorType

# Before the names of the arrays of the direction from the end to the beginning.
REVERSE = "reverse_"


@dataclass(frozen=True)
class Gates:
    """The gradients by what enters the gates, for all steps.

    Attributes:
        state: (steps, gates · units, batch) by the part that comes from the state before.
        last_input: (steps, units, batch) by the part of the last gate that comes from the inputs, where that is
            another one than from the state.
    """

    state: Array
    last_input: Array | None = None


# Given the gradient by the state after each step, (units, batch) or None, records the walk back.
StepsBackward = Callable[[Sequence[Array | None]], Gates]
# Given the same, records the whole backward pass; returns the gradient by the inputs, (steps, features, batch).
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
        return f"{self.units} · both ways" if self.bidirectional else str(self.units)

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
    def trace_steps(self, tape: Tape, prefix: str, columns: Array) -> StepsBackward:
        """Record the steps of one direction; the state after step t goes to `columns[t + 1, :units]`."""

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
            states, direction_backward = self._trace_direction(tape, prefix, seen)
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

    def _trace_direction(self, tape: Tape, prefix: str, x: Array) -> tuple[Array, DirectionBackward]:
        """Record one direction over x (batch, steps, features); returns the states, (steps + 1, units, batch)."""
        batch, steps, features = x.shape
        units, width = self.units, self.gates * self.units
        columns = tape.zeros((steps + 1, units + features + 1, batch))
        columns[:, -1] = 1
        tape.do(np.copyto, columns[:steps, units:-1], x.transpose(1, 2, 0))
        steps_backward = self.trace_steps(tape, prefix, columns)
        weight, recurrent = tape.array(f"{prefix}weight"), tape.array(f"{prefix}recurrent_weight")
        bias = tape.array(f"{prefix}bias")

        def backward(gradients: Sequence[Array | None], wanted: bool) -> Array | None:
            gates = steps_backward(gradients)
            # Side by side in time, so that each array's gradient is one product over all steps.
            rows, seen = tape.new((width, steps, batch)), tape.new((units + features, steps, batch))
            flat, flat_seen = rows.reshape(width, -1), seen.reshape(units + features, -1)
            tape.do(np.copyto, rows, gates.state.transpose(1, 0, 2))
            tape.do(np.copyto, seen, columns[:steps, :-1].transpose(1, 0, 2))
            tape.do(flat_seen[:units].dot, flat.T, recurrent.gradient)
            if gates.last_input is not None:
                tape.do(np.copyto, rows[-units:], gates.last_input.transpose(1, 0, 2))
            tape.do(flat_seen[units:].dot, flat.T, weight.gradient)
            tape.do(flat.dot, np.ones(flat.shape[1], tape.dtype), bias.gradient)
            if not wanted:
                return None
            gx = tape.new((features, steps, batch))
            tape.do(weight.value.dot, flat, gx.reshape(features, -1))
            return gx

        return columns[:, :units], backward


def time_and_features(kind: TensorType) -> tuple[int, int]:
    """The two axes of a sequence. Raises ShapeError for anything else."""
    if len(kind.shape) != 2:
        raise ShapeError(f"It works on sequences, time × features, but gets {kind} per sample.")
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
