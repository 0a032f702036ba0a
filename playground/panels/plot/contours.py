"""Lines of equal height over a grid of values, and the round heights that they stand for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

# About so many heights have a line.
LEVELS = 12


@dataclass(frozen=True, eq=False)
class Contour:
    """The lines of one height: `lines` of (points, 2), x and y in places of the grid."""

    height: float
    lines: tuple[Numbers, ...]


def heights_of(values: Numbers, is_logarithmic: bool) -> Numbers:
    """Values in the scale of the colors: as powers of ten where that is logarithmic; what has no place there is NaN.

    A loss of exactly zero stands at the lowest one above it.
    """
    finite = np.where(np.isfinite(values), values, np.nan)
    if not is_logarithmic:
        return finite
    positive = finite[finite > 0]
    if not len(positive):
        return np.full(values.shape, np.nan)
    return np.log10(np.where(finite <= 0, positive.min(), finite))


def levels_of(heights: Numbers, is_logarithmic: bool) -> list[float]:
    """Heights between the lowest and the highest, evenly in that scale, each a value of two digits."""
    known = heights[np.isfinite(heights)]
    if not len(known) or known.min() == known.max():
        return []
    low, high = float(known.min()), float(known.max())
    digits = 2
    values: list[float] = []
    # Where all is nearly level, it takes more digits to tell one line from the next.
    while len(values) < LEVELS // 2 and digits <= 6:
        between = np.linspace(low, high, LEVELS + 2)[1:-1]
        raw = 10.0**between if is_logarithmic else between
        values = sorted({float(f"{value:.{digits}g}") for value in raw.tolist()})
        digits += 1
    scaled = [float(np.log10(value)) if is_logarithmic else value for value in values]
    return [height for height in scaled if low < height < high]


def contours(x: Numbers, y: Numbers, heights: Numbers, levels: list[float]) -> list[Contour]:
    """The lines of each level over heights (rows, columns), with gaps where those are not finite."""
    from contourpy import LineType, contour_generator  # only where somebody looks at a map

    if min(heights.shape, default=0) < 2:
        return []
    made = contour_generator(x, y, np.ma.masked_invalid(heights), name="serial", line_type=LineType.Separate)
    return [Contour(level, tuple(np.asarray(line) for line in made.lines(level))) for level in levels]


def between(x: Numbers, y: Numbers, values: Numbers, place: tuple[float, float]) -> float:
    """The value at a place, linear between its four neighbors on the grid; NaN outside of it."""
    return float(all_between(x, y, values, np.array([place]))[0])


def all_between(x: Numbers, y: Numbers, values: Numbers, places: Numbers) -> Numbers:
    """(places,) the values at (places, 2), each as `between` has it."""
    (columns, right), (rows, up) = (_cell(axis, places[:, number]) for number, axis in enumerate((x, y)))
    below, above = ((1 - right) * values[row, columns] + right * values[row, columns + 1] for row in (rows, rows + 1))
    inside = (x[0] <= places[:, 0]) & (places[:, 0] <= x[-1]) & (y[0] <= places[:, 1]) & (places[:, 1] <= y[-1])
    return np.where(inside, (1 - up) * below + up * above, np.nan)


def _cell(axis: Numbers, places: Numbers) -> tuple[NDArray[np.intp], Numbers]:
    """Behind which place of an axis each of some places comes, and how far it is on its way to the next."""
    found = np.clip(np.searchsorted(axis, places, "right") - 1, 0, len(axis) - 2)
    with np.errstate(all="ignore"):  # of what is far off
        return found, (places - axis[found]) / (axis[found + 1] - axis[found])
