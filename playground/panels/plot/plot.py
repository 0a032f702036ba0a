"""What every plot does: it keeps its axes, reads off with the pointer and the keys, and has a menu that saves it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from playground.panels.plot.axis import reading
from playground.panels.plot.menu import MoreButton, plot_menu
from playground.panels.plot.saving import Table
from playground.panels.switches import switch
from playground.spec.language import tr
from playground.theme import apply, fonts

MARGIN, SWITCH_HEIGHT = 8, 18


class Keys(NamedTuple):
    """How far a key moves the pointer: along the lower axis, and up."""

    along: int
    up: int = 0


# Home and End go to the ends.
STRIDES = {
    Qt.Key.Key_Left: Keys(-1),
    Qt.Key.Key_Right: Keys(1),
    Qt.Key.Key_Home: Keys(-(2**31)),
    Qt.Key.Key_End: Keys(2**31),
    Qt.Key.Key_Down: Keys(0, -1),
    Qt.Key.Key_Up: Keys(0, 1),
}


class Plot(QWidget):
    """Numbers over axes. Its menu (right click, the button in the corner, Enter) turns to a logarithmic axis and saves.

    All work is done in `arrange`, when numbers or the size change, so that painting is cheap.

    Attributes:
        title: what is drawn, with its unit.
        empty_text: what stands there while there is nothing to draw.
        write: how a value is read off.
        can_be_logarithmic: whether the menu offers it; there is no logarithm of what lies around zero.

    Signals:
        logarithmic_changed(bool): the axis is another one.
    """

    logarithmic_changed = Signal(bool)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title or tr("Plot"))
        self.empty_text = ""
        self.write: Callable[[float], str] = reading
        self.can_be_logarithmic = True
        self._is_logarithmic = False
        self._backdrop = QPixmap()
        self._backdrop_key: object = None
        self.more = MoreButton(self)
        self._switch: QToolButton | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(80, 60)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        apply.changed.connect(self._follow_theme)

    def sizeHint(self) -> QSize:
        return QSize(320, 160)

    @property
    def is_logarithmic(self) -> bool:
        return self._is_logarithmic

    @property
    @abstractmethod
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""

    @abstractmethod
    def arrange(self) -> None:
        """Turn numbers into axes and shapes in pixels."""

    @abstractmethod
    def backdrop_key(self) -> object:
        """What the backdrop depends on, beside the palette."""

    @abstractmethod
    def paint_backdrop(self, painter: QPainter) -> None:
        """Draw what seldom changes: grid, ticks, words."""

    @abstractmethod
    def paint_numbers(self, painter: QPainter) -> None:
        """Draw the numbers over the backdrop."""

    @abstractmethod
    def paint_pointer(self, painter: QPainter) -> None:
        """Draw what is read off at the pointer, where it stands somewhere."""

    @abstractmethod
    def point_at(self, place: QPointF | None) -> None:
        """Read off at a place in pixels, or nowhere."""

    @abstractmethod
    def move_pointer(self, keys: Keys) -> None:
        """Read off so far from where the pointer stands."""

    @abstractmethod
    def table(self) -> Table:
        """What is drawn as numbers."""

    def add_switch(self, text: str, doc: str) -> QToolButton:
        """A small button that stays pressed, in the upper right corner beside the three dots; one at most."""
        made = switch(text, doc)
        made.setParent(self)
        made.setFont(fonts.small())
        made.setStyleSheet("QToolButton { padding: 0 6px; }")
        made.setFixedHeight(SWITCH_HEIGHT)
        made.adjustSize()
        made.setCursor(Qt.CursorShape.ArrowCursor)
        made.hide()
        self._switch = made
        return made

    def show_tools(self) -> None:
        """Let the buttons in the corner be there while there is something to use them on."""
        self.more.settle()
        self.more.setVisible(not self.is_empty)
        if self._switch is not None:
            self._switch.setVisible(not self.is_empty)
            self._switch.move(self.more.x() - self._switch.width(), 0)

    def fill_menu(self, menu: QMenu) -> None:
        """Offer what else can be done with it."""

    def enter(self) -> None:
        """What the Enter key does."""
        self.more.click()

    def set_logarithmic(self, is_logarithmic: bool) -> None:
        """Draw on a logarithmic axis, which has no place for what is not positive, or on a linear one."""
        if is_logarithmic != self._is_logarithmic:
            self._is_logarithmic = is_logarithmic
            self.arrange()
            self.logarithmic_changed.emit(is_logarithmic)

    def picture_size(self) -> QSize:
        """How large it is as a picture."""
        return self.size()

    def paint_picture(self, painter: QPainter) -> None:
        """Draw it as a picture: without pointer and buttons."""
        painter.fillRect(0, 0, self.picture_size().width(), self.picture_size().height(), apply.current().surface)
        self.paint_backdrop(painter)
        self.paint_numbers(painter)

    @Slot()
    def _follow_theme(self) -> None:
        # Qt lets go of a plot that is gone only where the slot itself is not overridden.
        self._backdrop_key = None
        self.recolor()
        self.update()

    def recolor(self) -> None:
        """Take the colors of another palette."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_empty:
            self._paint_empty(painter)
        else:
            painter.drawPixmap(0, 0, self._current_backdrop())
            self.paint_numbers(painter)
            self.paint_pointer(painter)
        if self.hasFocus():
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(apply.current().accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _paint_empty(self, painter: QPainter) -> None:
        palette = apply.current()
        painter.fillRect(self.rect(), QColor(palette.surface))
        painter.setPen(QColor(palette.muted))
        place = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def _current_backdrop(self) -> QPixmap:
        """What seldom changes, drawn anew only when it does."""
        ratio, key = self.devicePixelRatioF(), self.backdrop_key()
        if (ratio, key) != self._backdrop_key:
            self._backdrop_key = (ratio, key)
            self._backdrop = QPixmap(self.size() * ratio)
            self._backdrop.setDevicePixelRatio(ratio)
            self._backdrop.fill(QColor(apply.current().surface))
            painter = QPainter(self._backdrop)
            self.paint_backdrop(painter)
            painter.end()
        return self._backdrop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)

    def focusOutEvent(self, event: QEvent) -> None:
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = STRIDES.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif keys is not None and not self.is_empty:
            self.move_pointer(keys)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.is_empty:
            plot_menu(self).exec(event.globalPos())
