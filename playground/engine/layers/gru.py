"""GRU."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS
from playground.engine.recurrent import Recurrent, Walk
from playground.engine.tape import Tape


@LAYERS.register
class GRU(Recurrent):
    """Reads a sequence step by step and replaces only a part of its state each time: an LSTM with fewer gates.

    Each gate has its own block of W, U and b; h before the first step is 0.

    Equation:
        r = sigmoid(x W + h U + b)
        z = sigmoid(x W + h U + b)
        n = tanh(x W + b + r (h U + b_r))
        h' = (1 - z) n + z h
    Shape: (batch, time, features) -> (batch, units), or (batch, time, units) with return_sequences; twice as many units
    when bidirectional.
    Arrays: weight (features, 3 · units), recurrent_weight (units, 3 · units), bias (3 · units,), blocks in the order r,
    z, n, and recurrent_bias (units,), the b_r inside the reset. Weights start from U(-1/√units, 1/√units), biases at 0.
    PyTorch: GRU(batch_first=True), the same blocks, kept transposed; it has two biases for r and z as well, of which
    `bias` is the sum.
    Raises: ShapeError when what arrives is no sequence.
    Use: for sequences: it remembers nearly as long as an LSTM, with fewer weights.
    Source: Cho et al. 2014, EMNLP, with the reset behind the product as in PyTorch.
    """

    kind = "gru"
    title = "GRU"
    gates = 3

    def direction_arrays(self, prefix: str, features: int) -> tuple[ArraySpec, ...]:
        zeros = INITIALIZERS.find("zeros")()
        inner = ArraySpec(f"{prefix}recurrent_bias", (self.units,), zeros, self.units, self.units, penalized=False)
        return (*super().direction_arrays(prefix, features), inner)

    def walk(self, tape: Tape, prefix: str, columns: Array) -> Walk:
        return _GRUWalk(tape, prefix, columns, self.units)


class _GRUWalk(Walk):
    """At each step five blocks of units: r, z, h U + b_r, n, and h - n; then, in their place, factors and gradients."""

    def __init__(self, tape: Tape, prefix: str, columns: Array, units: int) -> None:
        steps, batch = len(columns) - 1, columns.shape[2]
        self._columns, self._units = columns, units
        self._recurrent = tape.array(f"{prefix}recurrent_weight").value
        self._inner_bias = tape.array(f"{prefix}recurrent_bias")
        self._stacked = self._trace_stacked(tape, prefix)
        self._blocks = tape.new((steps, 5, units, batch))

    def forward(self, tape: Tape, steps: range) -> None:
        product, one = tape.new(self._blocks.shape[2:]), tape.scalar(1)
        for step in steps:
            reset, update, inner, candidate, difference = self._blocks[step]
            gates, state = self._blocks[step, :2], self._columns[step, : self._units]
            # sigmoid(z) = 1 / (1 + exp(-z)); the factor -1 is in the weights.
            tape.do(self._stacked.T.dot, self._columns[step], self._rows(step, 0, 4))
            tape.do(np.exp, gates, gates)
            tape.do(np.add, gates, one, gates)
            tape.do(np.reciprocal, gates, gates)
            tape.do(np.multiply, reset, inner, product)
            tape.do(np.add, candidate, product, candidate)
            tape.do(np.tanh, candidate, candidate)
            tape.do(np.subtract, state, candidate, difference)
            tape.do(np.multiply, update, difference, product)
            tape.do(np.add, candidate, product, self._columns[step + 1, : self._units])

    def prepare(self, tape: Tape, steps: slice) -> None:
        """By the gradient by the state: (1 - z) n' (h U + b_r) r', (h - n) z', (1 - z) n' r, (1 - z) n', and z."""
        blocks, one = self._blocks[steps], tape.scalar(1)
        factors, slopes = tape.new(blocks.shape), tape.new((len(blocks), 2, *blocks.shape[2:]))
        reset, update, inner, candidate, difference = blocks.transpose(1, 0, 2, 3)
        by_reset, by_update, by_inner, by_candidate, by_state = factors.transpose(1, 0, 2, 3)
        tape.do(np.multiply, blocks[:, :2], blocks[:, :2], slopes)
        tape.do(np.subtract, blocks[:, :2], slopes, slopes)
        tape.do(np.multiply, slopes[:, 1], difference, by_update)
        tape.do(np.multiply, candidate, candidate, by_candidate)
        tape.do(np.subtract, one, by_candidate, by_candidate)
        tape.do(np.subtract, one, update, by_state)
        tape.do(np.multiply, by_candidate, by_state, by_candidate)
        tape.do(np.multiply, by_candidate, reset, by_inner)
        tape.do(np.multiply, by_candidate, inner, by_reset)
        tape.do(np.multiply, by_reset, slopes[:, 0], by_reset)
        tape.do(np.copyto, by_state, update)
        tape.do(np.copyto, blocks, factors)

    def backward(self, tape: Tape, gradients: Sequence[Array | None], steps: range) -> None:
        by_state, last = tape.new(self._blocks.shape[2:]), len(self._blocks) - 1
        for step in reversed(steps):
            given = gradients[step]
            if step < last:
                tape.do(self._recurrent.dot, self._rows(step + 1, 0, 3), by_state)
                tape.do(np.add, by_state, self._blocks[step + 1, 4], by_state)
                if given is not None:
                    tape.do(np.add, by_state, given, by_state)
                given = by_state
            tape.do(np.multiply, self._blocks[step], given, self._blocks[step])
        if steps.start == 0:
            tape.do(np.add.reduce, self._blocks[:, 2], axis=(0, 2), out=self._inner_bias.gradient)

    def by_gates(self, steps: slice) -> Array:
        return self._blocks[steps, :3].reshape(steps.stop - steps.start, 3 * self._units, -1)

    def by_last_input(self, steps: slice) -> Array:
        return self._blocks[steps, 3]

    def _rows(self, step: int, first: int, stop: int) -> Array:
        """Blocks of a step, one below the other."""
        return self._blocks[step, first:stop].reshape((stop - first) * self._units, -1)

    def _trace_stacked(self, tape: Tape, prefix: str) -> Array:
        """Record the weights of state, inputs and bias, one below the other; the last gate's two parts stay apart."""
        units = self._units
        stacked = tape.zeros((self._columns.shape[1], 4, units))
        weight = tape.array(f"{prefix}weight").value.reshape(-1, 3, units)
        bias = tape.array(f"{prefix}bias").value.reshape(1, 3, units)
        recurrent = self._recurrent.reshape(-1, 3, units)
        for array, part in ((recurrent, stacked[:units]), (weight, stacked[units:-1]), (bias, stacked[-1:])):
            tape.do(np.negative, array[:, :2], part[:, :2])
            tape.do(np.copyto, part[:, 2 if array is recurrent else 3], array[:, 2])
        tape.do(np.copyto, stacked[-1, 2], self._inner_bias.value)
        return stacked.reshape(-1, 4 * units)
