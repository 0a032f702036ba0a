"""Editor for numbers: a field to type in, and a slider beside it where the range has bounds that serve."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from playground.panels.editors.editor import Editor, edits, new_gesture
from playground.panels.editors.line_field import LineField
from playground.panels.editors.scale import Scale, neighbor, scale_of
from playground.spec.language import tr
from playground.spec.parameter import Constraint, Integers, Interval

TICKS = 400
# The least width of a field, and what it takes beside its text.
FIELD_WIDTH, FRAME = 72, 22


class NumberSlider(QSlider):
    """A slider over a `Scale` that leaves the wheel to the panel it scrolls with until it has the focus."""

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.scale = scale
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        is_short = scale.whole and not scale.logarithmic and scale.high - scale.low <= TICKS
        self.setRange(0, int(scale.high - scale.low) if is_short else TICKS)
        self.setSingleStep(1)
        self.setPageStep(max(self.maximum() // 10, 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


@edits(Interval)
@edits(Integers)
class NumberEditor(Editor):
    """A number. One drag of the slider, or one press of an arrow key however long, is one gesture."""

    def __init__(self, constraint: Constraint, parent: QWidget | None = None) -> None:
        super().__init__(constraint, parent)
        self.field = LineField(constraint.parse, constraint.write, str(constraint))
        self.field.committed.connect(self._commit_typed)
        self.field.refused.connect(self.refused)
        self.field.stepped.connect(self._step)
        self.scale = scale_of(constraint)
        self.slider = self._make_slider() if self.scale else None
        self._value: float | None = None
        self._gesture = new_gesture()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if self.slider:
            row.addWidget(self.slider, 1)
            self.field.setFixedWidth(_field_width(self.field, constraint))
        row.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_value(self, value: float) -> None:
        self._value = value
        self.field.show_value(value)
        self._move_slider(value)

    def show_mixed(self) -> None:
        self._value = None
        self.field.show_mixed()

    def drop_typing(self) -> None:
        self.field.restore()

    def _make_slider(self) -> NumberSlider:
        assert self.scale is not None
        slider = NumberSlider(self.scale)
        slider.valueChanged.connect(self._slide)
        slider.sliderPressed.connect(self._begin_gesture)
        slider.installEventFilter(self)
        return slider

    def _move_slider(self, value: float) -> None:
        if self.slider is None or self.scale is None or self.slider.isSliderDown():
            return
        ticks = round(self.scale.position(value) * self.slider.maximum())
        if ticks != self.slider.value():
            self.slider.blockSignals(True)
            self.slider.setValue(ticks)
            self.slider.blockSignals(False)

    def _slide(self, ticks: int) -> None:
        assert self.scale is not None and self.slider is not None
        value = self.constraint.accept(self.scale.value(ticks / self.slider.maximum()))
        if value != self._value:
            self._value = value
            self.field.show_value(value)
            self.edited.emit(value, self._gesture)

    def _commit_typed(self, value: float) -> None:
        self._value = value
        self._move_slider(value)
        self.edited.emit(value, None)

    def _step(self, steps: int) -> None:
        if self._value is None:
            return
        value = neighbor(self.constraint, self._value, steps)
        if value != self._value:
            self.field.show_value(value)
            self._commit_typed(value)
            self.field.selectAll()

    def _begin_gesture(self) -> None:
        self._gesture = new_gesture()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A key held down or a turn of the wheel is a gesture of its own, as a drag is.
        if watched is self.slider:
            is_new_key = isinstance(event, QKeyEvent) and not event.isAutoRepeat()
            if (is_new_key and event.type() == QEvent.Type.KeyPress) or event.type() == QEvent.Type.Wheel:
                self._begin_gesture()
        return super().eventFilter(watched, event)


def _field_width(field: QWidget, constraint: Constraint) -> int:
    """Room for numbers, and for the word that stands for one of them."""
    special = constraint.special if isinstance(constraint, Integers) else None
    return max(FIELD_WIDTH, field.fontMetrics().horizontalAdvance(tr(special[1])) + FRAME if special else 0)
