"""Hands samples to a network's buffers, batch by batch; bytes are scaled on the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Part
from playground.engine.arrays import Array
from playground.engine.loss import Loss
from playground.spec.task import IGNORED, Task

# Numbers that are converted by way of a buffer of their own; fewer would only make more calls.
ASIDE = 512


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
        stored = _last_bytes(inputs, self.inputs.dtype)
        take = partial(self.inputs.take, indices, 0, stored, "clip")
        spread = () if stored is inputs else _spreading(inputs.reshape(-1), stored.reshape(-1))
        # A call of its own, since NumPy converts in buffers of its own what it computes with.
        scale = partial(np.multiply, inputs, np.array(self._scale, inputs.dtype), inputs)
        return (take, *spread) if self._scale == 1.0 else (take, *spread, scale)


def _last_bytes(values: Array, dtype: np.dtype[Any]) -> Array:
    """An array of that shape and type in the last bytes of one whose numbers are as long or longer."""
    if values.dtype == dtype:
        return values
    if values.dtype.itemsize < dtype.itemsize:
        return np.empty(values.shape, dtype)
    return values.reshape(-1).view(dtype)[-values.size :].reshape(values.shape)


def _spreading(values: Array, stored: Array) -> tuple[Callable[[], object], ...]:
    """Calls that write numbers (n,) that lie in the last bytes of `values` (n,) as those, from the first on.

    What a call writes ends where what it reads begins, so it needs no second buffer; only the last few go aside.
    """
    calls: list[Callable[[], object]] = []
    begin, room = 0, values.dtype.itemsize
    while np.may_share_memory(values, stored) and len(values) - begin > ASIDE:
        end = len(values) - -(-(len(values) - begin) * stored.dtype.itemsize // room)
        calls.append(partial(np.copyto, values[begin:end], stored[begin:end]))
        begin = end
    aside = np.empty_like(stored[begin:])
    return (*calls, partial(np.copyto, aside, stored[begin:]), partial(np.copyto, values[begin:], aside))


def _counts(part: Part, task: Task) -> NDArray[np.int64]:
    if not task.has_gaps:
        return np.full(len(part), task.steps or 1)
    marked = part.targets == IGNORED if task.is_classification else np.isnan(part.targets[..., 0])
    counts: NDArray[np.int64] = (~marked).reshape(len(part), -1).sum(axis=1, dtype=np.int64)
    return counts
