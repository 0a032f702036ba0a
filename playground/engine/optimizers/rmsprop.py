"""RMSprop."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, StatePart, trace_weight_decay, weight_decay_setting
from playground.engine.tape import Tape
from playground.spec.parameter import Flag, Interval, param


@OPTIMIZERS.register
class RMSprop(Optimizer):
    """Divides each step by the recent size of its gradient.

    Centered, √(s - m²) stands for √s with the recent mean m ← decay · m + (1 - decay) g; what rounding makes less than
    0 there counts as 0.

    Equation:
        s ← decay · s + (1 - decay) g²
        w ← w - rate · g / (√s + epsilon)
    PyTorch: RMSprop, which calls the decay alpha.
    Use: for recurrent networks, and when the sizes of gradients change much.
    Source: Tieleman and Hinton 2012, Coursera lecture 6.5; Graves 2013, arXiv 1308.0850 (centered).
    """

    kind = "rmsprop"
    title = "RMSprop"

    decay: float = param(0.99, Interval(0, 1, closed="left"), doc="How slowly past gradients are forgotten", live=True)
    momentum: float = param(0.0, Interval(0, 1, closed="left"), doc="Share of the last step that is kept", live=True)
    epsilon: float = param(1e-8, Interval(0, 1, closed="right", logarithmic=True), doc="Keeps from dividing by zero")
    centered: bool = param(False, Flag(), doc="Divide by the spread of the gradient rather than its size", live=True)
    weight_decay: float = weight_decay_setting()

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        rate, decay, rest = state.rate(self.learning_rate), tape.scalar(self.decay), tape.scalar(1 - self.decay)
        s, t = state.vector("squares"), tape.new(w.shape)
        trace_weight_decay(tape, w, g, self.weight_decay, t)
        tape.do(np.multiply, s, decay, s)
        tape.do(np.multiply, g, g, t)
        tape.do(np.multiply, t, rest, t)
        tape.do(np.add, s, t, s)
        if self.centered:
            mean = state.vector("mean")
            tape.do(np.multiply, mean, decay, mean)
            tape.do(np.multiply, g, rest, t)
            tape.do(np.add, mean, t, mean)
            tape.do(np.multiply, mean, mean, t)
            tape.do(np.subtract, s, t, t)
            tape.do(np.maximum, t, tape.scalar(0), out=t)
            tape.do(np.sqrt, t, t)
        else:
            tape.do(np.sqrt, s, t)
        tape.do(np.add, t, tape.scalar(self.epsilon), t)
        tape.do(np.divide, g, t, g)
        if self.momentum:
            v = state.vector("velocity")
            tape.do(np.multiply, v, tape.scalar(self.momentum), v)
            tape.do(np.add, v, g, v)
            tape.do(np.multiply, v, rate, g)
        else:
            tape.do(np.multiply, g, rate, g)
        tape.do(np.subtract, w, g, w)
