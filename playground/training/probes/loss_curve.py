"""The loss over the only number of a network, and the way of that number on it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.landscape.loss_of import LossOf
from playground.training.landscape.plane import number_names
from playground.training.probe import Probe
from playground.training.trainer import Trainer

Numbers = NDArray[np.float64]

# How far the curve reaches beyond the way and the valley, of half of what those take; and the least it reaches.
MARGIN, LEAST = 1.6, 1.0
# At how many places the valley is sought, and how often twice as far.
SOUGHT, MOST_DOUBLINGS = 9, 8


@dataclass(frozen=True, eq=False)
class LossCurveAnswer:
    """A curve with a ball on it.

    Attributes:
        name: what the number is called.
        x, losses: (points,) the curve.
        steps, places, heights: (steps,) where the number was, and the loss there; the last is where it is.
    """

    name: str
    x: Numbers
    losses: Numbers
    steps: NDArray[np.int64]
    places: Numbers
    heights: Numbers


@dataclass(frozen=True)
class LossCurve(Probe):
    """The loss at every value of the only number that a network trains; None where it trains more."""

    points: int = 97

    def answer(self, trainer: Trainer) -> LossCurveAnswer | None:
        values = trainer.network.arrays.values
        if len(values) != 1:
            return None
        measure = LossOf(trainer)
        steps, places = [*trainer.path.steps], trainer.path.points.reshape(-1).astype(np.float64)
        if not steps or steps[-1] < trainer.step:
            steps, places = [*steps, trainer.step], np.append(places, float(values[0]))
        else:  # it stands where it was, or was set by hand there
            places[-1] = values[0]
        x = np.linspace(*_reach(measure, places), self.points)
        curve, heights = (np.array([measure.at(np.array([place])) for place in spots]) for spots in (x, places))
        return LossCurveAnswer(number_names(trainer)[0], x, curve, np.array(steps, np.int64), places, heights)


def _reach(measure: LossOf, places: Numbers) -> tuple[float, float]:
    """From where to where: around the way and the valley."""
    known = places[np.isfinite(places)]
    known = np.append(known, _valley(measure, known[-1])) if len(known) else np.zeros(1)
    middle, half = (known.max() + known.min()) / 2, max(float(np.ptp(known)) / 2, LEAST) * MARGIN
    return float(middle - half), float(middle + half)


def _valley(measure: LossOf, middle: float) -> Numbers:
    """The lowest place around another, sought ever farther until it is no longer at the edge; nothing where none is."""
    half = LEAST
    for _ in range(MOST_DOUBLINGS):
        places = np.linspace(middle - half, middle + half, SOUGHT)
        losses = np.array([measure.at(np.array([place])) for place in places])
        lowest = int(np.where(np.isfinite(losses), losses, np.inf).argmin())
        if 0 < lowest < SOUGHT - 1:
            return places[lowest : lowest + 1]
        half = 2 * half
    return np.empty(0)
