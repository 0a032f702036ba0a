"""Setting one number of the network with the mouse or the keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from playground.canvas.appearance import RADIUS, color
from playground.canvas.closeup.tip import beside
from playground.spec.language import tr

WIDTH = 228
# The slider: so many places on each side of zero, over so many powers of ten down from the largest number there.
PLACES, DECADES, GREATEST = 500, 5.0, 1000.0


class NumberEditor(QFrame):
    """A field with a slider below it. What they show is set at once; what is typed, with Enter or Tab.

    Signals:
        changed(float): another number is wanted.
        moved_on(int): the next number (1) or the one before (-1) is to be edited.
        closed(bool): it is gone; whether the keyboard was still there.
    """

    changed = Signal(float)
    moved_on = Signal(int)
    closed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.title, self.field, self.slider = QLabel(), NumberField(), QSlider(Qt.Orientation.Horizontal)
        self.title.setWordWrap(True)
        self.field.setToolTip(tr("Enter sets the number, Tab goes to the next, Escape leaves"))
        self.slider.setRange(-PLACES, PLACES)
        self.slider.setToolTip(tr("Zero is in the middle; further out the numbers grow ever faster"))
        self.slider.setAccessibleName(tr("Size of the number"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        for widget in (self.title, self.field, self.slider):
            column.addWidget(widget)
        self.setFixedWidth(WIDTH)
        # A press beside the field or on the slider shall not give the keyboard to the canvas behind it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.field)
        self.field.valueChanged.connect(self._take)
        self.field.entered.connect(self.close_field)
        self.field.left.connect(self.close_field)
        self.field.moved_on.connect(self.moved_on)
        self.field.lost.connect(self._lose)
        self.slider.valueChanged.connect(self._slide)
        self.hide()

    def open(self, name: str, value: float, place: QRect) -> None:
        """Ask for another value of a number, beside a place of the parent."""
        self.setStyleSheet(
            f"NumberEditor {{ background: {color('surface').name()}; border: 1px solid {color('border_strong').name()};"
            f"border-radius: {RADIUS:.0f}px; }}"
        )
        self.title.setText(name)
        self.field.setAccessibleName(name)
        self._show(value)
        self.adjustSize()
        self.move(beside(place, self.width(), self.height(), self._room.rect()))
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def close_field(self) -> None:
        """Go away; what is set stays set."""
        if not self.isHidden():
            had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
            self.hide()
            self.closed.emit(had_keyboard)

    def _show(self, value: float) -> None:
        for widget in (self.field, self.slider):
            widget.blockSignals(True)
        self.field.setValue(value)
        self.slider.setValue(place_of(value))
        for widget in (self.field, self.slider):
            widget.blockSignals(False)

    @Slot(float)
    def _take(self, value: float) -> None:
        self._show(value)
        self.changed.emit(value)

    @Slot(int)
    def _slide(self, place: int) -> None:
        self._take(number_at(place))

    @Slot()
    def _lose(self) -> None:
        if not self.isAncestorOf(QApplication.focusWidget() or self._room):
            self.close_field()


class NumberField(QDoubleSpinBox):
    """A field for any number. Its arrows go in steps of about a hundredth of it.

    Signals:
        entered(): Enter was pressed, and the number taken.
        left(): Escape was pressed.
        moved_on(int): Tab was pressed, 1, or Shift+Tab, -1.
        lost(): the keyboard is elsewhere.
    """

    entered = Signal()
    left = Signal()
    moved_on = Signal(int)
    lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(12)
        self.setRange(-1e30, 1e30)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)

    def textFromValue(self, value: float) -> str:
        return f"{value:.6g}"

    def valueFromText(self, text: str) -> float:
        try:
            return float(text.replace(",", ".").replace("−", "-"))
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        try:
            is_number = math.isfinite(float(text.replace(",", ".").replace("−", "-")))
        except ValueError:
            is_number = False
        begins = all(letter in "0123456789.,-−+eE" for letter in text)
        state = QValidator.State
        found = state.Acceptable if is_number else state.Intermediate if begins else state.Invalid
        return found, text, position

    def stepBy(self, steps: int) -> None:
        value = self.value()
        size = max(abs(value), 0.1)
        step = 10.0 ** (math.floor(math.log10(size)) - 2 + (size < 1))
        self.setValue(float(f"{value + steps * step:.6g}"))

    def event(self, event: QEvent) -> bool:
        # While a number is typed no shortcut of the window may take a key.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_command(event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.lost.emit()

    def _is_command(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.blockSignals(True)  # what is typed is forgotten, not set when the keyboard leaves
            self.setValue(self.value())
            self.lineEdit().setText(self.textFromValue(self.value()))
            self.blockSignals(False)
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.entered.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.interpretText()
            self.moved_on.emit(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True


def number_at(place: int) -> float:
    """The number for a place of the slider: 0 in the middle, ±GREATEST at the ends, three digits of it."""
    size = GREATEST * (10 ** (DECADES * abs(place) / PLACES) - 1) / (10**DECADES - 1)
    return math.copysign(float(f"{size:.3g}"), place) if place else 0.0


def place_of(value: float) -> int:
    """The place of the slider nearest to a number."""
    if not math.isfinite(value):
        return 0
    size = min(abs(value) / GREATEST, 1.0) * (10**DECADES - 1) + 1
    return round(math.copysign(math.log10(size) / DECADES * PLACES, value))
