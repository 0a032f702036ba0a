"""The learning rate as it is."""

from __future__ import annotations

from playground.engine.schedule import SCHEDULES, Schedule


@SCHEDULES.register
class Constant(Schedule):
    """The same learning rate throughout.

    Equation: rate(t) = rate
    PyTorch: none is needed; ConstantLR is another thing, a smaller rate at the beginning.
    Use: first, and while other settings are still being tried.
    Source: Rumelhart, Hinton and Williams 1986, Nature 323.
    """

    kind = "constant"

    def factor(self, step: int) -> float:
        return 1.0
