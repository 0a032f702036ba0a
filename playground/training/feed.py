"""Hands samples to a network's buffers, batch by batch; bytes are scaled on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Part
from playground.engine.loss import Loss
from playground.spec.task import IGNORED, Task


class Feed:
    """One part of a data set as the network and the loss take it.

    Attributes:
        inputs: as stored, (n, ...).
        targets: as the loss wants them, n rows.
        labels: (n, ...) class indices, or None for regression.
        counts: (n,) how many answers of each sample count.
    """

    def __init__(self, part: Part, task: Task, loss: Loss, scale: float) -> None:
        self.inputs = np.ascontiguousarray(part.inputs)
        self.targets = np.ascontiguousarray(loss.targets(task, part.targets))
        self.labels: NDArray[np.int64] | None = part.targets if task.is_classification else None
        self.counts = _counts(part, task)
        self._scale = scale

    def __len__(self) -> int:
        return len(self.inputs)

    def target_calls(self, indices: NDArray[np.intp], targets: NDArray[Any]) -> tuple[Callable[[], object], ...]:
        """Calls that copy the targets of whatever `indices` then holds into this buffer, without allocating."""
        return (partial(self.targets.take, indices, 0, targets, "clip"),)

    def input_calls(self, indices: NDArray[np.intp], inputs: NDArray[Any]) -> tuple[Callable[[], object], ...]:
        """Calls that copy the inputs of whatever `indices` then holds into this buffer, without allocating."""
        if self.inputs.dtype == inputs.dtype and self._scale == 1.0:
            return (partial(self.inputs.take, indices, 0, inputs, "clip"),)
        stored = np.empty(inputs.shape, self.inputs.dtype)
        scale = np.array(self._scale, inputs.dtype)
        take_stored = partial(self.inputs.take, indices, 0, stored, "clip")
        # Two calls, since NumPy converts in buffers of its own what it computes with.
        return take_stored, partial(np.copyto, inputs, stored), partial(np.multiply, inputs, scale, inputs)


def _counts(part: Part, task: Task) -> NDArray[np.int64]:
    if not task.has_gaps:
        return np.full(len(part), task.steps or 1)
    marked = part.targets == IGNORED if task.is_classification else np.isnan(part.targets[..., 0])
    counts: NDArray[np.int64] = (~marked).reshape(len(part), -1).sum(axis=1, dtype=np.int64)
    return counts
