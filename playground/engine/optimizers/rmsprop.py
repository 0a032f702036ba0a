"""RMSprop."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, StatePart
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@OPTIMIZERS.register
class RMSprop(Optimizer):
    """Divides each step by the recent size of its gradient.

    s ← decay · s + (1 - decay) g², w ← w - rate · g / (√s + epsilon).
    PyTorch calls the decay alpha. Source: Tieleman and Hinton 2012, Coursera lecture 6.5.
    """

    kind = "rmsprop"
    title = "RMSprop"

    decay: float = param(0.99, Interval(0, 1, closed="left"), doc="How slowly past gradients are forgotten", live=True)
    momentum: float = param(0.0, Interval(0, 1, closed="left"), doc="Share of the last step that is kept", live=True)
    epsilon: float = param(1e-8, Interval(0, 1, closed="right", logarithmic=True), doc="Keeps from dividing by zero")

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        rate, decay, rest = tape.scalar(self.learning_rate), tape.scalar(self.decay), tape.scalar(1 - self.decay)
        epsilon, momentum = tape.scalar(self.epsilon), tape.scalar(self.momentum)
        s, t = state.vector("squares"), tape.new(w.shape)
        tape.do(np.multiply, s, decay, s)
        tape.do(np.multiply, g, g, t)
        tape.do(np.multiply, t, rest, t)
        tape.do(np.add, s, t, s)
        tape.do(np.sqrt, s, t)
        tape.do(np.add, t, epsilon, t)
        tape.do(np.divide, g, t, g)
        if self.momentum:
            v = state.vector("velocity")
            tape.do(np.multiply, v, momentum, v)
            tape.do(np.add, v, g, v)
            tape.do(np.multiply, v, rate, g)
        else:
            tape.do(np.multiply, g, rate, g)
        tape.do(np.subtract, w, g, w)
