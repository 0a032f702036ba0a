"""A wire: a curve from one card to another, with the shape of what flows along it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas import appearance
from playground.canvas.appearance import color, font, metrics
from playground.spec.graph import Wire
from playground.spec.language import tr

# How far from the line a wire still takes the pointer, in scene units.
_REACH = 7.0
_LABEL_HEIGHT = 18.0


@dataclass(frozen=True)
class WireState:
    """How a wire stands out; `offered` while something that is being dragged would land on it."""

    selected: bool = False
    hovered: bool = False
    offered: bool = False
    hidden: bool = False


class WireItem(QGraphicsItem):
    """Paints a wire between two points in scene units; it stands at the scene's origin.

    Attributes:
        path: the curve, from the output it leaves to the input it enters.
    """

    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self.wire = wire
        self.label = ""
        self.state = WireState()
        self.path = QPainterPath()
        self._shape: QPainterPath | None = None
        self._middle = QPointF()
        self._box = QRectF()
        self._bounds = QRectF()

    @property
    def middle(self) -> QPointF:
        """Half way along the wire, where the label is."""
        return self._middle

    @property
    def tooltip(self) -> str:
        """What flows along it, in words."""
        way = f"{self.wire.source} → {self.wire.target}"
        return tr("{way}: {shape} for each sample", way=way, shape=self.label) if self.label else way

    def follow(self, path: QPainterPath) -> None:
        """Lead along a path from the output to the input."""
        self.prepareGeometryChange()
        self.path = path
        self._middle = self.path.pointAtPercent(0.5)
        self._shape = None
        self._measure()

    def show_label(self, label: str) -> None:
        """Carry another label."""
        if label != self.label:
            self.prepareGeometryChange()
            self.label = label
            self._measure()
            self.update()

    def show_state(self, state: WireState) -> None:
        """Stand out in another way."""
        if state != self.state:
            self.state = state
            self.setVisible(not state.hidden)
            self.setZValue(0.5 if state.selected or state.offered else 0)
            self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        # Made when it is asked for: a card that is dragged spans its wires anew with each move of the pointer.
        if self._shape is None:
            stroker = QPainterPathStroker()
            stroker.setWidth(2 * _REACH)
            self._shape = stroker.createStroke(self.path)
        return self._shape

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.state.offered:
            painter.setPen(QPen(color("accent", 0.25), 8))
            painter.drawPath(self.path)
        # From far away it stays one pixel wide.
        painter.setPen(QPen(self._ink(), max(appearance.WIRE_WIDTH, 1 / scale)))
        painter.drawPath(self.path)
        if self.label and scale >= appearance.DETAIL_SCALE:
            self._paint_label(painter)

    def _ink(self) -> QColor:
        if self.state.selected or self.state.offered:
            return color("accent")
        return color("muted" if self.state.hovered else "outline")

    def _measure(self) -> None:
        self._box = QRectF()
        if self.label:
            width = metrics("small").horizontalAdvance(self.label) + 12
            self._box = QRectF(0, 0, width, _LABEL_HEIGHT)
            self._box.moveCenter(self._middle)
        reach = self.path.controlPointRect().adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self._bounds = reach.united(self._box)

    def _paint_label(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._ink() if self.state.selected else color("border"), 1))
        painter.setBrush(color("window"))
        painter.drawRoundedRect(self._box, _LABEL_HEIGHT / 2, _LABEL_HEIGHT / 2)
        painter.setFont(font("small"))
        painter.setPen(color("accent" if self.state.selected else "muted"))
        painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, self.label)
