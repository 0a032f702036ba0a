"""LSTM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array
from playground.engine.initializer import Initializer
from playground.engine.layer import LAYERS
from playground.engine.recurrent import Recurrent, Walk
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param
from playground.spec.task import Shape


class _ForgetBias(Initializer):
    """Zeros, but for the second of four blocks."""

    kind = "forget_bias"

    value: float = param(1.0, Interval(-10, 10), doc="What the biases of the forget gates start at")

    def draw(self, rng: np.random.Generator, shape: Shape, fan_in: int, fan_out: int) -> NDArray[Any]:
        biases = np.zeros((4, shape[0] // 4))
        biases[1] = self.value
        return biases.reshape(shape)


@LAYERS.register
class LSTM(Recurrent):
    """Reads a sequence step by step with a memory that gates open and close: it keeps things over many steps.

    Each gate has its own block of W, U and b; h and c before the first step are 0.

    Equation:
        i, f, o = sigmoid(x W + h U + b)
        g = tanh(x W + h U + b)
        c' = f c + i g
        h' = o tanh(c')
    Shape: (batch, time, features) -> (batch, units), or (batch, time, units) with return_sequences; twice as many units
    when bidirectional.
    Arrays: weight (features, 4 · units), recurrent_weight (units, 4 · units), bias (4 · units,), blocks in the order i,
    f, g, o. Weights start from U(-1/√units, 1/√units), the bias at 0, for the forget gate at `forget_bias`.
    PyTorch: LSTM(batch_first=True), the same blocks, kept transposed, with two biases, of which this is the sum; they
    are drawn there.
    Raises: ShapeError when what arrives is no sequence.
    Use: for sequences in which something early matters late.
    Source: Hochreiter and Schmidhuber 1997, Neural Computation 9(8); Gers et al. 2000; for the forget bias Jozefowicz
    et al. 2015, ICML.
    """

    kind = "lstm"
    title = "LSTM"
    gates = 4

    forget_bias: float = param(
        1.0, Interval(-10, 10), doc="What the biases of the forget gates start at; the higher, the longer it remembers"
    )

    def bias_initializer(self) -> Initializer:
        return _ForgetBias(value=self.forget_bias)

    def walk(self, tape: Tape, prefix: str, columns: Array) -> Walk:
        return _LSTMWalk(tape, prefix, columns, self.units)


class _LSTMWalk(Walk):
    """At each step six blocks of units: o, i, f, g, the memory c before and tanh(c') of that after the step.

    In their place then the factors, by the gradient by the memory after the step: f for the memory before, g i', c f',
    i g' for the gates; by the gradient by the state: tanh(c') o' for the last gate, o (1 - tanh(c')²) for the memory.
    And in their place, on the way back, what they are multiplied with.
    """

    def __init__(self, tape: Tape, prefix: str, columns: Array, units: int) -> None:
        self._columns, self._units = columns, units
        self._recurrent = tape.array(f"{prefix}recurrent_weight").value
        self._stacked = self._trace_stacked(tape, prefix)
        self._blocks = tape.new((len(columns), 6, units, columns.shape[2]))
        tape.do(self._blocks[0, 4].fill, 0)

    def forward(self, tape: Tape, steps: range) -> None:
        products, one, two = tape.new((2, *self._blocks.shape[2:])), tape.scalar(1), tape.scalar(2)
        for step in steps:
            blocks = self._blocks[step]
            gates, candidate, memory = blocks[:4], blocks[3], self._blocks[step + 1, 4]
            # sigmoid(z) = 1 / (1 + exp(-z)), tanh(z) = 2 sigmoid(2 z) - 1; the factors -1 and -2 are in the weights.
            tape.do(self._stacked.T.dot, self._columns[step], self._rows(step, 0, 4))
            tape.do(np.exp, gates, gates)
            tape.do(np.add, gates, one, gates)
            tape.do(np.reciprocal, gates, gates)
            tape.do(np.multiply, candidate, two, candidate)
            tape.do(np.subtract, candidate, one, candidate)
            tape.do(np.multiply, blocks[1:3], blocks[3:5], products)
            tape.do(np.add, products[0], products[1], memory)
            tape.do(np.tanh, memory, blocks[5])
            tape.do(np.multiply, blocks[0], blocks[5], self._columns[step + 1, : self._units])

    def prepare(self, tape: Tape, steps: slice) -> None:
        blocks, one = self._blocks[steps], tape.scalar(1)
        factors, slopes = tape.new(blocks.shape), tape.new((len(blocks), 3, *blocks.shape[2:]))
        o, i, f, g, _, squashed = blocks.transpose(1, 0, 2, 3)
        tape.do(np.multiply, blocks[:, :3], blocks[:, :3], slopes)
        tape.do(np.subtract, blocks[:, :3], slopes, slopes)
        tape.do(np.copyto, factors[:, 0], f)
        tape.do(np.multiply, slopes[:, 1:], blocks[:, 3:5], factors[:, 1:3])
        for slope, values, gate in ((factors[:, 3], g, i), (factors[:, 5], squashed, o)):
            tape.do(np.multiply, values, values, slope)
            tape.do(np.subtract, one, slope, slope)
            tape.do(np.multiply, slope, gate, slope)
        tape.do(np.multiply, slopes[:, 0], squashed, factors[:, 4])
        tape.do(np.copyto, blocks, factors)

    def backward(self, tape: Tape, gradients: Sequence[Array | None], steps: range) -> None:
        by_state, by_memory = (tape.new(self._blocks.shape[2:]) for _ in range(2))
        for step in reversed(steps):
            found, after = self._blocks[step], self._blocks[step + 1]
            given, memory = gradients[step], found[5]
            if step < len(self._blocks) - 2:
                tape.do(self._recurrent.dot, self._rows(step + 1, 1, 5), by_state)
                if given is not None:
                    tape.do(np.add, by_state, given, by_state)
                given = by_state
            tape.do(np.multiply, found[4:], given, found[4:])
            if step < len(self._blocks) - 2:
                memory = by_memory
                tape.do(np.add, found[5], after[0], by_memory)
            tape.do(np.multiply, found[:4], memory, found[:4])

    @property
    def memories(self) -> Mapping[str, Array]:
        return {"c": self._blocks[1:, 4]}

    def by_gates(self, steps: slice) -> Array:
        return self._blocks[steps, 1:5].reshape(steps.stop - steps.start, 4 * self._units, -1)

    def _rows(self, step: int, first: int, stop: int) -> Array:
        """Blocks of a step, one below the other."""
        return self._blocks[step, first:stop].reshape((stop - first) * self._units, -1)

    def _trace_stacked(self, tape: Tape, prefix: str) -> Array:
        """Record the weights of state, inputs and bias, one below the other, with blocks in the order o, i, f, g."""
        units = self._units
        stacked = tape.new((self._columns.shape[1], 4, units))
        factors, order = np.array([-1, -1, -1, -2], tape.dtype)[:, None], np.array([3, 0, 1, 2])
        weight, bias = tape.array(f"{prefix}weight").value, tape.array(f"{prefix}bias").value
        for array, part in ((self._recurrent, stacked[:units]), (weight, stacked[units:-1]), (bias, stacked[-1:])):
            tape.do(array.reshape(-1, 4, units).take, order, 1, part, "clip")
        tape.do(np.multiply, stacked, factors, stacked)
        return stacked.reshape(-1, 4 * units)
