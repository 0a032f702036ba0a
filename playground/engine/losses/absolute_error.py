"""The errors that a few wild samples do not rule: absolute and Huber's."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.loss import LOSSES, Loss
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param


@LOSSES.register
class MeanAbsoluteError(Loss):
    """The plain distance, averaged over outputs and batch.

    Gradient sign(p - t) / (batch · outputs): as strong near the target as far from it.

    Equation: L = mean |p - t|
    PyTorch: L1Loss.
    Use: to predict numbers when some targets are far off: it heeds them no more than others.
    Source: Laplace 1774, Mémoire sur la probabilité des causes.
    """

    kind = "mae"
    title = "Mean absolute error"
    slow_with_sigmoid = True

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        distance, gradient, loss = tape.new(prediction.shape), tape.new(prediction.shape), tape.new(())
        count, outputs = prediction.shape
        scale = tape.share_of_one(count, 1 / outputs)
        tape.do(np.subtract, prediction, target, distance)
        tape.leave_out(distance)
        tape.do(np.sign, distance, gradient)
        tape.do(distance.reshape(-1).dot, gradient.reshape(-1), loss)
        tape.do(np.multiply, loss, scale, loss)
        tape.do(np.multiply, gradient, scale, gradient)
        return loss, gradient


@LOSSES.register
class Huber(Loss):
    """Squared for small differences, plain for large ones, so that a few wild samples do not rule.

    d = p - t, averaged over outputs and batch; gradient: d kept within ±delta, / (batch · outputs).

    Equation: L = mean of d²/2 where |d| <= delta, else delta (|d| - delta/2)
    PyTorch: HuberLoss.
    Use: to predict numbers when a few targets are far off and most are exact.
    Source: Huber 1964, Annals of Mathematical Statistics 35(1).
    """

    kind = "huber"
    slow_with_sigmoid = True

    delta: float = param(
        1.0,
        Interval(0, 1e6, closed="right", logarithmic=True),
        doc="The difference from which on it counts plainly rather than squared",
        live=True,
    )

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        # With c the difference d kept within ±delta, both pieces are c (d - c/2), and the gradient is c.
        difference, kept, half = (tape.new(prediction.shape) for _ in range(3))
        count, outputs = prediction.shape
        loss, scale = tape.new(()), tape.share_of_one(count, 1 / outputs)
        tape.do(np.subtract, prediction, target, difference)
        tape.leave_out(difference)
        tape.do(np.maximum, difference, tape.scalar(-self.delta), out=kept)
        tape.do(np.minimum, kept, tape.scalar(self.delta), out=kept)
        tape.do(np.multiply, kept, tape.scalar(0.5), half)
        tape.do(np.subtract, difference, half, half)
        tape.do(kept.reshape(-1).dot, half.reshape(-1), loss)
        tape.do(np.multiply, loss, scale, loss)
        tape.do(np.multiply, kept, scale, kept)
        return loss, kept
