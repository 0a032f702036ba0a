"""What is under the pointer."""

from __future__ import annotations

import math

from PySide6.QtCore import QMarginsF, QPointF, QRectF

from playground.canvas.card import CardItem
from playground.canvas.scene import CanvasScene, Hit
from playground.canvas.wire import WireItem

# How near the pointer must come, in pixels on the screen, and how much of a small card ports may take, in scene units.
_PORT_REACH, _PORT_LIMIT, _WIRE_REACH = 12.0, 20.0, 3.0
# The same of the right edge of a note.
_EDGE_REACH, _EDGE_LIMIT = 5.0, 12.0


def pick(scene: CanvasScene, at: QPointF, scale: float) -> Hit:
    """The port, card, wire or note at a point of the scene, in this order; `scale` is pixels for each scene unit."""
    cards = sorted(scene.cards.values(), key=CardItem.zValue, reverse=True)
    reach = min(_PORT_REACH / scale, _PORT_LIMIT)
    for card in cards:
        port = _port(card, at, reach)
        if port:
            return Hit(card.face.name, port)
    for card in cards:
        if card.body.contains(at) or (card.tray.isVisible() and card.whole.contains(at)):
            return Hit(card.face.name)
    wire = wire_at(scene, at, _WIRE_REACH / scale)
    return Hit(wire=wire.wire) if wire else _note(scene, at, min(_EDGE_REACH / scale, _EDGE_LIMIT))


def card_at(scene: CanvasScene, at: QPointF, margin: float) -> str | None:
    """The card at a point, or so near to it that a wire let go there is meant for it."""
    near = [
        card
        for card in scene.cards.values()
        if card.body.marginsAdded(QMarginsF(margin, margin, margin, margin)).contains(at)
    ]
    if not near:
        return None
    return min(near, key=lambda card: _distance(card.body.center(), at)).face.name


def wire_at(scene: CanvasScene, at: QPointF, reach: float) -> WireItem | None:
    """The wire within `reach` scene units of a point."""
    area = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
    near = [item for item in scene.wires.values() if item.isVisible() and item.boundingRect().intersects(area)]
    return next((item for item in near if item.shape().intersects(area)), None)


def _note(scene: CanvasScene, at: QPointF, reach: float) -> Hit:
    """The topmost note there, and whether the point is at its right edge, a little of which lies outside."""
    for key, item in reversed(scene.notes.items()):
        if item.body.adjusted(0, 0, reach, 0).contains(at):
            return Hit(note=key, edge=at.x() >= item.body.right() - reach)
    return Hit()


def _port(card: CardItem, at: QPointF, reach: float) -> str:
    if card.face.takes_input and _distance(card.input_port, at) <= reach:
        return "input"
    if card.face.gives_output and _distance(card.output_port, at) <= reach:
        return "output"
    return ""


def _distance(a: QPointF, b: QPointF) -> float:
    return math.hypot(a.x() - b.x(), a.y() - b.y())
