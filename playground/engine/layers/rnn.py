"""RNN."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS
from playground.engine.recurrent import Recurrent, Walk
from playground.engine.tape import Tape
from playground.spec.parameter import Choice, param


@LAYERS.register
class RNN(Recurrent):
    """Reads a sequence step by step and keeps a state, made anew at each step.

    Gradients fade or grow with every step they go back, so that it forgets what was some ten steps before. h before the
    first step is 0.

    Equation: h' = f(x W + h U + b)
    Shape: (batch, time, features) -> (batch, units), or (batch, time, units) with return_sequences; twice as many units
    when bidirectional.
    Arrays: weight (features, units), recurrent_weight (units, units) from U(-1/√units, 1/√units), bias (units,)
    starting at zero.
    PyTorch: RNN(batch_first=True), kept transposed, with two biases, of which this is the sum.
    Raises: ShapeError when what arrives is no sequence.
    Use: to see how a network remembers; for long sequences take LSTM or GRU.
    Source: Elman 1990, Cognitive Science 14.
    """

    kind = "rnn"
    title = "RNN"

    activation: str = param("tanh", Choice(("tanh", "relu")), doc="Function applied to the state at each step")

    @property
    def step_activation(self) -> str:
        return self.activation

    def walk(self, tape: Tape, prefix: str, columns: Array) -> Walk:
        return _RNNWalk(tape, prefix, columns, self.activation)


class _RNNWalk(Walk):
    def __init__(self, tape: Tape, prefix: str, columns: Array, activation: str) -> None:
        self._weight, self._recurrent = tape.array(f"{prefix}weight"), tape.array(f"{prefix}recurrent_weight")
        self._columns, self._activation, self._units = columns, activation, len(self._recurrent.value)
        self._stacked = tape.new((columns.shape[1], self._units))
        arrays = (self._recurrent.value, self._weight.value, tape.array(f"{prefix}bias").value[None])
        tape.do(np.concatenate, arrays, 0, self._stacked)
        self._zeros = tape.zeros((self._units, columns.shape[2]))
        # The slopes, and on the way back the gradients in their place.
        self._slopes = tape.new((len(columns) - 1, self._units, columns.shape[2]))

    def forward(self, tape: Tape, steps: range) -> None:
        for step in steps:
            state = self._columns[step + 1, : self._units]
            tape.do(self._stacked.T.dot, self._columns[step], state)
            if self._activation == "tanh":
                tape.do(np.tanh, state, state)
            else:
                tape.do(np.maximum, state, self._zeros, out=state)

    def prepare(self, tape: Tape, steps: slice) -> None:
        states, slopes = self._columns[1:, : self._units][steps], self._slopes[steps]
        if self._activation == "tanh":
            tape.do(np.multiply, states, states, slopes)
            tape.do(np.subtract, tape.scalar(1), slopes, slopes)
        else:
            tape.do(np.greater, states, tape.scalar(0), slopes)

    def backward(self, tape: Tape, gradients: Sequence[Array | None], steps: range) -> None:
        by_state = tape.new(self._zeros.shape)
        for step in reversed(steps):
            given = gradients[step]
            if step < len(self._slopes) - 1:
                tape.do(self._recurrent.value.dot, self._slopes[step + 1], by_state)
                if given is not None:
                    tape.do(np.add, by_state, given, by_state)
                given = by_state
            tape.do(np.multiply, self._slopes[step], given, self._slopes[step])

    def by_gates(self, steps: slice) -> Array:
        return self._slopes[steps]
