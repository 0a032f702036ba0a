"""Cross-entropy."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array
from playground.engine.likelihood import SOFTMAX
from playground.engine.loss import LOSSES, ClassLoss
from playground.engine.tape import Tape
from playground.spec.parameter import Interval, param
from playground.spec.task import Task, TensorType


@LOSSES.register
class CrossEntropy(ClassLoss):
    """How surprised the network is by the right class.

    Takes logits z and applies the softmax itself; gradient (softmax(z) - onehot) / n, with n the number of labels that
    are not ignored. With label smoothing s the target is (1 - s) onehot + s / classes. In nats; e to the power of it is
    the perplexity.

    Equation: L = mean ln Σ_j exp(z_j) - z_label
    Shape: logits z (batch, ..., classes) and labels (batch, ...) -> one number.
    PyTorch: CrossEntropyLoss with ignore_index=-1; the classes are on the second axis there.
    Use: to tell several classes apart, or to predict the next symbol.
    Source: Bridle 1990, NeurIPS 2; Szegedy et al. 2016, CVPR (label smoothing).
    """

    kind = "cross_entropy"
    title = "Cross-entropy"
    contains = "softmax"
    target_dtype = np.int64

    label_smoothing: float = param(
        0.0, Interval(0, 1, closed="left"), doc="Share of each target that is spread over all classes", live=True
    )

    def refusal(self, task: Task) -> str | None:
        return None if task.is_classification else super().refusal(task)

    def output_type(self, task: Task) -> TensorType:
        return TensorType((*task.answer_axes, len(task.classes)))

    def targets(self, task: Task, raw: NDArray[Any]) -> NDArray[Any]:
        return raw.astype(np.int64, copy=False)

    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        count, classes = prediction.shape
        largest, total = tape.new((count, 1)), tape.new((count, 1))
        softmax, logits = tape.new(prediction.shape), tape.new(prediction.shape)
        loss, hits, share = tape.new(()), tape.new(()), tape.new(())
        places, start = tape.new((count,), np.int64), np.arange(0, prediction.size, classes)
        chosen = tape.new((count,))
        row_ones, ones = tape.filled((classes, 1), 1), tape.filled((count,), 1)
        smoothing, scale = self.label_smoothing, tape.share_of_one(count)

        tape.do(np.maximum.reduce, prediction, axis=1, keepdims=True, out=largest)
        tape.do(np.subtract, prediction, largest, logits)  # no exp overflows
        tape.leave_out(logits)
        tape.do(np.exp, logits, softmax)
        tape.do(softmax.dot, row_ones, total)
        tape.do(np.divide, softmax, total, softmax)
        # loss = mean (ln total - logit of the label)
        tape.do(np.log, total, total)
        tape.leave_out(total)
        tape.do(ones.dot, total.reshape(-1), loss)
        tape.do(np.maximum, target, 0, out=places)  # where it is ignored any class will do, but in its own row
        tape.do(np.add, start, places, places)
        tape.do(logits.reshape(-1).take, places, out=chosen, mode="clip")
        tape.do(ones.dot, chosen, hits)
        if smoothing:
            tape.do(np.multiply, hits, tape.scalar(1 - smoothing), hits)
            tape.do(tape.filled((prediction.size,), 1).dot, logits.reshape(-1), share)
            tape.do(np.multiply, share, tape.scalar(smoothing / classes), share)
            tape.do(np.add, hits, share, hits)
        tape.do(np.subtract, loss, hits, loss)
        tape.do(np.multiply, loss, scale, loss)

        gradient = softmax
        if smoothing:
            tape.do(np.subtract, gradient, tape.scalar(smoothing / classes), gradient)
        # One for each row, so none is met twice.
        tape.do(gradient.reshape(-1).take, places, out=chosen, mode="clip")
        tape.do(np.subtract, chosen, tape.scalar(1 - smoothing), chosen)
        tape.do(gradient.reshape(-1).put, places, chosen, "clip")
        tape.leave_out(gradient)
        tape.do(np.multiply, gradient, scale, gradient)
        return loss, gradient

    def likelihood(self, width: int) -> str:
        return SOFTMAX
