"""A gentle beginning."""

from __future__ import annotations

from playground.engine.schedule import SCHEDULES, Memory, Schedule, schedule_part
from playground.spec.parameter import Integers, Interval, param


@SCHEDULES.register
class WarmUp(Schedule):
    """A gentle beginning: the rate rises along a line, and then another schedule begins.

    Equation: rate(t) = rate · (start + (1 - start) t / steps) where t < steps, then that of the other at t - steps
    PyTorch: LinearLR followed by another in SequentialLR, stepped once a batch; its start_factor is 1/3 unless given.
    Use: when training is wild at the start, as with Transformers or large batches.
    Source: Goyal et al. 2017, arXiv 1706.02677.
    """

    kind = "warm_up"
    title = "Warm-up"

    steps: int = param(100, Integers(1, 10_000_000, logarithmic=True), doc="Steps until the full rate", live=True)
    start: float = param(0.1, Interval(0, 1), doc="Share of the rate at the first step", live=True)
    then: Schedule = param("constant", schedule_part(), doc="How it goes on from there", live=True)

    @property
    def span(self) -> int:
        return self.steps + self.then.span

    @property
    def follows_loss(self) -> bool:
        return self.then.follows_loss

    def within(self, steps: int) -> Schedule:
        rise = min(self.steps, max(steps, 1))
        return self.replace(steps=rise, then=self.then.within(steps - rise))

    def factor(self, step: int) -> float:
        if step < self.steps:
            return self.start + (1 - self.start) * step / self.steps
        return self.then.factor(step - self.steps)

    def look(self, memory: Memory, loss: float) -> Memory:
        return self.then.look(memory, loss)
