"""What is told beside the pointer of a neuron or a weight."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from playground.canvas.appearance import RADIUS, color

_AWAY = 16


class NumberTip(QLabel):
    """A small card: the name, and below it what is known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setMargin(8)
        self.hide()

    def say(self, name: str, lines: Sequence[str], note: str, place: QRect) -> None:
        """Show it beside a place of the parent."""
        muted = color("muted").name()
        rows = [f"<b>{html.escape(name)}</b>", *map(html.escape, lines)]
        if note:
            rows.append(f"<span style='color: {muted}'>{html.escape(note)}</span>")
        self.setStyleSheet(
            f"color: {color('text').name()}; background: {color('surface').name()};"
            f"border: 1px solid {color('border_strong').name()}; border-radius: {RADIUS:.0f}px;"
        )
        self.setText("<br>".join(rows))
        self.adjustSize()
        self.move(beside(place, self.size().width(), self.size().height(), self._room.rect()))
        self.show()
        self.raise_()


def beside(place: QRect, width: int, height: int, room: QRect) -> QPoint:
    """Where something of a size stands beside a place: to its right, or to its left where there is no room.

    Beside a mere point it stands below, or above, so that it does not lie on what leads there.
    """
    right = place.right() + _AWAY
    left = right if right + width <= room.right() else place.left() - _AWAY - width
    top = place.center().y() - height // 3
    if place.height() <= 1:
        top = (
            place.bottom() + _AWAY if place.bottom() + _AWAY + height <= room.bottom() else place.top() - _AWAY - height
        )
    return QPoint(max(left, 0), max(min(top, room.bottom() - height), 0))
