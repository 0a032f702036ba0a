"""A card: one layer as it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.canvas import appearance
from playground.canvas.appearance import ICON_SIZE, PADDING, PORT_RADIUS, RADIUS, color, elided, font, metrics
from playground.canvas.captions import Face
from playground.canvas.preview import TRAY
from playground.canvas.tray import MARK_WIDTH, HealthDot, TrayItem
from playground.spec.edits import CARD_HEIGHT, CARD_WIDTH
from playground.spec.problem import Severity
from playground.theme.apply import current
from playground.theme.icons import layer_icon_name, paint_icon

BODY = QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT)
INPUT_PORT = QPointF(0, CARD_HEIGHT / 2)
OUTPUT_PORT = QPointF(CARD_WIDTH, CARD_HEIGHT / 2)
NAME_BOX = QRectF(PADDING + 26, 9, CARD_WIDTH - 2 * PADDING - 26, 20)
# How far the cards below a block stick out.
_SHEET = 4.0
# Room around the body for ports, borders and the halo of the focus.
_MARGIN = 10.0
_ICON_BOX = QRectF(PADDING, 10, ICON_SIZE, ICON_SIZE)
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
# How much larger letters are at a middle distance, where the smaller ones are left out.
_ENLARGED = 1.6
_BADGE = QPointF(CARD_WIDTH - PADDING - 7, 19)
_WARNING = QPolygonF([QPointF(0, -7), QPointF(7, 5.5), QPointF(-7, 5.5)])


@dataclass(frozen=True)
class CardState:
    """How a card stands out.

    Attributes:
        focused: it is selected and the keyboard is at the canvas.
        hovered_port: "input" or "output" while the pointer is on it.
        offered_port: the port a wire being drawn may go to.
        dimmed: a wire being drawn may not come here.
    """

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    hovered_port: str = ""
    offered_port: str = ""
    dimmed: bool = False


class CardItem(QGraphicsItem):
    """Paints a layer from its face and its state; its place is the upper left corner of its body.

    Attributes:
        open_height: how high it is while its neurons are seen in place of its numbers and its picture; 0 otherwise.
    """

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.face = face
        self.state = CardState()
        self.open_height = 0.0
        self.setZValue(1)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.tray, self.dot = TrayItem(self), HealthDot(self)
        self.dot.make_way(face.severity is not None)

    @property
    def input_port(self) -> QPointF:
        """Where wires arrive, in scene units."""
        return self.pos() + INPUT_PORT

    @property
    def output_port(self) -> QPointF:
        """Where wires leave, in scene units."""
        return self.pos() + OUTPUT_PORT

    @property
    def body(self) -> QRectF:
        """The card without its ports, in scene units."""
        return self._body.translated(self.pos())

    @property
    def is_open(self) -> bool:
        """Whether its neurons are seen."""
        return self.open_height > 0

    @property
    def _body(self) -> QRectF:
        return QRectF(0, 0, CARD_WIDTH, self.open_height) if self.is_open else BODY

    @property
    def whole(self) -> QRectF:
        """The card with the picture below it, in scene units."""
        return self.body.united(TRAY.translated(self.pos())) if self.tray.is_kept else self.body

    def show_open(self, height: float) -> None:
        """Make room for the neurons, or with 0 show numbers and picture."""
        if height != self.open_height:
            self.prepareGeometryChange()
            self.open_height = height
            self.tray.cover(self.is_open)
            forget_cache(self)

    def show_face(self, face: Face) -> None:
        """Say something else."""
        if face != self.face:
            self.face = face
            self.dot.make_way(face.severity is not None)
            self.update()

    def show_state(self, state: CardState) -> None:
        """Stand out in another way."""
        if state != self.state:
            self.state = state
            self.setZValue(2 if state.selected else 1)
            self.update()

    def boundingRect(self) -> QRectF:
        return self._body.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setOpacity(0.4 if self.state.dimmed else 1.0)
        if scale < appearance.TEXT_SCALE:
            self._paint_block(painter, scale)
            return
        self._paint_body(painter)
        if scale >= appearance.DETAIL_SCALE:
            self._paint_heading(painter)
            if not self.is_open:
                self._paint_details(painter)
        else:
            self._paint_summary(painter)
        if self.face.severity:
            self._paint_badge(painter, self.face.severity)
        if not self.is_open or self.state.hovered or self.state.offered_port:
            self._paint_ports(painter)

    def _paint_block(self, painter: QPainter, scale: float) -> None:
        """The card from far away: its kind, and what makes it stand out, in lines that can still be seen."""
        border = self._border()
        if border.width() <= 1 and not self.face.severity:
            border.setColor(color("outline"))
        border.setWidthF(border.widthF() / scale)
        self._paint_sheets(painter)
        painter.setPen(border)
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(BODY, RADIUS, RADIUS)
        if self.face.severity:
            self._paint_badge(painter, self.face.severity, BODY.center(), 5)
        else:
            paint_icon(painter, BODY.adjusted(0, 16, 0, -16), layer_icon_name(self.face.kind), current().muted)

    def _paint_body(self, painter: QPainter) -> None:
        if self.state.focused:
            painter.setPen(QPen(color("accent", 0.25), 6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._body.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        self._paint_sheets(painter)
        painter.setPen(self._border())
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(self._body, RADIUS, RADIUS)

    def _paint_sheets(self, painter: QPainter) -> None:
        """A block lies on others: what it is made of, and once more where it is repeated."""
        if not self.face.sheets:
            return
        painter.setPen(QPen(color("border_strong"), 1))
        painter.setBrush(color("surface"))
        for sheet in range(self.face.sheets, 0, -1):
            painter.drawRoundedRect(BODY.translated(sheet * _SHEET, sheet * _SHEET), RADIUS, RADIUS)

    def _border(self) -> QPen:
        pen = QPen(color("border_strong" if self.state.hovered else "border"), 1)
        if self.state.selected:
            pen = QPen(color("accent"), 2)
        elif self.face.severity:
            pen = QPen(severity_color(self.face.severity), 1.5)
        if not self.face.is_known:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def _paint_heading(self, painter: QPainter) -> None:
        # Without a caption the name stands in the middle of the heading.
        down = 0.0 if self.face.caption else 9.0
        paint_icon(painter, _ICON_BOX.translated(0, down), layer_icon_name(self.face.kind), current().muted)
        marks = (self.face.severity is not None) + (self.dot.state is not None)
        room = NAME_BOX.adjusted(0, 0, -MARK_WIDTH * marks, 0).translated(0, down)
        _write(painter, room, self.face.name, "name", color("text"))
        _write(painter, NAME_BOX.translated(0, 18), self.face.caption, "caption", color("muted"))

    def _paint_summary(self, painter: QPainter) -> None:
        """The card from a middle distance: name and main setting, in letters that can still be read."""
        painter.save()
        painter.scale(_ENLARGED, _ENLARGED)
        room = QRectF(PADDING / _ENLARGED, 0, (CARD_WIDTH - 2 * PADDING) / _ENLARGED, 20)
        lines = [(self.face.name, "name", "text")]
        if self.face.caption:
            lines.append((self.face.caption, "caption", "muted"))
        top = (CARD_HEIGHT / _ENLARGED - 20 * len(lines)) / 2
        for index, (words, role, tone) in enumerate(lines):
            _write(painter, room.translated(0, top + 20 * index), words, role, color(tone))
        painter.restore()

    def _paint_details(self, painter: QPainter) -> None:
        muted, small = color("muted"), QRectF(PADDING, 60, CARD_WIDTH - 2 * PADDING, 14)
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(QPointF(PADDING, 54.5), QPointF(CARD_WIDTH - PADDING, 54.5))
        if self.face.severity and not self.face.counts:
            ink = color("bad_text" if self.face.severity is Severity.ERROR else "warning_text")
            for index, line in enumerate(in_two_lines(self.face.trouble, small.width())):
                _write(painter, small.translated(0, 16 * index), line, "small", ink)
        _write(painter, small, fitting(self.face.counts, small.width()), "small", muted)
        _write(painter, small.translated(0, 16), self.face.work, "small", muted)

    def _paint_badge(self, painter: QPainter, severity: Severity, at: QPointF = _BADGE, size: float = 1.0) -> None:
        """A disk for what keeps the network from running, a triangle for a warning, with an exclamation mark."""
        painter.save()
        painter.translate(at)
        painter.scale(size, size)
        painter.setPen(QPen(severity_color(severity), 2, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(severity_color(severity))
        if severity is Severity.ERROR:
            painter.drawEllipse(QPointF(), 6, 6)
        else:
            painter.drawPolygon(_WARNING)
        painter.setPen(QPen(color("surface"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(0, -3.5), QPointF(0, 0.5))
        painter.drawPoint(QPointF(0, 3.8))
        painter.restore()

    def _paint_ports(self, painter: QPainter) -> None:
        if self.face.takes_input:
            self._paint_port(painter, INPUT_PORT, "input")
        if self.face.gives_output:
            self._paint_port(painter, OUTPUT_PORT, "output")

    def _paint_port(self, painter: QPainter, at: QPointF, port: str) -> None:
        offered, hovered = self.state.offered_port == port, self.state.hovered_port == port
        if offered or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent", 0.25))
            painter.drawEllipse(at, PORT_RADIUS + 4, PORT_RADIUS + 4)
        marked = offered or hovered or self.state.selected
        painter.setPen(QPen(color("accent" if marked else "outline"), 1.5))
        painter.setBrush(color("accent") if hovered else color("surface"))
        painter.drawEllipse(at, PORT_RADIUS, PORT_RADIUS)


def forget_cache(item: QGraphicsItem) -> None:
    """Paint an item that has another size anew: Qt keeps what it has of one that is partly out of sight."""
    mode = item.cacheMode()
    item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    item.setCacheMode(mode)
    item.update()


def severity_color(severity: Severity) -> QColor:
    """Red for what keeps the network from running, amber for a warning."""
    return color("bad" if severity is Severity.ERROR else "warning")


def fitting(wordings: tuple[str, ...], width: float) -> str:
    """The first of the wordings, from long to short, that is not wider than `width`; the last one elided if none."""
    for words in wordings:
        if metrics("small").horizontalAdvance(words) <= width:
            return words
    return wordings[-1] if wordings else ""


def in_two_lines(sentence: str, width: float) -> tuple[str, str]:
    """The sentence broken after the last word that fits on the first line; the rest may be too long."""
    words = sentence.split()
    count = len(words)
    while count > 1 and metrics("small").horizontalAdvance(" ".join(words[:count])) > width:
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def _write(painter: QPainter, box: QRectF, text: str, role: str, ink: QColor) -> None:
    if text:
        painter.setFont(font(role))
        painter.setPen(ink)
        painter.drawText(box, _LINE, elided(text, role, box.width()))
