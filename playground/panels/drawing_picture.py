"""A drawing in small: cards, wires and notes as they lie, to tell one project from another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH, place_missing
from playground.spec.language import tr
from playground.spec.note_places import box_of
from playground.spec.project import Project
from playground.spec.wording import counted
from playground.theme import apply
from playground.theme.icons import layer_icon_name, paint_icon
from playground.theme.paper import paper, paper_edge

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
    """Draw cards, wires and notes as large as there is room for; every layer has its place."""
    if not project.graph.nodes:
        return
    palette = apply.current()
    cards, notes = _boxes(project, room)
    for box, note in zip(notes, project.notes, strict=True):
        painter.setPen(QPen(paper_edge(note.tone), 1))
        painter.setBrush(paper(note.tone))
        painter.drawRect(box)
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


def _boxes(project: Project, room: QRectF) -> tuple[dict[str, QRectF], list[QRectF]]:
    """Where each card and each note is in a room."""
    size = QSizeF(CARD_WIDTH, CARD_HEIGHT)
    cards = {node.name: QRectF(QPointF(*project.positions[node.name]), size) for node in project.graph.nodes}
    notes = [QRectF(QPointF(*box_of(note)[:2]), QPointF(*box_of(note)[2:])) for note in project.notes]
    whole = QRectF()
    for box in (*cards.values(), *notes):
        whole = whole.united(box)
    scale = min(room.width() / whole.width(), room.height() / whole.height(), MOST / CARD_HEIGHT)

    def placed(box: QRectF) -> QRectF:
        return QRectF((box.topLeft() - whole.center()) * scale + room.center(), box.size() * scale)

    return {name: placed(box) for name, box in cards.items()}, [placed(box) for box in notes]
