"""A view of the scene that zooms at the pointer, pans without end, fits, and draws a grid of dots behind."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QPainter, QPen, QPixmap, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from playground.canvas.appearance import GRID, color
from playground.theme import sizes

LEAST_ZOOM, MOST_ZOOM = 0.08, 4.0
# One step of the keyboard, and of a wheel whose notch is 120.
_STEP, _WHEEL = 1.25, 1.0018
# Room around the drawing when it is fitted, in pixels.
_BORDER = 48
_DOT_SPACING = 3 * GRID
_LEAST_DOT_SPACING = 18.0


class ZoomingView(QGraphicsView):
    """Keeps the drawing fitted until the person zooms or pans.

    Signals:
        zoom_changed(float): pixels for each scene unit.
        shown_area_changed(): another part of the scene is seen, or seen at another size.
    """

    zoom_changed = Signal(float)
    shown_area_changed = Signal()

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._covered = 0
        self._keeps_fitted = True
        self._dots: QPixmap | None = None
        self._dots_spacing = 0.0

    @property
    def zoom(self) -> float:
        """Pixels for each scene unit."""
        return self.transform().m11()

    def visible_area(self) -> QRectF:
        """What is seen, in scene units."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def content(self) -> QRectF:
        """What `fit` shows, in scene units."""
        raise NotImplementedError

    def zoom_by(self, factor: float, spot: QPoint | None = None) -> None:
        """Closer or further away; what is at `spot` of the viewport, or in its middle, stays there."""
        spot = self.viewport().rect().center() if spot is None else spot
        target = min(max(self.zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        before = self.mapToScene(spot)
        self._set_zoom(target)
        self._scroll(self.mapFromScene(before) - spot)
        self._keeps_fitted = False

    def zoom_in(self) -> None:
        """One step closer."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step further away."""
        self.zoom_by(1 / _STEP)

    def fit(self) -> None:
        """Show the whole drawing, no larger than that its words are as large as those of panels."""
        content = self.content()
        room = self.room()
        if content.isEmpty() or room.isEmpty():
            self._set_zoom(sizes.factor())
        else:
            wanted = min(room.width() / content.width(), room.height() / content.height())
            self._set_zoom(min(max(wanted, LEAST_ZOOM), sizes.factor()))
        aside = (room.center() - self.viewport().rect().center()).y() / self.zoom
        self.centerOn(content.center() - QPointF(0, aside))
        self._keeps_fitted = True

    def room(self) -> QRect:
        """Where the drawing is fitted into, in the viewport."""
        seen = self.viewport().rect()
        border = min(_BORDER, min(seen.width(), seen.height()) // 6)  # on small screens it would be all there is
        near = border // 4
        top, bottom = (self._covered + near, near) if self._covered + near > border else (border, border)
        return seen.adjusted(border, top, -border, -bottom)

    def look_at(self, area: QRectF, least: float = LEAST_ZOOM) -> None:
        """Show an area as large as it fits, but with at least so many pixels for each scene unit."""
        room = self.viewport().rect()
        wanted = min(room.width() / max(area.width(), 1), room.height() / max(area.height(), 1))
        self._set_zoom(min(max(wanted, least), MOST_ZOOM))
        # Of what is too high the upper part is shown.
        half = min(area.height(), room.height() / self.zoom) / 2
        self.centerOn(area.center().x(), area.top() + half)
        self._keeps_fitted = False

    @Slot(int)
    def set_covered(self, pixels: int) -> None:
        """Something lies over so many pixels at the top: a fit leaves them free.

        A drawing that is kept fitted gives way where it would be hidden, and comes back; what a person chose to see
        stays in place, and everything under a hand that holds something.
        """
        before, self._covered = self._covered, pixels
        if self._keeps_fitted and before != pixels and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            top = self.mapFromScene(self.content().topLeft()).y()
            if top < pixels + _BORDER // 4 or pixels < before:
                self.fit()

    def keep_fitted(self) -> None:
        """Fit again if the drawing has outgrown the view, unless the person chose what to see."""
        if self._keeps_fitted and not self.visible_area().contains(self.content()):
            self.fit()

    def corner(self) -> QPoint:
        """Where the view stands; `pan_to` takes it back there."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def pan_by(self, way: QPoint) -> None:
        """Move the drawing by pixels."""
        self._scroll(-way)
        self._keeps_fitted = False

    def pan_to(self, corner: QPoint) -> None:
        """Go back to where `corner` was taken."""
        self.horizontalScrollBar().setValue(corner.x())
        self.verticalScrollBar().setValue(corner.y())

    def reveal(self, area: QRectF) -> None:
        """Move the drawing just so far that the area is seen."""
        if not self.visible_area().contains(area):
            self.ensureVisible(area, _BORDER // 2, _BORDER // 2)
            self._keeps_fitted = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if turn:
            self.zoom_by(_WHEEL**turn, event.position().toPoint())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dots = None
        if self._keeps_fitted:
            self.fit()
        self.shown_area_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown_area_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._keeps_fitted:
            self.fit()
        self.shown_area_changed.emit()

    def restyle(self) -> None:
        """Draw everything anew in other colors, or with words of another size."""
        self._dots = None
        if self._keeps_fitted:
            self.fit()
        self.viewport().update()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, color("window"))
        spacing = _spacing(self.zoom)
        if self._dots is None or spacing != self._dots_spacing:
            self._dots, self._dots_spacing = self._dot_picture(spacing), spacing
        # The picture holds one spacing more than the viewport: panning only shifts it.
        origin = self.mapFromScene(QPointF(0, 0))
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(
            QPointF(origin.x() % spacing - spacing, origin.y() % spacing - spacing).toPoint(), self._dots
        )
        painter.restore()

    def _dot_picture(self, spacing: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.viewport().size()
        wide, high = (math.ceil(length / spacing) + 2 for length in (size.width(), size.height()))
        picture = QPixmap(math.ceil(wide * spacing * ratio), math.ceil(high * spacing * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(QPen(color("border"), 1.5))
        painter.drawPoints([QPoint(round(x * spacing), round(y * spacing)) for x in range(wide) for y in range(high)])
        painter.end()
        return picture

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.resetTransform()
            self.scale(zoom, zoom)
            self.zoom_changed.emit(zoom)
            self.shown_area_changed.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.shown_area_changed.emit()

    def _scroll(self, way: QPoint) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + way.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + way.y())


def _spacing(zoom: float) -> float:
    """Pixels between dots: they thin out as one goes away, so that they never become a grey."""
    spacing = _DOT_SPACING * zoom
    while spacing < _LEAST_DOT_SPACING:
        spacing *= 2
    return spacing
