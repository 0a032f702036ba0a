"""Down half a cosine wave."""

from __future__ import annotations

import math

from playground.engine.schedule import SCHEDULES, Schedule
from playground.spec.parameter import Integers, Interval, param


@SCHEDULES.register
class Cosine(Schedule):
    """Down half a cosine wave, gently at both ends.

    low = lowest · rate; after `steps` the rate stays there.

    Equation: rate(t) = low + (rate - low) (1 + cos(π t / steps)) / 2
    PyTorch: CosineAnnealingLR, stepped once a batch, which takes low itself (eta_min) and goes up again after `steps`.
    Use: when the number of steps is known: it ends gently.
    Source: Loshchilov and Hutter 2017, ICLR.
    """

    kind = "cosine"

    steps: int = param(5000, Integers(1, 10_000_000, logarithmic=True), doc="Steps until the lowest rate", live=True)
    lowest: float = param(0.0, Interval(0, 1), doc="Share of the rate that is left at the end", live=True)

    @property
    def span(self) -> int:
        return self.steps

    def within(self, steps: int) -> Schedule:
        return self.replace(steps=min(self.steps, max(steps, 1)))

    def factor(self, step: int) -> float:
        wave = (1 + math.cos(math.pi * min(step / self.steps, 1.0))) / 2
        return self.lowest + (1 - self.lowest) * wave
