"""Down a staircase."""

from __future__ import annotations

from playground.engine.schedule import SCHEDULES, Schedule
from playground.spec.parameter import Integers, Interval, param

# So many steps of a staircase tell how it goes on.
STEPS_SHOWN = 4


@SCHEDULES.register
class Staircase(Schedule):
    """Down a staircase: every so many steps the rate is cut.

    Equation: rate(t) = rate · decay^⌊t / every⌋
    PyTorch: StepLR, stepped once a batch; its gamma is the decay.
    Use: when it is known after how many steps progress stops.
    Source: Szegedy et al. 2015, CVPR.
    """

    kind = "step"
    title = "Staircase"

    every: int = param(1000, Integers(1, 10_000_000, logarithmic=True), doc="Steps between two cuts", live=True)
    decay: float = param(0.1, Interval(0, 1), doc="What the rate is multiplied by at each cut", live=True)

    @property
    def span(self) -> int:
        return STEPS_SHOWN * self.every

    def factor(self, step: int) -> float:
        return float(self.decay ** (step // self.every))
