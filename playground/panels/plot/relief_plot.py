"""A surface seen from the side, which the mouse and the arrow keys turn."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from playground.panels.plot.contours import all_between
from playground.panels.plot.frame import TITLE_HEIGHT, TOP
from playground.panels.plot.line import Numbers
from playground.panels.plot.plot import MARGIN, Keys
from playground.panels.plot.relief import Relief, Viewpoint
from playground.panels.plot.surface_plot import GAP, NUMBERS, STRIP, SurfacePlot
from playground.spec.language import tr
from playground.theme import sizes

# Degrees for each pixel that the mouse is dragged, and for each press of a key.
BY_PIXEL, BY_KEY = 0.5, 10.0
# Cells a side of the mesh; fewer while it turns before somebody's eyes, beside a network that trains.
CELLS, CELLS_WHILE_TURNED = 32, 16


class ReliefPlot(SurfacePlot):
    """Hills and valleys, with the path and the ball on them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.viewpoint = Viewpoint()
        self._relief: Relief | None = None
        self._held: QPointF | None = None
        self.setToolTip(tr("Drag, or press the arrow keys, to turn it"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def arrange(self) -> None:
        super().arrange()
        right = self.width() - GAP - STRIP - NUMBERS
        top = TOP + sizes.holding(TITLE_HEIGHT)
        self.area = QRectF(MARGIN, top, max(right - MARGIN, 10), max(self.height() - top - MARGIN, 10))
        most = CELLS if self._held is None else CELLS_WHILE_TURNED
        self._relief = Relief(self._shares(), self.area, self.viewpoint, most) if self.surface is not None else None

    def turn(self, around: float, up: float) -> None:
        """Look at it from so many degrees on."""
        self.viewpoint = self.viewpoint.turned(around, up)
        self.arrange()

    def paint_backdrop(self, painter: QPainter) -> None:
        if self._relief is None or self.surface is None:
            return
        self._relief.paint_ground(painter)
        self._relief.paint(painter)
        self._relief.paint_labels(painter, self.surface.labels)
        self.paint_scale(painter)

    def paint_numbers(self, painter: QPainter) -> None:
        if self._relief is None or self.surface is None:
            return
        for runner in self.runners:
            shares = self.surface.shares(runner.places)
            levels = self._heights_at(shares)
            is_over = np.isfinite(levels)
            if is_over.any():
                self.paint_runner(painter, self._relief.line(shares[is_over], levels[is_over]), runner.color)
        if self.trail is None or not self.shows_trail:
            return
        places = self.surface.shares(np.vstack([self.trail.places, [self.trail.head]]))
        heights = self._heights_at(places)
        is_on = np.isfinite(heights)
        if is_on.any():
            self.paint_path(painter, self._relief.line(places[is_on], heights[is_on]))
        if is_on[-1]:
            self.paint_ball(painter, self._relief.line(places[-1:], heights[-1:]).at(0))

    def paint_pointer(self, painter: QPainter) -> None:
        """Nothing is read off: behind each pixel lie many places."""

    def point_at(self, place: QPointF | None) -> None:
        """Nothing is read off."""

    def move_pointer(self, keys: Keys) -> None:
        self.turn(BY_KEY * float(np.sign(keys.along)), BY_KEY / 2 * keys.up)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            moved, self._held = event.position() - self._held, event.position()
            self.turn(BY_PIXEL * moved.x(), BY_PIXEL * moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.arrange()

    def _shares(self) -> Numbers:
        """The heights from 0 at the lowest to 1 at the highest."""
        return self.scale.share(self.heights)

    def _heights_at(self, places: Numbers) -> Numbers:
        """How high the surface is at places, (points, 2) from 0 to 1; NaN outside of it."""
        shares = self._shares()
        y, x = (np.linspace(0, 1, count) for count in shares.shape)
        return all_between(x, y, shares, places)
