"""Text as it is written: the page, and bars of the characters that are likely next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from playground.spec.language import marked, tr
from playground.theme import apply, fonts, sizes
from playground.training.probes.written_text import MOST_LIKELY

HINT = marked("Press Generate, and the network writes on from the prompt: again and again while it trains.")
# Of a longer text nothing stays when it is begun anew: to lay it out in another color would take too long.
LONGEST_REST = 2000
HEAD, BAR, FOOT = 14, 28, 18
BAR_WIDTH = 20
# Marks and names of symbols that leave no mark themselves.
VISIBLE = {" ": "␣", "\n": "↵", "\t": "⇥"}
NAMES = {" ": marked("a space"), "\n": marked("a line break"), "\t": marked("a tab")}


def named(symbol: str) -> str:
    """A symbol, or what it is called where it leaves no mark."""
    return tr(NAMES[symbol]) if symbol in NAMES else symbol


class Page(QPlainTextEdit):
    """A text that grows. Begun anew it is written over the one before, whose rest stays, pale, until it is reached.

    Attributes:
        prompt: what the text on it was begun with, None for no text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setPlaceholderText(tr(HINT))
        self.setAccessibleName(tr("Text"))
        self.setMinimumHeight(64)
        # Always there, so that lines do not break elsewhere when it comes and goes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.prompt: str | None = None
        self._written = ""
        self._pen = QTextCursor(self.document())

    def forget(self) -> None:
        """Empty the page."""
        self.prompt, self._written = None, ""
        self.clear()
        self._pen = QTextCursor(self.document())

    def write(self, prompt: str, text: str, is_whole: bool) -> None:
        """Show the text so far; only what is new is written."""
        if prompt != self.prompt or not text.startswith(self._written):
            self._begin(prompt)
        self._put(text[len(self._written) :], self._format(apply.current().text))
        self._written = text
        if is_whole:
            self.end()
        if not self.textCursor().hasSelection():
            self.setTextCursor(QTextCursor(self._pen))
            self.ensureCursorVisible()

    def end(self) -> None:
        """Take away what is left of the text before."""
        rest = QTextCursor(self._pen)
        rest.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        rest.removeSelectedText()

    def recolor(self) -> None:
        """Take on the colors of another palette."""
        self._paint_all(apply.current().text)

    def _begin(self, prompt: str) -> None:
        if len(self._written) > LONGEST_REST:
            self.forget()
        self.prompt, self._written = prompt, ""
        self._paint_all(apply.current().muted)
        self._pen.movePosition(QTextCursor.MoveOperation.Start)
        bold = self._format(apply.current().text)
        bold.setFont(fonts.bold(fonts.normal()))
        self._put(prompt, bold)

    def _put(self, text: str, look: QTextCharFormat) -> None:
        """Write over as many characters of the text before."""
        self._pen.insertText(text, look)
        over = QTextCursor(self._pen)
        last = self.document().characterCount() - 1
        over.setPosition(min(self._pen.position() + len(text), last), QTextCursor.MoveMode.KeepAnchor)
        over.removeSelectedText()

    def _paint_all(self, color: str) -> None:
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        look = QTextCharFormat()
        look.setForeground(QColor(color))
        everything.mergeCharFormat(look)

    @staticmethod
    def _format(color: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(color))
        look.setFont(fonts.normal())
        return look


class LikeliestBars(QWidget):
    """The characters that the network takes for likeliest to come next, a bar each, as high as it is probable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.likeliest: tuple[tuple[str, float], ...] = ()
        sizes.fix_height(self, HEAD + BAR + FOOT)
        self.setAccessibleName(tr("Likely next characters"))

    def show_likeliest(self, likeliest: tuple[tuple[str, float], ...]) -> None:
        """Draw these symbols with their probabilities."""
        if likeliest != self.likeliest:
            self.likeliest = likeliest
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = apply.current(), QPainter(self)
        painter.setFont(fonts.small())
        painter.setPen(QColor(palette.muted))
        painter.drawText(QRectF(0, 0, self.width(), sizes.holding(HEAD)), Qt.AlignmentFlag.AlignLeft, tr("Likely next"))
        painter.setFont(fonts.normal())
        for index, (symbol, share) in enumerate(self.likeliest):
            place = self._place(index)
            height = max(share * BAR, 1.0)
            left = place.center().x() - sizes.holding(BAR_WIDTH) / 2
            painter.fillRect(
                QRectF(left, sizes.holding(HEAD) + BAR - height, sizes.holding(BAR_WIDTH), height),
                QColor(palette.accent),
            )
            painter.setPen(QColor(palette.text))
            foot = QRectF(place.left(), sizes.holding(HEAD) + BAR, place.width(), sizes.holding(FOOT))
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, VISIBLE.get(symbol, symbol))

    def _place(self, index: int) -> QRectF:
        width = self.width() / MOST_LIKELY
        return QRectF(index * width, 0, width, self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.reading(event.pos()), self)
            return True
        return super().event(event)

    def reading(self, point: QPoint) -> str:
        """What the bar under the pointer says."""
        for index, (symbol, share) in enumerate(self.likeliest):
            if self._place(index).contains(point):
                return f"{named(symbol)}: {100 * share:.1f} %"
        return tr("The characters that the network takes for likeliest behind the prompt")
