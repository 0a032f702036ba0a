"""Dragging the right edge of a note: the text is wrapped anew, and the height follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from playground.canvas.gestures.gesture import Gesture, Pointer
from playground.canvas.snapping import on_grid
from playground.spec.notes import LEAST_WIDTH, MOST_WIDTH

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView


class ResizeNote(Gesture):
    """The edge follows the pointer from one line of the grid to the next; the note is selected."""

    cursor = Qt.CursorShape.SizeHorCursor
    scrolls = True

    def __init__(self, canvas: PointingView, start: Pointer, key: int) -> None:
        super().__init__(canvas, start)
        self._key = key
        self._item = canvas.drawing.notes[key]
        self._selected_before = canvas.selection.things
        canvas.selection.set((), notes={key})

    def move(self, pointer: Pointer) -> None:
        width = self._width(pointer)
        if width != self._item.body.width():
            self._item.show_width(width)

    def finish(self, pointer: Pointer) -> None:
        self._item.show_width(self._item.note.width)
        self.canvas.editor.resize_note(self._key, self._width(pointer))

    def cancel(self) -> None:
        self._item.show_width(self._item.note.width)
        self.canvas.selection.set_things(self._selected_before)

    def _width(self, pointer: Pointer) -> float:
        way = pointer.at.x() - self.start.at.x()
        wish = on_grid(self._item.note.width + way) if way else self._item.note.width
        return min(max(wish, LEAST_WIDTH), MOST_WIDTH)
