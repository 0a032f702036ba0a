"""What the pictures of the gallery are drawn with."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from playground.panels.gallery.card import PICTURE
from playground.theme import colors
from playground.theme.apply import current
from playground.theme.shapes import Mark

WIDTH, HEIGHT = PICTURE.width(), PICTURE.height()
MARGIN, POINT = 20, 2.6
WHOLE = QRectF(0, 0, WIDTH, HEIGHT)
INNER = WHOLE.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)


def tile_at(number: int, side: int) -> QRectF:
    """The place of a square among others that fill the picture."""
    row, column = divmod(number, WIDTH // side)
    return QRectF(column * side, row * side + (HEIGHT % side) / 2, side, side)


def paint_tiles(painter: QPainter, pictures: list[QImage], side: int) -> None:
    """As many as there is room for, small ones with their pixels to be seen."""
    for number, one in enumerate(pictures[: (WIDTH // side) * (HEIGHT // side)]):
        is_small = one.width() <= side // 3
        gap = side / 8 if is_small else 0
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_small)
        painter.drawImage(tile_at(number, side).adjusted(gap, gap, -gap, -gap), one)


def colored(values: NDArray[np.floating]) -> QImage:
    """Numbers from -1 to 1 (height, width) in the diverging colors."""
    pixels = np.ascontiguousarray(colors.diverging_table()[np.rint((values + 1) * 127.5).astype(np.intp)])
    height, width = values.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def into_room(points: NDArray[np.floating]) -> list[list[float]]:
    """Where points (n, 2) are in the picture, so that all are in it."""
    low, high = points.min(axis=0), points.max(axis=0)
    share = (points - low) / np.maximum(high - low, 1e-9)
    placed: list[list[float]] = np.column_stack(
        [INNER.left() + share[:, 0] * INNER.width(), INNER.bottom() - share[:, 1] * INNER.height()]
    ).tolist()
    return placed


def paint_point(painter: QPainter, x: float, y: float, color: QColor, radius: float = POINT) -> None:
    """A point as the theme draws them."""
    Mark(color).paint(painter, QPointF(x, y), radius)


def paint_line(painter: QPainter, points: Iterable[Iterable[float]], color: str, width: float) -> None:
    """A line through points."""
    painter.setPen(QPen(QColor(color), width, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def paint_grid(painter: QPainter) -> None:
    """Faint lines across."""
    painter.setPen(QPen(QColor(current().grid), 1))
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = INNER.top() + share * INNER.height()
        painter.drawLine(QPointF(0, y), QPointF(WIDTH, y))


def sized(font: QFont, pixels: int) -> QFont:
    """The font in another size."""
    font.setPixelSize(pixels)
    return font
