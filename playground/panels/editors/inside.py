"""What is inside of a block, to be read: it is changed on the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from playground.panels.editors.editor import MIXED, Editor, edits
from playground.spec.composite import Drawn, Inside
from playground.spec.language import marked, tr

EMPTY = marked("Nothing yet. Select the block and press O to draw in it.")


@edits(Drawn)
class InsideEditor(Editor):
    """The names of the layers, in their order."""

    def __init__(self, constraint: Drawn, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("tone", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.label, 1)

    def show_value(self, value: Inside) -> None:
        names = value.graph.without_ways(value.graph.order())
        self.label.setText(", ".join(names) or tr(EMPTY))

    def show_mixed(self) -> None:
        self.label.setText(tr(MIXED, "values"))
