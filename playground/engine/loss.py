"""Losses: one number for how far the network's answers are from the targets."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.engine.arithmetic import arithmetic
from playground.engine.arrays import Array
from playground.engine.likelihood import SHARES, probabilities_of
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.description import EQUATION, describe
from playground.spec.language import marked, tr
from playground.spec.task import IGNORED, Task, TensorType


class Loss(Declared):
    """One number for how far the outputs p are from the targets t, averaged over the answers of a batch.

    Where the data wants an answer at every step of a sequence, each step of each sample is an answer of its own. The
    average is over those that count: targets marked IGNORED (-1; PyTorch's ignore_index, -100 there), or NaN where
    numbers are predicted, add nothing to the loss and have a gradient of zero. Where all are ignored the loss is 0;
    PyTorch's is NaN. Definitions are PyTorch's unless the entry says otherwise.

    Shape: outputs (batch, ..., width) and targets of the same shape -> one number.

    Attributes:
        contains: kind of the activation that the loss applies itself, so that the output must not; empty for none.
        heeds_targets: whether what the data wants plays a part in it.
        slow_with_sigmoid: whether a sigmoid output makes it learn classes so slowly that one should be told.
        threshold: for two classes told by one output: from where on it says the second.
        target_dtype: None where targets are numbers shaped like the prediction; an integer type where they are labels,
            one for each row of the prediction.
    """

    contains: ClassVar[str] = ""
    heeds_targets: ClassVar[bool] = True
    slow_with_sigmoid: ClassVar[bool] = False
    threshold: ClassVar[float] = 0.5
    target_dtype: ClassVar[type[np.generic] | None] = None

    @property
    def equation(self) -> str:
        """What it is, in a line."""
        return " ".join(describe(type(self)).sections.get(EQUATION, "").split())

    def refusal(self, task: Task) -> str | None:
        """Why the loss does not fit the data, and what does, or None."""
        if task.steps is not None and len(task.classes) > 2:
            return tr(
                "It wants a number for each class at every step; take cross-entropy, which wants the labels only."
            )
        return None

    def output_type(self, task: Task) -> TensorType:
        """What it wants to be given for one answer: a number each value; for classes one each, for two a single one.

        Where there is an answer at every step, the steps are the first axis.
        """
        width = 1 if len(task.classes) == 2 else len(task.classes)
        return TensorType((*task.answer_axes, width if task.is_classification else len(task.outputs)))

    def targets(self, task: Task, raw: NDArray[Any]) -> NDArray[Any]:
        """The data's targets as the loss takes them.

        Values (n, ..., outputs) float32 as they are; labels (n, ...) as (n, ..., 1) of 0 and 1 for two classes, as
        (n, ..., classes) with a single 1 for more, all NaN where they are ignored.
        """
        width = self.output_type(task).shape[-1]
        if not task.is_classification:
            return raw.reshape(len(raw), *task.answer_axes, width).astype(np.float32)
        encoded = raw.astype(np.float32)[..., None] if width == 1 else np.eye(width, dtype=np.float32)[raw]
        if task.has_gaps:
            encoded[raw == IGNORED] = np.nan
        return encoded

    @abstractmethod
    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        """Record the loss and its gradient by the prediction.

        `prediction` (answers, width), `target` as `targets` gives it, (answers,) or (answers, width). Returns the loss,
        0-d, and the gradient, (answers, width), both times the tape's share of the whole batch. What is made of the
        rows of ignored answers is left out with `tape.leave_out`, and the rest weighed with `tape.share_of_one`.
        """

    def trace_answers(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        """`trace` where there may be an answer at every step: (batch, ..., width), targets (batch, ...) or the same."""
        width = prediction.shape[-1]
        rows = target.reshape(-1) if self.target_dtype is not None else target.reshape(-1, width)
        loss, gradient = self.trace(tape, prediction.reshape(-1, width), rows)
        return loss, gradient.reshape(prediction.shape)

    def decide(self, prediction: Array) -> NDArray[np.int64]:
        """The class each prediction (n, ..., width) says, (n, ...)."""
        if prediction.shape[-1] == 1:
            return (prediction[..., 0] > self.threshold).astype(np.int64)
        labels: NDArray[np.int64] = prediction.argmax(axis=-1)
        return labels

    def likelihood(self, width: int) -> str:
        """Which of the ways of `engine.likelihood` leads from so many outputs an answer to probabilities."""
        return SHARES

    def probabilities(self, prediction: Array) -> Array:
        """How sure each prediction (n, ..., width) is of each class, (n, ..., classes), rows adding up to 1."""
        with arithmetic():  # what is not finite shows in the shares
            return probabilities_of(self.likelihood(prediction.shape[-1]), prediction)


class ClassLoss(Loss):
    """A loss that tells classes apart, and so takes no numbers to predict."""

    def refusal(self, task: Task) -> str | None:
        if task.is_classification:
            return super().refusal(task)
        return tr("It tells classes apart, but this data has numbers to predict; take mean squared error.")


LOSSES: Registry[Loss] = Registry(marked("loss"), "playground.engine.losses")
