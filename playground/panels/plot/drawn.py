"""Numbers in the scale of the axes: as powers of ten where those are logarithmic, smoothed, and thinned out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.panels.plot.line import Block
from playground.panels.plot.smoothing import smoothed
from playground.panels.plot.thin_out import Thinned, thin_out

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Scale:
    """Which axes are logarithmic, how strongly lines are smoothed, and how many points of one are drawn at most."""

    x_is_logarithmic: bool
    y_is_logarithmic: bool
    smoothing: float
    most: int


@dataclass(frozen=True, eq=False)
class Drawn:
    """A block in the scale of the axes.

    Attributes:
        x, values: all points, (n,) and (n, curves).
        thinned: fewer of them; the means are smoothed ones, where that is on.
        raw: the means as they are, where those of `thinned` are smoothed.
    """

    x: Numbers
    values: Numbers
    thinned: Thinned
    raw: Numbers | None

    @classmethod
    def of(cls, block: Block, scale: Scale) -> Drawn:
        """What is drawn of a block."""
        x = powers(block.x) if scale.x_is_logarithmic else block.x.astype(np.float64)
        values = powers(block.values) if scale.y_is_logarithmic else block.values
        thinned = thin_out(x, values, scale.most)
        if not scale.smoothing:
            return cls(x, values, thinned, None)
        smooth = thin_out(x, smoothed(values, scale.smoothing), scale.most).mean
        return cls(x, values, Thinned(thinned.x, smooth, thinned.low, thinned.high), thinned.mean)


def powers(values: NDArray[np.number]) -> Numbers:
    """The powers of ten that give the values; NaN for what has none."""
    with np.errstate(divide="ignore", invalid="ignore"):
        found = np.log10(values.astype(np.float64))
    found[np.isneginf(found)] = np.nan
    return found
