"""A surface seen from above: shaded by height, with lines of equal height, and a path that runs over it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QWidget

from playground.panels.plot.axis import Axis, short
from playground.panels.plot.contours import Contour, between, contours, heights_of, levels_of
from playground.panels.plot.crosshair import paint_crosshair
from playground.panels.plot.frame import Frame
from playground.panels.plot.line import Numbers
from playground.panels.plot.plot import Keys, Plot
from playground.panels.plot.polygon import polygon
from playground.panels.plot.saving import Table
from playground.spec.wording import grouped
from playground.theme import apply, colors, fonts

# What the scale of colors takes at the right: a gap, the strip itself, and the numbers beside it.
GAP, STRIP, NUMBERS = 10, 10, 48
TICK_HEIGHT, LABEL_GAP = 28, 34
# How strongly lines of equal height are drawn, of 255; the size of the ball and of the points of the path.
LINE_INK, BALL, POINT = 96, 5.0, 1.8
# How near the pointer must be to a point of the path to read its step, in pixels.
NEAR = 8.0


@dataclass(frozen=True, eq=False)
class Surface:
    """Values over a grid: columns `x` (m,), rows `y` (n,), `values` (n, m), and what the axes are called."""

    x: Numbers
    y: Numbers
    values: Numbers
    labels: tuple[str, str]


@dataclass(frozen=True, eq=False)
class Trail:
    """A path over the surface: `places` (points, 2) at `steps` (points,), and where its head is, (2,)."""

    steps: NDArray[np.int64]
    places: Numbers
    head: Numbers


class ContourPlot(Plot):
    """Low places are pale, high ones blue, in even steps of the value or of its logarithm."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.surface: Surface | None = None
        self.trail: Trail | None = None
        self.shows_trail = self.shows_lines = True
        self._heights: Numbers = np.empty((0, 0))
        self._contours: list[Contour] = []
        self._area = QRectF()
        self._pointer: tuple[float, float] | None = None
        self._turn = 0

    @property
    def is_empty(self) -> bool:
        return self.surface is None

    @property
    def levels(self) -> tuple[float, ...]:
        """The values that have a line."""
        return tuple(self._value(contour.height) for contour in self._contours)

    def set_surface(self, surface: Surface | None) -> None:
        """Draw this from now on."""
        self.surface = surface
        self.arrange()

    def set_trail(self, trail: Trail | None) -> None:
        """Let this path run over it."""
        self.trail = trail
        self.update()

    def fill_menu(self, menu: QMenu) -> None:
        for words, name in (("Path of the weights", "shows_trail"), ("Lines of equal loss", "shows_lines")):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(getattr(self, name))
            action.toggled.connect(lambda is_shown, name=name: self._show_part(name, is_shown))

    def _show_part(self, name: str, is_shown: bool) -> None:
        setattr(self, name, is_shown)
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
        return Table((*surface.labels, self.title, "step"), tuple(rows))

    def arrange(self) -> None:
        self._area = self._frame().area
        self._turn += 1
        self.more.setVisible(not self.is_empty)
        if self.surface is not None:
            self._heights = heights_of(self.surface.values, self.is_logarithmic)
            levels = levels_of(self._heights, self.is_logarithmic)
            self._contours = contours(self.surface.x, self.surface.y, self._heights, levels)
        self.update()

    def backdrop_key(self) -> object:
        return self._turn, self.size()

    def paint_backdrop(self, painter: QPainter) -> None:
        self._frame().paint(painter)
        painter.save()
        painter.setClipRect(self._area)
        self._paint_shades(painter)
        if self.shows_lines:
            self._paint_lines(painter)
        painter.restore()
        self._paint_scale(painter)

    def paint_numbers(self, painter: QPainter) -> None:
        if self.trail is None or not self.shows_trail:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._area)
        line = self._in_pixels(np.vstack([self.trail.places, [self.trail.head]]))
        color = QColor(apply.current().negative)
        painter.setPen(QPen(color, 1.5))
        painter.drawPolyline(line)
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(line.size() - 1):
            painter.drawEllipse(line.at(number), POINT, POINT)
        painter.restore()
        self._paint_ball(painter, line.last())

    def _paint_ball(self, painter: QPainter, place: QPointF) -> None:
        """Where the weights are; a ring at the edge where that is outside of the picture."""
        palette, area = apply.current(), self._area
        inside = QPointF(min(max(place.x(), area.left()), area.right()), min(max(place.y(), area.top()), area.bottom()))
        is_outside = (inside - place).manhattanLength() > BALL
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.negative if is_outside else palette.surface), 1.6))
        painter.setBrush(QColor(palette.surface if is_outside else palette.text))
        painter.drawEllipse(inside, BALL, BALL)

    def _paint_shades(self, painter: QPainter) -> None:
        """The heights as a picture whose pixels have their middles at the places of the grid."""
        rows, columns = self._heights.shape
        table = colors.rising_table()
        share = self._scale().share(self._heights)
        index = np.where(np.isnan(share), 0, np.rint(np.nan_to_num(share).clip(0, 1) * (len(table) - 1)))
        pixels = table[index.astype(np.intp)]
        pixels[np.isnan(share), 3] = 0  # the empty surface shows where no number is
        pixels = np.ascontiguousarray(pixels[::-1])
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        half = QPointF(self._area.width() / (columns - 1) / 2, self._area.height() / (rows - 1) / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._area.adjusted(-half.x(), -half.y(), half.x(), half.y()), image)

    def _paint_lines(self, painter: QPainter) -> None:
        ink = QColor(apply.current().text)
        ink.setAlpha(LINE_INK)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken: list[QRectF] = []
        for contour in self._contours:
            lines = [self._in_pixels(line) for line in contour.lines]
            painter.setPen(QPen(ink, 1))
            for line in lines:
                painter.drawPolyline(line)
            if lines:
                self._paint_label(painter, max(lines, key=lambda line: line.size()), contour.height, taken)

    def _paint_label(self, painter: QPainter, line: QPolygonF, height: float, taken: list[QRectF]) -> None:
        """Write the value of a line beside it, where none stands yet."""
        painter.setFont(fonts.small())
        metrics, words = QFontMetricsF(fonts.small()), self._written(self._value(height))
        size = QRectF(0, 0, metrics.horizontalAdvance(words) + 4, metrics.height())
        for share in (0.5, 0.3, 0.7, 0.15, 0.85):
            size.moveCenter(line.at(int(share * (line.size() - 1))))
            room = size.adjusted(-LABEL_GAP / 4, -LABEL_GAP / 4, LABEL_GAP / 4, LABEL_GAP / 4)
            if self._area.contains(size) and not any(room.intersects(other) for other in taken):
                taken.append(QRectF(size))
                ground = QColor(apply.current().surface)
                ground.setAlpha(150)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(size, 3, 3)
                painter.setPen(QColor(apply.current().text))
                painter.drawText(size, Qt.AlignmentFlag.AlignCenter, words)
                return

    def _paint_scale(self, painter: QPainter) -> None:
        """What each color stands for."""
        palette, area = apply.current(), self._area
        strip = QRectF(area.right() + GAP, area.top(), STRIP, area.height())
        table = np.ascontiguousarray(colors.rising_table()[::-1, None])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(strip, QImage(table.data, 1, len(table), 4, QImage.Format.Format_RGBA8888))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(fonts.small())
        scale = self._scale()
        for height in np.linspace(scale.low, scale.high, max(int(area.height() // TICK_HEIGHT), 1) + 1).tolist():
            y = area.bottom() - float(scale.share(np.array(height))) * area.height()
            painter.setPen(QPen(QColor(palette.border_strong), 1))
            painter.drawLine(QPointF(strip.right(), y), QPointF(strip.right() + 3, y))
            painter.setPen(QColor(palette.muted))
            room = QRectF(strip.right() + 5, y - 8, NUMBERS - 5, 16)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._written(self._value(height))
            )

    def paint_pointer(self, painter: QPainter) -> None:
        if self._pointer is None or self.surface is None:
            return
        palette, (x, y) = apply.current(), self._pointer
        place = self._in_pixels(np.array([self._pointer])).at(0)
        painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(self._area.left(), place.y()), QPointF(self._area.right(), place.y()))
        readings = [(f"{self.title} {self.write(self.value_at(x, y))}", QColor(palette.text))]
        step = self._step_near(place)
        if step is not None:
            readings.append((f"step {grouped(step)}", QColor(palette.negative)))
        paint_crosshair(painter, self._area, place.x(), f"{self.write(x)}, {self.write(y)}", readings)

    def value_at(self, x: float, y: float) -> float:
        """The height of the surface at a place; NaN where there is none."""
        if self.surface is None:
            return math.nan
        return between(self.surface.x, self.surface.y, self.surface.values, (x, y))

    @property
    def pointer(self) -> tuple[float, float] | None:
        """The place that is read off."""
        return self._pointer

    def point_at(self, place: QPointF | None) -> None:
        surface = self.surface
        if place is None or surface is None or not self._area.contains(place):
            self._point(None)
            return
        right = (place.x() - self._area.left()) / self._area.width()
        up = (self._area.bottom() - place.y()) / self._area.height()
        x, y = surface.x, surface.y
        self._point((float(x[0] + right * (x[-1] - x[0])), float(y[0] + up * (y[-1] - y[0]))))

    def move_pointer(self, keys: Keys) -> None:
        """From place to place of the grid, beginning at the lowest one."""
        surface = self.surface
        if surface is None:
            return
        if self._pointer is None:
            known = np.where(np.isfinite(self._heights), self._heights, np.inf)
            row, column = divmod(int(known.argmin()), known.shape[1])
        else:
            column = int(np.abs(surface.x - self._pointer[0]).argmin()) + keys.along
            row = int(np.abs(surface.y - self._pointer[1]).argmin()) + keys.up
        column, row = min(max(column, 0), len(surface.x) - 1), min(max(row, 0), len(surface.y) - 1)
        self._point((float(surface.x[column]), float(surface.y[row])))

    def _point(self, pointer: tuple[float, float] | None) -> None:
        if pointer != self._pointer:
            self._pointer = pointer
            self.update()

    def _step_near(self, place: QPointF) -> int | None:
        """The step at which the path came nearest to a place in pixels, if it came near."""
        if self.trail is None or not self.shows_trail or not len(self.trail.steps):
            return None
        line = self._in_pixels(self.trail.places)
        distances = [(line.at(number) - place).manhattanLength() for number in range(line.size())]
        nearest = int(np.argmin(distances))
        return int(self.trail.steps[nearest]) if distances[nearest] <= NEAR else None

    def _frame(self) -> Frame:
        surface = self.surface
        x, y = (surface.x, surface.y) if surface is not None else (np.array([0.0, 1.0]), np.array([0.0, 1.0]))
        label, upward = surface.labels if surface is not None else ("", "")
        axes = Axis(float(x[0]), float(x[-1])), Axis(float(y[0]), float(y[-1]))
        return Frame(self.width() - GAP - STRIP - NUMBERS, self.height(), f"↑ {upward}", f"{label} →", *axes)

    def _scale(self) -> Axis:
        """From the lowest to the highest there is."""
        known = self._heights[np.isfinite(self._heights)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        return Axis(low, high if high > low else low + 1e-9)

    def _value(self, height: float) -> float:
        return 10.0**height if self.is_logarithmic else height

    def _written(self, value: float) -> str:
        return short(float(f"{value:.2g}"))

    def _in_pixels(self, places: Numbers) -> QPolygonF:
        assert self.surface is not None
        x, y, area = self.surface.x, self.surface.y, self._area
        with np.errstate(all="ignore"):
            across = area.left() + (places[:, 0] - x[0]) / (x[-1] - x[0]) * area.width()
            up = area.bottom() - (places[:, 1] - y[0]) / (y[-1] - y[0]) * area.height()
        # Qt's own arithmetic would overflow far off the axis.
        far = 8 * max(area.width(), area.height(), 1.0)
        return polygon(*(np.nan_to_num(part, nan=-far).clip(-far, far) for part in (across, up)))
