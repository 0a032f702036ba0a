"""Dragging cards and notes to other places, and a loose card onto a wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication, QGraphicsLineItem

from playground.canvas.appearance import color
from playground.canvas.gestures.gesture import Gesture, Pointer
from playground.canvas.pick import wire_at
from playground.canvas.scene import Offer
from playground.canvas.snapping import Snap, snapped
from playground.document.selection import Thing, standing
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.graph import Wire
from playground.spec.project import Point

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView

# Half the size of the area at a card's middle that must meet a wire to be put into it, in scene units.
_MEETING = 16.0
# With Alt the grid and the lines of other cards are passed over.
_FREE = Qt.KeyboardModifier.AltModifier


class MoveCards(Gesture):
    """What is selected follows the pointer; the one that was pressed comes to rest on the grid or beside another.

    Pressing without moving selects: the card or note alone, or with Shift or Ctrl in addition to the others.
    """

    cursor = Qt.CursorShape.SizeAllCursor
    scrolls = True

    def __init__(self, canvas: PointingView, start: Pointer, pressed: Thing) -> None:
        super().__init__(canvas, start)
        self._pressed = pressed
        self._selected_before = canvas.selection.things
        self._select_on_press()
        stand = standing(canvas.document.project)
        self._from = {thing: at for thing, at in stand.items() if thing in canvas.selection.things}
        self._others = [at for thing, at in stand.items() if thing not in self._from]
        self._started = False
        self._into: Wire | None = None
        self._guides: list[QGraphicsLineItem] = []

    def move(self, pointer: Pointer) -> None:
        if not self._started:
            travel = (pointer.spot - self.start.spot).manhattanLength()
            self._started = travel >= QApplication.startDragDistance() and self._pressed in self._from
        if self._started:
            snap = self._snap(pointer)
            self.canvas.drawing.place(self._places(snap.place))
            self._show_guides(snap)
            self._into = self._wire_below(snap.place)
            self.canvas.drawing.set_offer(Offer(wire=self._into))

    def finish(self, pointer: Pointer) -> None:
        self._clear()
        if self._started:
            into = self._into
            place = _on_wire(self.canvas.drawing.wires[into].middle) if into else self._snap(pointer).place
            self.canvas.drawing.place_back()
            self.canvas.editor.move(self._places(place), into)
        elif not adds_to_selection(self.start):
            self.canvas.selection.set_things({self._pressed})

    def cancel(self) -> None:
        self._clear()
        self.canvas.drawing.place_back()
        self.canvas.selection.set_things(self._selected_before)

    def _select_on_press(self) -> None:
        selection = self.canvas.selection
        if adds_to_selection(self.start):
            selection.toggle(self._pressed)
        elif self._pressed not in selection.things:
            selection.set_things({self._pressed})

    def _snap(self, pointer: Pointer) -> Snap:
        x, y = self._from[self._pressed]
        way = pointer.at - self.start.at
        wish = (x + way.x(), y + way.y())
        return Snap(wish) if pointer.modifiers & _FREE else snapped(wish, self._others)

    def _places(self, pressed: Point) -> dict[Thing, Point]:
        x, y = self._from[self._pressed]
        return {thing: (px + pressed[0] - x, py + pressed[1] - y) for thing, (px, py) in self._from.items()}

    def _wire_below(self, place: Point) -> Wire | None:
        """The wire a single loose card would be put into."""
        if len(self._from) != 1 or not isinstance(self._pressed, str):
            return None
        item = wire_at(self.canvas.drawing, _middle(place), _MEETING)
        if item is None or self.canvas.document.project.graph.splice_refusal(self._pressed, item.wire):
            return None
        return item.wire

    def _show_guides(self, snap: Snap) -> None:
        self._remove_guides()
        area = self.canvas.visible_area()
        if snap.column is not None:
            self._add_guide(QLineF(snap.column, area.top(), snap.column, area.bottom()))
        if snap.row is not None:
            # Cards in a row share their middle; a note is as high as it is.
            line = snap.row + (CARD_HEIGHT / 2 if isinstance(self._pressed, str) else 0)
            self._add_guide(QLineF(area.left(), line, area.right(), line))

    def _add_guide(self, line: QLineF) -> None:
        guide = QGraphicsLineItem(line)
        pen = QPen(color("accent", 0.6), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        guide.setPen(pen)
        guide.setZValue(-1)
        self.canvas.drawing.addItem(guide)
        self._guides.append(guide)

    def _remove_guides(self) -> None:
        for guide in self._guides:
            self.canvas.drawing.removeItem(guide)
        self._guides.clear()

    def _clear(self) -> None:
        self._remove_guides()
        self.canvas.drawing.set_offer(Offer())


def adds_to_selection(pointer: Pointer) -> bool:
    """Whether Shift or Ctrl is held: what is pressed joins the selection or leaves it."""
    return bool(pointer.modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))


def _on_wire(middle: QPointF) -> Point:
    """Where a card's ports lie on a wire with that middle."""
    return middle.x() - CARD_WIDTH / 2, middle.y() - CARD_HEIGHT / 2


def _middle(place: Point) -> QPointF:
    return QPointF(place[0] + CARD_WIDTH / 2, place[1] + CARD_HEIGHT / 2)
