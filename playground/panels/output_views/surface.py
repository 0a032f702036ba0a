"""What the network says at every place of the plane, with the points it learns from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from playground.data.drawing import can_be_drawn
from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.brush import BUTTON, WIDTH, Brushes
from playground.panels.output_views.view import OutputView
from playground.panels.plot.axis import reading as read_off
from playground.panels.plot.axis import short
from playground.spec.drawn_points import DrawnPoint
from playground.spec.language import tr
from playground.spec.task import Task
from playground.theme import apply, colors, fonts, sizes
from playground.theme.shapes import Mark
from playground.training.probes.decision_surface import DecisionSurface, SurfaceAnswer

MARGIN, FOOT, SIDE, LEGEND_ROW = 8, 22, 26, 16
POINT = 3.0
STRENGTH = 0.55
# While drawing: how far points are apart, and how near to the pointer they are erased, in pixels.
POINTS_APART, ERASED_WITHIN = 12, 10


class SurfaceView(OutputView):
    """A heat map: orange and blue for two classes or for numbers, the color of the likeliest class for more.

    Each class of points has a shape of its own; of numbers, negative ones point down.

    Points are drawn onto it with the brushes at its side, and learned at once.
    """

    title = "Surface"
    doc = "What the network says at every place of the plane; the points are what it learns from"
    place = 10
    answer_type = SurfaceAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = DecisionSurface()
        self._image = QImage()
        self._points = QPixmap()
        self._points_key: object = None
        self.brushes = Brushes(around.document, self._seen_points, self)
        self._stroke_at: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.input.shape == (2,) and (plan.task.is_classification or len(plan.task.outputs) == 1)

    def take_answer(self) -> None:
        if self.answer is not None:
            self._image = heat_map(self.answer, self.task)

    def set_task(self, task: Task) -> None:
        super().set_task(task)
        self.brushes.set_task(task)
        self._place_brushes()

    def _place_brushes(self) -> None:
        place = self._place()
        self.brushes.move(round(place.right()) + WIDTH - BUTTON, round(place.top()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_brushes()

    def _seen_points(self) -> list[DrawnPoint]:
        """The points that are seen, with their answers."""
        answer = self.answer
        if not isinstance(answer, SurfaceAnswer):
            return []
        inputs = np.concatenate([answer.inputs, answer.validation_inputs]).tolist()
        targets = np.concatenate([answer.targets, answer.validation_targets]).tolist()
        return [(x, y, float(target)) for (x, y), target in zip(inputs, targets, strict=True)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.brushes.chosen is not None and self._place().contains(event.position()):
            self.brushes.begin()
            self._draw_to(event.position(), event.button() == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self.brushes.chosen is not None and self._place().contains(event.position())
        self.setCursor(Qt.CursorShape.CrossCursor if is_over else Qt.CursorShape.ArrowCursor)
        if self._stroke_at is None or not event.buttons():
            return
        moved = event.position() - self._stroke_at
        if moved.x() ** 2 + moved.y() ** 2 >= POINTS_APART**2:
            self._draw_to(event.position(), bool(event.buttons() & Qt.MouseButton.RightButton))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._stroke_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.brushes.chosen is not None:
            self.brushes.choose(None)
        else:
            super().keyPressEvent(event)

    def _draw_to(self, at: QPointF, erases: bool) -> None:
        place, answer = self._place(), self.answer
        if answer is None or place.width() < 1:
            return
        unit = (answer.high - answer.low) / place.width()
        x, y = answer.low + (at.x() - place.left()) * unit, answer.low + (place.bottom() - at.y()) * unit
        done = self.brushes.stroke(x, y, reach_of(answer), ERASED_WITHIN * unit, erases)
        self._stroke_at = at if done else None

    def recolor(self) -> None:
        self.brushes.recolor()
        self._points_key = None
        self.take_answer()
        self.update()

    def empty_place(self) -> QRect:
        place = super().empty_place()
        if not self.brushes.isHidden():
            place.setRight(self.brushes.x() - MARGIN)
        return place

    def paint_answer(self, painter: QPainter) -> None:
        place = self._place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, len(self.task.classes) <= 2)
        painter.drawImage(place, self._image)
        painter.drawPixmap(0, 0, self._drawn_points(self.answer, place))

    def _place(self) -> QRectF:
        """The square that the plane is drawn in."""
        foot = sizes.holding(FOOT) + sizes.holding(LEGEND_ROW) * len(self._legend_rows())
        beside = MARGIN + (WIDTH if can_be_drawn(self.task) else 0)
        room = QRectF(
            sizes.holding(SIDE),
            MARGIN,
            max(self.width() - sizes.holding(SIDE) - beside, 8),
            max(self.height() - MARGIN - foot, 8),
        )
        side = min(room.width(), room.height())
        left = room.left() + (room.width() - side) / 2
        return QRectF(round(left), room.top(), round(side), round(side))

    def _drawn_points(self, answer: SurfaceAnswer, place: QRectF) -> QPixmap:
        """Points, axes and names, which stay as they are while only the network changes."""
        parts = (answer.inputs, answer.targets, answer.validation_inputs, answer.validation_targets)
        key = (self.size(), self.devicePixelRatioF(), self.task, *(hash(part.tobytes()) for part in parts))
        if key != self._points_key:
            self._points_key = key
            ratio = self.devicePixelRatioF()
            self._points = QPixmap(self.size() * ratio)
            self._points.setDevicePixelRatio(ratio)
            self._points.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._points)
            painter.setFont(fonts.small())
            self._paint_axes(painter, answer, place)
            self._paint_legend(painter, place)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(place)
            self._paint_points(painter, place, answer, answer.validation_inputs, answer.validation_targets, False)
            self._paint_points(painter, place, answer, answer.inputs, answer.targets, True)
            painter.end()
        return self._points

    def _paint_points(
        self,
        painter: QPainter,
        place: QRectF,
        answer: SurfaceAnswer,
        inputs: NDArray[np.float32],
        targets: NDArray[np.generic],
        is_filled: bool,
    ) -> None:
        span = answer.high - answer.low
        for (x, y), mark in zip(inputs.tolist(), self._marks(answer, targets, is_filled), strict=True):
            center = QPointF(
                place.left() + (x - answer.low) / span * place.width(),
                place.bottom() - (y - answer.low) / span * place.height(),
            )
            mark.paint(painter, center, POINT)

    def _marks(self, answer: SurfaceAnswer, targets: NDArray[np.generic], is_filled: bool) -> list[Mark]:
        if self.task.is_classification:
            count = len(self.task.classes)
            by_class = [Mark.of_class(index, count, is_filled) for index in range(count)]
            return [by_class[int(label)] for label in targets.reshape(-1)]
        reach = reach_of(answer)
        return [Mark.of_value(float(value) / reach, is_filled) for value in targets.reshape(-1)]

    def _paint_axes(self, painter: QPainter, answer: SurfaceAnswer, place: QRectF) -> None:
        palette = apply.current()
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawRect(place)
        painter.setPen(QColor(palette.muted))
        names = self.task.features if len(self.task.features) == 2 else ("x1", "x2")
        below = QRectF(place.left(), place.bottom() + 2, place.width(), sizes.holding(14))
        beside = QRectF(place.left() - sizes.holding(SIDE), place.top(), sizes.holding(SIDE) - 4, place.height())
        low, high = short(answer.low), short(answer.high)
        flags = Qt.AlignmentFlag
        painter.drawText(below, flags.AlignLeft, low)
        painter.drawText(below, flags.AlignHCenter, names[0])
        painter.drawText(below, flags.AlignRight, high)
        painter.drawText(beside, flags.AlignRight | flags.AlignTop, high)
        painter.drawText(beside, flags.AlignRight | flags.AlignBottom, low)
        painter.save()
        painter.translate(place.left() - sizes.holding(14), place.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-place.height() / 2, -8, place.height(), 14), flags.AlignCenter, names[1])
        painter.restore()

    def _paint_legend(self, painter: QPainter, place: QRectF) -> None:
        palette = apply.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lift = painter.fontMetrics().ascent() / 2 - 1
        for row, entries in enumerate(self._legend_rows()):
            y = place.bottom() + sizes.holding(28) + row * sizes.holding(LEGEND_ROW)
            for x, name, mark in entries:
                mark.paint(painter, QPointF(x + 4, y), 3.2)
                painter.setPen(QColor(palette.muted))
                painter.drawText(QPointF(x + 12, y + lift), name)

    def _legend_rows(self) -> list[list[tuple[float, str, Mark]]]:
        """What stands below the plane, in rows that fit: where it begins, its name and its mark."""
        muted, count = QColor(apply.current().muted), len(self.task.classes)
        entries = [(tr("training"), Mark(muted)), (tr("validation"), Mark(muted, is_filled=False))]
        entries += [(name, Mark.of_class(index, count)) for index, name in enumerate(self.task.spoken_classes)]
        metrics = QFontMetricsF(fonts.small())
        rows: list[list[tuple[float, str, Mark]]] = [[]]
        x = float(MARGIN)
        for name, mark in entries:
            width = 12 + metrics.horizontalAdvance(name)
            if rows[-1] and x + width > self.width() - MARGIN:
                rows.append([])
                x = float(MARGIN)
            rows[-1].append((x, name, mark))
            x += width + 12
        return rows

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.reading(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def reading(self, point: QPointF | QPoint) -> str:
        """What the network says under the pointer."""
        point = QPointF(point)
        place, answer = self._place(), self.answer
        if answer is None or not place.contains(point):
            return ""
        side = answer.values.shape[0]
        column = min(int((point.x() - place.left()) / place.width() * side), side - 1)
        row = min(int((place.bottom() - point.y()) / place.height() * side), side - 1)
        span = answer.high - answer.low
        x, y = (answer.low + (index + 0.5) / side * span for index in (column, row))
        return f"x1 {x:.2f}, x2 {y:.2f}: {self._words(answer, row, column)}"

    def _words(self, answer: SurfaceAnswer, row: int, column: int) -> str:
        value = float(answer.values[row, column])
        if not self.task.is_classification:
            return read_off(value)
        if not np.isfinite(value):
            return tr("not finite")
        if answer.labels is not None:
            name, sure = self.task.spoken_classes[int(answer.labels[row, column])], value
        else:
            name, sure = self.task.spoken_classes[int(value > 0.5)], max(value, 1 - value)
        return tr("{answer}, {percent:.0f} % sure", answer=name, percent=100 * sure)


def reach_of(answer: SurfaceAnswer) -> float:
    """The greatest size of a target: the color scale of a regression, which does not change while it learns."""
    sizes = [np.abs(part).max() for part in (answer.targets, answer.validation_targets) if len(part)]
    return max(float(max(sizes, default=1.0)), 1e-12)


def heat_map(answer: SurfaceAnswer, task: Task) -> QImage:
    """The answer as a picture, x2 upward."""
    values = np.nan_to_num(answer.values[::-1], nan=0.5 if task.is_classification else 0.0)
    if answer.labels is not None:
        pixels = _class_pixels(values, answer.labels[::-1], len(task.classes))
    else:
        share = values if task.is_classification else values / (2 * reach_of(answer)) + 0.5
        # Half way to the full colors, which are the points'.
        index = np.rint(np.clip(share, 0, 1) * (255 * STRENGTH) + 255 * (1 - STRENGTH) / 2)
        pixels = colors.diverging_table()[index.astype(np.intp)]
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _class_pixels(values: NDArray[np.float32], labels: NDArray[np.int64], classes: int) -> NDArray[np.uint8]:
    """The color of the likeliest class, the paler the less sure."""
    surface = QColor(apply.current().surface)
    ground = np.array([surface.red(), surface.green(), surface.blue(), 255], np.float32)
    strength = 0.1 + STRENGTH * np.clip(values, 0, 1)[..., None]
    mixed = ground + (colors.class_table(classes)[labels] - ground) * strength
    return mixed.astype(np.uint8)
