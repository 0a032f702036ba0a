"""Editor for one of a few words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from playground.panels.editors.editor import MIXED, Editor, edits, keep_typing_keys
from playground.spec.declared import Declared
from playground.spec.language import tr
from playground.spec.parameter import Choice

# Marks the item that is there only while it is chosen.
PASSING = Qt.ItemDataRole.UserRole + 1


class ChoiceBox(QComboBox):
    """A combo box whose items carry a value; it leaves the wheel to the panel until it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setPlaceholderText(tr(MIXED, "values"))
        keep_typing_keys(self)

    def add(self, text: str, value: str, tooltip: str = "") -> None:
        """One more item."""
        self.addItem(text, value)
        if tooltip:
            self.setItemData(self.count() - 1, tooltip, Qt.ItemDataRole.ToolTipRole)

    def choose(self, value: str | None) -> None:
        """Show the item of a value, or the placeholder."""
        self.setCurrentIndex(-1 if value is None else self.findData(value))

    def choose_part(self, part: type[Declared]) -> None:
        """Show the item of a kind; one that is not offered, such as own data, has an item as long as it is shown."""
        passing = self.findData(True, PASSING)
        if passing >= 0 and self.itemData(passing) != part.kind:
            self.removeItem(passing)
        if self.findData(part.kind) < 0:
            self.add(tr(part.title), part.kind, part.hint())
            self.setItemData(self.count() - 1, True, PASSING)
        self.choose(part.kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt cuts a long text off in the middle of a letter.
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        ).width()
        shown = option.currentText or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


@edits(Choice)
class ChoiceEditor(Editor):
    """A combo box of the options."""

    def __init__(self, constraint: Choice, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.box = ChoiceBox()
        for option in constraint.options:
            words = tr(option).replace("_", " ")
            self.box.add(words[:1].upper() + words[1:], option)
        self.box.activated.connect(self._choose)
        self._value: str | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        self.setFocusProxy(self.box)

    def show_value(self, value: str) -> None:
        self._value = value
        self.box.choose(value)

    def show_mixed(self) -> None:
        self._value = None
        self.box.choose(None)

    def _choose(self) -> None:
        value = self.box.currentData()
        if value != self._value:
            self._value = value
            self.edited.emit(value, None)
