"""What a person asks about who presses F1: what is under the pointer, if it was moved there."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from playground.document.selection import Selection


@runtime_checkable
class Explained(Protocol):
    """A widget that knows what the reference says of its parts."""

    def help_topic(self, at: QPoint) -> str:
        """The topic of what is at a point of the widget; empty where nothing is, and what holds it knows more."""


class PointedAt(QObject):
    """Knows what is under the pointer, and whether that was pointed at after something was chosen otherwise."""

    def __init__(self, window: QWidget, selection: Selection) -> None:
        super().__init__(window)
        self._window = window
        self._rested = QCursor.pos()
        selection.selection_changed.connect(self._note)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note)

    @property
    def has_moved(self) -> bool:
        """Whether the pointer moved since the selection or the keyboard went elsewhere."""
        return QCursor.pos() != self._rested

    def topic(self) -> str:
        """The topic of what is under the pointer; empty where nothing of this window is that has one."""
        return topic_at(self._window, QCursor.pos())

    @Slot()
    def _note(self, *_: object) -> None:
        self._rested = QCursor.pos()


def topic_at(window: QWidget, spot: QPoint) -> str:
    """The topic of what is at a spot of the screen, from the innermost widget that knows one."""
    on_top = QApplication.topLevelAt(spot) or window
    if on_top is not window and not isinstance(on_top, QDockWidget):  # a dock may float
        return ""
    widget = on_top.childAt(on_top.mapFromGlobal(spot)) or on_top
    while widget is not None and widget is not window:
        if isinstance(widget, Explained):
            topic = widget.help_topic(widget.mapFromGlobal(spot))
            if topic:
                return topic
        widget = widget.parentWidget()
    return ""
