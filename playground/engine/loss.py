"""Losses: one number for how far the network's answers are from the targets."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.engine.arrays import Array
from playground.engine.tape import Tape
from playground.spec.declared import Declared, Registry
from playground.spec.task import Task, TensorType


class Loss(Declared):
    """A loss, averaged over the batch; definitions are PyTorch's unless the docstring says otherwise.

    Attributes:
        contains: kind of the activation that the loss applies itself, so that the output must not; empty for none.
        slow_with_sigmoid: whether a sigmoid output makes it learn classes so slowly that one should be told.
        threshold: for two classes told by one output: from where on it says the second.
        target_dtype: None where targets are numbers shaped like the prediction; an integer type where they are labels,
            one for each row of the prediction.
    """

    contains: ClassVar[str] = ""
    slow_with_sigmoid: ClassVar[bool] = False
    threshold: ClassVar[float] = 0.5
    target_dtype: ClassVar[type[np.generic] | None] = None

    def refusal(self, task: Task) -> str | None:
        """Why the loss does not fit the data, and what does, or None."""
        return None

    def output_type(self, task: Task) -> TensorType:
        """What it wants to be given for one sample: a number each value; for classes one each, for two a single one."""
        if not task.is_classification:
            return TensorType((len(task.outputs),))
        return TensorType((1 if len(task.classes) == 2 else len(task.classes),))

    def targets(self, task: Task, raw: NDArray[Any]) -> NDArray[Any]:
        """The data's targets as the loss takes them.

        Values (n, outputs) float32 as they are; labels (n,) as (n, 1) of 0 and 1 for two classes, as (n, classes)
        with a single 1 for more.
        """
        if not task.is_classification:
            return raw.reshape(len(raw), -1).astype(np.float32)
        width = self.output_type(task).shape[-1]
        if width == 1:
            return raw.astype(np.float32).reshape(-1, 1)
        encoded = np.zeros((len(raw), width), np.float32)
        encoded[np.arange(len(raw)), raw] = 1
        return encoded

    @abstractmethod
    def trace(self, tape: Tape, prediction: Array, target: Array) -> tuple[Array, Array]:
        """Record the loss and its gradient by the prediction.

        `prediction` (batch, width), `target` as `targets` gives it. Returns the loss, 0-d, and the gradient,
        (batch, width), both times the tape's share of the whole batch.
        """

    def decide(self, prediction: Array) -> NDArray[np.int64]:
        """The class each prediction (n, width) says, (n,)."""
        if prediction.shape[-1] == 1:
            return (prediction[..., 0] > self.threshold).astype(np.int64)
        labels: NDArray[np.int64] = prediction.argmax(axis=-1)
        return labels

    def probabilities(self, prediction: Array) -> Array:
        """How sure each prediction (n, width) is of each class, (n, classes), rows adding up to 1.

        Here: outputs between 0 and 1 as shares.
        """
        shares = np.clip(prediction, 0.0, 1.0)
        if prediction.shape[-1] == 1:
            return np.concatenate([1 - shares, shares], axis=-1)
        total = shares.sum(axis=-1, keepdims=True)
        return np.where(total > 0, shares / np.where(total > 0, total, 1), 1 / prediction.shape[-1])


LOSSES: Registry[Loss] = Registry("loss", "playground.engine.losses")
