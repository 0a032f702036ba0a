"""What an axis spans and where its ticks stand. Bounds are round, so that they seldom move while a run goes on."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.spec.language import tr
from playground.spec.wording import grouped

RUNGS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
# Where 1, 2 and 5 lie within a decade.
TICK_RUNGS = (0.0, math.log10(2), math.log10(5))
# How many ticks a decade must have room for, so that 2 and 5 are written as well.
LEAST_BETWEEN = 1.3
# A logarithmic axis shows no more powers of ten than this.
MOST_DECADES = 14.0


@dataclass(frozen=True)
class Axis:
    """From `low` to `high`, in powers of ten when logarithmic; `write` puts a value in words beside its tick."""

    low: float
    high: float
    logarithmic: bool = False
    write: Callable[[float], str] | None = None

    def share(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where values lie, 0 at the low end, 1 at the high one. Logarithmic axes take powers of ten."""
        return (values - self.low) / (self.high - self.low)

    def ticks(self, count: int) -> list[tuple[float, str]]:
        """About so many ticks: where each lies from 0 to 1, and what is written beside it."""
        if self.logarithmic:
            return self._log_ticks(max(count, 2))
        step = _nice_step((self.high - self.low) / max(count, 1))
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [
            ((index * step - self.low) / (self.high - self.low), self._write(index * step))
            for index in range(first, last + 1)
        ]

    def _write(self, value: float) -> str:
        return (self.write or short)(value)

    def _log_ticks(self, count: int) -> list[tuple[float, str]]:
        span = self.high - self.low
        first, last = math.ceil(self.low - 1e-9), math.floor(self.high + 1e-9)
        every = max(1, math.ceil(span / count))
        exponents = [float(power) for power in range(first, last + 1) if power % every == 0]
        if span <= 2 and (not exponents or count >= span * LEAST_BETWEEN):
            between = [power + rung for power in range(first - 1, last + 1) for rung in TICK_RUNGS[1:]]
            exponents += [power for power in between if self.low - 1e-9 <= power <= self.high + 1e-9]
        return [((power - self.low) / span, self._write(10.0**power)) for power in sorted(exponents)]


def step_axis(last: float) -> Axis:
    """From 0 to a round number at or above the last step."""
    return Axis(0.0, round_up(max(last, 10.0)))


def span_axis(values: NDArray[np.float64]) -> Axis:
    """From the lowest to the highest of finite values, with no room around them."""
    if not len(values):
        return Axis(0.0, 1.0)
    low, high = float(values.min()), float(values.max())
    return Axis(low, high if high > low else low + 1.0)


def even_axis(values: NDArray[np.float64]) -> Axis:
    """As far below zero as above."""
    reach = round_up(float(np.abs(values).max())) if len(values) and values.any() else 1.0
    return Axis(-reach, reach)


def value_axis(values: NDArray[np.float64]) -> Axis:
    """Around finite values, from zero where they are not negative."""
    if not len(values):
        return Axis(0.0, 1.0)
    low, high = float(values.min()), float(values.max())
    if not math.isfinite(low) or not math.isfinite(high) or low == high == 0.0:
        return Axis(0.0, 1.0)
    low = -round_up(-low) if low < 0 else 0.0
    return Axis(low, round_up(high) if high > 0 else 0.0)


def decade_axis(powers: NDArray[np.float64]) -> Axis:
    """Around finite powers of ten: to the next 1, 2 or 5 within a decade, or to whole decades when there are many."""
    if not len(powers):
        return Axis(-3.0, 0.0, logarithmic=True)
    low, high = float(powers.min()), float(powers.max())
    rungs = TICK_RUNGS if high - low < 3 else (0.0,)
    top = min(power for power in _around(high, rungs) if power > high)
    bottom = max(power for power in _around(low, rungs) if power < low)
    return Axis(max(bottom, top - MOST_DECADES), top, logarithmic=True)


def share_axis(values: NDArray[np.float64]) -> Axis:
    """For shares up to 1: from the highest of a few round numbers that leaves nearly all of them in sight."""
    usual = float(np.quantile(values, 0.1)) if len(values) else 0.0
    return Axis(max(bottom for bottom in (0.0, 0.5, 0.8, 0.9) if bottom <= usual or bottom == 0.0), 1.0, write=percent)


def round_up(value: float) -> float:
    """The next round number at or above a positive value."""
    decade = 10.0 ** math.floor(math.log10(value))
    return next((decade * rung for rung in RUNGS if decade * rung >= value * 0.999999), decade * 10)


def short(value: float) -> str:
    """A number as short as it can be read: 0.05, 250, 20k, 1.5M, 1e-7."""
    size = abs(value)
    if value == 0 or 0.001 <= size < 1000 - 1e-9:
        return f"{value:.6g}"
    for unit, letter in ((1e6, "M"), (1e3, "k")):
        if unit <= size * 1.000001 < unit * 1000:
            return f"{value / unit:.4g}{letter}"
    return _power(value)


def percent(share: float) -> str:
    """A share of 1 as a percentage: 80 %, 97.5 %."""
    return f"{100 * share:.4g} %"


def reading(value: float) -> str:
    """A value read off a curve, three digits of it."""
    if not math.isfinite(value):
        return tr("not finite")
    if value != 0 and not 0.0001 <= abs(value) < 100_000:
        return f"{value:.2e}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")
    return f"{value:.3g}" if abs(value) < 1000 else grouped(round(value))


def _around(power: float, rungs: tuple[float, ...]) -> list[float]:
    whole = math.floor(power)
    return [near + rung for near in (whole - 1, whole, whole + 1, whole + 2) for rung in rungs]


def _power(value: float) -> str:
    mantissa, exponent = f"{value:.3e}".split("e")
    return f"{float(mantissa):g}e{int(exponent)}"


def _nice_step(step: float) -> float:
    decade = 10.0 ** math.floor(math.log10(step))
    return next(decade * rung for rung in (1.0, 2.0, 2.5, 5.0, 10.0) if decade * rung >= step * 0.999)
