"""Editor for any constraint that has none of its own: what is typed goes through `Constraint.parse`."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.panels.editors.editor import Editor, edits
from playground.panels.editors.line_field import LineField
from playground.spec.parameter import Constraint


@edits(Constraint)
class TextEditor(Editor):
    """One line of text."""

    def __init__(self, constraint: Constraint, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.field = LineField(constraint.parse, constraint.write, str(constraint))
        self.field.committed.connect(self._commit)
        self.field.refused.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        self.setFocusProxy(self.field)

    def show_value(self, value: Any) -> None:
        self.field.show_value(value)

    def show_mixed(self) -> None:
        self.field.show_mixed()

    def drop_typing(self) -> None:
        self.field.restore()

    def _commit(self, value: Any) -> None:
        self.edited.emit(value, None)
