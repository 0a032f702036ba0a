"""From a run to what is remembered of it: curves of a few hundred points, and where it stood."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from playground.spec.past_run import (
    LEARNING_RATE,
    TRAIN_ACCURACY,
    TRAIN_LOSS,
    VALIDATION_ACCURACY,
    VALIDATION_LOSS,
    PastRun,
    Trace,
)
from playground.spec.project import Project
from playground.training.events import Curve, Curves, Progress

# As many points as a plot of the usual width draws.
MOST_POINTS = 240
# Digits of a value that are kept: more than can be seen in any plot.
DIGITS = 6


def past_run(
    number: int,
    project: Project,
    progress: Progress,
    curves: Curves,
    began: int = 0,
    changes: Iterable[tuple[int, str]] = (),
) -> PastRun:
    """What is remembered of the steps of a run after step `began`."""
    kept = {
        TRAIN_LOSS: trace(curves.train_loss, began, is_mean=True),
        VALIDATION_LOSS: trace(curves.validation_loss, began),
        TRAIN_ACCURACY: trace(curves.train_accuracy, began),
        VALIDATION_ACCURACY: trace(curves.validation_accuracy, began),
        LEARNING_RATE: trace(curves.learning_rates, began),
    }
    return PastRun(
        number=number,
        project=project.replace(runs=()),
        ended=datetime.now(UTC).isoformat(timespec="seconds"),
        steps=progress.step,
        epochs=progress.epoch,
        began=began,
        traces={name: points for name, points in kept.items() if points.steps},
        outcome=progress.message if progress.halt is not None else "",
        changes=tuple(changes),
    )


def trace(curve: Curve, began: int = 0, is_mean: bool = False) -> Trace:
    """At most MOST_POINTS of the finite points of a curve (n,) after a step, the newest always.

    Where each value is a mean over the steps since the one before, neighbors are put together as means too.
    """
    use = np.isfinite(curve.values) & (curve.steps > began)
    steps, values = curve.steps[use], curve.values[use]
    stride = -(-len(steps) // MOST_POINTS)
    if stride > 1:
        # Counted from the end, so that the newest point is one of them.
        whole = (len(steps) - 1) // stride * stride
        first = len(steps) - whole
        last = np.arange(len(steps) - 1, -1, -stride)[::-1]
        if is_mean and whole:
            means = values[first:].reshape(-1, stride).mean(axis=1)
            values = np.concatenate([values[last[: len(last) - len(means)]], means])
        else:
            values = values[last]
        steps = steps[last]
    return Trace(tuple(steps.tolist()), _rounded(values))


def _rounded(values: NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(float(f"{value:.{DIGITS}g}") for value in values.tolist())
