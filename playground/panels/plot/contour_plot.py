"""A surface seen from above: shaded by height, with lines of equal height, and a path that runs over it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QWidget

from playground.panels.plot.axis import Axis
from playground.panels.plot.contours import Contour, contours, levels_of
from playground.panels.plot.crosshair import paint_crosshair
from playground.panels.plot.frame import Frame
from playground.panels.plot.line import Numbers
from playground.panels.plot.plot import Keys
from playground.panels.plot.polygon import polygon
from playground.panels.plot.surface_plot import GAP, NUMBERS, STRIP, SurfacePlot
from playground.spec.language import tr
from playground.spec.wording import grouped
from playground.theme import apply, colors, fonts

# How far labels are apart, and how strongly lines of equal height are drawn, of 255.
LABEL_GAP, LINE_INK = 34, 96
# How near the pointer must be to a point of the path to read its step, in pixels.
NEAR = 8.0


class ContourPlot(SurfacePlot):
    """A surface seen from above, with lines of equal height."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.shows_lines = True
        self._contours: list[Contour] = []
        self._pointer: tuple[float, float] | None = None

    @property
    def levels(self) -> tuple[float, ...]:
        """The values that have a line."""
        return tuple(self.value_of(contour.height) for contour in self._contours)

    def fill_menu(self, menu: QMenu) -> None:
        super().fill_menu(menu)
        self.add_part(menu, tr("Lines of equal loss"), "shows_lines")

    def arrange(self) -> None:
        super().arrange()
        self.area = self._frame().area
        if self.surface is not None:
            levels = levels_of(self.heights, self.is_logarithmic)
            self._contours = contours(self.surface.x, self.surface.y, self.heights, levels)

    def paint_backdrop(self, painter: QPainter) -> None:
        self._frame().paint(painter)
        painter.save()
        painter.setClipRect(self.area)
        self._paint_shades(painter)
        if self.shows_lines:
            self._paint_lines(painter)
        painter.restore()
        self.paint_scale(painter)

    def paint_numbers(self, painter: QPainter) -> None:
        line = None
        if self.trail is not None and self.shows_trail:
            line = self._in_pixels(np.vstack([self.trail.places, [self.trail.head]]))
        painter.save()
        painter.setClipRect(self.area)
        if line is not None:
            self.paint_path(painter, line)
        for runner in self.runners:
            self.paint_runner(painter, self._in_pixels(runner.places), runner.color)
        painter.restore()
        if line is not None:
            self.paint_ball(painter, line.last())

    def _paint_shades(self, painter: QPainter) -> None:
        """The heights as a picture whose pixels have their middles at the places of the grid."""
        rows, columns = self.heights.shape
        table = colors.rising_table()
        share = self.scale.share(self.heights)
        index = np.where(np.isnan(share), 0, np.rint(np.nan_to_num(share).clip(0, 1) * (len(table) - 1)))
        pixels = table[index.astype(np.intp)]
        pixels[np.isnan(share), 3] = 0  # the empty surface shows where no number is
        pixels = np.ascontiguousarray(pixels[::-1])
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        half = QPointF(self.area.width() / (columns - 1) / 2, self.area.height() / (rows - 1) / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.area.adjusted(-half.x(), -half.y(), half.x(), half.y()), image)

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
        metrics, words = QFontMetricsF(fonts.small()), self.written(height)
        size = QRectF(0, 0, metrics.horizontalAdvance(words) + 4, metrics.height())
        for share in (0.5, 0.3, 0.7, 0.15, 0.85):
            size.moveCenter(line.at(int(share * (line.size() - 1))))
            room = size.adjusted(-LABEL_GAP / 4, -LABEL_GAP / 4, LABEL_GAP / 4, LABEL_GAP / 4)
            if self.area.contains(size) and not any(room.intersects(other) for other in taken):
                taken.append(QRectF(size))
                ground = QColor(apply.current().surface)
                ground.setAlpha(150)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(size, 3, 3)
                painter.setPen(QColor(apply.current().text))
                painter.drawText(size, Qt.AlignmentFlag.AlignCenter, words)
                return

    def paint_pointer(self, painter: QPainter) -> None:
        if self._pointer is None or self.surface is None:
            return
        palette, (x, y) = apply.current(), self._pointer
        place = self._in_pixels(np.array([self._pointer])).at(0)
        painter.setPen(QPen(QColor(palette.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(self.area.left(), place.y()), QPointF(self.area.right(), place.y()))
        readings = [(f"{self.title} {self.write(self.value_at(x, y))}", QColor(palette.text))]
        step = self._step_near(place)
        if step is not None:
            readings.append((tr("step {step}", step=grouped(step)), QColor(palette.negative)))
        paint_crosshair(painter, self.area, place.x(), f"{self.write(x)}, {self.write(y)}", readings)

    @property
    def pointer(self) -> tuple[float, float] | None:
        """The place that is read off."""
        return self._pointer

    def point_at(self, place: QPointF | None) -> None:
        surface = self.surface
        if place is None or surface is None or not self.area.contains(place):
            self._point(None)
            return
        right = (place.x() - self.area.left()) / self.area.width()
        up = (self.area.bottom() - place.y()) / self.area.height()
        x, y = surface.x, surface.y
        self._point((float(x[0] + right * (x[-1] - x[0])), float(y[0] + up * (y[-1] - y[0]))))

    def move_pointer(self, keys: Keys) -> None:
        """From place to place of the grid, beginning at the lowest one."""
        surface = self.surface
        if surface is None:
            return
        if self._pointer is None:
            known = np.where(np.isfinite(self.heights), self.heights, np.inf)
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

    def _in_pixels(self, places: Numbers) -> QPolygonF:
        assert self.surface is not None
        shares, area = self.surface.shares(places), self.area
        across = area.left() + shares[:, 0] * area.width()
        up = area.bottom() - shares[:, 1] * area.height()
        # Qt's own arithmetic would overflow far off the axis.
        far = 8 * max(area.width(), area.height(), 1.0)
        return polygon(*(np.nan_to_num(part, nan=-far).clip(-far, far) for part in (across, up)))
