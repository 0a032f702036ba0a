"""Learning-rate schedules: how the learning rate changes while the network trains."""

from __future__ import annotations

import math
from abc import abstractmethod
from dataclasses import dataclass

from playground.spec.declared import Declared, Registry
from playground.spec.language import marked
from playground.spec.parameter import Part


@dataclass(frozen=True)
class Memory:
    """What a schedule that follows the loss remembers between two looks at the validation part.

    Attributes:
        factor: what the rate has been multiplied by so far.
        best: the lowest loss so far.
        waited: looks since then.
        resting: looks until it counts again.
    """

    factor: float = 1.0
    best: float = math.inf
    waited: int = 0
    resting: int = 0


class Schedule(Declared):
    """The learning rate of each step, as a share of the one that the optimizer declares.

    t is the number of steps taken, from 0. All are functions of it alone, except those that follow the loss.

    Shape: one rate for each step.
    """

    @abstractmethod
    def factor(self, step: int) -> float:
        """What the learning rate is multiplied by when `step` steps have been taken, from 0."""

    @property
    def span(self) -> int:
        """Steps after which it has shown its shape; 0 for one that has none of its own."""
        return 0

    def within(self, steps: int) -> Schedule:
        """The same with its end within so many steps; itself where it has no end or reaches it."""
        return self

    @property
    def follows_loss(self) -> bool:
        """Whether it looks at the validation loss rather than at the number of the step."""
        return False

    def look(self, memory: Memory, loss: float) -> Memory:
        """What to remember after a look at the validation part that found this loss."""
        return memory


SCHEDULES: Registry[Schedule] = Registry(marked("schedule"), "playground.engine.schedules")


def schedule_part() -> Part:
    """A setting that is a schedule."""
    return Part(SCHEDULES.find, SCHEDULES.kinds, SCHEDULES.noun)
