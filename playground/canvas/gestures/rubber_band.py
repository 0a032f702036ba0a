"""Selecting what lies inside a rectangle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsRectItem

from playground.canvas.appearance import color
from playground.canvas.gestures.gesture import Gesture, Pointer

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView


class RubberBand(Gesture):
    """Selects every card and note the rectangle touches; with Shift or Ctrl, besides what was selected."""

    scrolls = True

    def __init__(self, canvas: PointingView, start: Pointer, adding: bool) -> None:
        super().__init__(canvas, start)
        self._before = (canvas.selection.things, canvas.selection.wires)
        self._kept = canvas.selection.things if adding else frozenset()
        self._band = QGraphicsRectItem()
        self._band.setZValue(10)
        pen = QPen(color("accent"), 1)
        pen.setCosmetic(True)
        self._band.setPen(pen)
        self._band.setBrush(color("accent", 0.1))
        canvas.drawing.addItem(self._band)

    def move(self, pointer: Pointer) -> None:
        area = QRectF(self.start.at, pointer.at).normalized()
        self._band.setRect(area)
        touched = {thing for thing, item in self.canvas.drawing.things.items() if item.body.intersects(area)}
        self.canvas.selection.set_things(self._kept | touched)

    def finish(self, pointer: Pointer) -> None:
        self.move(pointer)
        self.canvas.drawing.removeItem(self._band)

    def cancel(self) -> None:
        self.canvas.drawing.removeItem(self._band)
        self.canvas.selection.set_things(*self._before)
