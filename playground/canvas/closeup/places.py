"""Where neurons stand on an open card, and what can be pointed at there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from playground.canvas.preview import TRAY
from playground.spec.edits import CARD_WIDTH

# The column of neurons: above it stands the heading of the card, below it some room.
_TOP, _BELOW = 46.0, 8.0
_HIGHEST_PITCH, _SHARE = 30.0, 0.84
# An open card takes the place of the picture below it; with many neurons more, as far as there is room.
_LEAST, _APART = TRAY.bottom(), 12.0
_WISHED, _LEAST_PITCH, _MOST_PITCH = 200.0, 4.0, 16.0
# The bias of a neuron: a dot at its lower left corner.
_DOT_SHARE, _LARGEST_DOT = 0.17, 3.0


@dataclass(frozen=True)
class NeuronSpot:
    """A neuron of a layer; where it has a bias that is what can be set."""

    layer: str
    neuron: int


@dataclass(frozen=True)
class WeightSpot:
    """The weight with which a neuron of a layer takes an input."""

    layer: str
    input: int
    neuron: int


Spot = NeuronSpot | WeightSpot


@dataclass(frozen=True)
class Column:
    """The places of `count` neurons below each other, on an open card with its upper left corner at the origin.

    Attributes:
        height: that of the card.
        across: where they stand on it, from its left edge.
    """

    count: int
    height: float = _LEAST
    across: float = CARD_WIDTH / 2

    @property
    def pitch(self) -> float:
        """From one neuron to the next."""
        return min((self.height - _TOP - _BELOW) / max(self.count, 1), _HIGHEST_PITCH)

    @property
    def side(self) -> float:
        """How wide and high each is."""
        return self.pitch * _SHARE

    @property
    def dot(self) -> float:
        """The radius of the dot of a bias."""
        return min(self.side * _DOT_SHARE, _LARGEST_DOT)

    def middle(self, row: int) -> QPointF:
        """The center of a neuron."""
        top = (_TOP + self.height - _BELOW - self.pitch * self.count) / 2
        return QPointF(self.across, top + (row + 0.5) * self.pitch)

    def box(self, row: int) -> QRectF:
        """The square of a neuron."""
        box = QRectF(0, 0, self.side, self.side)
        box.moveCenter(self.middle(row))
        return box

    def ends(self, side: int, x: float, y: float) -> NDArray[np.float64]:
        """Where lines arrive at the neurons (`side` -1) or leave them (1), on a card at (x, y); (count, 2)."""
        first = self.middle(0)
        across = np.full(self.count, x + first.x() + side * self.side / 2)
        return np.stack([across, y + first.y() + self.pitch * np.arange(self.count)], axis=1)

    def row_at(self, at: QPointF, reach: float) -> int | None:
        """The neuron at a point, or so near to it."""
        if not self.count or abs(at.x() - self.across) > self.side / 2 + reach:
            return None
        row = round((at.y() - self.middle(0).y()) / self.pitch)
        return row if 0 <= row < self.count else None


def height_of(count: int, room: float) -> float:
    """How high an open card with so many neurons is, with so much room down to the next card."""
    pitch = min(max(_WISHED / max(count, 1), _LEAST_PITCH), _MOST_PITCH)
    return max(_LEAST, min(_TOP + _BELOW + count * pitch, room - _APART))
