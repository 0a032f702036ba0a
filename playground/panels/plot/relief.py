"""A surface seen from the side: its mesh as polygons from the far ones to the near ones."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.panels.plot.polygon import polygon
from playground.theme import apply, colors, fonts, sizes

Numbers = NDArray[np.float64]

# How high the highest place stands, beside a ground of 2 by 2.
HEIGHT = 1.1
LOWEST, HIGHEST = 10.0, 85.0
# How strongly slopes are shaded, and the mesh drawn, of 255.
SHADE, MESH = 0.16, 40
# The room below for two rows of words, and arrows from one pointing right on, against the clock.
FOOT, ARROWS = 28, "→↗↑↖←↙↓↘"


@dataclass(frozen=True)
class Viewpoint:
    """Where somebody stands who looks at it, in degrees: turned around it, and above the ground."""

    azimuth: float = -35.0
    elevation: float = 38.0

    def turned(self, around: float, up: float) -> Viewpoint:
        """Another one, so many degrees on."""
        return Viewpoint((self.azimuth + around) % 360.0, min(max(self.elevation + up, LOWEST), HIGHEST))

    def seen(self, points: Numbers) -> Numbers:
        """(points, 3) to the right, upward and away, of points (points, 3) from -1 to 1 and from the ground up."""
        turn, lift = math.radians(self.azimuth), math.radians(self.elevation)
        x, y, z = points.T
        right, back = math.cos(turn) * x - math.sin(turn) * y, math.sin(turn) * x + math.cos(turn) * y
        up, away = math.sin(lift) * back + math.cos(lift) * z, math.cos(lift) * back - math.sin(lift) * z
        return np.column_stack([right, up, away])


class Relief:
    """Heights (rows, columns) from 0 to 1 over an area in pixels, with at most so many cells a side drawn.

    What is NaN is left open.
    """

    def __init__(self, heights: Numbers, area: QRectF, viewpoint: Viewpoint, most: int) -> None:
        every = max(1, math.ceil((len(heights) - 1) / most))
        self._area = area
        self._heights = heights[::every, ::every]
        self._viewpoint = viewpoint
        # All corners of the box fit, however it is turned.
        lift = math.radians(viewpoint.elevation)
        wide, high = 2 * math.sqrt(2), 2 * math.sqrt(2) * math.sin(lift) + HEIGHT * math.cos(lift)
        self._scale = min(area.width() / wide, (area.height() - sizes.holding(FOOT)) / high)
        middle = HEIGHT * math.cos(lift) / 2
        self._origin = QPointF(area.center().x(), area.center().y() - sizes.holding(FOOT) / 2 + middle * self._scale)

    def line(self, places: Numbers, heights: Numbers) -> QPolygonF:
        """Places (points, 2) from 0 to 1 of the ground, and heights (points,) over it, in pixels."""
        right, up = self._pixels(np.column_stack([2 * places - 1, HEIGHT * heights]))
        return polygon(right, up)

    def paint(self, painter: QPainter) -> None:
        """Draw the mesh, the farthest cells first."""
        rows, columns = self._heights.shape
        x, y = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows))
        points = np.column_stack([x.ravel(), y.ravel(), HEIGHT * self._heights.ravel()])
        seen = self._viewpoint.seen(points)
        right, up = (part.reshape(rows, columns) for part in self._pixels(points))
        away = seen[:, 2].reshape(rows, columns)
        fills = self._fills()
        here, there = slice(0, -1), slice(1, None)
        corners = ((here, here), (here, there), (there, there), (there, here))
        across, along = (np.stack([part[corner] for corner in corners], axis=-1).reshape(-1, 4) for part in (right, up))
        depth = np.mean([away[corner] for corner in corners], axis=0).ravel()
        ink = QColor(apply.current().text)
        ink.setAlpha(MESH)
        painter.setPen(QPen(ink, 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = [QPointF(x, y) for x, y in zip(across.ravel().tolist(), along.ravel().tolist(), strict=True)]
        for cell in np.argsort(-depth).tolist():
            if math.isfinite(depth[cell]):
                painter.setBrush(fills[cell])
                painter.drawConvexPolygon(corner[4 * cell : 4 * cell + 4])

    def paint_ground(self, painter: QPainter) -> None:
        """Draw the edges of the ground."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(apply.current().border_strong), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self.line(np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]]), np.zeros(4)))

    def paint_labels(self, painter: QPainter, labels: tuple[str, str]) -> None:
        """Write at the foot what runs along the two near edges of the ground, with arrows that point as they do."""
        painter.setFont(fonts.small())
        painter.setPen(QColor(apply.current().muted))
        middles = np.array([[0.5, 0.0], [0.5, 1.0], [0.0, 0.5], [1.0, 0.5]])
        right, down = (part.tolist() for part in self._pixels(np.column_stack([2 * middles - 1, np.zeros(4)])))
        named = []
        for axis, words in enumerate(labels):
            near = max((2 * axis, 2 * axis + 1), key=down.__getitem__)
            low, high = (2, 3) if axis == 0 else (0, 1)  # the middles of the other edges lie along this axis
            named.append((right[near], f"{words} {_arrow(right[high] - right[low], down[low] - down[high])}"))
        rows = QRectF(
            self._area.left(), self._area.bottom() - sizes.holding(FOOT), self._area.width(), sizes.holding(FOOT)
        )
        sides = (
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
        )
        for (_, words), side in zip(sorted(named), sides, strict=True):
            painter.drawText(rows, side, words)

    def _fills(self) -> list[QColor]:
        """The color of each cell: by its height, lighter or darker as it is inclined."""
        low, high = self._heights[:-1], self._heights[1:]
        mean = (low[:, :-1] + low[:, 1:] + high[:, :-1] + high[:, 1:]) / 4
        slope = (low[:, 1:] - low[:, :-1] + low[:, 1:] - high[:, 1:]) * len(self._heights) / 4
        table = colors.rising_table()[:, :3].astype(np.float64)
        base = table[np.rint(np.nan_to_num(mean).clip(0, 1) * (len(table) - 1)).astype(np.intp)]
        shaded = (base * (1 + SHADE * np.tanh(np.nan_to_num(slope)))[..., None]).clip(0, 255).reshape(-1, 3)
        return [QColor(*color) for color in np.rint(shaded).astype(int).tolist()]

    def _pixels(self, points: Numbers) -> tuple[Numbers, Numbers]:
        seen = self._viewpoint.seen(points)
        return self._origin.x() + self._scale * seen[:, 0], self._origin.y() - self._scale * seen[:, 1]


def _arrow(right: float, up: float) -> str:
    """The arrow that points most nearly there."""
    return ARROWS[round(math.degrees(math.atan2(up, right)) / 45) % 8]
