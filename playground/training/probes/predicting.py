"""Predictions of many samples, a few milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import UNFINISHED
from playground.training.trainer import Trainer

# Seconds of work after which the training goes on, and the grain of it in multiply-adds.
PORTION = 0.003
GRAIN = 2_000_000
MOST_AT_A_TIME, FEWEST_AT_A_TIME = 256, 4


def predicted(trainer: Trainer, inputs: NDArray[Any]) -> Generator[object, None, NDArray[Any]]:
    """Yields UNFINISHED between portions and returns the predictions (n, ...) of inputs stored as the data has them.

    The network learns on between two portions; one that is drawn anew meanwhile is not asked any more.
    """
    network, scale = trainer.network, np.float32(trainer.samples.scale)
    batch = GRAIN // max(trainer.plan.total_multiply_adds, 1)
    batch = min(max(batch, FEWEST_AT_A_TIME), MOST_AT_A_TIME)
    deadline, parts = time.perf_counter() + PORTION, []
    for start in range(0, len(inputs), batch):
        if time.perf_counter() > deadline:
            yield UNFINISHED
            deadline = time.perf_counter() + PORTION
        part = inputs[start : start + batch]
        with np.errstate(all="ignore"):
            parts.append(network.predict(part * scale if part.dtype == np.uint8 else part))
    return np.concatenate(parts)
