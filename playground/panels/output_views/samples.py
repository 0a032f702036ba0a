"""Images with what the network takes them for."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QToolButton, QToolTip, QWidget

from playground.document.selection import Followed
from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.editors import keep_typing_keys
from playground.panels.editors.choice import ChoiceBox
from playground.panels.output_views.view import EMPTY_TEXT, OutputView
from playground.panels.switches import Switches
from playground.spec.language import marked, tr
from playground.spec.task import Task
from playground.spec.wording import counted, grouped, listed
from playground.theme import apply, fonts, sizes
from playground.training.probes.sample_predictions import SamplePredictions, SamplesAnswer

COUNT = 40
WIDEST_CELL = 108
NO_TEST = marked("This data keeps no test part aside: choose another part.")
MARGIN, GAP, CAPTION, LINE, BAR = 8, 6, 16, 20, 10
ALL, MISTAKES = "all", "mistakes"
MODES = (
    (ALL, marked("All"), marked("The first images, right or wrong")),
    (MISTAKES, marked("Mistakes"), marked("Only images that are taken for something else, the worst mistakes first")),
)
PARTS = (
    ("validation", marked("Validation"), marked("Images kept aside to see whether it has learned or memorized")),
    ("test", marked("Test"), marked("Images kept aside until training is over")),
    ("train", marked("Training"), marked("Images it learns from")),
)
SMALLEST, LARGEST = 48, 72


def _head() -> int:
    """How much of the height the fields and the line above the pictures take."""
    return 4 + sizes.control() + sizes.holding(LINE)


class SamplesView(OutputView):
    """A grid of images. Each says the class it is taken for and how sure the network is; a click follows one.

    Shown are the first, or only mistakes with the worst in front, or what is counted in a cell of the confusion matrix.
    """

    title = "Samples"
    doc = "Images with what the network takes them for and how sure it is; ✗ marks mistakes"
    place = 30
    answer_type = SamplesAnswer
    probe: SamplePredictions

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = SamplePredictions(count=COUNT)
        self.head = self._make_head()
        around.selection.sample_changed.connect(self._follow)
        self._pictures: list[QImage] = []
        self._pictures_key: object = None
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.valueChanged.connect(self.update)

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        return plan.task.is_image and plan.task.is_classification

    def _make_head(self) -> QWidget:
        """What is shown: all or mistakes, of which part; and the cell of the confusion matrix, which can be let go."""
        self.modes, self.parts, self.cell = Switches(), ChoiceBox(), QToolButton()
        self.modes.offer((mode, tr(words), tr(doc)) for mode, words, doc in MODES)
        self.modes.choose(ALL)
        self.modes.chosen.connect(self._choose_mode)
        for value, words, doc in PARTS:
            self.parts.add(tr(words), value, tr(doc))
        self.parts.setToolTip(tr("Which images are shown"))
        self.parts.setAccessibleName(tr("Part of the data"))
        self.parts.activated.connect(self._choose_part)
        self.cell.setToolTip(tr("Show all images again"))
        self.cell.clicked.connect(self._show_all)
        sizes.fix_height(self.cell)
        keep_typing_keys(self.cell)
        self.cell.hide()
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.modes)
        row.addWidget(self.cell)
        row.addStretch(1)
        row.addWidget(self.parts)
        return head

    def take_request(self, request: object) -> bool:
        if not isinstance(request, SamplePredictions):
            return False
        self._ask(request)
        return True

    @Slot()
    def _show_all(self) -> None:
        self._choose_mode(ALL)

    @Slot(str)
    def _choose_mode(self, mode: str) -> None:
        self._ask(SamplePredictions(COUNT, self.probe.part, mistakes=mode == MISTAKES))

    @Slot()
    def _choose_part(self) -> None:
        self._ask(dataclasses.replace(self.probe, part=self.parts.currentData()))

    def _ask(self, probe: SamplePredictions) -> None:
        """Show what another question finds; the controls say which it is."""
        is_cell = probe.truth is not None and probe.said is not None
        self.parts.choose(probe.part)
        self.parts.setVisible(not is_cell)
        self.modes.choose(None if is_cell else MISTAKES if probe.mistakes else ALL)
        self.cell.setVisible(is_cell)
        if probe.truth is not None and probe.said is not None:
            names = self.task.spoken_classes
            words = f"{names[probe.truth]} → {names[probe.said]}"
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_CELL)
            self.cell.setText(f"{words}  ✕")
        if probe != self.probe:
            self.probe = probe
            self.bar.setValue(0)
            self.show_answer(None)
            self.empty_text = tr(EMPTY_TEXT if probe.part != "test" else NO_TEST)
            self.probe_changed.emit()

    def set_task(self, task: Task) -> None:
        if task != self.task:
            self._show_all()
        super().set_task(task)

    @Slot(object)
    def _follow(self, _: object) -> None:
        self.update()

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
        painter.setPen(QColor(palette.muted))
        line = QRect(MARGIN, _head() - sizes.holding(LINE), self.width() - 2 * MARGIN, sizes.holding(LINE))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.sentence(answer))
        painter.setClipRect(0, _head(), self.width(), self.height() - _head())
        for index, place in enumerate(self._places()):
            if place.bottom() > 0 and place.top() < self.height():
                self._paint_sample(painter, place, index, answer)

    def sentence(self, answer: SamplesAnswer) -> str:
        """What is shown, in numbers."""
        total = grouped(answer.among)
        if self.probe.mistakes:
            mistakes = counted(answer.found, "mistake")
            if answer.found > 1:
                return tr("{mistakes} among {total}, the worst first", mistakes=mistakes, total=total)
            return tr("{mistakes} among {total}", mistakes=mistakes, total=total)
        if self.probe.truth is not None:
            return tr("{count} such images among {total}", count=grouped(answer.found), total=total)
        right = int((answer.labels == answer.predicted).sum())
        return tr("{right} of {total} right", right=right, total=len(answer.labels))

    def _places(self) -> list[QRect]:
        """Where each image lies: the largest squares with which all fit, or the smallest, to be scrolled."""
        side = self._side()
        columns = _columns(self._width(), side)
        step_x, step_y = side + GAP, side + GAP + sizes.holding(CAPTION)
        indent = MARGIN + (self._width() - columns * step_x + GAP) // 2
        top = _head() - self.bar.value()
        return [
            QRect(indent + index % columns * step_x, top + index // columns * step_y, side, side)
            for index in range(len(self._pictures))
        ]

    def _width(self) -> int:
        return self.width() - 2 * MARGIN - BAR

    def _side(self) -> int:
        height, side = self.height() - _head(), LARGEST
        while side > SMALLEST and _columns(self._width(), side) * _rows(height, side) < len(self._pictures):
            side -= 2
        return side

    def _fit_scroll(self) -> None:
        """Let the bar reach over the rows that do not fit."""
        side = self._side()
        self.head.setGeometry(MARGIN, 4, self.width() - 2 * MARGIN, sizes.control())
        rows = -(-len(self._pictures) // _columns(self._width(), side))
        room = self.height() - _head()
        self.bar.setGeometry(self.width() - BAR, _head(), BAR, room)
        self.bar.setRange(0, max(rows * (side + GAP + sizes.holding(CAPTION)) - room, 0))
        self.bar.setPageStep(room)
        self.bar.setSingleStep(side + GAP + sizes.holding(CAPTION))
        self.bar.setVisible(self.bar.maximum() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_scroll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.bar.wheelEvent(event)

    def _paint_sample(self, painter: QPainter, place: QRect, index: int, answer: SamplesAnswer) -> None:
        palette = apply.current()
        is_right = bool(answer.labels[index] == answer.predicted[index])
        painter.drawImage(place, self._pictures[index])
        is_followed = self.around.selection.sample == Followed(self.probe.part, int(answer.indices[index]))
        edge = palette.accent if is_followed else palette.border if is_right else palette.bad
        painter.setPen(QPen(QColor(edge), 3 if is_followed else 1 if is_right else 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        painter.setPen(QColor(palette.muted if is_right else palette.bad_text))
        caption = QRect(place.left() - GAP // 2, place.bottom() + 1, place.width() + GAP, sizes.holding(CAPTION))
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, self.caption(index, answer, place.width()))

    def caption(self, index: int, answer: SamplesAnswer, width: int) -> str:
        """What stands below an image that wide: the class it is taken for, and how surely where there is room."""
        metrics = QFontMetrics(fonts.small())
        said = int(answer.predicted[index])
        is_right = said == answer.labels[index]
        name = self.task.spoken_classes[said] if said < len(self.task.classes) else str(said)
        words = name if is_right else f"✗ {name}"
        sure = answer.probabilities[index, said]
        if width >= SMALLEST and math.isfinite(sure):
            whole = f"{words} {100 * sure:.0f}%"
            if metrics.horizontalAdvance(whole) <= width + GAP:
                return whole
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width + GAP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if self.answer is not None and index is not None and event.button() == Qt.MouseButton.LeftButton:
            sample, selection = Followed(self.probe.part, int(self.answer.indices[index])), self.around.selection
            selection.follow(None if selection.sample == sample else sample)

    def _at(self, point: QPoint) -> int | None:
        """The number of the image at a place."""
        if point.y() < _head():
            return None
        return next((number for number, place in enumerate(self._places()) if place.contains(point)), None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.reading(event.pos()), self)
            return True
        return super().event(event)

    def reading(self, point: QPoint) -> str:
        """What is to be said of the image under the pointer: its class, and the likeliest three the network names."""
        answer, index = self.answer, self._at(point)
        if answer is None or index is None:
            return ""
        classes = self.task.spoken_classes
        likeliest = np.argsort(answer.probabilities[index])[::-1][:3]
        said = listed(f"{classes[n]} {100 * answer.probabilities[index, n]:.1f} %" for n in likeliest)
        truth = classes[int(answer.labels[index])]
        return tr("This is {truth}. The network says {said}. Click to follow it", truth=truth, said=said)


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
    return height // (side + GAP + sizes.holding(CAPTION))
