"""What a person asks about who presses F1: what is pointed at, gone to or selected, whichever was last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from playground.canvas.guide import NOTES, WIRES
from playground.document.selection import Selection
from playground.engine.layer import LAYERS
from playground.formats.help_topic import topic_of, topic_of_window


@runtime_checkable
class Explained(Protocol):
    """A widget that knows what the reference says of its parts."""

    def help_topic(self, at: QPoint) -> str:
        """The topic of what is at a point of the widget; empty where nothing is, and what holds it knows more."""


class PointedAt(QObject):
    """Knows what is under the pointer, and whether that was pointed at after something was chosen otherwise."""

    def __init__(self, window: QWidget, selection: Selection, gone_to: Callable[[], str | None]) -> None:
        """`gone_to` says which kind of layer the keyboard is at in the library."""
        super().__init__(window)
        self._window, self._selection, self._gone_to = window, selection, gone_to
        self._rested = QCursor.pos()
        selection.selection_changed.connect(self._note)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note)

    @property
    def has_moved(self) -> bool:
        """Whether the pointer moved since the selection or the keyboard went elsewhere."""
        return QCursor.pos() != self._rested

    def topics(self) -> list[str]:
        """The topics of all that may be meant, the likeliest first; an empty one is none."""
        pointed, kind = topic_at(self._window, QCursor.pos()), self._gone_to()
        chosen = [topic_of(LAYERS.find(kind))] if kind else self._of_selected()
        return [pointed, *chosen] if self.has_moved else [*chosen, pointed]

    def _of_selected(self) -> list[str]:
        graph = self._selection.drawing.project.graph
        layers = [topic_of(type(graph.layer(name))) for name in graph.by_name if name in self._selection.names]
        wires = [topic_of_window(WIRES)] if self._selection.wires else []
        return [*layers, *wires, *([topic_of_window(NOTES)] if self._selection.notes else [])]

    @Slot()
    def _note(self, *_: object) -> None:
        self._rested = QCursor.pos()


def topic_at(window: QWidget, spot: QPoint) -> str:
    """The topic of what is at a spot of the screen, from the innermost widget that knows one."""
    on_top = QApplication.topLevelAt(spot) or window
    if on_top is not window and not isinstance(on_top, QDockWidget):  # a dock may float
        return ""
    widget: QWidget | None = on_top.childAt(on_top.mapFromGlobal(spot)) or on_top
    while widget is not None and widget is not window:
        if isinstance(widget, Explained):
            topic = widget.help_topic(widget.mapFromGlobal(spot))
            if topic:
                return topic
        widget = widget.parentWidget()
    return ""
