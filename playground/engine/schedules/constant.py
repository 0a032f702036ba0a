"""The learning rate as it is."""

from __future__ import annotations

from playground.engine.schedule import SCHEDULES, Schedule


@SCHEDULES.register
class Constant(Schedule):
    """The same learning rate throughout: rate(t) = rate."""

    kind = "constant"

    def factor(self, step: int) -> float:
        return 1.0
