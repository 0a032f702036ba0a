"""RNN."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.engine.arrays import Array
from playground.engine.layer import LAYERS
from playground.engine.recurrent import Gates, Recurrent, StepsBackward
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
    Source: Elman 1990, Cognitive Science 14.
    """

    kind = "rnn"
    title = "RNN"

    activation: str = param("tanh", Choice(("tanh", "relu")), doc="Function applied to the state at each step")

    @property
    def step_activation(self) -> str:
        return self.activation

    def trace_steps(self, tape: Tape, prefix: str, columns: Array) -> StepsBackward:
        steps, rows, batch = len(columns) - 1, columns.shape[1], columns.shape[2]
        weight, recurrent = tape.array(f"{prefix}weight"), tape.array(f"{prefix}recurrent_weight")
        stacked, zeros = tape.new((rows, self.units)), tape.zeros((self.units, batch))
        tape.do(np.concatenate, (recurrent.value, weight.value, tape.array(f"{prefix}bias").value[None]), 0, stacked)
        for step in range(steps):
            state = columns[step + 1, : self.units]
            tape.do(stacked.T.dot, columns[step], state)
            if self.activation == "tanh":
                tape.do(np.tanh, state, state)
            else:
                tape.do(np.maximum, state, zeros, out=state)
        states = columns[1:, : self.units]

        def backward(gradients: Sequence[Array | None]) -> Gates:
            slopes, gates, gradient = tape.new(states.shape), tape.new(states.shape), tape.new((self.units, batch))
            if self.activation == "tanh":
                tape.do(np.multiply, states, states, slopes)
                tape.do(np.subtract, tape.scalar(1), slopes, slopes)
            else:
                tape.do(np.greater, states, tape.scalar(0), slopes)
            for step in reversed(range(steps)):
                given = gradients[step]
                if step < steps - 1:
                    tape.do(recurrent.value.dot, gates[step + 1], gradient)
                    if given is not None:
                        tape.do(np.add, gradient, given, gradient)
                    given = gradient
                tape.do(np.multiply, slopes[step], given, gates[step])
            return Gates(gates)

        return backward
