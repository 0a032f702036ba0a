"""A card of the gallery: the picture of an example, its title, and what it shows in a sentence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from playground import resources
from playground.formats.examples import Example
from playground.panels.drawing_picture import paint_drawing
from playground.panels.gallery.finding import project_of
from playground.spec.language import tr
from playground.theme import apply, fonts
from playground.theme.tokens import RADIUS, Palette

# Of a picture, in device-independent pixels; it is kept for screens with two device pixels in each.
PICTURE = QSize(320, 200)
# Around the words; between two lines of them, for letters of other fonts are higher; and how many a sentence has.
MARGIN, GAP, LINES = 12, 4, 2
PLACED = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value


def height_for(width: int) -> int:
    """How high a card of that width is."""
    return round(width * PICTURE.height() / PICTURE.width()) + _words_height()


def _words_height() -> int:
    return _title_height() + LINES * _line_height() + 2 * MARGIN - GAP


def _title_height() -> int:
    return QFontMetrics(fonts.bold(fonts.normal())).lineSpacing() + GAP


def _line_height() -> int:
    return QFontMetrics(fonts.small()).lineSpacing() + GAP


def picture_file(example: str, palette: Palette) -> Path:
    """Where the picture of an example is, which need not be there."""
    return resources.path("examples") / "pictures" / f"{example}-{'dark' if palette.dark else 'light'}.webp"


class Card(QAbstractButton):
    """Checked while it is the one that the page tells of. Leaves every key to the page.

    Signals:
        opened(): it was double-clicked.
    """

    opened = Signal()

    def __init__(self, example: Example, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example = example
        self._picture: QPixmap | None = None
        self.setText(example.title)
        self.setCheckable(True)
        self.setAccessibleName(example.title)
        self.setAccessibleDescription(". ".join(filter(None, (example.level, example.sentence))))
        self.setToolTip(tr("{sentence}\nDouble-click or Enter opens it.", sentence=example.sentence))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        apply.changed.connect(self._follow_theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None

    @Slot()
    def _follow_theme(self) -> None:
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = apply.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(whole, RADIUS, RADIUS)
        hovered, chosen = self.underMouse(), self.isChecked()
        painter.fillPath(
            outline, QColor(palette.accent_soft if chosen else palette.hover if hovered else palette.surface)
        )
        painter.save()
        painter.setClipPath(outline)
        room = self._room_of_picture()
        self._paint_picture(painter, room)
        painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), QColor(palette.border))
        painter.restore()
        self._paint_words(painter, palette)
        edge = palette.accent if chosen else palette.border_strong if hovered else palette.border
        # What has the keyboard has the edge that chosen buttons have then.
        strong = palette.border_width if chosen or self.hasFocus() else 0
        painter.setPen(QPen(QColor(palette.text if self.hasFocus() else edge), palette.border_width + strong))
        painter.drawPath(outline)

    def _room_of_picture(self) -> QRectF:
        return QRectF(0, 0, self.width(), self.height() - _words_height())

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        if self._picture is None:
            self._picture = self._load(room.size().toSize())
        if not self._picture.isNull():
            painter.drawPixmap(0, 0, self._picture)
            return
        palette = apply.current()
        painter.fillRect(room, QColor(palette.window))
        margin = min(room.width(), room.height()) / 8
        paint_drawing(painter, room.adjusted(margin, margin, -margin, -margin), project_of(self.example))

    def _load(self, size: QSize) -> QPixmap:
        """Its picture in the pixels of this screen; null where there is none."""
        file = picture_file(self.example.id, apply.current())
        found = QPixmap(str(file)) if file.is_file() else QPixmap()
        if found.isNull():
            return found
        ratio = self.devicePixelRatioF()
        fill, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        fitted = found.scaled(size * ratio, fill, smooth)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _paint_words(self, painter: QPainter, palette: Palette) -> None:
        left, top = MARGIN, self.height() - _words_height() + MARGIN - GAP
        width, title_height, line_height = self.width() - 2 * MARGIN, _title_height(), _line_height()
        font = fonts.bold(fonts.normal())
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        title = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, top, width, title_height), PLACED, title)
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        for number, line in enumerate(_lines(self.example.sentence, fonts.small(), width)):
            place = QRect(left, top + title_height + number * line_height, width, line_height)
            painter.drawText(place, PLACED, line)


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """The text in at most LINES lines, the last one shortened."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    shown = [text[start:end].rstrip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    shown[-1:] = [QFontMetrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width) for last in shown[-1:]]
    return shown
