"""Less when the loss no longer falls."""

from __future__ import annotations

from playground.engine.schedule import SCHEDULES, Memory, Schedule
from playground.spec.parameter import Integers, Interval, param


@SCHEDULES.register
class Plateau(Schedule):
    """Cuts the rate when the validation loss no longer falls.

    A look in vain finds a loss not below best · (1 - threshold). After a cut, `rest` looks do not count.

    Equation: rate ← decay · rate after `patience` looks in vain
    PyTorch: ReduceLROnPlateau (its factor is the decay, its cooldown the rest), which takes the lowest rate itself
    (min_lr), not as a share, and leaves out cuts of less than 1e-8.
    Use: when nobody knows how long it takes: the loss decides.
    Source: He et al. 2016, CVPR.
    """

    kind = "plateau"
    title = "Reduce on plateau"

    decay: float = param(0.1, Interval(0, 1, closed="left"), doc="What the rate is multiplied by at a cut", live=True)
    patience: int = param(
        10, Integers(0, 100_000, logarithmic=True), doc="Looks at the validation part in vain that are let pass"
    )
    threshold: float = param(
        1e-4, Interval(0, 1, closed="left", logarithmic=True), doc="Share by which it must fall to count as better"
    )
    rest: int = param(0, Integers(0, 100_000, logarithmic=True), doc="Looks after a cut that do not count")
    lowest: float = param(0.0, Interval(0, 1), doc="Share of the rate below which it is not cut")

    @property
    def follows_loss(self) -> bool:
        return True

    def factor(self, step: int) -> float:
        return 1.0

    def look(self, memory: Memory, loss: float) -> Memory:
        better = loss < memory.best * (1 - self.threshold)
        best, waited = (loss, 0) if better else (memory.best, memory.waited + 1)
        resting = memory.resting
        if resting:
            resting, waited = resting - 1, 0
        if waited <= self.patience:
            return Memory(memory.factor, best, waited, resting)
        return Memory(max(memory.factor * self.decay, self.lowest), best, 0, self.rest)
