"""Where a card that is being moved comes to rest: in line with another card, or on the grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from playground.canvas.appearance import GRID
from playground.spec.project import Point

# How near a card must come to stand in line with another, in scene units.
_PULL = 6.0


@dataclass(frozen=True)
class Snap:
    """A place for a card.

    Attributes:
        column, row: the x and the y it shares with another card, where it does.
    """

    place: Point
    column: float | None = None
    row: float | None = None


def snapped(wish: Point, others: Iterable[Point]) -> Snap:
    """The place nearest to `wish` that is in line with one of the others, else on the grid; each axis for itself."""
    places = list(others)
    column = _nearest(wish[0], (x for x, _ in places))
    row = _nearest(wish[1], (y for _, y in places))
    x = on_grid(wish[0]) if column is None else column
    y = on_grid(wish[1]) if row is None else row
    return Snap((x, y), column, row)


def on_grid(value: float) -> float:
    """The nearest multiple of the grid."""
    return round(value / GRID) * GRID


def _nearest(value: float, lines: Iterable[float]) -> float | None:
    near = [line for line in lines if abs(line - value) <= _PULL]
    return min(near, key=lambda line: abs(line - value), default=None)
