"""Drawing a wire from port to port, and leading a wire elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QGraphicsPathItem

from playground.canvas.appearance import WIRE_WIDTH, color
from playground.canvas.gestures.gesture import Gesture, Pointer
from playground.canvas.pick import card_at
from playground.canvas.routing import curve
from playground.canvas.scene import Offer
from playground.spec.graph import Graph, Wire
from playground.spec.language import tr

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView

# A wire let go this near to a card is meant for it, in pixels.
_NEAR = 16.0


class DrawWire(Gesture):
    """One end stays at a port, the other follows the pointer; cards it may go to offer their port, others fade.

    Let go over a card it may not go to, nothing happens, and the hint has said why. Let go over empty canvas, a new
    wire asks which layer to add there; one that was taken off a port is gone.

    Pressing a port without moving selects its card.

    Args:
        fixed: the layer whose port the wire stays at.
        port: which port of it, "output" or "input".
        taken: the wire that is led elsewhere, if it is not a new one.
    """

    cursor = Qt.CursorShape.CrossCursor
    scrolls = True

    def __init__(self, canvas: PointingView, start: Pointer, fixed: str, port: str, taken: Wire | None = None) -> None:
        super().__init__(canvas, start)
        self._fixed, self._port, self._taken = fixed, port, taken
        self._started = False
        graph = canvas.document.project.graph
        self._graph: Graph = graph.disconnect(taken) if taken else graph
        self._refusals = {name: self._refusal(name) for name in graph.by_name}
        self._line = QGraphicsPathItem()
        self._line.setZValue(3)
        canvas.drawing.addItem(self._line)

    def move(self, pointer: Pointer) -> None:
        travel = (pointer.spot - self.start.spot).manhattanLength()
        self._started = self._started or travel >= QApplication.startDragDistance()
        if not self._started:
            return
        target = self._target(pointer)
        refusal = self._refusals[target] if target else None
        self._line.setPen(QPen(color("bad" if refusal else "accent"), WIRE_WIDTH, Qt.PenStyle.DashLine))
        self._line.setPath(self._path(self._end(pointer, target if not refusal else None)))
        self._offer(target)
        self.canvas.hint.say(refusal or self._promise(target), pointer.spot, bool(refusal))

    def finish(self, pointer: Pointer) -> None:
        target = self._target(pointer)
        self._clear()
        if not self._started:
            self.canvas.selection.set({self._taken.target if self._taken else self._fixed})
        elif target is None:
            self._let_go_over_nothing(pointer)
        elif self._refusals[target]:
            self.canvas.status.emit(self._refusals[target] or "")
        else:
            self._connect(self._wire_to(target))

    def cancel(self) -> None:
        self._clear()

    def _connect(self, wire: Wire) -> None:
        if self._taken is None:
            self.canvas.editor.connect(wire.source, wire.target)
        elif self._taken != wire:
            self.canvas.editor.rewire(self._taken, wire)

    def _let_go_over_nothing(self, pointer: Pointer) -> None:
        if self._taken is not None:
            self.canvas.editor.disconnect([self._taken])
        elif self._port == "output":
            self.canvas.search_at(pointer.spot, source=self._fixed)
        else:
            self.canvas.search_at(pointer.spot, target=self._fixed)

    def _wire_to(self, other: str) -> Wire:
        return Wire(self._fixed, other) if self._port == "output" else Wire(other, self._fixed)

    def _refusal(self, other: str) -> str | None:
        wire = self._wire_to(other)
        return self._graph.connection_refusal(wire.source, wire.target)

    def _target(self, pointer: Pointer) -> str | None:
        name = card_at(self.canvas.drawing, pointer.at, _NEAR / self.canvas.zoom)
        # Back at the port it comes from: not drawn far enough yet to mean anything.
        return None if name == self._fixed and not self._is_over_its_card(pointer) else name

    def _is_over_its_card(self, pointer: Pointer) -> bool:
        return self.canvas.drawing.cards[self._fixed].body.contains(pointer.at)

    def _promise(self, target: str | None) -> str:
        if target is None:
            return ""
        wire = self._wire_to(target)
        limit = type(self._graph.layer(wire.target)).max_inputs
        present = self._graph.sources(wire.target)
        if limit is not None and len(present) >= limit:
            return tr("Takes the place of the wire from {layer}", layer=", ".join(present))
        return ""

    def _offer(self, target: str | None) -> None:
        port = "input" if self._port == "output" else "output"
        ports = {name: port for name, refusal in self._refusals.items() if refusal is None}
        dimmed = frozenset(self._refusals.keys() - ports.keys() - {self._fixed})
        legal = target if target in ports else None
        self.canvas.drawing.set_offer(Offer(ports, legal, hidden=self._taken, dimmed=dimmed))

    def _end(self, pointer: Pointer, target: str | None) -> QPointF:
        if target is None:
            return pointer.at
        card = self.canvas.drawing.cards[target]
        return card.input_port if self._port == "output" else card.output_port

    def _path(self, end: QPointF) -> QPainterPath:
        card = self.canvas.drawing.cards[self._fixed]
        return curve(card.output_port, end) if self._port == "output" else curve(end, card.input_port)

    def _clear(self) -> None:
        self.canvas.drawing.removeItem(self._line)
        self.canvas.drawing.set_offer(Offer())
        self.canvas.hint.hide()
