"""Gradient descent, with momentum if wanted."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, OptimizerState, blocks, spare
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

    def trace(self, tape: Tape, values: Array, gradients: Array, state: OptimizerState) -> None:
        rate, momentum = tape.scalar(self.learning_rate), tape.scalar(self.momentum)
        velocity = state.vector("velocity") if self.momentum else None
        ahead = spare(tape, len(values))
        for part in blocks(len(values)):
            w, g, step = values[part], gradients[part], gradients[part]
            if velocity is not None:
                v, step = velocity[part], ahead[: len(w)]
                tape.do(np.multiply, v, momentum, v)
                tape.do(np.add, v, g, v)
                if self.nesterov:
                    tape.do(np.multiply, v, momentum, step)
                    tape.do(np.add, g, step, step)
            source = velocity[part] if velocity is not None and not self.nesterov else step
            tape.do(np.multiply, source, rate, step)
            tape.do(np.subtract, w, step, w)
