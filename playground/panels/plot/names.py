"""Names of many things below an axis: level where they fit, else slanted, and then only some of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from playground.panels.plot.frame import TICKS
from playground.theme import apply, fonts, sizes
from playground.theme.tokens import SPACE

SLANT = -45.0
LINE, WIDEST = 12, 72
# What a slanted name takes along the axis: its height over the sine of the slant.
PITCH = LINE / math.sin(math.radians(-SLANT))

_Flag = Qt.AlignmentFlag


@dataclass(frozen=True)
class Names:
    """One name for each slot of `slot` pixels; `room` is how high they may stand at most."""

    names: tuple[str, ...]
    slot: float
    room: float

    @property
    def is_level(self) -> bool:
        """Whether each has room beside its neighbors as it is written."""
        return self._widest + 2 * SPACE <= self.slot

    @property
    def every(self) -> int:
        """One in how many is written; whoever wants another reads it off at the pointer."""
        return 1 if self.is_level else max(1, math.ceil(PITCH / self.slot))

    @property
    def height(self) -> int:
        """How much room they take below the axis."""
        return (
            sizes.holding(TICKS)
            if self.is_level
            else math.ceil((self._length + sizes.holding(LINE)) * math.sin(math.radians(-SLANT))) + SPACE
        )

    @property
    def _widest(self) -> int:
        metrics = QFontMetrics(fonts.small())
        return max((metrics.horizontalAdvance(name) for name in self.names), default=0)

    @property
    def _length(self) -> float:
        return min(
            self._widest,
            sizes.holding(WIDEST),
            max(self.room / math.sin(math.radians(-SLANT)) - sizes.holding(LINE), sizes.holding(LINE)),
        )

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Write them below the area of the bars."""
        painter.setFont(fonts.small())
        painter.setPen(QColor(apply.current().muted))
        metrics, length = painter.fontMetrics(), self._length
        for number in range(0, len(self.names), self.every):
            middle = area.left() + (number + 0.5) * self.slot
            if self.is_level:
                box = QRectF(middle - self.slot / 2, area.bottom() + 2, self.slot, sizes.holding(TICKS) - 2)
                painter.drawText(box, _Flag.AlignHCenter | _Flag.AlignTop, self.names[number])
                continue
            painter.save()
            painter.translate(middle, area.bottom() + SPACE)
            painter.rotate(SLANT)
            # The end tells one layer from the next: "Block 1/2/Dense 1".
            shown = metrics.elidedText(self.names[number], Qt.TextElideMode.ElideLeft, math.ceil(length) + 1)
            painter.drawText(
                QRectF(-length - 2, -2, length + 2, sizes.holding(LINE)), _Flag.AlignRight | _Flag.AlignVCenter, shown
            )
            painter.restore()
