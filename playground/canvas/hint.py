"""Words on top of the canvas: beside the pointer while something is dragged, and where nothing is drawn yet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from playground.canvas.appearance import RADIUS, color, font, metrics
from playground.spec.language import marked, tr
from playground.theme import sizes


class Hint(QLabel):
    """A sentence beside the pointer: why it cannot be, or what letting go will do."""

    _AWAY = QPoint(18, 18)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(8)
        self.setWordWrap(True)
        self.hide()

    def say(self, text: str, spot: QPoint, is_refusal: bool) -> None:
        """Show the sentence beside a place of the parent; nothing for an empty one."""
        if not text:
            self.hide()
            return
        role = "bad_text" if is_refusal else "text"
        self.setStyleSheet(
            f"color: {color(role).name()}; background: {color('surface').name()};"
            f"border: 1px solid {color('bad' if is_refusal else 'border').name()}; border-radius: {RADIUS:.0f}px;"
        )
        self.setText(text)
        width = min(340, self.fontMetrics().horizontalAdvance(text) + 36)
        self.setFixedWidth(width)
        self.setFixedHeight(self.heightForWidth(width))
        self.move(self._inside(spot + self._AWAY))
        self.show()
        self.raise_()

    def _inside(self, corner: QPoint) -> QPoint:
        room = self._room.rect()
        return QPoint(
            max(0, min(corner.x(), room.right() - self.width())), max(0, min(corner.y(), room.bottom() - self.height()))
        )


class EmptyCanvas(QWidget):
    """What to do where nothing is drawn yet."""

    TITLE = marked("Draw a network")
    LINES = (
        (marked("Drag a layer here from the library,"), ""),
        (marked("double-click to search for one, or press"), "A"),
        (marked("Start with Data, end with Output."), ""),
    )

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lines = (f"{tr(words)} {key}".strip() for words, key in self.LINES)
        self.setAccessibleName(" ".join([tr("{sentence}.", sentence=tr(self.TITLE)), *lines]))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Written as on the cards, and as much larger as they are seen.
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.translate(middle)
        painter.scale(sizes.factor(), sizes.factor())
        painter.translate(-middle)
        top = self.height() / 2 - 56
        painter.setFont(font("title"))
        painter.setPen(color("text"))
        painter.drawText(QRectF(0, top, self.width(), 28), Qt.AlignmentFlag.AlignCenter, tr(self.TITLE))
        for index, (words, key) in enumerate(self.LINES):
            self._paint_line(painter, top + 40 + 24 * index, tr(words), key)
        painter.end()

    def _paint_line(self, painter: QPainter, top: float, words: str, key: str) -> None:
        width = metrics("caption").horizontalAdvance(words)
        cap = metrics("caption").horizontalAdvance(key) + 14 if key else 0.0
        left = (self.width() - width - (cap + 8 if key else 0)) / 2
        painter.setFont(font("caption"))
        painter.setPen(color("muted"))
        painter.drawText(QRectF(left, top, width + 2, 22), Qt.AlignmentFlag.AlignVCenter, words)
        if key:
            box = QRectF(left + width + 8, top + 1, cap, 20)
            painter.setPen(QPen(color("border_strong"), 1))
            painter.setBrush(color("surface"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
