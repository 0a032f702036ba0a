"""The two squared errors: the mean over all outputs, and the textbook's half sum."""

from __future__ import annotations

import numpy as np

from playground.engine.arrays import Array
from playground.engine.loss import LOSSES, Loss
from playground.engine.tape import Tape


@LOSSES.register
class MeanSquaredError(Loss):
    """The squared difference, averaged over outputs and batch.

    Gradient 2 (p - t) / (batch · outputs).

    Equation: L = mean (p - t)²
    PyTorch: MSELoss.
    Use: first, to predict numbers.
    Source: Legendre 1805, Sur la méthode des moindres quarrés.
    """

    kind = "mse"
    title = "Mean squared error"
    # The half squared error with sigmoid is the textbook's way and has the larger gradient, so it is let pass.
    slow_with_sigmoid = True

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        return _trace_squared(tape, prediction, target, of_answer=1 / prediction.shape[1])


@LOSSES.register
class HalfSquaredError(Loss):
    """Half the squared difference, summed over outputs, averaged over the n answers: the quadratic loss of textbooks.

    Its gradient is plainly (p - t) / n.

    Equation: L = 1/(2n) Σ (p - t)²
    PyTorch: no such loss; it is MSELoss times half the number of outputs.
    Use: to follow derivations by hand: the 2 of the derivative cancels.
    Source: Rumelhart, Hinton and Williams 1986, Nature 323.
    """

    kind = "half_mse"
    title = "Half squared error"

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        return _trace_squared(tape, prediction, target, of_answer=0.5)


def _trace_squared(tape: Tape, prediction: Array, target: Array, of_answer: float) -> tuple[Array, Array]:
    """The mean over the answers of `of_answer` times the sum of squares of each."""
    difference, loss, count = tape.new(prediction.shape), tape.new(()), len(prediction)
    flat = difference.reshape(-1)
    tape.do(np.subtract, prediction, target, difference)
    tape.leave_out(difference)
    tape.do(flat.dot, flat, loss)
    tape.do(np.multiply, loss, tape.share_of_one(count, of_answer), loss)
    tape.do(np.multiply, difference, tape.share_of_one(count, 2 * of_answer), difference)
    return loss, difference
