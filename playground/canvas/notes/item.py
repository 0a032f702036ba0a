"""A note as it is drawn: a sheet of paper with a corner turned over, no card and without ports."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas.appearance import PADDING, color, font
from playground.canvas.card import forget_cache
from playground.spec.language import marked, tr
from playground.spec.notes import Note
from playground.theme.paper import paper, paper_edge
from playground.theme.written_text import WrittenText

EMPTY = marked("Double-click to write: what to look at, what to try, a formula such as $z = w x + b$.")
# Below this scale nothing on it can be read.
_LEAST_SCALE = 0.12
_CORNER = 12.0
_LEAST_HEIGHT = 40.0
# Room around it for borders and the halo of the focus.
_MARGIN = 8.0
_WIDEST_EDGE = 8.0


@dataclass(frozen=True)
class NoteState:
    """How a note stands out; `focused` when it is selected and the keyboard is at the canvas."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False


class NoteItem(QGraphicsItem):
    """Paints a note; its place is the upper left corner. It is as high as what is written on it."""

    def __init__(self, note: Note) -> None:
        super().__init__()
        self.note = note
        self.state = NoteState()
        self.text = WrittenText()
        self._width = note.width
        self.setZValue(-1)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setPos(*note.at)
        self._lay_out()

    @property
    def body(self) -> QRectF:
        """The sheet, in scene units."""
        return self._sheet.translated(self.pos())

    @property
    def whole(self) -> QRectF:
        """All of it, as of a card."""
        return self.body

    @property
    def tooltip(self) -> str:
        """What can be done with it, and what on it is no formula."""
        wrong = [tr("{formula} is no formula that can be drawn.", formula=latex) for latex in self.text.troubles[:3]]
        return "\n".join([*wrong, tr("Double-click or press Enter to write")])

    @property
    def spoken(self) -> str:
        """What it says, for whoever hears it."""
        return tr("Note: {text}", text=self.text.spoken) if self.note.text.strip() else tr("Empty note")

    def show_note(self, note: Note) -> None:
        """Say something else, or stand elsewhere."""
        before, self.note = self.note, note
        self.setPos(*note.at)
        self._width = note.width
        if self.isVisible() and (note.text, note.width, note.tone) != (before.text, before.width, before.tone):
            self.show_width(note.width)

    def show_width(self, width: float) -> None:
        """Be so wide, while the edge is dragged."""
        self._width = width
        self.prepareGeometryChange()
        self._lay_out()
        forget_cache(self)

    def cover(self, is_covered: bool) -> None:
        """Stay out of sight while it is written, and be laid out when that has come to its end."""
        self.setVisible(not is_covered)
        if not is_covered:
            self.show_width(self._width)

    def show_state(self, state: NoteState) -> None:
        """Stand out in another way."""
        if state != self.state:
            self.state = state
            self.update()

    def restyle(self) -> None:
        """Be written in other colors."""
        self.show_width(self._width)

    def boundingRect(self) -> QRectF:
        return self._sheet.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        self._paint_sheet(painter, scale)
        if scale < _LEAST_SCALE:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.note.text.strip() else 0.6)
        painter.translate(PADDING, PADDING)
        self.text.draw(painter)

    def _lay_out(self) -> None:
        written = font("caption")
        self.text.show_text(self.note.text if self.note.text.strip() else tr(EMPTY), written)
        self.text.setTextWidth(self._width - 2 * PADDING)
        height = max(self.text.size().height() + 2 * PADDING, _LEAST_HEIGHT)
        self._sheet = QRectF(0, 0, self._width, height)

    def _paint_sheet(self, painter: QPainter, scale: float) -> None:
        sheet, tone = self._sheet, self.note.tone
        turned = QPointF(sheet.right() - _CORNER, sheet.top()), QPointF(sheet.right(), sheet.top() + _CORNER)
        outline = QPolygonF([sheet.topLeft(), *turned, sheet.bottomRight(), sheet.bottomLeft()])
        if self.state.focused:
            painter.setPen(QPen(color("accent", 0.25), 6, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolygon(outline)
        width = 2.0 if self.state.selected else 1.0
        edge = color("accent") if self.state.selected else paper_edge(tone)
        if self.state.hovered and not self.state.selected:
            edge = color("border_strong")
        # From far away the edge is as wide as it is from near, as far as there is room for it.
        painter.setPen(QPen(edge, min(width / min(scale, 1.0), _WIDEST_EDGE)))
        painter.setBrush(paper(tone))
        painter.drawPolygon(outline)
        painter.setBrush(paper_edge(tone))
        painter.drawPolygon(QPolygonF([turned[0], turned[1], QPointF(turned[0].x(), turned[1].y())]))
