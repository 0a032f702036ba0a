"""Adagrad."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, StatePart, trace_weight_decay, weight_decay_setting
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@OPTIMIZERS.register
class Adagrad(Optimizer):
    """Divides each step by the size of all gradients so far, so that weights that rarely change go further.

    s begins at `start`.

    Equation:
        s ← s + g²
        w ← w - rate / (1 + (t - 1) rate_decay) · g / (√s + epsilon)
    PyTorch: Adagrad, which calls rate_decay lr_decay and start initial_accumulator_value.
    Use: when some inputs are rare, such as words; its steps only become smaller.
    Source: Duchi, Hazan and Singer 2011, JMLR 12.
    """

    kind = "adagrad"

    rate_decay: float = param(
        0.0, Interval(0, 10, logarithmic=True), doc="How quickly the rate falls with the number of steps", live=True
    )
    start: float = param(0.0, Interval(0, 1e6, logarithmic=True), doc="What the sums of squares begin at", live=True)
    epsilon: float = param(1e-10, Interval(0, 1, closed="right", logarithmic=True), doc="Keeps from dividing by zero")
    weight_decay: float = weight_decay_setting()

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        squares, t = state.vector("sums of squares"), tape.new(w.shape)
        rate = self._rate(tape, state)
        trace_weight_decay(tape, w, g, self.weight_decay, t)
        tape.do(np.multiply, g, g, t)
        tape.do(np.add, squares, t, squares)
        if self.start:
            tape.do(np.add, squares, tape.scalar(self.start), t)
            tape.do(np.sqrt, t, t)
        else:
            tape.do(np.sqrt, squares, t)
        tape.do(np.add, t, tape.scalar(self.epsilon), t)
        tape.do(np.divide, g, t, g)
        tape.do(np.multiply, g, rate, g)
        tape.do(np.subtract, w, g, w)

    def _rate(self, tape: Tape, state: StatePart) -> Array:
        if not self.rate_decay:
            return state.rate(self.learning_rate)
        rate = tape.scalar(0)

        def lower() -> None:
            rate.fill(self.learning_rate * state.factor / (1 + (state.step - 1) * self.rate_decay))

        tape.do(lower)
        return rate
