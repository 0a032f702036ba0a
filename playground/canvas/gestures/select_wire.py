"""Selecting a wire by pressing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.canvas.gestures.gesture import Gesture, Pointer
from playground.canvas.gestures.move_cards import adds_to_selection
from playground.spec.graph import Wire

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView


class SelectWire(Gesture):
    """Selects the wire alone; with Shift or Ctrl it joins the selection or leaves it."""

    def __init__(self, canvas: PointingView, start: Pointer, wire: Wire) -> None:
        super().__init__(canvas, start)
        selection = canvas.selection
        self._before = (selection.things, selection.wires)
        if adds_to_selection(start):
            selection.set_things(selection.things, selection.wires ^ {wire})
        else:
            selection.set((), {wire})

    def move(self, pointer: Pointer) -> None:
        """Nothing follows the pointer."""

    def finish(self, pointer: Pointer) -> None:
        """It was selected when it was pressed."""

    def cancel(self) -> None:
        self.canvas.selection.set_things(*self._before)
