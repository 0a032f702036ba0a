"""The two squared errors: the mean over all outputs, and the textbook's half sum."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.loss import LOSSES, Loss
from playground.engine.tape import Tape


@LOSSES.register
class MeanSquaredError(Loss):
    """The squared difference, averaged over outputs and batch: L = mean (p - t)².

    Gradient 2 (p - t) / (batch · outputs).
    """

    kind = "mse"
    title = "Mean squared error"
    # The half squared error with sigmoid is the textbook's way and has the larger gradient, so it is let pass.
    slow_with_sigmoid = True

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        return _trace_squared(tape, prediction, target, loss_scale=tape.share / prediction.size)


@LOSSES.register
class HalfSquaredError(Loss):
    """Half the squared difference, summed over outputs, averaged over the batch: L = 1/(2n) Σ (p - t)².

    The quadratic loss of textbooks; its gradient is plainly (p - t) / n. PyTorch has no such loss: it is
    MSELoss times half the number of outputs.
    """

    kind = "half_mse"
    title = "Half squared error"

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        return _trace_squared(tape, prediction, target, loss_scale=0.5 * tape.share / len(prediction))


def _trace_squared(tape: Tape, prediction: Array, target: Array, loss_scale: float) -> tuple[Array, Array]:
    difference, loss = tape.new(prediction.shape), tape.new(())
    flat = difference.reshape(-1)
    tape.do(np.subtract, prediction, target, difference)
    tape.do(flat.dot, flat, loss)
    tape.do(np.multiply, loss, tape.scalar(loss_scale), loss)
    tape.do(np.multiply, difference, tape.scalar(2 * loss_scale), difference)
    return loss, difference
