"""A little less with each step."""

from __future__ import annotations

import math

from playground.engine.schedule import SCHEDULES, Schedule
from playground.spec.parameter import Interval, param

# The share of the rate at which there is nothing more to see, and the most steps that are looked at.
NOTHING_LEFT, LONGEST = 0.01, 10_000_000


@SCHEDULES.register
class Exponential(Schedule):
    """A little less with each step: with a decay of 0.999 it halves about every 700 steps.

    Equation: rate(t) = rate · decay^t
    PyTorch: ExponentialLR, stepped once a batch; its gamma is the decay.
    Use: when the rate should fall steadily, without an end.
    Source: Szegedy et al. 2016, CVPR.
    """

    kind = "exponential"

    decay: float = param(0.999, Interval(0, 1), doc="What the rate is multiplied by at each step", live=True)

    @property
    def span(self) -> int:
        if not 0 < self.decay < 1:
            return 0
        return min(math.ceil(math.log(NOTHING_LEFT) / math.log(self.decay)), LONGEST)

    def factor(self, step: int) -> float:
        return float(self.decay**step)
