"""A view of the drawing that turns mouse and drag events into gestures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from playground.canvas.card import NAME_BOX
from playground.canvas.editor import Editor
from playground.canvas.gestures.draw_wire import DrawWire
from playground.canvas.gestures.drop_layer import LAYER_MIME, DropLayer
from playground.canvas.gestures.gesture import Gesture, Pointer
from playground.canvas.gestures.move_cards import MoveCards, adds_to_selection
from playground.canvas.gestures.pan import Pan
from playground.canvas.gestures.resize_note import ResizeNote
from playground.canvas.gestures.rubber_band import RubberBand
from playground.canvas.gestures.select_wire import SelectWire
from playground.canvas.guide import CANVAS, NOTES, WIRES
from playground.canvas.hint import Hint
from playground.canvas.pick import pick
from playground.canvas.scene import CanvasScene, Hit
from playground.canvas.zooming import ZoomingView
from playground.document.drawing import Drawing
from playground.document.library import BlockLibrary
from playground.document.selection import Selection
from playground.formats.help_topic import topic_of, topic_of_window
from playground.spec.composite import Composite
from playground.spec.graph import Wire
from playground.spec.language import tr

# So near to the edge, in pixels, a drag scrolls; and how far and how often, in pixels and milliseconds.
_EDGE, _SCROLL_STEP, _SCROLL_INTERVAL = 12, 9, 16


class OnTop(Protocol):
    """What lies on the drawing and takes the pointer first, such as the neurons of cards seen from near."""

    def hover(self, pointer: Pointer | None) -> bool:
        """The pointer is there, or has left with None; whether that is for it."""

    def press(self, pointer: Pointer) -> bool:
        """The left button was pressed there; whether that is for it."""

    def press_key(self, event: QKeyEvent) -> bool:
        """A key was pressed; whether that is for it."""


class PointingView(ZoomingView):
    """Starts the gesture that fits what is pressed, feeds it, and ends it. At most one is under way.

    Attributes:
        drawing: the scene, with its cards and wires.
        editor: the edits that gestures and actions make.
        library: the layers that can be added, the person's own blocks among them.
        hint: the sentence beside the pointer while something is dragged.
        on_top: what lies on the drawing, if anything does.

    Signals:
        edit_requested(str): the settings of this layer are wanted (Enter, double-click).
        neurons_requested(): the neurons of the selected layer are wanted.
        status(str): a sentence for the status bar.
    """

    edit_requested = Signal(str)
    neurons_requested = Signal()
    status = Signal(str)

    def __init__(
        self,
        document: Drawing,
        selection: Selection,
        parent: QWidget | None = None,
        library: BlockLibrary | None = None,
    ) -> None:
        drawing = CanvasScene(document, selection)
        super().__init__(drawing, parent)
        drawing.setParent(self)
        self.document, self.selection, self.drawing = document, selection, drawing
        self.library = library or BlockLibrary(parent=self)
        self.editor = Editor(document, selection, self.library)
        # A child of the view and not of its viewport, which takes its children along when it scrolls.
        self.hint = Hint(self)
        # What else is known of a layer, by its name.
        self.note: Callable[[str], str] = lambda name: ""
        self.on_top: OnTop | None = None
        self._gesture: Gesture | None = None
        self._button = Qt.MouseButton.NoButton
        self._scrolling = QTimer(self, interval=_SCROLL_INTERVAL)
        self._scrolling.timeout.connect(self._scroll_at_edge)
        self._last: Pointer | None = None
        self._pans = False
        self._panned = False
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        document.changed.connect(self.cancel_gesture)

    @property
    def gesture(self) -> Gesture | None:
        """What is being done with the mouse."""
        return self._gesture

    def content(self) -> QRectF:
        return self.drawing.extent()

    def search_at(self, spot: QPoint, source: str | None = None, target: str | None = None) -> None:
        """Ask which layer to add at a place of the viewport, wired from `source` or to `target` if given."""
        raise NotImplementedError

    def open_name_editor(self, name: str) -> None:
        """Type another name onto a card."""
        raise NotImplementedError

    def write_note(self, key: int) -> None:
        """Write on a note."""
        raise NotImplementedError

    def cancel_gesture(self) -> bool:
        """Leave the gesture under way; whether there was one."""
        if self._gesture is None:
            return False
        self._end_gesture().cancel()
        return True

    def set_pans(self, pans: bool) -> None:
        """Whether dragging with the left button pans instead of what it does otherwise."""
        self._pans, self._panned = pans, False
        self._show_cursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._gesture is None and not self._is_taken(event):
            self._button = event.button()
            self._gesture = self._gesture_for(event.button(), self._pointer(event))
            self._show_cursor()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointer = self._pointer(event)
        if self._gesture:
            self._gesture.move(pointer)
            self._last = pointer
            if self._gesture.scrolls and not self._edge(pointer.spot).isNull():
                self._scrolling.start()
        else:
            self._hover(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gesture and event.button() == self._button:
            self._end_gesture().finish(self._pointer(event))
            self._hover(self._pointer(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pans or self._is_taken(event):
            return
        pointer = self._pointer(event)
        hit = pick(self.drawing, pointer.at, self.zoom)
        if hit.card and NAME_BOX.translated(self.drawing.cards[hit.card].pos()).contains(pointer.at):
            self.open_name_editor(hit.card)
        elif hit.card and isinstance(self.document.project.graph.layer(hit.card), Composite):
            self.document.open(hit.card)
        elif hit.card:
            self.edit_requested.emit(hit.card)
        elif hit.note is not None:
            self.write_note(hit.note)
        elif not hit.wire:
            self.search_at(pointer.spot)

    def leaveEvent(self, event: QEvent) -> None:
        if self._gesture is None:
            self.drawing.set_hit(Hit())
        if self.on_top is not None:
            self.on_top.hover(None)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        key = event if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if key is not None and self.on_top is not None and self.on_top.press_key(key):
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tooltip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _is_taken(self, event: QMouseEvent) -> bool:
        """Whether what lies on top takes a press."""
        is_left = event.button() == Qt.MouseButton.LeftButton and not self._pans
        return is_left and self.on_top is not None and self.on_top.press(self._pointer(event))

    def _gesture_for(self, button: Qt.MouseButton, pointer: Pointer) -> Gesture | None:
        if button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and self._pans):
            self._panned = True
            return Pan(self, pointer)
        if button != Qt.MouseButton.LeftButton:
            return None
        hit = pick(self.drawing, pointer.at, self.zoom)
        if hit.card and hit.port:
            return self._wire_gesture(hit.card, hit.port, pointer)
        if hit.wire:
            return SelectWire(self, pointer, hit.wire)
        if hit.note is not None and hit.edge and not adds_to_selection(pointer):
            return ResizeNote(self, pointer, hit.note)
        if hit.thing is not None:
            return MoveCards(self, pointer, hit.thing)
        return RubberBand(self, pointer, adds_to_selection(pointer))

    def _wire_gesture(self, name: str, port: str, pointer: Pointer) -> Gesture:
        """A new wire from a port; at an input that has wires the last of them is taken off."""
        sources = self.document.project.graph.sources(name)
        if port == "input" and sources:
            return DrawWire(self, pointer, sources[-1], "output", taken=Wire(sources[-1], name))
        return DrawWire(self, pointer, name, port)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        spot = event.position().toPoint()
        return Pointer(self.mapToScene(spot), spot, event.modifiers())

    def _end_gesture(self) -> Gesture:
        # Forgotten before it ends: the edit it makes must not find it under way and cancel it.
        self._scrolling.stop()
        gesture, self._gesture = self._gesture, None
        assert gesture is not None
        self._show_cursor()
        return gesture

    @Slot()
    def _scroll_at_edge(self) -> None:
        """Follow a gesture over the edge of what is seen, as long as the pointer stays there."""
        last = self._last
        way = self._edge(last.spot) if last else QPoint()
        if self._gesture is None or last is None or way.isNull():
            self._scrolling.stop()
            return
        self.pan_by(way)
        self._gesture.move(Pointer(self.mapToScene(last.spot), last.spot, last.modifiers))

    def _edge(self, spot: QPoint) -> QPoint:
        """Which way the drawing goes while the pointer is there, in pixels; not at all away from the edges."""
        room = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        across = (spot.x() < room.left()) - (spot.x() > room.right())
        down = (spot.y() < room.top()) - (spot.y() > room.bottom())
        return QPoint(across, down) * _SCROLL_STEP

    def _hover(self, pointer: Pointer) -> None:
        if self.on_top is not None and self.on_top.hover(pointer):
            self.drawing.set_hit(Hit())
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            return
        self.drawing.set_hit(pick(self.drawing, pointer.at, self.zoom))
        self._show_cursor()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._gesture and self._gesture.cursor is not None:
            shape = self._gesture.cursor
        elif self._pans:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.drawing.hit.port:
            shape = Qt.CursorShape.CrossCursor
        elif self.drawing.hit.edge:
            shape = Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)

    def _tooltip(self, spot: QPoint) -> str:
        at = self.mapToScene(spot)
        if self.on_top is not None and self.on_top.hover(Pointer(at, spot)):
            return ""
        hit = pick(self.drawing, at, self.zoom)
        if hit.port == "output":
            return tr("Drag to another layer to wire it")
        if hit.port == "input" and not self.document.project.graph.sources(hit.card or ""):
            return tr("Drag to the layer that feeds this one")
        if hit.port:
            return tr("Drag the wire to another layer, or let it go to delete it")
        if hit.card:
            return "\n".join(filter(None, (self.drawing.cards[hit.card].face.tooltip, self.note(hit.card))))
        if hit.note is not None:
            return tr("Drag to make the note wider") if hit.edge else self.drawing.notes[hit.note].tooltip
        return self.drawing.wires[hit.wire].tooltip if hit.wire else ""

    def help_topic(self, at: QPoint) -> str:
        """Of the card, wire or note there; empty where the canvas is."""
        hit = pick(self.drawing, self.mapToScene(self.viewport().mapFrom(self, at)), self.zoom)
        if hit.port or hit.wire:
            return topic_of_window(WIRES)
        if hit.card:
            return topic_of(type(self.document.project.graph.layer(hit.card))) or topic_of_window(CANVAS)
        return topic_of_window(NOTES) if hit.note is not None else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if not data.hasFormat(LAYER_MIME) or self._gesture:
            event.ignore()
            return
        kind = bytes(data.data(LAYER_MIME).data()).decode("utf-8", "replace")
        self._gesture = self.document.attempt(lambda: DropLayer(self, self._drag_pointer(event), kind))
        event.setAccepted(self._gesture is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._gesture:
            self._gesture.move(self._drag_pointer(event))
        # Accepted even where it will be refused: the reason stands beside the pointer.
        event.setAccepted(self._gesture is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if self._gesture:
            self._end_gesture().cancel()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._gesture:
            self._end_gesture().finish(self._drag_pointer(event))
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def _drag_pointer(self, event: QDropEvent) -> Pointer:
        spot = event.position().toPoint()
        return Pointer(self.mapToScene(spot), spot, event.modifiers())
