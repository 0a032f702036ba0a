"""Moving the view over the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from playground.canvas.gestures.gesture import Gesture, Pointer

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView


class Pan(Gesture):
    """The drawing follows the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: PointingView, start: Pointer) -> None:
        super().__init__(canvas, start)
        self._last = start.spot
        self._from = canvas.corner()

    def move(self, pointer: Pointer) -> None:
        self.canvas.pan_by(pointer.spot - self._last)
        self._last = pointer.spot

    def finish(self, pointer: Pointer) -> None:
        self.move(pointer)

    def cancel(self) -> None:
        self.canvas.pan_to(self._from)
