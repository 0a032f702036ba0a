"""Dropping a layer that is dragged in from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.canvas.appearance import RADIUS, color
from playground.canvas.gestures.gesture import Gesture, Pointer
from playground.canvas.pick import wire_at
from playground.canvas.scene import Offer
from playground.canvas.snapping import snapped
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.errors import GraphError
from playground.spec.graph import Wire
from playground.spec.language import tr
from playground.spec.project import Point

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView

# What the library drags: the kind of the layer, as UTF-8.
LAYER_MIME = "application/x-playground-layer"
# How near the pointer must come to a wire to put the layer into it, in pixels.
_MEETING = 18.0


class DropLayer(Gesture):
    """An outline follows the pointer; over a wire, the wire is marked and the layer goes into it.

    Attributes:
        refusal: why the layer cannot be added, or None.

    Raises PlaygroundError for a kind that does not exist.
    """

    def __init__(self, canvas: PointingView, start: Pointer, kind: str) -> None:
        super().__init__(canvas, start)
        self._kind = kind
        self._layer = canvas.library.layer(kind)[0]
        self.refusal = canvas.document.project.graph.addition_refusal(self._layer)
        self._others = list(canvas.document.project.positions.values())
        self._ghost = QGraphicsPathItem(_outline())
        self._ghost.setPen(QPen(color("bad" if self.refusal else "accent"), 1.5, Qt.PenStyle.DashLine))
        self._ghost.setBrush(color("surface", 0.4))
        self._ghost.setZValue(5)
        canvas.drawing.addItem(self._ghost)
        self.move(start)

    def move(self, pointer: Pointer) -> None:
        wire = self._wire(pointer)
        self._ghost.setPos(*self._place(pointer, wire))
        self.canvas.drawing.set_offer(Offer(wire=wire))
        promise = tr("Between {source} and {target}", source=wire.source, target=wire.target) if wire else ""
        self.canvas.hint.say(self.refusal or promise, pointer.spot, bool(self.refusal))

    def finish(self, pointer: Pointer) -> None:
        self._clear()
        wire = self._wire(pointer)
        place = self._place(pointer, wire)
        if self.refusal:
            self.canvas.status.emit(self.refusal)
        elif wire:
            self.canvas.editor.insert(self._kind, wire, place)
        else:
            self.canvas.editor.add(self._kind, place)

    def cancel(self) -> None:
        self._clear()

    def _place(self, pointer: Pointer, wire: Wire | None) -> Point:
        """Around the pointer, or where the card's ports lie on the wire."""
        middle = self.canvas.drawing.wires[wire].middle if wire else pointer.at
        corner = (middle.x() - CARD_WIDTH / 2, middle.y() - CARD_HEIGHT / 2)
        return corner if wire else snapped(corner, self._others).place

    def _wire(self, pointer: Pointer) -> Wire | None:
        item = wire_at(self.canvas.drawing, pointer.at, _MEETING / self.canvas.zoom)
        if item is None or self.refusal:
            return None
        try:
            self.canvas.document.project.graph.insert(self._layer, item.wire)
        except GraphError:
            return None
        return item.wire

    def _clear(self) -> None:
        self.canvas.drawing.removeItem(self._ghost)
        self.canvas.drawing.set_offer(Offer())
        self.canvas.hint.hide()


def _outline() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT), RADIUS, RADIUS)
    return path
