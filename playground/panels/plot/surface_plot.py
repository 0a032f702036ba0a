"""What every picture of a surface has in common: heights with their colors, and a path over it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QWidget

from playground.panels.plot.axis import Axis, short
from playground.panels.plot.contours import between, heights_of
from playground.panels.plot.line import Numbers
from playground.panels.plot.plot import Plot
from playground.panels.plot.saving import Table
from playground.spec.language import tr
from playground.theme import apply, colors, fonts, sizes

# What the scale of colors takes at the right: a gap, the strip itself, and the numbers beside it.
GAP, STRIP, NUMBERS = 10, 10, 48
TICK_HEIGHT = 28
# The size of the ball and of the points of the path.
BALL, POINT = 5.0, 1.8
# The same of a runner, and how strongly its edge is drawn, of 255.
HEAD, EDGE_INK = 4.0, 150


@dataclass(frozen=True, eq=False)
class Surface:
    """Values over a grid: columns `x` (m,), rows `y` (n,), `values` (n, m), and what the axes are called."""

    x: Numbers
    y: Numbers
    values: Numbers
    labels: tuple[str, str]

    def shares(self, places: Numbers) -> Numbers:
        """Places (points, 2) as shares of the grid, 0 at its low ends, 1 at its high ones."""
        low, high = np.array([self.x[0], self.y[0]]), np.array([self.x[-1], self.y[-1]])
        with np.errstate(all="ignore"):
            return np.asarray((places - low) / (high - low))


@dataclass(frozen=True, eq=False)
class Trail:
    """A path over the surface: `places` (points, 2) at `steps` (points,), and where its head is, (2,)."""

    steps: NDArray[np.int64]
    places: Numbers
    head: Numbers


@dataclass(frozen=True, eq=False)
class Runner:
    """Another path over the surface, in a color of its own: `places` (points, 2), the last of them where it is."""

    color: QColor
    places: Numbers


class SurfacePlot(Plot):
    """Low places are pale, high ones blue, in even steps of the value or of its logarithm."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.surface: Surface | None = None
        self.trail: Trail | None = None
        self.runners: tuple[Runner, ...] = ()
        self.shows_trail = True
        self.heights: Numbers = np.empty((0, 0))
        self.area = QRectF()
        self.scale = Axis(0.0, 1.0)
        self._digits = 2
        self._turn = 0

    @property
    def is_empty(self) -> bool:
        return self.surface is None

    def set_surface(self, surface: Surface | None) -> None:
        """Draw this from now on."""
        self.surface = surface
        self.arrange()

    def set_trail(self, trail: Trail | None) -> None:
        """Let this path run over it."""
        self.trail = trail
        self.update()

    def show_trail(self, is_shown: bool) -> None:
        """Draw the path and its head, or leave them out."""
        self.shows_trail = is_shown
        self.update()

    def set_runners(self, runners: Sequence[Runner]) -> None:
        """Let these run over it, too."""
        self.runners = tuple(runners)
        self.update()

    def value_at(self, x: float, y: float) -> float:
        """The value at a place; NaN where there is none."""
        if self.surface is None:
            return math.nan
        return between(self.surface.x, self.surface.y, self.surface.values, (x, y))

    def fill_menu(self, menu: QMenu) -> None:
        self.add_part(menu, tr("Path of the weights"), "shows_trail")

    def add_part(self, menu: QMenu, words: str, name: str) -> None:
        """Let a menu show and hide what an attribute says is shown."""
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(getattr(self, name))
        action.toggled.connect(lambda is_shown: self._show_part(name, is_shown))

    def _show_part(self, name: str, is_shown: bool) -> None:
        setattr(self, name, is_shown)
        self.draw_anew()

    def draw_anew(self) -> None:
        """Draw the backdrop again."""
        self._turn += 1
        self.update()

    def table(self) -> Table:
        """A row for each place of the grid, and then one for each point of the path with its step."""
        surface, trail = self.surface, self.trail
        if surface is None:
            return Table((), ())
        rows: list[tuple[float | str, ...]] = [
            (x, y, value, "")
            for y, line in zip(surface.y.tolist(), surface.values.tolist(), strict=True)
            for x, value in zip(surface.x.tolist(), line, strict=True)
        ]
        if trail is not None:
            places = zip(trail.places.tolist(), trail.steps.tolist(), strict=True)
            rows += [(x, y, math.nan, float(step)) for (x, y), step in places]
        return Table((*surface.labels, self.title, tr("step")), tuple(rows))

    def arrange(self) -> None:
        self.show_tools()
        if self.surface is not None:
            self.heights = heights_of(self.surface.values, self.is_logarithmic)
            known = self.heights[np.isfinite(self.heights)]
            low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
            self.scale = Axis(low, high if high > low else low + 1e-9)
            self._digits = _digits_for([self.value_of(height) for height in np.linspace(low, high, 9).tolist()])
        self.draw_anew()

    def backdrop_key(self) -> object:
        return self._turn, self.size()

    def value_of(self, height: float) -> float:
        """The value that has this height."""
        return 10.0**height if self.is_logarithmic else height

    def written(self, height: float) -> str:
        """The value of a height, with as many digits as tell it from others of this surface."""
        return short(float(f"{self.value_of(height):.{self._digits}g}"))

    def paint_path(self, painter: QPainter, line: QPolygonF) -> None:
        """Draw the path, in pixels; its last point is the head, which is left to `paint_ball`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(apply.current().negative)
        painter.setPen(QPen(color, 1.5))
        painter.drawPolyline(line)
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(line.size() - 1):
            painter.drawEllipse(line.at(number), POINT, POINT)

    def paint_runner(self, painter: QPainter, line: QPolygonF, color: QColor) -> None:
        """Draw the path of a runner, in pixels, on a pale edge that lifts it off the ground; and its head."""
        edge = QColor(apply.current().surface)
        edge.setAlpha(EDGE_INK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(edge, 3.4), QPen(color, 1.6)):
            painter.setPen(pen)
            painter.drawPolyline(line)
        painter.setPen(QPen(QColor(apply.current().surface), 1.2))
        painter.setBrush(color)
        painter.drawEllipse(line.last(), HEAD, HEAD)

    def paint_ball(self, painter: QPainter, place: QPointF) -> None:
        """Where the weights are; a ring at the edge where that is outside of the picture."""
        palette, area = apply.current(), self.area
        inside = QPointF(min(max(place.x(), area.left()), area.right()), min(max(place.y(), area.top()), area.bottom()))
        is_outside = (inside - place).manhattanLength() > BALL
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.negative if is_outside else palette.surface), 1.6))
        painter.setBrush(QColor(palette.surface if is_outside else palette.text))
        painter.drawEllipse(inside, BALL, BALL)

    def paint_scale(self, painter: QPainter) -> None:
        """What each color stands for, at the right of the area."""
        palette, area = apply.current(), self.area
        strip = QRectF(area.right() + GAP, area.top(), STRIP, area.height())
        table = np.ascontiguousarray(colors.rising_table()[::-1, None])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(strip, QImage(table.data, 1, len(table), 4, QImage.Format.Format_RGBA8888))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(fonts.small())
        count = max(int(area.height() // sizes.holding(TICK_HEIGHT)), 1) + 1
        for share in np.linspace(0, 1, count).tolist():
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(palette.border_strong), 1))
            painter.drawLine(QPointF(strip.right(), y), QPointF(strip.right() + 3, y))
            painter.setPen(QColor(palette.muted))
            room = QRectF(strip.right() + 5, y - 8, sizes.holding(NUMBERS) - 5, 16)
            words = self.written(self.scale.low + share * (self.scale.high - self.scale.low))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _digits_for(values: list[float]) -> int:
    """How many digits tell these values apart; two at least, and no more than can be read."""
    for digits in range(2, 6):
        if len({f"{value:.{digits}g}" for value in values}) == len(values):
            return digits
    return 6
