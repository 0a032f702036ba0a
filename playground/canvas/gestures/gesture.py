"""What all gestures have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QPointF, Qt

if TYPE_CHECKING:
    from playground.canvas.pointing import PointingView


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is.

    Attributes:
        at: in scene units.
        spot: in pixels of the viewport.
    """

    at: QPointF
    spot: QPoint
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier


class Gesture(ABC):
    """From pressing a button to letting go. Only `finish` edits; `cancel` leaves no trace.

    Attributes:
        cursor: the pointer's shape meanwhile, if it is another.
        scrolls: whether the view follows when the pointer is at its edge.
    """

    cursor: ClassVar[Qt.CursorShape | None] = None
    scrolls: ClassVar[bool] = False

    def __init__(self, canvas: PointingView, start: Pointer) -> None:
        self.canvas = canvas
        self.start = start

    @abstractmethod
    def move(self, pointer: Pointer) -> None:
        """The pointer went on."""

    @abstractmethod
    def finish(self, pointer: Pointer) -> None:
        """The button was let go: do it."""

    @abstractmethod
    def cancel(self) -> None:
        """Forget about it: everything looks as before."""
