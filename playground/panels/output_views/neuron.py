"""The neuron that is pointed at on the canvas: what it sees, and how its inputs add up."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from playground.document.selection import Followed, PointedNeuron
from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.output_views.samples import picture
from playground.panels.output_views.view import OutputView
from playground.panels.plot.axis import reading
from playground.spec.language import tr
from playground.theme import apply, colors, fonts, sizes
from playground.theme.shapes import Mark
from playground.training.probes.neuron_sight import NeuronSight, SightAnswer, Summand
from playground.training.probes.neurons import weighs

MARGIN, GAP, LINE, HEAD = 12, 8, 18, 38
# Milliseconds after which it comes and goes, so that nothing flickers where the pointer only passes.
COMES, GOES = 120, 350
# Of the height, what a picture has at most; a picture smaller than this is not worth it.
PICTURE_SHARE, LEAST_PICTURE = 0.62, 72
POINT = 2.0
# How full the colors of a plane are behind its points.
STRENGTH = 0.75


class NeuronView(OutputView):
    """Covers the other pictures while a neuron is pointed at."""

    title = "Neuron"
    doc = "What one neuron sees, and how its inputs add up to what it gives"
    place = 90
    passes = True
    answer_type = SightAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = NeuronSight()
        self._image = QImage()
        self._samples: list[QImage] = []
        self._coming = QTimer(self, singleShot=True, interval=COMES)
        self._going = QTimer(self, singleShot=True, interval=GOES)
        self._coming.timeout.connect(self._come)
        self._going.timeout.connect(self._go)
        around.selection.neuron_changed.connect(self._follow)

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.runs and any(weighs(planned.layer) for planned in plan.layers)

    @Slot(object)
    def _follow(self, neuron: PointedNeuron | None) -> None:
        if neuron is None:
            self._coming.stop()
            self._going.start()
            return
        self._going.stop()
        self._coming.start()

    @Slot()
    def _come(self) -> None:
        neuron = self.around.selection.neuron
        if neuron is None:
            return
        sample = self.around.selection.sample or Followed("validation", 0)
        probe = NeuronSight(neuron.layer, neuron.index, sample.part, sample.index)
        if probe != self.probe:
            self.probe = probe
            self.probe_changed.emit()
        self.called.emit(True)

    @Slot()
    def _go(self) -> None:
        self.called.emit(False)
        self.show_answer(None)

    def take_answer(self) -> None:
        answer = self.answer
        self._image, self._samples = QImage(), []
        if answer is None:
            return
        if answer.plane is not None:
            self._image = _shaded(answer.plane, STRENGTH)
        elif answer.weights is not None:
            self._image = _shaded(answer.weights, 1.0)
        if answer.images is not None:
            self._samples = [picture(image) for image in answer.images]

    def recolor(self) -> None:
        self.take_answer()
        self.update()

    def paint_answer(self, painter: QPainter) -> None:
        answer = self.answer
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(MARGIN, GAP, -MARGIN, -GAP)
        self._paint_head(painter, answer, room)
        room.setTop(room.top() + sizes.holding(HEAD))
        if not self._image.isNull():
            room.setTop(self._paint_picture(painter, answer, room) + GAP)
        if self._samples and room.height() > LEAST_PICTURE:
            room.setTop(self._paint_samples(painter, answer, room) + GAP)
        if answer.summands and room.height() >= 3 * sizes.holding(LINE):
            self._paint_sum(painter, answer, room)

    def _paint_head(self, painter: QPainter, answer: SightAnswer, room: QRectF) -> None:
        palette = apply.current()
        top = QRectF(room.left(), room.top(), room.width(), sizes.holding(LINE))
        painter.setFont(fonts.bold(fonts.normal()))
        painter.setPen(QColor(palette.text))
        _write(painter, top, answer.name)
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        _write(
            painter,
            top.translated(0, sizes.holding(LINE)),
            tr("gives {number} for the followed sample", number=reading(answer.output)),
        )

    def _paint_picture(self, painter: QPainter, answer: SightAnswer, room: QRectF) -> float:
        """Draw what it sees over the plane, or its weights on the image; returns where that ends."""
        share = PICTURE_SHARE if answer.summands else 1.0
        side = max(min(room.width(), room.height() * share), LEAST_PICTURE)
        place = QRectF(room.center().x() - side / 2, room.top(), side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, answer.plane is not None)
        painter.drawImage(place, self._image)
        if answer.plane is not None:
            self._paint_points(painter, answer, place)
        painter.setPen(QPen(QColor(apply.current().border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        return place.bottom()

    def _paint_points(self, painter: QPainter, answer: SightAnswer, place: QRectF) -> None:
        points, count = answer.points, len(self.task.classes)
        if points is None:
            return
        painter.save()
        painter.setClipRect(place)
        unit = place.width() / (answer.high - answer.low)
        greatest = float(np.abs(points.targets).max(initial=1e-12))
        marks = [Mark.of_class(index, count) for index in range(count)]
        for (x, y), target in zip(points.inputs.tolist(), points.targets.tolist(), strict=True):
            at = QPointF(place.left() + (x - answer.low) * unit, place.bottom() - (y - answer.low) * unit)
            (marks[int(target)] if marks else Mark.of_value(target / greatest)).paint(painter, at, POINT)
        painter.restore()

    def _paint_samples(self, painter: QPainter, answer: SightAnswer, room: QRectF) -> float:
        """Draw the images for which it gives most; returns where they end."""
        painter.setFont(fonts.small())
        painter.setPen(QColor(apply.current().muted))
        _write(painter, QRectF(room.left(), room.top(), room.width(), sizes.holding(LINE)), tr("It gives most for"))
        count = len(self._samples)
        side = min((room.width() - (count - 1) * 4) / count, room.height() - sizes.holding(LINE), 64.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for number, image in enumerate(self._samples):
            painter.drawImage(
                QRectF(room.left() + number * (side + 4), room.top() + sizes.holding(LINE), side, side), image
            )
        return room.top() + sizes.holding(LINE) + side

    def _paint_sum(self, painter: QPainter, answer: SightAnswer, room: QRectF) -> None:
        """Draw what its inputs add, the largest first, and what comes of it."""
        rows = int(room.height() // sizes.holding(LINE))
        shown = answer.summands[: max(rows - 2, 1)]
        palette = apply.current()
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        rest = answer.inputs - len(shown)
        title = tr("input × weight")
        if rest > 0:
            title = tr("input × weight, the largest of {count}", count=answer.inputs)
        line = QRectF(room.left(), room.top(), room.width(), sizes.holding(LINE))
        _write(painter, line, title)
        reach = max((abs(summand.product) for summand in answer.summands), default=0.0) or 1.0
        for summand in shown:
            line.translate(0, sizes.holding(LINE))
            self._paint_summand(painter, line, summand, reach)
        line.translate(0, sizes.holding(LINE))
        painter.setPen(QColor(palette.text))
        _write(painter, line, _outcome(answer))

    def _paint_summand(self, painter: QPainter, line: QRectF, summand: Summand, reach: float) -> None:
        palette = apply.current()
        name = QRectF(line.left(), line.top(), 0.33 * line.width(), sizes.holding(LINE))
        words = QRectF(name.right() + GAP, line.top(), 0.31 * line.width(), sizes.holding(LINE))
        bar = QRectF(words.right() + GAP, line.top() + 4, line.right() - words.right() - GAP, sizes.holding(LINE) - 8)
        painter.setPen(QColor(palette.text))
        _write(painter, name, summand.name)
        painter.setPen(QColor(palette.muted))
        _write(painter, words, f"{reading(summand.value)} × {reading(summand.weight)}")
        share = summand.product / reach if np.isfinite(summand.product) else 0.0
        middle, half = bar.center().x(), bar.width() / 2
        full = QRectF(min(middle, middle + share * half), bar.top(), abs(share) * half, bar.height())
        painter.fillRect(full, QColor(palette.positive if share > 0 else palette.negative))
        painter.setPen(QPen(QColor(palette.outline), 1))
        painter.drawLine(QPointF(middle, line.top()), QPointF(middle, line.bottom()))


def _outcome(answer: SightAnswer) -> str:
    """The sum with the bias, and what the activation makes of it."""
    total = reading(answer.total) if answer.total is not None else ""
    words = tr("Sum: {total}", total=total)
    if answer.bias is not None:
        words = tr("Sum with bias {bias}: {total}", bias=reading(answer.bias), total=total)
    if answer.function in ("", "Linear"):
        return words
    return f"{words} → {tr(answer.function)} → {reading(answer.output)}"


def _write(painter: QPainter, box: QRectF, words: str) -> None:
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, flags, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width())))


def _shaded(numbers: NDArray[np.float32], strength: float) -> QImage:
    """Numbers (height, width) as a picture, orange for negative, blue for positive."""
    values = np.nan_to_num(numbers, posinf=0.0, neginf=0.0)
    reach = float(np.abs(values).max()) or 1.0
    index = np.rint(127.5 + 127.5 * strength * values / reach).astype(np.intp)
    pixels = np.ascontiguousarray(colors.diverging_table()[index])
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
