"""Lion."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import (
    OPTIMIZERS,
    Optimizer,
    StatePart,
    decoupled_weight_decay_setting,
    trace_decoupled_weight_decay,
)
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@OPTIMIZERS.register
class Lion(Optimizer):
    """Every weight goes the same distance, only the direction is asked for: the sign of a mean of gradients.

    Wants a rate three to ten times smaller than Adam's.

    Equation:
        w ← w - rate · (sign(β1 m + (1 - β1) g) + decay · w)
        m ← β2 m + (1 - β2) g
    PyTorch: it has no Lion; defaults are the paper's.
    Use: for large networks, with a rate three to ten times smaller than that of AdamW.
    Source: Chen et al. 2023, NeurIPS, algorithm 2.
    """

    kind = "lion"

    learning_rate: float = param(
        0.0001,
        Interval(0, 1e9, logarithmic=True),
        doc="How far each weight goes in each step; too large jumps about, too small crawls",
        live=True,
    )
    beta1: float = param(
        0.9, Interval(0, 1, closed="left"), doc="Share of the past gradients in the direction taken", live=True
    )
    beta2: float = param(0.99, Interval(0, 1, closed="left"), doc="How slowly past gradients are forgotten", live=True)
    decoupled_weight_decay: float = decoupled_weight_decay_setting(0.0)

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        mean, direction, t = state.vector("means"), tape.new(w.shape), tape.new(w.shape)
        trace_decoupled_weight_decay(tape, w, self.decoupled_weight_decay, self.learning_rate, state)
        tape.do(np.multiply, mean, tape.scalar(self.beta1), direction)
        tape.do(np.multiply, g, tape.scalar(1 - self.beta1), t)
        tape.do(np.add, direction, t, direction)
        tape.do(np.sign, direction, direction)
        tape.do(np.multiply, direction, state.rate(self.learning_rate), direction)
        tape.do(np.subtract, w, direction, w)
        tape.do(np.multiply, mean, tape.scalar(self.beta2), mean)
        tape.do(np.multiply, g, tape.scalar(1 - self.beta2), g)
        tape.do(np.add, mean, g, mean)
