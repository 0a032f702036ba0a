"""Adam."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import OPTIMIZERS, Optimizer, StatePart
from playground.engine.tape import Tape
from playground.spec.parameter import Flag, Interval, param


@OPTIMIZERS.register
class Adam(Optimizer):
    """Momentum, divided by the recent size of the gradient, both corrected for having started at zero.

    m ← β1 m + (1 - β1) g, v ← β2 v + (1 - β2) g²,
    w ← w - rate · (m / (1 - β1ᵗ)) / (√(v / (1 - β2ᵗ)) + epsilon).
    AMSGrad divides by the largest v so far. Source: Kingma and Ba 2015, ICLR; Reddi et al. 2018, ICLR.
    """

    kind = "adam"

    learning_rate: float = param(
        0.001,
        Interval(0, 1e9, logarithmic=True),
        doc="How far each step goes; too large jumps about, too small crawls",
        live=True,
    )
    beta1: float = param(0.9, Interval(0, 1, closed="left"), doc="How slowly past gradients are forgotten", live=True)
    beta2: float = param(
        0.999, Interval(0, 1, closed="left"), doc="How slowly past sizes of gradients are forgotten", live=True
    )
    epsilon: float = param(1e-8, Interval(0, 1, closed="right", logarithmic=True), doc="Keeps from dividing by zero")
    amsgrad: bool = param(False, Flag(), doc="Divide by the largest size of gradient so far")

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        m, v, t = state.vector("means"), state.vector("squares"), tape.new(w.shape)
        # With c1 = 1 - β1ᵗ and c2 = 1 - β2ᵗ the step is (rate √c2 / c1) · m / (√v + epsilon √c2): two numbers a
        # step instead of two more passes over the vectors.
        step_size, epsilon = tape.scalar(0), tape.scalar(0)

        def correct() -> None:
            root = (1 - self.beta2**state.step) ** 0.5
            step_size.fill(self.learning_rate * root / (1 - self.beta1**state.step))
            epsilon.fill(self.epsilon * root)

        beta1, rest1 = tape.scalar(self.beta1), tape.scalar(1 - self.beta1)
        beta2, rest2 = tape.scalar(self.beta2), tape.scalar(1 - self.beta2)
        tape.do(correct)
        tape.do(np.multiply, v, beta2, v)
        tape.do(np.multiply, g, g, t)
        tape.do(np.multiply, t, rest2, t)
        tape.do(np.add, v, t, v)
        tape.do(np.multiply, m, beta1, m)
        tape.do(np.multiply, g, rest1, g)
        tape.do(np.add, m, g, m)
        if self.amsgrad:
            largest = state.vector("largest squares")
            tape.do(np.maximum, largest, v, out=largest)
            v = largest
        tape.do(np.sqrt, v, t)
        tape.do(np.add, t, epsilon, t)
        tape.do(np.divide, m, t, t)
        tape.do(np.multiply, t, step_size, t)
        tape.do(np.subtract, w, t, w)
