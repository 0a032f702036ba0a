"""A pad to draw on: what the network takes the drawing for, while it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from playground.data.dataset import Dataset
from playground.data.framing import Framing, Image, drawn_image, filled
from playground.data.picture_file import photographed_image, read_picture
from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.editors import keep_typing_keys
from playground.panels.output_views.class_bars import bars_width, paint_class_bars
from playground.panels.output_views.samples import picture
from playground.panels.output_views.view import OutputView
from playground.session.background import Background
from playground.spec.language import tr
from playground.spec.task import Task
from playground.theme import apply, fonts, sizes
from playground.theme.icons import icon
from playground.training.probes.picture import Picture, PictureAnswer

MARGIN, GAP, CAPTION = 8, 8, 16
# The pad takes this share of the width, or less where the classes need more.
PAD_SHARE, SMALLEST_PAD, SEEN = 0.56, 72, 64
# Buttons narrower than this show their picture only.
HAS_WORDS_FROM = 72
# The pen, as a share of the pad's side.
PEN = 0.07
# Between two looks at what is being drawn.
REFRESH_MS = 33
PICTURES = "*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff"


class DrawView(OutputView):
    """A pad, the image that becomes of the drawing, and the probability of each class."""

    title = "Draw"
    doc = "Draw with the mouse, or open a picture, and see what the network takes it for"
    place = 35
    answer_type = PictureAnswer

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.probe = Picture()
        self.strokes: list[list[tuple[float, float]]] = []
        self.seen: Image | None = None
        self._photograph = QImage()
        self._is_drawing = False
        self._background = Background(self)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._look)
        self.clear_button = self._button(tr("Wipe the pad (Esc)"), self.clear)
        doc = tr("Take a picture from a file instead; it can be dropped here too")
        self.open_button = self._button(doc, self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setAccessibleName(tr(self.doc))

    @classmethod
    def fits(cls, plan: Plan) -> bool:
        height, width, channels = plan.task.input.shape if plan.task.is_image else (0, 1, 0)
        return plan.task.is_classification and height == width >= 8 and channels == 1

    @property
    def framing(self) -> Framing:
        """How a drawing becomes an image of the data at hand."""
        data, side = self.around.document.project.data, self.task.input.shape[0]
        framing = data.framing if isinstance(data, Dataset) else None
        return framing if framing is not None and framing.side == side else filled(side)

    @Slot()
    def clear(self) -> None:
        """An empty pad."""
        self.strokes, self._photograph, self.seen = [], QImage(), None
        self._background.cancel()
        self._refresh.stop()
        self._show(None)

    def open_picture(self, path: Path) -> None:
        """Take a picture from a file in place of a drawing; read in the background."""
        framing = self.framing

        def read() -> tuple[Image, Image]:
            found = read_picture(path)
            return found, photographed_image(found, framing)

        self._background.ask(read, self._take_photograph, self.around.document.refused.emit)

    def set_task(self, task: Task) -> None:
        if task != self.task:
            self.clear()
        super().set_task(task)
        self._place_buttons()

    def _button(self, tip: str, slot: Callable[[], None]) -> QPushButton:
        made = QPushButton(self)
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.clicked.connect(slot)
        keep_typing_keys(made)
        return made

    @Slot()
    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a picture"), "", f"{tr('Pictures')} ({PICTURES})")
        if name:
            self.open_picture(Path(name))

    def _take_photograph(self, found: tuple[Image, Image]) -> None:
        whole, image = found
        self.strokes = []
        self._photograph = picture(whole[..., None])
        self._show(image)

    @Slot()
    def _look(self) -> None:
        """Bring the drawing into the frame, and ask what it is."""
        strokes = [np.array(stroke, np.float32) for stroke in self.strokes]
        self._show(drawn_image(strokes, self.framing) if strokes else None)

    def _show(self, image: Image | None) -> None:
        self.seen = image
        probe = Picture(b"" if image is None else image.tobytes())
        if image is None:
            self.show_answer(None)
        if probe != self.probe:
            self.probe = probe
            self.probe_changed.emit()
        self.update()

    # Where things stand

    def _pad(self) -> QRect:
        below = sizes.holding(CAPTION) + SEEN + GAP + 2 * MARGIN
        beside = bars_width(self.task.spoken_classes) + 2 * GAP + 2 * MARGIN
        side = min(int(self.width() * PAD_SHARE), self.width() - beside, self.height() - below)
        side = max(side, SMALLEST_PAD)
        return QRect(MARGIN, MARGIN, side, side)

    def _seen_place(self) -> QRect:
        pad = self._pad()
        return QRect(pad.left(), pad.bottom() + 1 + GAP + sizes.holding(CAPTION), SEEN, SEEN)

    def _bars(self) -> QRect:
        left = self._pad().right() + 1 + 2 * GAP
        return QRect(left, MARGIN, max(self.width() - left - MARGIN, 8), self.height() - 2 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_buttons()

    def _place_buttons(self) -> None:
        pad, seen = self._pad(), self._seen_place()
        left = seen.right() + 1 + GAP
        size = QSize(max(pad.right() + 1 - left, sizes.control()), sizes.control())
        has_words = size.width() >= HAS_WORDS_FROM
        for button, words, name in (
            (self.clear_button, tr("Clear"), "delete"),
            (self.open_button, tr("Open…"), "open"),
        ):
            button.setText(words if has_words else "")
            button.setIcon(QIcon() if has_words else icon(name))
        self.clear_button.setGeometry(QRect(QPoint(left, seen.top()), size))
        self.open_button.setGeometry(QRect(QPoint(left, seen.bottom() + 1 - size.height()), size))

    # What is drawn on the screen

    def paint_empty(self, painter: QPainter) -> None:
        self.paint_answer(painter)

    def paint_answer(self, painter: QPainter) -> None:
        palette = apply.current()
        painter.setFont(fonts.small())
        self._paint_pad(painter, self._pad())
        seen = self._seen_place()
        painter.setPen(QColor(palette.muted))
        caption = QRect(
            seen.left(), seen.top() - sizes.holding(CAPTION), self._pad().width() + 2 * GAP, sizes.holding(CAPTION)
        )
        painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, tr("As the network gets it"))
        painter.fillRect(seen, Qt.GlobalColor.black)
        if self.seen is not None:
            painter.drawImage(seen, picture(self.seen))
        painter.setPen(QPen(QColor(palette.border)))
        painter.drawRect(seen.adjusted(0, 0, -1, -1))
        shares = None if self.answer is None or self.seen is None else self.answer.probabilities
        paint_class_bars(painter, self._bars(), self.task.spoken_classes, shares)

    def _paint_pad(self, painter: QPainter, pad: QRect) -> None:
        painter.fillRect(pad, Qt.GlobalColor.black)
        if not self._photograph.isNull():
            size = self._photograph.size().scaled(pad.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(), size)
            place.moveCenter(pad.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._photograph)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        elif not self.strokes:
            painter.setPen(QColor("#9AA4B2"))
            words = tr("Draw here with the mouse")
            if pad.width() > 120:
                words = tr("Draw here with the mouse or drop a picture")
            room = pad.adjusted(12, 12, -12, -12)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        painter.save()
        painter.setClipRect(pad)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_pen = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(QColor("white"), PEN * pad.width(), *round_pen))
        for stroke in self.strokes:
            places = [QPointF(pad.left() + x * pad.width(), pad.top() + y * pad.height()) for x, y in stroke]
            if len(places) == 1:
                painter.drawPoint(places[0])
            painter.drawPolyline(QPolygonF(places))
        painter.restore()
        painter.setPen(QPen(QColor(apply.current().accent if self.hasFocus() else apply.current().border)))
        painter.drawRect(QRectF(pad).adjusted(0, 0, -1, -1))

    # Drawing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pad().contains(event.position().toPoint()):
            self._is_drawing = True
            if not self._photograph.isNull():
                self.clear()
            self.strokes.append([])
            self._draw_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self._pad().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.CrossCursor if is_over else Qt.CursorShape.ArrowCursor)
        if self._is_drawing:
            self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_drawing = False

    def _draw_to(self, place: QPointF) -> None:
        pad = self._pad()
        x, y = (place.x() - pad.left()) / pad.width(), (place.y() - pad.top()) / pad.height()
        self.strokes[-1].append((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)))
        if not self._refresh.isActive():
            self._refresh.start()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.strokes or self.seen is not None):
            self._is_drawing = False
            self.clear()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            self.open_picture(path)


def _dropped(event: QDropEvent) -> Path | None:
    """The file that is dropped, if it is one."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
