"""The hinge loss."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array
from playground.engine.likelihood import MARGIN, SOFTMAX
from playground.engine.loss import LOSSES, ClassLoss
from playground.engine.tape import Tape
from playground.spec.task import Task


@LOSSES.register
class Hinge(ClassLoss):
    """Asks the right class to lead by a margin of 1, and no more.

    For two classes z is the single output and s = ±1 the class; for more, each of the others is held against the right
    one. What leads by more teaches nothing: the gradient is 0.

    Equation:
        L = mean max(0, 1 - s z)                                       two classes
        L = mean Σ_j≠label max(0, 1 - z_label + z_j) / classes         more
    PyTorch: MultiMarginLoss for more than two classes; it has none for two.
    Use: to tell classes apart when only the side of the border matters, not how sure one is.
    Source: Crammer and Singer 2001, JMLR 2; Cortes and Vapnik 1995, Machine Learning 20.
    """

    kind = "hinge"
    threshold = 0.0

    def targets(self, task: Task, raw: NDArray[Any]) -> NDArray[Any]:
        """For two classes the signs (n, ..., 1), -1 and 1; for more (n, ..., classes) with a single 1."""
        encoded = super().targets(task, raw)
        return 2 * encoded - 1 if encoded.shape[-1] == 1 else encoded

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        trace = _trace_two_classes if prediction.shape[1] == 1 else _trace_classes
        loss, gradient = trace(tape, prediction, target)
        scale = tape.share_of_one(len(prediction), 1 / prediction.shape[1])
        tape.do(np.multiply, loss, scale, loss)
        tape.do(np.multiply, gradient, scale, gradient)
        return loss, gradient

    def likelihood(self, width: int) -> str:
        """Not probabilities in earnest: half where it is undecided, all beyond the margin; for more classes softmax."""
        return MARGIN if width == 1 else SOFTMAX


def _trace_two_classes(tape: Tape, prediction: Array, signs: Array) -> tuple[Array, Array]:
    """The sum of max(0, 1 - s z) and its gradient, -s where that is above zero."""
    lacking, gradient, loss = tape.new(prediction.shape), tape.new(prediction.shape), tape.new(())
    tape.do(np.multiply, prediction, signs, lacking)
    tape.do(np.subtract, tape.scalar(1), lacking, lacking)
    tape.do(np.maximum, lacking, tape.scalar(0), out=lacking)
    tape.leave_out(lacking)
    tape.do(tape.filled((lacking.size,), 1).dot, lacking.reshape(-1), loss)
    tape.do(np.sign, lacking, gradient)
    tape.do(np.multiply, gradient, signs, gradient)
    tape.leave_out(gradient)
    tape.do(np.negative, gradient, gradient)
    return loss, gradient


def _trace_classes(tape: Tape, prediction: Array, onehot: Array) -> tuple[Array, Array]:
    """The sum of max(0, 1 - z_label + z_j) over j ≠ label and its gradient.

    By z_j it is 1 where that is above zero, by z_label minus as many as there are.
    """
    count, classes = prediction.shape
    lacking, gradient, others = (tape.new(prediction.shape) for _ in range(3))
    row, loss, one, ones = tape.new((count, 1)), tape.new(()), tape.scalar(1), tape.filled((classes, 1), 1)
    tape.do(np.multiply, prediction, onehot, lacking)
    tape.do(lacking.dot, ones, row)
    tape.do(np.subtract, row, one, row)
    tape.do(np.subtract, prediction, row, lacking)
    tape.do(np.maximum, lacking, tape.scalar(0), out=lacking)
    tape.leave_out(lacking)
    tape.do(np.subtract, one, onehot, others)
    tape.leave_out(others)
    tape.do(lacking.reshape(-1).dot, others.reshape(-1), loss)
    tape.do(np.sign, lacking, gradient)
    tape.do(np.multiply, gradient, others, gradient)
    tape.do(gradient.dot, ones, row)
    tape.do(np.multiply, onehot, row, others)
    tape.leave_out(others)
    tape.do(np.subtract, gradient, others, gradient)
    return loss, gradient
