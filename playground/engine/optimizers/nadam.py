"""NAdam."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.optimizer import (
    OPTIMIZERS,
    Optimizer,
    StatePart,
    decoupled_weight_decay_setting,
    trace_decoupled_weight_decay,
    trace_weight_decay,
    weight_decay_setting,
)
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@OPTIMIZERS.register
class NAdam(Optimizer):
    """Adam that looks ahead along its momentum, as Nesterov does.

    Equation:
        m ← β1 m + (1 - β1) g
        v ← β2 v + (1 - β2) g²
        μᵗ = β1 (1 - 0.96^(t · momentum_decay) / 2), Πᵗ = μ¹ ··· μᵗ
        w ← w - rate · ((1 - μᵗ) g / (1 - Πᵗ) + μᵗ⁺¹ m / (1 - Πᵗ⁺¹)) / (√(v / (1 - β2ᵗ)) + epsilon)
    PyTorch: NAdam, whose flag decoupled_weight_decay says which its weight_decay is; here each has its own number.
    Use: in place of Adam when a little more speed is wanted.
    Source: Dozat 2016, ICLR workshop.
    """

    kind = "nadam"
    title = "NAdam"

    learning_rate: float = param(
        0.002,
        Interval(0, 1e9, logarithmic=True),
        doc="How far each step goes; too large jumps about, too small crawls",
        live=True,
    )
    beta1: float = param(0.9, Interval(0, 1, closed="left"), doc="How slowly past gradients are forgotten", live=True)
    beta2: float = param(
        0.999, Interval(0, 1, closed="left"), doc="How slowly past sizes of gradients are forgotten", live=True
    )
    epsilon: float = param(1e-8, Interval(0, 1, closed="right", logarithmic=True), doc="Keeps from dividing by zero")
    momentum_decay: float = param(
        0.004, Interval(0, 1, logarithmic=True), doc="How quickly the momentum grows to its full size", live=True
    )
    weight_decay: float = weight_decay_setting()
    decoupled_weight_decay: float = decoupled_weight_decay_setting(0.0)

    def trace(self, tape: Tape, w: Array, g: Array, state: StatePart) -> None:
        mean, square, t, size = state.vector("means"), state.vector("squares"), tape.new(w.shape), tape.new(w.shape)
        of_gradient, of_mean, epsilon = tape.scalar(0), tape.scalar(0), tape.scalar(0)
        momentum = _Momentum(self.beta1, self.momentum_decay)

        def correct() -> None:
            # The root of the correction is taken out of the denominator: √(v / c) + ε = (√v + ε √c) / √c.
            root = (1 - self.beta2**state.step) ** 0.5
            rate = self.learning_rate * state.factor * root
            now, following = momentum.at(state.step), momentum.at(state.step + 1)
            product = momentum.product(state.step)
            of_gradient.fill(rate * (1 - now) / (1 - product))
            of_mean.fill(rate * following / (1 - product * following))
            epsilon.fill(self.epsilon * root)

        tape.do(correct)
        trace_decoupled_weight_decay(tape, w, self.decoupled_weight_decay, self.learning_rate, state)
        trace_weight_decay(tape, w, g, self.weight_decay, t)
        tape.do(np.multiply, mean, tape.scalar(self.beta1), mean)
        tape.do(np.multiply, g, tape.scalar(1 - self.beta1), t)
        tape.do(np.add, mean, t, mean)
        tape.do(np.multiply, square, tape.scalar(self.beta2), square)
        tape.do(np.multiply, g, g, t)
        tape.do(np.multiply, t, tape.scalar(1 - self.beta2), t)
        tape.do(np.add, square, t, square)
        tape.do(np.sqrt, square, size)
        tape.do(np.add, size, epsilon, size)
        tape.do(np.multiply, g, of_gradient, g)
        tape.do(np.multiply, mean, of_mean, t)
        tape.do(np.add, g, t, g)
        tape.do(np.divide, g, size, g)
        tape.do(np.subtract, w, g, w)


class _Momentum:
    """The momenta μᵗ and their product, which is kept from step to step and made anew after a leap."""

    def __init__(self, beta1: float, decay: float) -> None:
        self._beta1, self._decay = beta1, decay
        self._step, self._product = 0, 1.0

    def at(self, step: int) -> float:
        """The momentum of a step, from 1."""
        return float(self._beta1 * (1 - 0.5 * 0.96 ** (step * self._decay)))

    def product(self, step: int) -> float:
        """The product of the momenta of all steps up to this one."""
        if step < self._step:
            self._step, self._product = 0, 1.0
        while self._step < step:
            self._step += 1
            self._product *= self.at(self._step)
        return self._product
