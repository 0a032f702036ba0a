"""A drawing in small: cards and wires as they lie, to tell one project from another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH, place_missing
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.wording import counted
from playground.theme import apply
from playground.theme.icons import layer_icon_name, paint_icon

ROOM = 6.0
# From this height on there is room for the sign of a layer in its card; a card is never larger than MOST.
FOR_ICONS, MOST = 14.0, 28.0


class DrawingPicture(QWidget):
    """The drawing of a project, as large as there is room for."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self.setFixedSize(size)
        apply.changed.connect(self.update)

    def show_project(self, project: Project) -> None:
        """Show another one."""
        self._project = place_missing(project)
        self.setAccessibleName(tr("The drawing, {layers}", layers=counted(len(project.graph.nodes), "layer")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = apply.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.setBrush(QColor(palette.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._project is not None:
            paint_drawing(painter, QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM), self._project)


def paint_drawing(painter: QPainter, room: QRectF, project: Project) -> None:
    """Draw cards and wires as large as there is room for; every layer has its place."""
    if not project.graph.nodes:
        return
    palette = apply.current()
    cards = _cards(project, room)
    painter.setPen(QPen(QColor(palette.outline), 1))
    for wire in project.graph.wires:
        start, end = cards[wire.source], cards[wire.target]
        painter.drawLine(QPointF(start.right(), start.center().y()), QPointF(end.left(), end.center().y()))
    painter.setBrush(QColor(palette.surface))
    for name, card in cards.items():
        painter.drawRoundedRect(card, 2, 2)
        if card.height() >= FOR_ICONS:
            picture = layer_icon_name(type(project.graph.layer(name)).kind)
            paint_icon(painter, card.adjusted(2, 2, -2, -2), picture, palette.muted)


def _cards(project: Project, room: QRectF) -> dict[str, QRectF]:
    """Where each card is in a room."""
    places = {node.name: project.positions[node.name] for node in project.graph.nodes}
    left, top = (min(place[axis] for place in places.values()) for axis in (0, 1))
    right = max(x for x, _ in places.values()) + CARD_WIDTH
    bottom = max(y for _, y in places.values()) + CARD_HEIGHT
    scale = min(room.width() / (right - left), room.height() / (bottom - top), MOST / CARD_HEIGHT)
    middle = QPointF((left + right) / 2, (top + bottom) / 2)
    size = QSizeF(CARD_WIDTH, CARD_HEIGHT) * scale
    return {name: QRectF((QPointF(*place) - middle) * scale + room.center(), size) for name, place in places.items()}
