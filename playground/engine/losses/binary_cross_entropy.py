"""Binary cross-entropy."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array
from playground.engine.likelihood import SIGMOID
from playground.engine.loss import LOSSES, ClassLoss
from playground.engine.tape import Tape
from playground.spec.task import Task


@LOSSES.register
class BinaryCrossEntropy(ClassLoss):
    """How surprised the network is by yes or no.

    Takes logits z and applies the sigmoid itself; gradient (sigmoid(z) - t) / (batch · outputs). With more than two
    classes each output answers its own yes or no.

    Equation: L = mean ln(1 + exp(z)) - t z
    PyTorch: BCEWithLogitsLoss.
    Use: to tell two classes apart.
    Source: Solla, Levin and Fleisher 1988, Complex Systems 2.
    """

    kind = "binary_cross_entropy"
    title = "Binary cross-entropy"
    contains = "sigmoid"
    threshold = 0.0

    def targets(self, task: Task, raw: NDArray[Any]) -> NDArray[Any]:
        """Labels as signs, 1 - 2t: 1 for no and -1 for yes."""
        return 1 - 2 * super().targets(task, raw)

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        # With the sign s = 1 - 2t the loss is ln(1 + exp(s z)) and its gradient s sigmoid(s z): nothing is
        # subtracted, so that a network that is sure and right has its small loss in full precision.
        turned, softplus, gradient = (tape.new(prediction.shape) for _ in range(3))
        loss, scale = tape.new(()), tape.share_of_one(len(prediction), 1 / prediction.shape[1])
        tape.do(np.multiply, prediction, target, turned)
        tape.leave_out(turned)
        tape.do(np.logaddexp, turned, tape.scalar(0), softplus)
        tape.leave_out(softplus)
        tape.do(tape.filled((softplus.size,), 1).dot, softplus.reshape(-1), loss)
        tape.do(np.multiply, loss, scale, loss)
        # sigmoid(x) = exp(x - ln(1 + exp(x)))
        tape.do(np.subtract, turned, softplus, gradient)
        tape.do(np.exp, gradient, gradient)
        tape.do(np.multiply, gradient, target, gradient)
        tape.leave_out(gradient)
        tape.do(np.multiply, gradient, scale, gradient)
        return loss, gradient

    def likelihood(self, width: int) -> str:
        return SIGMOID
