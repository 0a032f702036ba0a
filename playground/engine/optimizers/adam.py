"""Adam, and AdamW, which is Adam with another weight decay."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import (
    OPTIMIZERS,
    Optimizer,
    OptimizerState,
    StatePart,
    decoupled_weight_decay_setting,
    trace_decoupled_weight_decay,
    trace_weight_decay,
    weight_decay_setting,
)
from playground.engine.tape import Tape
from playground.spec.parameter import Flag, Interval, param


class _AdamRule(Optimizer):
    """The update that Adam and AdamW share."""

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

    def _trace_rule(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        # Kept are the sums m / (1 - β1) and v / (1 - β2), which need two passes over the vectors less than the means.
        # All constants, the corrections too, then go into two numbers a step: with a = √((1 - β2) / (1 - β2ᵗ)) the
        # step is rate (1 - β1) / ((1 - β1ᵗ) a) · sums / (√squares + epsilon / a).
        sums, squares = state.vector("sums"), state.vector("sums of squares")
        step_size, epsilon = tape.scalar(0), tape.scalar(0)

        def correct() -> None:
            root = ((1 - self.beta2) / (1 - self.beta2**state.step)) ** 0.5
            rate = self.learning_rate * state.factor
            step_size.fill(rate * (1 - self.beta1) / ((1 - self.beta1**state.step) * root))
            epsilon.fill(self.epsilon / root)

        beta1, beta2 = tape.scalar(self.beta1), tape.scalar(self.beta2)
        tape.do(correct)
        tape.do(np.multiply, sums, beta1, sums)
        tape.do(np.add, sums, g, sums)
        tape.do(np.multiply, g, g, g)
        tape.do(np.multiply, squares, beta2, squares)
        tape.do(np.add, squares, g, squares)
        if self.amsgrad:
            largest = state.vector("largest sums of squares")
            tape.do(np.maximum, largest, squares, out=largest)
            squares = largest
        step = g  # which nobody needs any more: one vector less to keep near the processor
        tape.do(np.sqrt, squares, step)
        tape.do(np.add, step, epsilon, step)
        tape.do(np.divide, sums, step, step)
        tape.do(np.multiply, step, step_size, step)
        tape.do(np.subtract, w, step, w)

    def take_over(self, state: OptimizerState, before: Optimizer) -> None:
        assert isinstance(before, _AdamRule)
        first, second = (1 - before.beta1) / (1 - self.beta1), (1 - before.beta2) / (1 - self.beta2)
        for name, vector in state.vectors.items():
            vector *= first if name == "sums" else second


@OPTIMIZERS.register
class Adam(_AdamRule):
    """Momentum, divided by the recent size of the gradient, both corrected for having started at zero.

    AMSGrad divides by the largest v so far.

    Equation:
        m ← β1 m + (1 - β1) g
        v ← β2 v + (1 - β2) g²
        w ← w - rate · (m / (1 - β1ᵗ)) / (√(v / (1 - β2ᵗ)) + epsilon)
    PyTorch: Adam.
    Use: first, when it should learn soon without much choosing of the rate.
    Source: Kingma and Ba 2015, ICLR; Reddi et al. 2018, ICLR.
    """

    kind = "adam"

    weight_decay: float = weight_decay_setting()

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        if self.weight_decay:
            trace_weight_decay(tape, w, g, self.weight_decay, tape.new(w.shape))
        self._trace_rule(tape, w, g, state)


@OPTIMIZERS.register
class AdamW(_AdamRule):
    """Adam with weight decay that does not pass through its means.

    So all weights shrink at the same pace, those with large gradients too.

    Equation: w ← w - rate · decay · w, then Adam's step
    PyTorch: AdamW, which calls the decay weight_decay.
    Use: in place of Adam with weight decay, as for Transformers.
    Source: Loshchilov and Hutter 2019, ICLR.
    """

    kind = "adamw"
    title = "AdamW"

    decoupled_weight_decay: float = decoupled_weight_decay_setting(0.01)

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        trace_decoupled_weight_decay(tape, w, self.decoupled_weight_decay, self.learning_rate, state)
        self._trace_rule(tape, w, g, state)
