"""GRU."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.engine.arrays import Array, ArraySpec
from playground.engine.initializer import INITIALIZERS
from playground.engine.layer import LAYERS
from playground.engine.recurrent import Gates, Recurrent, StepsBackward
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
    Source: Cho et al. 2014, EMNLP, with the reset behind the product as in PyTorch.
    """

    kind = "gru"
    title = "GRU"
    gates = 3

    def direction_arrays(self, prefix: str, features: int) -> tuple[ArraySpec, ...]:
        zeros = INITIALIZERS.find("zeros")()
        inner = ArraySpec(f"{prefix}recurrent_bias", (self.units,), zeros, self.units, self.units, penalized=False)
        return (*super().direction_arrays(prefix, features), inner)

    def trace_steps(self, tape: Tape, prefix: str, columns: Array) -> StepsBackward:
        steps, units, batch = len(columns) - 1, self.units, columns.shape[2]
        recurrent = tape.array(f"{prefix}recurrent_weight").value
        stacked = self._stacked(tape, prefix, columns.shape[1])
        # At each step, blocks of units: r, z, h U + b_r, n, and h - n.
        blocks, product, one = tape.new((steps, 5, units, batch)), tape.new((units, batch)), tape.scalar(1)
        for step in range(steps):
            reset, update, inner, candidate, difference = blocks[step]
            gates, state = blocks[step, :2], columns[step, :units]
            # sigmoid(z) = 1 / (1 + exp(-z)); the factor -1 is in the weights.
            tape.do(stacked.T.dot, columns[step], blocks[step, :4].reshape(4 * units, batch))
            tape.do(np.exp, gates, gates)
            tape.do(np.add, gates, one, gates)
            tape.do(np.reciprocal, gates, gates)
            tape.do(np.multiply, reset, inner, product)
            tape.do(np.add, candidate, product, candidate)
            tape.do(np.tanh, candidate, candidate)
            tape.do(np.subtract, state, candidate, difference)
            tape.do(np.multiply, update, difference, product)
            tape.do(np.add, candidate, product, columns[step + 1, :units])

        def backward(gradients: Sequence[Array | None]) -> Gates:
            factors = self._factors(tape, blocks)
            # The gradients by r, z, h U + b_r, n before its tanh, and by the state before by its own way.
            found, by_state = tape.new((steps, 5, units, batch)), tape.new((units, batch))
            for step in reversed(range(steps)):
                given = gradients[step]
                if step < steps - 1:
                    tape.do(recurrent.dot, found[step + 1, :3].reshape(3 * units, batch), by_state)
                    tape.do(np.add, by_state, found[step + 1, 4], by_state)
                    if given is not None:
                        tape.do(np.add, by_state, given, by_state)
                    given = by_state
                tape.do(np.multiply, factors[step], given, found[step])
            inner = tape.array(f"{prefix}recurrent_bias").gradient
            tape.do(np.add.reduce, found[:, 2], axis=(0, 2), out=inner)
            return Gates(found[:, :3].reshape(steps, 3 * units, batch), last_input=found[:, 3])

        return backward

    def _stacked(self, tape: Tape, prefix: str, rows: int) -> Array:
        """Record the weights of state, inputs and bias, one below the other; the last gate's two parts stay apart."""
        units = self.units
        stacked = tape.zeros((rows, 4, units))
        weight = tape.array(f"{prefix}weight").value.reshape(-1, 3, units)
        bias = tape.array(f"{prefix}bias").value.reshape(1, 3, units)
        recurrent = tape.array(f"{prefix}recurrent_weight").value.reshape(-1, 3, units)
        for array, part in ((recurrent, stacked[:units]), (weight, stacked[units:-1]), (bias, stacked[-1:])):
            tape.do(np.negative, array[:, :2], part[:, :2])
            tape.do(np.copyto, part[:, 2 if array is recurrent else 3], array[:, 2])
        tape.do(np.copyto, stacked[-1, 2], tape.array(f"{prefix}recurrent_bias").value)
        return stacked.reshape(rows, 4 * units)

    def _factors(self, tape: Tape, blocks: Array) -> Array:
        """Record what the gradient by the state after each step is multiplied by, (steps, 5, units, batch).

        For r: (1 - z) n' (h U + b_r) r', for z: (h - n) z', for h U + b_r: (1 - z) n' r, for n: (1 - z) n', for h: z.
        """
        reset, update, inner, candidate, difference = blocks.transpose(1, 0, 2, 3)
        factors, slopes, one = tape.new(blocks.shape), tape.new((len(blocks), 2, *blocks.shape[2:])), tape.scalar(1)
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
        return factors
