"""Curves as what a painter draws: polygons in pixels, made when numbers change, so that painting is cheap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.panels.plot.line import PENS, Line, Style
from playground.panels.plot.polygon import band, polygon
from playground.panels.plot.thin_out import Thinned
from playground.theme import apply

# How strongly what lies behind a line is painted, of 255.
PALE = 56
DOT = 2.6

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Stroke:
    """One curve in pixels.

    Attributes:
        range: how far the values reach where points were put together.
        raw: the values as they are where `points` are smoothed.
        foot: where bars stand.
    """

    line: Line
    points: QPolygonF
    range: QPolygonF | None = None
    raw: QPolygonF | None = None
    foot: float = 0.0


def line_stroke(line: Line, part: Thinned, raw: Numbers | None, column: int) -> Stroke:
    """A line through thinned points of a curve in pixels, with `raw` (m,) behind it where it is smoothed."""
    x, mean, low, high = part.x, part.mean[:, column], part.low[:, column], part.high[:, column]
    finite = np.isfinite(mean)
    if not finite.all():
        # A gap is passed over: what is kept on both sides of it is joined, as it is for missing looks.
        x, mean, low, high = x[finite], mean[finite], low[finite], high[finite]
    spread = band(x, low, high) if part.has_range else None
    behind = None if raw is None else polygon(x, raw[finite])
    return Stroke(line, polygon(x, mean), spread, behind)


def point_stroke(line: Line, x: Numbers, y: Numbers, foot: float) -> Stroke:
    """Single values in pixels."""
    finite = np.isfinite(y)
    return Stroke(line, polygon(x[finite], y[finite]), foot=foot)


def paint_strokes(painter: QPainter, strokes: Sequence[Stroke]) -> None:
    """Draw them: first what lies behind lines, then dots and bars, then lines."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for stroke in strokes:
        if stroke.range is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_pale(stroke.line.color))
            painter.drawPolygon(stroke.range)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in strokes:
        if stroke.raw is not None:
            painter.setPen(QPen(_pale(stroke.line.color), 1))
            painter.drawPolyline(stroke.raw)
    for stroke in sorted(strokes, key=lambda stroke: stroke.line.style.is_line):
        _paint(painter, stroke)


def _paint(painter: QPainter, stroke: Stroke) -> None:
    line = stroke.line
    if line.style is Style.BARS:
        painter.setPen(QPen(line.color, 1))
        painter.drawLines([QLineF(point.x(), stroke.foot, point.x(), point.y()) for point in _points(stroke.points)])
    elif not line.style.is_line:
        is_ring = line.style is Style.RINGS
        painter.setPen(QPen(line.color, 1.2))
        painter.setBrush(QColor(apply.current().surface) if is_ring else line.color)
        for point in _points(stroke.points):
            painter.drawEllipse(point, DOT, DOT)
    else:
        painter.setPen(QPen(line.color, 1, PENS[line.style]))
        if stroke.points.size() == 1:
            painter.setBrush(line.color)
            painter.drawEllipse(stroke.points.first(), 2, 2)
        else:
            painter.drawPolyline(stroke.points)


def _points(made: QPolygonF) -> list[QPointF]:
    return [made.at(index) for index in range(made.size())]


def _pale(color: QColor) -> QColor:
    pale = QColor(color)
    pale.setAlpha(PALE)
    return pale
