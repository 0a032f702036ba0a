"""What is known of a data set before anything is trained on it: balance, ranges, and the loss of knowing nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import Samples
from playground.engine.arrays import Arrays
from playground.engine.loss import Loss
from playground.engine.randomness import generator
from playground.engine.tape import Tape

# Training samples that are looked at; enough for ranges and shares.
MOST = 5000


@dataclass(frozen=True)
class Facts:
    """What a training part is like.

    Attributes:
        baseline: the loss of always giving the same best answer, None where there is none to compare with.
        shares: (classes,) how much of the samples each class has; None for regression.
        spreads: (features,) standard deviation of each input feature; empty for symbols and images.
        centers: (features,) mean of each.
        reach: how far any input of the whole part is from zero at most; 0 where there are no spreads.
    """

    baseline: float | None
    shares: NDArray[np.float64] | None
    spreads: NDArray[np.float64]
    centers: NDArray[np.float64]
    reach: float


# Counting goes once over the data, not at every look. Samples that nobody holds any more are forgotten.
_known: WeakKeyDictionary[Samples, dict[Loss, Facts]] = WeakKeyDictionary()


def facts_of(samples: Samples, loss: Loss) -> Facts:
    """The facts of the training part under a loss."""
    by_loss = _known.setdefault(samples, {})
    if loss not in by_loss:
        by_loss[loss] = _gather(samples, loss)
    return by_loss[loss]


def _gather(samples: Samples, loss: Loss) -> Facts:
    task, part = samples.task, samples.train
    shares = None
    if task.is_classification:
        labels = part.targets.reshape(-1)
        counts = np.bincount(labels[labels >= 0], minlength=len(task.classes))
        shares = counts / max(counts.sum(), 1)
    spreads, centers, reach = np.empty(0), np.empty(0), 0.0
    if part.inputs.dtype.kind == "f" and not task.is_image:
        rows = part.inputs[:MOST].reshape(-1, part.inputs.shape[-1]).astype(np.float64)
        rows = rows[~np.isnan(rows[:, 0])]  # steps behind the end of a sequence
        spreads, centers = rows.std(axis=0), rows.mean(axis=0)
        reach = float(np.nanmax(np.abs(part.inputs), initial=0.0))
    return Facts(_baseline(samples, loss, shares), shares, spreads, centers, reach)


def _baseline(samples: Samples, loss: Loss, shares: NDArray[np.float64] | None) -> float | None:
    """The loss of the mean answer; for losses that take logits the entropy H = -Σ p ln p of the classes."""
    if shares is not None and loss.contains:
        seen = shares[shares > 0]
        return float(-(seen * np.log(seen)).sum())
    targets = loss.targets(samples.task, samples.train.targets[:MOST])
    if targets.dtype.kind != "f" or not len(targets):
        return None
    targets = targets.reshape(-1, targets.shape[-1])
    targets = targets[~np.isnan(targets[:, 0])]
    return _loss_of(loss, np.broadcast_to(targets.mean(axis=0), targets.shape), targets)


def _loss_of(loss: Loss, prediction: NDArray[Any], targets: NDArray[Any]) -> float:
    tape = Tape(len(targets), Arrays({}, np.float64), np.float64, False, lambda scope: generator(0, scope))
    value, _ = loss.trace(tape, prediction.astype(np.float64), targets.astype(np.float64))
    for call in tape.calls:
        call()
    return float(value)
