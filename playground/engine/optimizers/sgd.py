"""Gradient descent, with momentum if wanted."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, StatePart
from playground.engine.tape import Tape
from playground.spec.parameter import Flag, Interval, param


@OPTIMIZERS.register
class SGD(Optimizer):
    """Straight down the gradient: w ← w - rate · g; with momentum, v ← momentum · v + g and w ← w - rate · v.

    With Nesterov, w ← w - rate · (g + momentum · v). "Stochastic" is the mini-batch: with the batch size "all"
    this is plain gradient descent.
    """

    kind = "sgd"
    title = "SGD"

    momentum: float = param(0.0, Interval(0, 1, closed="left"), doc="Share of the last step that is kept", live=True)
    nesterov: bool = param(False, Flag(), doc="Look ahead along the momentum before stepping", live=True)

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        rate, momentum = tape.scalar(self.learning_rate), tape.scalar(self.momentum)
        if not self.momentum:
            tape.do(np.multiply, g, rate, g)
            tape.do(np.subtract, w, g, w)
            return
        v, step = state.vector("velocity"), tape.new(w.shape)
        tape.do(np.multiply, v, momentum, v)
        tape.do(np.add, v, g, v)
        if self.nesterov:
            tape.do(np.multiply, v, momentum, step)
            tape.do(np.add, g, step, step)
            tape.do(np.multiply, step, rate, step)
        else:
            tape.do(np.multiply, v, rate, step)
        tape.do(np.subtract, w, step, w)
