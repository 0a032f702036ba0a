"""Gradient descent, with momentum if wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, StatePart, trace_weight_decay, weight_decay_setting
from playground.engine.tape import Tape
from playground.spec.language import marked
from playground.spec.parameter import Flag, Interval, param


@OPTIMIZERS.register
class SGD(Optimizer):
    """Straight down the gradient, with momentum if wanted.

    With Nesterov, w ← w - rate · (g + momentum · v). With dampening, (1 - dampening) g goes into v, but for the first
    step. "Stochastic" is the mini-batch: with the batch size "all" this is plain gradient descent.

    Equation:
        v ← momentum · v + g
        w ← w - rate · v
    PyTorch: SGD.
    Use: to see plainly what a step is; with momentum and a schedule it often ends best.
    Source: Robbins and Monro 1951, Annals of Mathematical Statistics 22(3); Sutskever et al. 2013, ICML (momentum).
    """

    kind = "sgd"
    title = "SGD"
    variants: ClassVar[Mapping[str, Mapping[str, Any]]] = {
        marked("Momentum"): {"momentum": 0.9},
        marked("Nesterov"): {"momentum": 0.9, "nesterov": True},
    }

    momentum: float = param(0.0, Interval(0, 1, closed="left"), doc="Share of the last step that is kept", live=True)
    nesterov: bool = param(False, Flag(), doc="Look ahead along the momentum before stepping", live=True)
    dampening: float = param(
        0.0, Interval(0, 1, closed="left"), doc="Share of the gradient that momentum leaves out", live=True
    )
    weight_decay: float = weight_decay_setting()

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        rate, momentum = state.rate(self.learning_rate), tape.scalar(self.momentum)
        if not self.momentum:
            if self.weight_decay:
                trace_weight_decay(tape, w, g, self.weight_decay, tape.new(w.shape))
            tape.do(np.multiply, g, rate, g)
            tape.do(np.subtract, w, g, w)
            return
        v, step = state.vector("velocity"), tape.new(w.shape)
        trace_weight_decay(tape, w, g, self.weight_decay, step)
        tape.do(np.multiply, v, momentum, v)
        tape.do(np.add, v, self._dampened(tape, g, step, state), v)
        if self.nesterov:
            tape.do(np.multiply, v, momentum, step)
            tape.do(np.add, g, step, step)
            tape.do(np.multiply, step, rate, step)
        else:
            tape.do(np.multiply, v, rate, step)
        tape.do(np.subtract, w, step, w)

    def _dampened(self, tape: Tape, g: Array, out: Array, state: StatePart) -> Array:
        """What of the gradient goes into the velocity."""
        if not self.dampening:
            return g
        share = tape.scalar(1)

        def choose_share() -> None:
            share.fill(1 if state.step == 1 else 1 - self.dampening)

        tape.do(choose_share)
        tape.do(np.multiply, g, share, out)
        return out
