"""What stands out among neurons and weights: the one pointed at, and the lines that belong to it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas.appearance import color
from playground.canvas.card import forget_cache
from playground.canvas.closeup.strands import StrandsItem

# Lines of a neuron that are drawn on each side: the largest.
MOST_LINES = 48


@dataclass(frozen=True, eq=False)
class Standing:
    """What stands out.

    Attributes:
        boxes: around neurons, in scene units.
        lines: of which picture which weights, counted row by row.
        halo: along the one weight that is pointed at, and whether that is positive.
    """

    boxes: tuple[QRectF, ...] = ()
    lines: tuple[tuple[StrandsItem, NDArray[np.int64]], ...] = ()
    halo: QLineF | None = None
    is_positive: bool = True


class HighlightItem(QGraphicsItem):
    """Paints it on top of everything else; it stands at the scene's origin."""

    def __init__(self) -> None:
        super().__init__()
        self._standing = Standing()
        self._bounds = QRectF()
        self.setZValue(3)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_standing(self, standing: Standing) -> None:
        """Let this stand out and nothing else."""
        self.prepareGeometryChange()
        self._standing = standing
        self._bounds = QRectF()
        for box in (*standing.boxes, *(item.boundingRect() for item, _ in standing.lines)):
            self._bounds = self._bounds.united(box.adjusted(-8, -8, 8, 8))
        forget_cache(self)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale, accent = painter.worldTransform().m11(), color("accent")
        if self._standing.halo is not None:
            ink = color("positive" if self._standing.is_positive else "negative")
            for pen in (QPen(color("accent", 0.25), 12 / scale), QPen(ink, 2.5 / scale)):
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(self._standing.halo)
        for item, drawn in self._standing.lines:
            painter.save()
            painter.translate(item.boundingRect().topLeft())
            painter.scale(1 / scale, 1 / scale)
            for stroke in item.strokes_of(drawn, scale, item.boundingRect().topLeft()):
                stroke.paint(painter)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2 / scale))
        for box in self._standing.boxes:
            painter.drawRoundedRect(box.adjusted(-2 / scale, -2 / scale, 2 / scale, 2 / scale), 2 / scale, 2 / scale)


def largest(numbers: NDArray[np.float32], indices: NDArray[np.int64]) -> NDArray[np.int64]:
    """Those of the weights at `indices` that are the largest, MOST_LINES at most."""
    if len(indices) <= MOST_LINES:
        return indices
    sizes = np.nan_to_num(np.abs(numbers.reshape(-1)[indices]))
    return indices[np.argpartition(sizes, -MOST_LINES)[-MOST_LINES:]]
