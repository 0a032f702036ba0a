"""What stands for points that are drawn elsewhere: how many there are."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from playground.panels.editors.editor import MIXED, Editor, edits
from playground.spec.drawn_points import DrawnPoints
from playground.spec.language import tr
from playground.spec.wording import counted


@edits(DrawnPoints)
class DrawnPointsEditor(Editor):
    """The number of points."""

    def __init__(self, constraint: DrawnPoints, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.label = QLabel()
        self.label.setProperty("tone", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)

    def show_value(self, value: Any) -> None:
        self.label.setText(counted(len(value), "point"))

    def show_mixed(self) -> None:
        self.label.setText(tr(MIXED, "values"))
