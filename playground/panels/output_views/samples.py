"""Images with what the network takes them for."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.view import OutputView
from playground.theme import apply, fonts
from playground.training.probes.sample_predictions import SamplePredictions, SamplesAnswer

COUNT = 40
MARGIN, GAP, CAPTION, HEAD, BAR = 8, 6, 16, 22, 10
SMALLEST, LARGEST = 48, 72


class SamplesView(OutputView):
    """A grid of images nobody trained on. Each says the class it is taken for and how sure the network is."""

    title = "Samples"
    doc = "Images kept aside from training, with what the network takes them for and how sure it is; ✗ marks mistakes"
    place = 30
    answer_type = SamplesAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = SamplePredictions(count=COUNT)
        self._pictures: list[QImage] = []
        self._pictures_key: object = None
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.valueChanged.connect(self.update)

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.is_image and plan.task.is_classification

    def take_answer(self) -> None:
        if self.answer is None:
            self._pictures, self._pictures_key = [], None
            self._fit_scroll()
            return
        key = hash(self.answer.images.tobytes())
        if key != self._pictures_key:
            self._pictures_key = key
            self._pictures = [picture(image) for image in self.answer.images]
            self._fit_scroll()

    def paint_answer(self, painter: QPainter) -> None:
        palette, answer = apply.current(), self.answer
        painter.setFont(fonts.small())
        right = int((answer.labels == answer.predicted).sum())
        painter.setPen(QColor(palette.muted))
        head = QRect(MARGIN, 0, self.width() - 2 * MARGIN, HEAD)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, f"{right} of {len(answer.labels)} right")
        painter.setClipRect(0, HEAD, self.width(), self.height() - HEAD)
        for index, place in enumerate(self._places()):
            if place.bottom() > 0 and place.top() < self.height():
                self._paint_sample(painter, place, index, answer)

    def _places(self) -> list[QRect]:
        """Where each image lies: the largest squares with which all fit, or the smallest, to be scrolled."""
        side = self._side()
        columns = _columns(self._width(), side)
        step_x, step_y = side + GAP, side + GAP + CAPTION
        indent = MARGIN + (self._width() - columns * step_x + GAP) // 2
        top = HEAD - self.bar.value()
        return [
            QRect(indent + index % columns * step_x, top + index // columns * step_y, side, side)
            for index in range(len(self._pictures))
        ]

    def _width(self) -> int:
        return self.width() - 2 * MARGIN - BAR

    def _side(self) -> int:
        height, side = self.height() - HEAD, LARGEST
        while side > SMALLEST and _columns(self._width(), side) * _rows(height, side) < len(self._pictures):
            side -= 2
        return side

    def _fit_scroll(self) -> None:
        """Let the bar reach over the rows that do not fit."""
        side = self._side()
        rows = -(-len(self._pictures) // _columns(self._width(), side))
        room = self.height() - HEAD
        self.bar.setGeometry(self.width() - BAR, HEAD, BAR, room)
        self.bar.setRange(0, max(rows * (side + GAP + CAPTION) - room, 0))
        self.bar.setPageStep(room)
        self.bar.setSingleStep(side + GAP + CAPTION)
        self.bar.setVisible(self.bar.maximum() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_scroll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.bar.wheelEvent(event)

    def _paint_sample(self, painter: QPainter, place: QRect, index: int, answer: SamplesAnswer) -> None:
        palette = apply.current()
        is_right = bool(answer.labels[index] == answer.predicted[index])
        painter.drawImage(place, self._pictures[index])
        painter.setPen(QPen(QColor(palette.border if is_right else palette.bad), 1 if is_right else 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.setPen(QColor(palette.muted if is_right else palette.bad_text))
        caption = QRect(place.left() - GAP // 2, place.bottom() + 1, place.width() + GAP, CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, self.caption(index, answer, place.width()))

    def caption(self, index: int, answer: SamplesAnswer, width: int) -> str:
        """What stands below an image that wide: the class it is taken for, and how surely where there is room."""
        said = int(answer.predicted[index])
        is_right = said == answer.labels[index]
        name = self.task.classes[said] if said < len(self.task.classes) else str(said)
        words = name if is_right else f"✗ {name}"
        sure = answer.probabilities[index, said]
        has_room = width >= SMALLEST and math.isfinite(sure)
        return f"{words} {100 * sure:.0f}%" if has_room else words

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.reading(event.pos()), self)
            return True
        return super().event(event)

    def reading(self, point: QPoint) -> str:
        """What is to be said of the image under the pointer: its class, and the likeliest three the network names."""
        answer = self.answer
        index = next((n for n, place in enumerate(self._places()) if place.contains(point)), None)
        if answer is None or index is None:
            return ""
        classes = self.task.classes
        likeliest = np.argsort(answer.probabilities[index])[::-1][:3]
        said = ", ".join(f"{classes[n]} {100 * answer.probabilities[index, n]:.1f} %" for n in likeliest)
        return f"This is {classes[int(answer.labels[index])]}. The network says {said}."


def picture(image: NDArray[np.float32]) -> QImage:
    """An image (h, w, c) of values 0 to 1 for the screen; one channel is grey, three are red, green and blue."""
    levels = np.rint(np.clip(image, 0, 1) * 255).astype(np.uint8)
    height, width, channels = levels.shape
    if channels == 3:
        pixels = np.ascontiguousarray(levels)
        return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    pixels = np.ascontiguousarray(levels[..., 0])
    return QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def _columns(width: int, side: int) -> int:
    return max((width + GAP) // (side + GAP), 1)


def _rows(height: int, side: int) -> int:
    return height // (side + GAP + CAPTION)
