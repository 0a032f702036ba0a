"""Up and then far down, once."""

from __future__ import annotations

import math

from playground.engine.schedule import SCHEDULES, Schedule
from playground.spec.parameter import Integers, Interval, param


@SCHEDULES.register
class OneCycle(Schedule):
    """Up and then far down, once: from rate / 25 to the rate and on to a ten-thousandth of where it began.

    Both ways run along half a cosine wave, h(x) = (1 - cos(π x)) / 2; the top is at t = rise · steps - 1, the end at t
    = steps - 1, where the rate stays. The learning rate is the highest.

    Equation:
        rate(t) = first + (rate - first) h(t / top), up to the top
        rate(t) = rate - (rate - last) h((t - top) / (end - top)), behind it
        first = rate / start_divisor, last = first / end_divisor
    PyTorch: OneCycleLR with its max_lr, div_factor = start divisor, final_div_factor = end divisor, pct_start = rise,
    without cycling the momentum.
    Use: when there is time for few steps only.
    Source: Smith and Topin 2018, arXiv 1708.07120.
    """

    kind = "one_cycle"
    title = "One cycle"

    steps: int = param(5000, Integers(2, 10_000_000, logarithmic=True), doc="Steps of the whole cycle", live=True)
    rise: float = param(0.3, Interval(0, 1), doc="Share of the cycle in which the rate rises", live=True)
    start_divisor: float = param(
        25.0, Interval(1, 1e9, logarithmic=True), doc="The first rate is the highest divided by this", live=True
    )
    end_divisor: float = param(
        10_000.0, Interval(1, 1e9, logarithmic=True), doc="The last rate is the first divided by this", live=True
    )

    @property
    def span(self) -> int:
        return self.steps

    def within(self, steps: int) -> Schedule:
        return self.replace(steps=min(self.steps, max(steps, 2)))

    def factor(self, step: int) -> float:
        start, top, end = 1 / self.start_divisor, self.rise * self.steps - 1, self.steps - 1
        step = min(step, end)
        if step <= top:
            return _along_cosine(start, 1.0, step / top if top else 1.0)
        # A top before the first step stands for none: PyTorch too begins on the way down then.
        return _along_cosine(1.0, start / self.end_divisor, (step - top) / (end - top))


def _along_cosine(first: float, last: float, share: float) -> float:
    return last + (first - last) * (1 + math.cos(math.pi * share)) / 2
