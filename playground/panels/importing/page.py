"""What the pages of the dialog have in common: a look at the data to the left, decisions to the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from playground.data.own.own_data import OwnData

SIDE = 304


class Page(QWidget):
    """Decides what a file becomes.

    Attributes:
        dataset: the data set as it is decided now.

    Signals:
        changed(): `dataset` is another one.
        format_changed(TableFormat): the file is to be read again, written down like this.
    """

    changed = Signal()
    format_changed = Signal(object)

    dataset: OwnData

    def show_look(self, look: Any, before: OwnData | None) -> None:
        """Show what was found, with the decisions of `before` as far as they fit it, else the usual ones."""
        raise NotImplementedError

    def lay_out(self, seen: QWidget, decided: Sequence[QWidget]) -> None:
        """Put what is seen to the left, and what is decided to the right."""
        inside = QWidget()
        self._decided = QVBoxLayout(inside)
        self._decided.setContentsMargins(0, 0, 8, 0)
        self._decided.setSpacing(8)
        self._decided.addStretch(1)
        self.decide(*decided)
        side = QScrollArea()
        side.setWidget(inside)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(seen, 1)
        row.addWidget(side)

    def decide(self, *widgets: QWidget) -> None:
        """Put more below what is decided."""
        for widget in widgets:
            self._decided.insertWidget(self._decided.count() - 1, widget)


def kept_choices(before: OwnData) -> dict[str, Any]:
    """What a person chose about a data set, and was not found in its file."""
    return {p.name: getattr(before, p.name) for p in before.parameters() if not p.found}
