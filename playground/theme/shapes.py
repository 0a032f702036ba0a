"""Shapes for classes, so that one is told from another without its color."""

from __future__ import annotations

import functools
import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from playground.theme import colors
from playground.theme.apply import current

Corners = tuple[tuple[float, float], ...]


def _regular(count: int, turned: float = 0.0, reach: float = 1.25, waist: float = 1.0) -> Corners:
    """Corners around the middle, the first at the top; every other one at `waist` of the reach."""
    reaches = [reach, reach * waist]
    angles = [2 * math.pi * number / count + turned for number in range(count)]
    return tuple((reaches[n % 2] * math.sin(a), -reaches[n % 2] * math.cos(a)) for n, a in enumerate(angles))


def _cross(arm: float = 0.42, reach: float = 1.2) -> Corners:
    corner = ((-arm, -reach), (arm, -reach), (arm, -arm), (reach, -arm), (reach, arm), (arm, arm))
    return (*corner, *((-x, -y) for x, y in corner))


def _bar(half_width: float, half_height: float) -> Corners:
    return tuple((x * half_width, y * half_height) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)))


def _turned(corners: Corners) -> Corners:
    half = math.sqrt(0.5)
    return tuple((half * (x - y), half * (x + y)) for x, y in corners)


# Around a circle of radius 1, of about the same area. The first is a circle. After the tenth they come again, as the
# colors of classes do.
SHAPES: tuple[Corners, ...] = (
    (),
    _regular(3, reach=1.45),
    _regular(4, math.pi / 4, reach=1.5),
    _regular(4, reach=1.35),
    _cross(),
    _regular(3, math.pi, reach=1.45),
    _turned(_cross()),
    _regular(10, reach=1.5, waist=0.5),
    _bar(0.55, 1.5),
    _bar(1.5, 0.55),
)

DOWN = 5


class Mark:
    """How a point is drawn: with a shape in a color, and an edge that is seen on a surface; or hollow."""

    def __init__(self, color: QColor, shape: int = 0, is_filled: bool = True) -> None:
        self._polygon = _polygon(shape % len(SHAPES))
        surface, edge = QColor(current().surface), colors.standing_out(color)
        # Marks that lie on each other are told apart by an edge in the color of the surface.
        self._pen = QPen(surface if is_filled and edge == color else edge, 0.22 if is_filled else 0.5)
        self._fill = color if is_filled else surface
        # As it was drawn last: a picture has hundreds of one size.
        self._radius = 0.0
        self._line = self._pen
        self._shape: QPolygonF | None = None

    @classmethod
    def of_class(cls, index: int, count: int, is_filled: bool = True) -> Mark:
        """That of class `index` of `count`."""
        return cls(colors.class_color(index, count), index, is_filled)

    @classmethod
    def of_value(cls, share: float, is_filled: bool = True) -> Mark:
        """That of a number, as a share of the greatest: a triangle that points down where it is negative."""
        return cls(colors.diverging_color(share), DOWN if share < 0 else 0, is_filled)

    def paint(self, painter: QPainter, center: QPointF, radius: float) -> None:
        """Draw one, about so large as a circle of that radius."""
        if radius != self._radius:
            self._radius = radius
            self._line = QPen(self._pen.color(), self._pen.widthF() * radius)
            self._shape = QTransform.fromScale(radius, radius).map(self._polygon) if self._polygon else None
        painter.setPen(self._line)
        painter.setBrush(self._fill)
        if self._shape is None:
            painter.drawEllipse(center, radius, radius)
        else:
            painter.drawPolygon(self._shape.translated(center))


@functools.cache
def _polygon(shape: int) -> QPolygonF | None:
    corners = SHAPES[shape]
    return QPolygonF([QPointF(x, y) for x, y in corners]) if corners else None
