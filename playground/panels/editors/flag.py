"""Editor for yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from playground.panels.editors.editor import MIXED, Editor, edits, keep_typing_keys
from playground.spec.language import tr
from playground.spec.parameter import Flag


@edits(Flag)
class FlagEditor(Editor):
    """A check box; half checked when the things being edited do not agree."""

    def __init__(self, constraint: Flag, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.box = QCheckBox()
        keep_typing_keys(self.box)
        self.box.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        self.setFocusProxy(self.box)

    def show_value(self, value: bool) -> None:
        self.box.setTristate(False)
        self.box.setChecked(value)
        self.box.setText("")

    def show_mixed(self) -> None:
        self.box.setTristate(True)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked)
        self.box.setText(tr(MIXED, "values"))

    def _choose(self) -> None:
        value = self.box.checkState() != Qt.CheckState.Unchecked
        self.show_value(value)
        self.edited.emit(value, None)
