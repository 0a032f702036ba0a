"""Pictures, texts and arrays before they are taken."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QPlainTextEdit, QTableWidget, QTableWidgetItem

from playground.data.own.looks import ArrayLook, ImageLook, TextLook, TextsLook
from playground.data.own.own_data import OwnData
from playground.data.own.pictures import Bytes
from playground.data.own.table_format import ENCODINGS, TableFormat
from playground.data.sets.array_file import ArrayFile
from playground.data.sets.image_folder import ImageFolder
from playground.data.sets.text_file import TextFile
from playground.data.sets.text_folder import TextFolder
from playground.panels.editors.choice import ChoiceBox
from playground.panels.importing.form_page import FormPage
from playground.panels.importing.row import labelled
from playground.panels.style import heading
from playground.spec.language import tr
from playground.theme import fonts, sizes

THUMB, GAP, CAPTION = 88, 12, 18


class Pictures(QFrame):
    """Pictures in rows with their class below, each pixel as a network gets it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setAccessibleName(tr("Pictures"))
        self.setToolTip(tr("Some of the pictures as the network will be given them"))
        self.shown: list[tuple[str, QImage]] = []

    def show_pictures(self, pictures: list[tuple[str, Bytes]]) -> None:
        """Show others."""
        self.shown = [(word, _image(pixels)) for word, pixels in pictures]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(5 * (THUMB + GAP) + GAP, 4 * (THUMB + sizes.holding(CAPTION) + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(fonts.small())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        columns = max((self.width() - GAP) // (THUMB + GAP), 1)
        rows = max((self.height() - GAP) // (THUMB + sizes.holding(CAPTION) + GAP), 1)
        for place, (word, image) in enumerate(self.shown[: rows * columns]):
            x = GAP + (place % columns) * (THUMB + GAP)
            y = GAP + (place // columns) * (THUMB + sizes.holding(CAPTION) + GAP)
            size = QSize(image.size()).scaled(THUMB, THUMB, Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(
                x + (THUMB - size.width()) / 2, y + (THUMB - size.height()) / 2, size.width(), size.height()
            )
            painter.drawImage(target, image)
            words = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, THUMB)
            painter.drawText(QRect(x, y + THUMB, THUMB, sizes.holding(CAPTION)), Qt.AlignmentFlag.AlignCenter, words)


class ImagePage(FormPage):
    """Pictures in classes."""

    def __init__(self) -> None:
        self.pictures = Pictures()
        super().__init__(ImageFolder, self.pictures)

    def preview(self, look: ImageLook, dataset: OwnData) -> None:
        assert isinstance(dataset, ImageFolder)
        self.pictures.show_pictures(look.preview(dataset))


class TextPage(FormPage):
    """A text."""

    def __init__(self) -> None:
        self.beginning = QPlainTextEdit()
        self.beginning.setReadOnly(True)
        self.beginning.setAccessibleName(tr("Beginning of the text"))
        self.beginning.setToolTip(tr("How the text begins"))
        self.beginning.setTabChangesFocus(True)
        super().__init__(TextFile, self.beginning)
        self.encoding = ChoiceBox()
        for encoding, title in ENCODINGS.items():
            self.encoding.add(tr(title), encoding)
        self.encoding.activated.connect(lambda: self._read_as(self.encoding.currentData()))
        doc = tr("How characters are stored; change it when letters look wrong")
        self.decide(heading(tr("Read the file as")), labelled(tr("Encoding"), self.encoding, doc))

    def preview(self, look: TextLook, dataset: OwnData) -> None:
        self.encoding.choose(look.encoding)
        if self.beginning.toPlainText() != look.beginning:
            self.beginning.setPlainText(look.beginning)

    def _read_as(self, encoding: str) -> None:
        if encoding != self._look.encoding:
            self.format_changed.emit(TableFormat(encoding))


class TextsPage(FormPage):
    """Short texts in classes."""

    def __init__(self) -> None:
        self.texts = _list([tr("Class"), tr("Text")], tr("Texts"), tr("Some of the texts with their class"))
        self.texts.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        super().__init__(TextFolder, self.texts)

    def preview(self, look: TextsLook, dataset: OwnData) -> None:
        assert isinstance(dataset, TextFolder)
        self.texts.setRowCount(len(look.shown))
        for row, (word, text) in enumerate(look.shown):
            self.texts.setItem(row, 0, QTableWidgetItem(word))
            self.texts.setItem(row, 1, QTableWidgetItem(" ".join(text[: dataset.length].split())))


class ArrayPage(FormPage):
    """The arrays of a file, and which of them are samples and answers."""

    def __init__(self) -> None:
        doc = tr("The arrays of the file and what they are taken as")
        self.arrays = _list([tr("Array"), tr("Type and shape"), tr("Taken as")], tr("Arrays"), doc)
        self.arrays.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.arrays.setColumnWidth(0, 160)
        self.arrays.setColumnWidth(2, 160)
        super().__init__(ArrayFile, self.arrays)

    def preview(self, look: ArrayLook, dataset: OwnData) -> None:
        samples, answers = look.pair
        taken = {samples: tr("samples") if answers else tr("samples and answers"), answers: tr("answers")}
        self.arrays.setRowCount(len(look.shapes))
        for row, (name, shape) in enumerate(look.shapes.items()):
            for column, text in enumerate((name, shape, taken.get(name, ""))):
                self.arrays.setItem(row, column, QTableWidgetItem(text))
        self.form.fields["scaling"].setVisible(isinstance(dataset, ArrayFile) and len(dataset.shape) == 1)
        self.form.fields["scaling_of_target"].setVisible(not dataset.task().is_classification)


def _list(headers: list[str], name: str, doc: str) -> QTableWidget:
    """A list in columns that is only read."""
    made = QTableWidget(0, len(headers))
    made.setHorizontalHeaderLabels(headers)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setTabKeyNavigation(False)
    made.setAccessibleName(name)
    made.setToolTip(doc)
    return made


def _image(pixels: Bytes) -> QImage:
    height, width, channels = pixels.shape
    color = np.ascontiguousarray(np.repeat(pixels, 3, axis=2) if channels == 1 else pixels)
    return QImage(color.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
