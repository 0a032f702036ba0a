"""A small bubble beside a part of the window, and a frame around that part; nothing else is in the way."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from playground.panels.editors import keep_typing_keys
from playground.panels.style import heading, note
from playground.spec.language import tr
from playground.theme import apply, fonts, icons, sizes
from playground.theme.tokens import ICON, RADIUS

# On the button of the next step, whatever its words are.
NEXT_KEY = "Alt+N"
WIDTH, GAP, EDGE = 300, 12, 8
# The frame lies a little outside of what it points at.
FRAME, OUTSIDE = 2, 3


class TourFrame(QWidget):
    """Lies over the window and lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(apply.current().accent), FRAME))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), RADIUS, RADIUS)


class TourBubble(QFrame):
    """Says what a part of the window is, and the one thing to do there.

    Signals:
        next_requested(), back_requested(), left(): a button was pressed.
    """

    next_requested = Signal()
    back_requested = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.frame = TourFrame(window)
        self.setProperty("panel", True)
        self.setAutoFillBackground(True)
        self.count, self.title, self.text, self.task = note(), heading(""), note("", ""), heading("")
        self.count.setFont(fonts.small())
        for label in (self.title, self.task):
            label.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.setIconSize(QSize(ICON, ICON))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(tr("End the tour (Esc)"))
        self.close_button.setAccessibleName(tr("End the tour"))
        self.back, self.next = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.back.setToolTip(tr("The step before (Alt+B)"))
        self.next.setToolTip(tr("Go on without doing it (Alt+N)"))
        self.next.clicked.connect(self.next_requested)
        self.back.clicked.connect(self.back_requested)
        self.close_button.clicked.connect(self.left)
        self.back.setShortcut("Alt+B")
        for button in (self.back, self.next, self.close_button):
            keep_typing_keys(button)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.close_button)
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self.back)
        below.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        for label in (self.title, self.text, self.task):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(below)

    def show_step(self, place: int, steps: int, title: str, text: str, task: str) -> None:
        """Show one of the steps, counted from 0."""
        self.count.setText(tr("Step {number} of {steps}", number=place + 1, steps=steps))
        self.title.setText(title)
        self.text.setText(text)
        self.task.setText(task)
        self.back.setEnabled(place > 0)
        self.next.setText(tr("Finish") if place == steps - 1 else tr("Next"))
        self.next.setShortcut(NEXT_KEY)  # words take it away
        self.setAccessibleName(f"{self.count.text()}. {title}. {text} {task}")
        width = sizes.holding(WIDTH)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(width, layout.totalHeightForWidth(width))

    def praise(self) -> None:
        """What was to be done is done."""
        self.task.setText("✓ " + tr("Done"))

    def point_at(self, target: QRect) -> None:
        """Stand beside a part of the window, a rectangle in its coordinates, and frame it."""
        window = self.parentWidget()
        assert window is not None
        self.frame.setGeometry(target.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE) & window.rect())
        self.move(_beside(target, self.size(), window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)))
        for widget in (self.frame, self):
            widget.show()
            widget.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(apply.current().accent), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def go(self) -> None:
        """Be out of the way."""
        self.hide()
        self.frame.hide()


def _beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where something of that size covers nothing of the target and is seen whole; else in the corner of the room."""
    across = min(max(target.left(), room.left()), room.right() - size.width())
    down = min(max(target.top(), room.top()), room.bottom() - size.height())
    aside = QPoint(target.right() + GAP, down), QPoint(target.left() - GAP - size.width(), down)
    above_or_below = QPoint(across, target.bottom() + GAP), QPoint(across, target.top() - GAP - size.height())
    # What is low often stands in a row with others, which are to be seen too.
    places = (*above_or_below, *aside) if target.height() < size.height() else (*aside, *above_or_below)
    whole = (place for place in places if room.contains(QRect(place, size)))
    return next(whole, QPoint(room.right() - size.width(), room.bottom() - size.height()))
