"""LSTM."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array
from playground.engine.initializer import Initializer
from playground.engine.layer import LAYERS
from playground.engine.recurrent import Gates, Recurrent, StepsBackward
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

    def trace_steps(self, tape: Tape, prefix: str, columns: Array) -> StepsBackward:
        steps, units, batch = len(columns) - 1, self.units, columns.shape[2]
        recurrent = tape.array(f"{prefix}recurrent_weight").value
        stacked = self._stacked(tape, prefix, columns.shape[1])
        # At each step, blocks of units: the gates o, i, f, g, and the memory c before the step.
        blocks, squashed = tape.zeros((steps + 1, 5, units, batch)), tape.new((steps, units, batch))
        products, one, two = tape.new((2, units, batch)), tape.scalar(1), tape.scalar(2)
        for step in range(steps):
            gates, candidate = blocks[step, :4], blocks[step, 3]
            memory = blocks[step + 1, 4]
            # sigmoid(z) = 1 / (1 + exp(-z)), tanh(z) = 2 sigmoid(2 z) - 1; the factors -1 and -2 are in the weights.
            tape.do(stacked.T.dot, columns[step], gates.reshape(4 * units, batch))
            tape.do(np.exp, gates, gates)
            tape.do(np.add, gates, one, gates)
            tape.do(np.reciprocal, gates, gates)
            tape.do(np.multiply, candidate, two, candidate)
            tape.do(np.subtract, candidate, one, candidate)
            tape.do(np.multiply, blocks[step, 1:3], blocks[step, 3:5], products)
            tape.do(np.add, products[0], products[1], memory)
            tape.do(np.tanh, memory, squashed[step])
            tape.do(np.multiply, blocks[step, 0], squashed[step], columns[step + 1, :units])

        def backward(gradients: Sequence[Array | None]) -> Gates:
            factors = self._factors(tape, blocks[:steps], squashed)
            # What comes out of the factors: the gradient by the memory before by its own way, by i, f, g, o, and
            # what the state adds to the gradient by the memory.
            found = tape.new((steps, 6, units, batch))
            by_state, by_memory = tape.new((units, batch)), tape.new((units, batch))
            for step in reversed(range(steps)):
                given, memory = gradients[step], found[step, 5]
                if step < steps - 1:
                    tape.do(recurrent.dot, found[step + 1, 1:5].reshape(4 * units, batch), by_state)
                    if given is not None:
                        tape.do(np.add, by_state, given, by_state)
                    given = by_state
                tape.do(np.multiply, factors[step, 4:], given, found[step, 4:])
                if step < steps - 1:
                    memory = by_memory
                    tape.do(np.add, found[step, 5], found[step + 1, 0], by_memory)
                tape.do(np.multiply, factors[step, :4], memory, found[step, :4])
            return Gates(found[:, 1:5].reshape(steps, 4 * units, batch))

        return backward

    def _stacked(self, tape: Tape, prefix: str, rows: int) -> Array:
        """Record the weights of state, inputs and bias, one below the other, with blocks in the order o, i, f, g."""
        units = self.units
        stacked, factors = tape.new((rows, 4, units)), np.array([-1, -1, -1, -2], tape.dtype)[:, None]
        order = np.array([3, 0, 1, 2])
        weight, recurrent = tape.array(f"{prefix}weight").value, tape.array(f"{prefix}recurrent_weight").value
        bias = tape.array(f"{prefix}bias").value
        for array, part in ((recurrent, stacked[:units]), (weight, stacked[units:-1]), (bias, stacked[-1:])):
            tape.do(array.reshape(-1, 4, units).take, order, 1, part, "clip")
        tape.do(np.multiply, stacked, factors, stacked)
        return stacked.reshape(rows, 4 * units)

    def _factors(self, tape: Tape, blocks: Array, squashed: Array) -> Array:
        """Record what gradients are multiplied by, (steps, 6, units, batch).

        By the gradient of the memory after the step: f for the memory before, g i', c f', i g' for the gates; by the
        gradient of the state: tanh(c') o' for the last gate, o (1 - tanh(c')²) for the memory.
        """
        steps, _, units, batch = blocks.shape
        factors, slopes, one = tape.new((steps, 6, units, batch)), tape.new((steps, 3, units, batch)), tape.scalar(1)
        tape.do(np.multiply, blocks[:, :3], blocks[:, :3], slopes)
        tape.do(np.subtract, blocks[:, :3], slopes, slopes)
        tape.do(np.copyto, factors[:, 0], blocks[:, 2])
        tape.do(np.multiply, slopes[:, 1:], blocks[:, 3:], factors[:, 1:3])
        for slope, values, gate in (
            (factors[:, 3], blocks[:, 3], blocks[:, 1]),
            (factors[:, 5], squashed, blocks[:, 0]),
        ):
            tape.do(np.multiply, values, values, slope)
            tape.do(np.subtract, one, slope, slope)
            tape.do(np.multiply, slope, gate, slope)
        tape.do(np.multiply, slopes[:, 0], squashed, factors[:, 4])
        return factors
