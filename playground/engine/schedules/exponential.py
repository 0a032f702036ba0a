"""A little less with each step."""

from __future__ import annotations

from playground.engine.schedule import SCHEDULES, Schedule
from playground.spec.parameter import Interval, param


@SCHEDULES.register
class Exponential(Schedule):
    """A little less with each step: rate(t) = rate · decay^t.

    With a decay of 0.999 it halves about every 700 steps. PyTorch: ExponentialLR, stepped once a batch; its gamma is
    the decay.
    """

    kind = "exponential"

    decay: float = param(0.999, Interval(0, 1), doc="What the rate is multiplied by at each step", live=True)

    def factor(self, step: int) -> float:
        return float(self.decay**step)
