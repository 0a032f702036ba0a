"""Numbers as editors show them: where a value lies along a slider, how it is written, which value is next to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from playground.spec.parameter import Constraint, Integers, Interval

# Values a logarithmic step lands on within each decade.
LADDER = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0)
# What a logarithmic slider spans at most when its interval starts at zero; the field takes what lies beyond.
SLIDER_LEAST, SLIDER_MOST = 1e-6, 10.0


@dataclass(frozen=True)
class Scale:
    """A bounded range of numbers along a slider from 0 to 1.

    On a logarithmic scale that starts at `low` = 0, position 0 is zero itself and the rest runs from `least` up.
    """

    low: float
    high: float
    logarithmic: bool = False
    whole: bool = False

    @property
    def least(self) -> float:
        """The least positive value that a logarithmic slider can show."""
        if self.low > 0:
            return self.low
        return 1.0 if self.whole else SLIDER_LEAST

    def position(self, value: float) -> float:
        """Where a value lies, 0 to 1."""
        value = min(max(value, self.low), self.high)
        if not self.logarithmic:
            return (value - self.low) / (self.high - self.low)
        if value < self.least:
            return 0.0
        return self._start + (1 - self._start) * math.log(value / self.least) / math.log(self.high / self.least)

    def value(self, position: float) -> float:
        """The value at a position, rounded to what a person would write."""
        if position <= 0:
            return self.low
        if position >= 1:
            return self.high
        if not self.logarithmic:
            return self._rounded(self.low + position * (self.high - self.low), (self.high - self.low) / 200)
        share = max(position - self._start, 0.0) / (1 - self._start)
        value = self.least * (self.high / self.least) ** share
        return self._rounded(value, value / 40)

    def neighbor(self, value: float, steps: int) -> float:
        """The value so many steps up or down; it may lie outside the range."""
        for _ in range(abs(steps)):
            value = self._next(value, 1 if steps > 0 else -1)
        return value

    @property
    def _start(self) -> float:
        return 0.03 if self.low <= 0 else 0.0

    def _next(self, value: float, direction: int) -> float:
        if self.whole:
            return value + direction
        if self.logarithmic:
            return self._ladder(value, direction)
        step = _nice((self.high - self.low) / 100) if math.isfinite(self.high - self.low) else 0.1
        return self._rounded(value + direction * step, step)

    def _ladder(self, value: float, direction: int) -> float:
        if value < self.least * 1.0001:
            return self.least if direction > 0 and value < self.least else (self.low if direction < 0 else value * 1.5)
        decade = 10.0 ** math.floor(math.log10(value) + 1e-9)
        rungs = [decade / 10 * rung for rung in LADDER[:-1]] + [decade * rung for rung in (*LADDER, 15.0)]
        if direction > 0:
            found = next(rung for rung in rungs if rung > value * 1.0001)
        else:
            found = next(rung for rung in reversed(rungs) if rung < value * 0.9999)
        return float(f"{found:.3g}")

    def _rounded(self, value: float, step: float) -> float:
        if self.whole:
            return float(round(value))
        digits = -math.floor(math.log10(step)) if step > 0 else 6
        return round(value, digits)


def scale_of(constraint: Constraint) -> Scale | None:
    """The slider scale of a constraint, or None where none would serve: no bounds, or as many values as seeds."""
    if isinstance(constraint, Integers):
        if constraint.high - constraint.low > 100 and not constraint.logarithmic:
            return None
        return Scale(constraint.low, constraint.high, constraint.logarithmic, whole=True)
    if isinstance(constraint, Interval) and math.isfinite(constraint.low) and math.isfinite(constraint.high):
        if constraint.logarithmic and constraint.low <= 0:
            return Scale(0.0, min(constraint.high, SLIDER_MOST), logarithmic=True)
        margin = (constraint.high - constraint.low) * 1e-3
        low = constraint.low if constraint.closed in ("both", "left") else constraint.low + margin
        high = constraint.high if constraint.closed in ("both", "right") else constraint.high - margin
        return Scale(low, high, constraint.logarithmic)
    return None


def neighbor(constraint: Constraint, value: float, steps: int) -> float:
    """The allowed value so many presses of an arrow key away; the value itself when it stands at its bound."""
    if isinstance(constraint, Integers):
        return min(max(value + steps, constraint.low), constraint.high)
    assert isinstance(constraint, Interval)
    scale = scale_of(constraint) or Scale(constraint.low, constraint.high, constraint.logarithmic)
    moved = min(max(scale.neighbor(value, steps), constraint.low), constraint.high)
    try:
        return float(constraint.accept(moved))
    except ValueError:
        return value  # The bound itself does not belong to the interval.


def _nice(step: float) -> float:
    """The power of ten, or 2 or 5 times one, nearest below a step."""
    decade = 10.0 ** math.floor(math.log10(step))
    return max(decade * rung for rung in (1.0, 2.0, 5.0) if decade * rung <= step * 1.0001)
