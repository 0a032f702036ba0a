"""A row of buttons of which one is pressed: which of a few views is shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from playground.panels.editors import keep_typing_keys
from playground.theme import sizes


def switch(text: str, doc: str) -> QToolButton:
    """A button that stays pressed."""
    made = QToolButton()
    made.setText(text)
    made.setCheckable(True)
    sizes.fix_height(made)
    made.setToolTip(doc)
    keep_typing_keys(made)
    return made


class Switches(QWidget):
    """Buttons for a few choices, one pressed at a time.

    Signals:
        chosen(str): a person pressed the button of that value.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self.buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def offer(self, choices: Iterable[tuple[str, str, str]]) -> None:
        """Have a button for each (value, text, doc) in place of those before; none is pressed."""
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = {value: switch(text, doc) for value, text, doc in choices}
        for button in self.buttons.values():
            self._group.addButton(button)
            self._row.addWidget(button)

    @property
    def choice(self) -> str | None:
        """What is chosen."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, value: str | None) -> None:
        """Press the button of a value, or none, without telling anybody."""
        self._group.setExclusive(False)
        for own, button in self.buttons.items():
            button.setChecked(own == value)
        self._group.setExclusive(True)

    @Slot(QAbstractButton)
    def _tell(self, _: QAbstractButton) -> None:
        if self.choice is not None:
            self.chosen.emit(self.choice)
