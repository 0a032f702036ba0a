"""Editor for some of a few words."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from playground.panels.editors.editor import Editor, edits, keep_typing_keys
from playground.spec.language import tr
from playground.spec.parameter import Subset

# Room for the boxes beside a label in a narrow dock, and what a box takes beside its text.
ROOM, BOX = 150, 32


@edits(Subset)
class SubsetEditor(Editor):
    """A check box for each word. Taking the last one away is refused."""

    def __init__(self, constraint: Subset, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.boxes: dict[str, QCheckBox] = {}
        longest = max(self.fontMetrics().horizontalAdvance(tr(option)) for option in constraint.options)
        columns = max(ROOM // (longest + BOX), 1)
        for index, option in enumerate(constraint.options):
            box = QCheckBox(tr(option))
            keep_typing_keys(box)
            box.clicked.connect(self._choose)
            grid.addWidget(box, index // columns, index % columns)
            self.boxes[option] = box
        self._value: tuple[str, ...] = ()
        self.setFocusProxy(next(iter(self.boxes.values())))

    def show_value(self, value: tuple[str, ...]) -> None:
        self._value = value
        for option, box in self.boxes.items():
            box.setChecked(option in value)
        self.refused.emit("")

    def show_mixed(self) -> None:
        self.show_value(())

    def _choose(self) -> None:
        wanted = tuple(option for option, box in self.boxes.items() if box.isChecked())
        try:
            value = self.constraint.accept(wanted)
        except ValueError:
            self.show_value(self._value)
            self.refused.emit(tr("Expected {expected}", expected=self.constraint))
            return
        self.show_value(value)
        self.edited.emit(value, None)
