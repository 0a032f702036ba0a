"""What hangs on a card while a network runs: a picture below it, and a dot that says how the layer does."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas import appearance
from playground.canvas.appearance import PADDING, RADIUS, color
from playground.canvas.preview import BOX, TRAY, Preview
from playground.spec.edits import CARD_WIDTH
from playground.training.probes.health import State

_CENTER = QPointF(CARD_WIDTH - PADDING - 5, 19)
# What a mark in the corner of a card takes from its name.
MARK_WIDTH = 20.0
_DOT = QRectF(_CENTER.x() - 7, _CENTER.y() - 7, 14, 14)


class TrayItem(QGraphicsItem):
    """The picture below a card. It is painted anew at every answer, which the card above it is not.

    Attributes:
        is_kept: whether the place is kept for a picture, be it there yet or not.
    """

    def __init__(self, card: QGraphicsItem) -> None:
        super().__init__(card)
        self.is_kept = False
        self._preview: Preview | None = None
        self._is_covered = False
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def keep_place(self, is_kept: bool) -> None:
        """Whether there is or will be a picture."""
        self.is_kept = is_kept
        if not is_kept:
            self.show_preview(None)

    def show_preview(self, preview: Preview | None) -> None:
        """Show what this preview has prepared; None hides the tray."""
        self._preview = preview
        self._settle()
        self.update()

    def cover(self, is_covered: bool) -> None:
        """Whether something else takes its place."""
        self._is_covered = is_covered
        self._settle()

    def _settle(self) -> None:
        self.setVisible(self._preview is not None and not self._is_covered)

    def boundingRect(self) -> QRectF:
        return TRAY.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._preview is None or option.levelOfDetailFromTransform(painter.worldTransform()) < appearance.TEXT_SCALE:
            return
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(TRAY, RADIUS, RADIUS)
        self._preview.paint(painter, BOX)


class HealthDot(QGraphicsItem):
    """How a layer does, told by color and shape; beside the mark of a problem where there is one.

    A dot is good; a triangle that points down has small gradients, one that points up large ones; a ring is dead; a
    cross holds numbers that are not finite.
    """

    def __init__(self, card: QGraphicsItem) -> None:
        super().__init__(card)
        self.state: State | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def make_way(self, for_mark: bool) -> None:
        """Leave the corner to another mark, or have it."""
        self.setX(-MARK_WIDTH if for_mark else 0)

    def show_state(self, state: State | None) -> None:
        """Show another state; None hides the dot."""
        if state is not self.state:
            if (state is None) is not (self.state is None):
                self.parentItem().update()  # the name has more room, or less
            self.state = state
            self.setVisible(state is not None)
            self.update()

    def boundingRect(self) -> QRectF:
        return _DOT

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self.state is None or option.levelOfDetailFromTransform(painter.worldTransform()) < appearance.DETAIL_SCALE:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = color({State.GOOD: "good", State.NAN: "bad"}.get(self.state, "warning"))
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush if self.state in (State.DEAD, State.NAN) else ink)
        if self.state is State.GOOD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(_CENTER, 4, 4)
        elif self.state is State.DEAD:
            painter.drawEllipse(_CENTER, 3.5, 3.5)
        elif self.state is State.NAN:
            for slope in (-1, 1):
                painter.drawLine(_CENTER - QPointF(3.5, 3.5 * slope), _CENTER + QPointF(3.5, 3.5 * slope))
        else:
            tip = 4 if self.state is State.SMALL else -4
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(
                QPolygonF([_CENTER + QPointF(-5, -tip), _CENTER + QPointF(5, -tip), _CENTER + QPointF(0, tip)])
            )
