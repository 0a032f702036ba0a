"""What people write, laid out: Markdown with formulas between dollar signs, in the theme's fonts and colors.

    **Bold**, *italic*, `code`, # headings, - lists, $z = w x + b$ in a line, $$\\frac{1}{n} \\sum_i l_i$$ on its own

Nothing is fetched and nothing leads elsewhere: of a picture its description is shown, of a link its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrame,
    QTextFrameFormat,
)

from playground.theme import fonts
from playground.theme.apply import current
from playground.theme.formulas import Formula, effort, formula

# Code is passed over; then formulas on their own and in a line; a dollar sign that is one has a backslash before it.
_MARKED = re.compile(
    r"(?P<code>```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]+`)|\\\$|\$\$(?P<own>[^$]+)\$\$"
    r"|\$(?=\S)(?P<inline>[^$\n]*[^$\s])\$(?!\d)|\n(?=[^\n])",
    re.DOTALL,
)
# Stand in the place of formulas until the text is laid out; nobody types them.
_FIRST, _MOST = 0xE000, 200
# What the formulas of one text may take, in the unit of `effort`: some fifty of the longer ones.
_MOST_EFFORT = 40_000.0
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_FORMULA_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
_LATEX, _ON_ITS_OWN = (QTextFormat.Property.UserProperty.value + place for place in (1, 2))
# Letters of formulas look smaller than others of their size.
_ENLARGED = 1.15
# Pixels.
_BETWEEN, _ABOVE_HEADING, _LIST_INDENT, _QUOTE_INDENT = 6.0, 10.0, 18.0, 16.0
# How much of the ink lies behind code, of 255.
_SHADE = 20


class WrittenText(QTextDocument):
    """A text as it is read.

    Attributes:
        troubles: what is between dollar signs and no formula; it is shown as it was written.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.troubles: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._formulas = _FormulaObject(self)
        self.documentLayout().registerHandler(_FORMULA_TYPE, self._formulas)
        self.setDocumentMargin(0)
        self.setIndentWidth(_LIST_INDENT)
        self.setUndoRedoEnabled(False)

    def show_text(self, text: str, font: QFont | None = None) -> None:
        """Lay out a text in a font and the colors of the theme; the same again is no work."""
        font = font or fonts.normal()
        shown = (text, font.toString(), current().name)
        if shown == self._shown:
            return
        self._shown = shown
        self.setDefaultFont(font)
        marked, found = _with_marks(text)
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.setMarkdown(marked, features)
        together = QTextCursor(self)
        together.beginEditBlock()  # so that all is laid out once
        self._style_blocks()
        self._style_runs()
        placed, room = [], _MOST_EFFORT
        for number, (latex, is_own) in enumerate(found):
            room -= effort(latex)
            placed.append(self._place(chr(_FIRST + number), latex, is_own, room >= 0))
        together.endEditBlock()
        self.troubles = tuple(latex for (latex, _), is_formula in zip(found, placed, strict=True) if not is_formula)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: no picture is read from anywhere."""
        return None

    @property
    def spoken(self) -> str:
        """The text without its marks, for whoever hears it."""
        lines = (
            "".join(str(run.charFormat().property(_LATEX) or run.text()) for run in runs) for runs in self._blocks()
        )
        return " ".join(" ".join(lines).split())

    def draw(self, painter: QPainter) -> None:
        """Paint it at the origin."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(current().text))
        context.palette = palette
        self.documentLayout().draw(painter, context)

    def picture(self, format_: QTextFormat) -> Formula | None:
        """The formula that a place of the text stands for."""
        size = self.defaultFont().pixelSize() * _ENLARGED
        return formula(str(format_.property(_LATEX)), size, current().text, bool(format_.property(_ON_ITS_OWN)))

    def _place(self, mark: str, latex: str, is_own: bool, is_drawn: bool) -> bool:
        """Put a formula in the place of its mark, or how it was written; whether it is drawn."""
        cursor = self.find(mark)
        if cursor.isNull():
            return True  # it stood where no text is shown
        format_ = cursor.charFormat()
        format_.setProperty(_LATEX, latex)
        format_.setProperty(_ON_ITS_OWN, is_own)
        picture = self.picture(format_) if is_drawn else None
        if picture is None:
            marks = "$$" if is_own else "$"
            cursor.insertText(f"{marks}{latex}{marks}", self._refused())
            return False
        format_.setObjectType(_FORMULA_TYPE)
        if picture.descent > QFontMetricsF(self.defaultFont()).descent():
            format_.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        if is_own and cursor.block().text() == mark:
            centered = cursor.blockFormat()
            centered.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cursor.setBlockFormat(centered)
        cursor.insertText(_OBJECT, format_)
        return True

    def _refused(self) -> QTextCharFormat:
        """How that is shown which is no formula."""
        made = QTextCharFormat()
        made.setFont(_code_font(self.defaultFont()))
        made.setForeground(QColor(current().warning_text))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        return made

    def _blocks(self) -> Iterator[list[QTextFragment]]:
        """The runs of one format, paragraph by paragraph."""
        block = self.begin()
        while block.isValid():
            runs, iterator = [], block.begin()
            while not iterator.atEnd():
                runs.append(iterator.fragment())
                iterator += 1
            yield runs
            block = block.next()

    def _style_runs(self) -> None:
        # From the end on, so that what is put in the place of a picture moves nothing that is still to come.
        runs = [(run.position(), run.length(), run.charFormat()) for block in self._blocks() for run in block]
        for start, length, format_ in reversed(runs):
            cursor = QTextCursor(self)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if format_.isImageFormat():
                described = format_.property(QTextFormat.Property.ImageAltText)
                cursor.insertText(str(described or ""), QTextCharFormat())
            elif "monospace" in (format_.fontFamilies() or ()):
                cursor.setCharFormat(
                    self._code(is_alone=cursor.blockFormat().background().style() != Qt.BrushStyle.NoBrush)
                )
            elif format_.isAnchor():
                format_.setAnchor(False)
                format_.clearForeground()
                format_.setFontUnderline(False)
                cursor.setCharFormat(format_)

    def _code(self, is_alone: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(_code_font(self.defaultFont()))
        if not is_alone:
            made.setBackground(_shade())
        return made

    def _style_blocks(self) -> None:
        block, last = self.begin(), self.lastBlock().blockNumber()
        while block.isValid():
            cursor, format_ = QTextCursor(block), block.blockFormat()
            is_code, is_listed = format_.nonBreakableLines(), block.textList() is not None
            level = format_.headingLevel()
            room = 0.0 if is_code or cursor.currentTable() else 2.0 if is_listed else _BETWEEN
            format_.setTopMargin(0.0 if not block.blockNumber() else _ABOVE_HEADING if level else room)
            format_.setBottomMargin(0.0 if block.blockNumber() == last else room)
            if format_.property(QTextFormat.Property.BlockQuoteLevel):
                format_.setLeftMargin(_QUOTE_INDENT)
            if is_code:
                format_.setBackground(_shade())
                format_.setNonBreakableLines(False)
            cursor.setBlockFormat(format_)
            if level:
                self._style_heading(cursor, level)
            block = block.next()
        for table in self.rootFrame().childFrames():
            self._style_table(table)

    def _style_table(self, table: QTextFrame) -> None:
        format_ = table.frameFormat().toTableFormat()
        format_.setBorderBrush(QColor(current().border_strong))
        format_.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        format_.setBorderCollapse(True)
        format_.setCellPadding(3)
        table.setFrameFormat(format_)

    def _style_heading(self, cursor: QTextCursor, level: int) -> None:
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if level <= 2 else 0)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(made)


class _FormulaObject(QPyTextObject):
    """Puts formulas into the lines of a text, on their baseline."""

    def __init__(self, text: WrittenText) -> None:
        super().__init__(text)
        self._text = text

    def intrinsicSize(self, document: QTextDocument, position: int, format_: QTextFormat) -> QSizeF:
        picture = self._text.picture(format_)
        if picture is None:
            return QSizeF()
        return QSizeF(picture.width, self._height(picture, format_))

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, format_: QTextFormat
    ) -> None:
        picture = self._text.picture(format_)
        if picture is not None:
            rect = QRectF(rect)
            baseline = rect.bottom() if not _is_deep(format_) else rect.center().y() + self._half_x() / 2
            picture.paint(painter, QPointF(rect.left(), baseline))

    def _height(self, picture: Formula, format_: QTextFormat) -> float:
        """How high the line has to be for it: what is not deep hangs into the room that letters hang into.

        The rest is set by Qt with its middle at half the height of an x, and may need more room on one side of that.
        """
        if not _is_deep(format_):
            return picture.ascent
        return max(2 * picture.ascent - self._half_x(), 2 * picture.descent + self._half_x())

    def _half_x(self) -> float:
        return QFontMetricsF(self._text.defaultFont()).xHeight() / 2


def _is_deep(format_: QTextFormat) -> bool:
    aligned = QTextCharFormat(format_.toCharFormat()).verticalAlignment()
    return aligned is QTextCharFormat.VerticalAlignment.AlignMiddle


def _with_marks(text: str) -> tuple[str, list[tuple[str, bool]]]:
    """The text with a mark for each formula, and the formulas, each with whether it stands on its own.

    A line that was ended by hand stays one.
    """
    found: list[tuple[str, bool]] = []

    def marked(match: re.Match[str]) -> str:
        latex = match["own"] or match["inline"]
        if match[0] == "\n":
            return "  \n"
        if latex is None or len(found) == _MOST:
            return match[0]
        found.append((latex.strip(), match["own"] is not None))
        return chr(_FIRST + len(found) - 1)

    return _MARKED.sub(marked, _PRIVATE.sub("", text)), found


def _shade() -> QColor:
    """What code stands on."""
    shade = QColor(current().text)
    shade.setAlpha(_SHADE)
    return shade


def _code_font(beside: QFont) -> QFont:
    font = fonts.fixed()
    font.setPixelSize(beside.pixelSize() - 1)
    font.setHintingPreference(beside.hintingPreference())
    return font
