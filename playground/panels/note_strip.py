"""The guide of a project, above the canvas: what it shows, what to do, what to look at, what to change next."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from playground.document.document import Document
from playground.panels.editors import keep_typing_keys
from playground.panels.status_line import StatusLine
from playground.panels.style import on_surface
from playground.panels.written_page import WrittenPage
from playground.spec.language import marked, tr
from playground.spec.project import Project
from playground.theme import apply, icons, sizes
from playground.theme.writing_field import WAYS, WritingField

# The head of a paragraph that has none of its own, first and later; and how long one may be at most.
FIRST_HEAD, LATER_HEAD = marked("About", "a note"), marked("More", "of a note")
HEAD = re.compile(r"([A-Z][a-z ]{1,16}(?=: +\S)|[\u4e00-\u9fff]{1,8}(?=[:：] *\S))[:：] *")
# How a paragraph begins that belongs to the one before: a list, a formula, code, a quotation, a table.
CONTINUED = re.compile(r"[-*+>] |\d+[.)] |\$\$|```|\|")
LONGEST, FIELD_HEIGHT = 20_000, 168
TEMPLATE = marked(
    "What this project shows.\n\nDo: press Run and watch the loss.\n\nLook at: where it falls.\n\n"
    "Change next: the learning rate. Text and formulas such as $z = w x + b$."
)
WRITE_DOC = marked(
    "Write what this project shows; paragraphs that begin with Do: or Look at: get a button of their own"
)
TOGGLE_DOC = marked("What this project shows, what to do, what to look at and what to change next")


class _Heads(QScrollArea):
    """The heads in a row, which scrolls to what has the keyboard where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def add(self, head: QWidget) -> None:
        """One more at the end."""
        self._row.addWidget(head)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._row.sizeHint().height())


class NoteStrip(QWidget):
    """A paragraph at a time, each behind its head. Comes with a project that has a guide, goes with a button.

    Attributes:
        toggle: the action that shows and hides it, for a menu.
        writing: the action that lets one write it, for a menu.
        field: where it is written, in the place of its pages.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self._document = document
        self._note, self._merge = "", object()
        self.heads: list[QToolButton] = []
        self.toggle = QAction(tr("Guide"), self)
        self.toggle.setCheckable(True)
        self.toggle.setShortcut("Ctrl+Shift+N")
        self.toggle.setToolTip(tr(TOGGLE_DOC))
        self.toggle.setStatusTip(tr(TOGGLE_DOC))
        self.toggle.toggled.connect(self.setVisible)
        self.writing = QAction(icons.icon("write"), "", self)
        self.writing.setShortcut("Ctrl+Alt+G")
        self.writing.setToolTip(tr(WRITE_DOC))
        self.writing.setStatusTip(tr(WRITE_DOC))
        self.writing.triggered.connect(self.write)
        self._before: QWidget | None = None
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._turn_to)
        self.pages = QStackedWidget()
        self._arrange()
        apply.changed.connect(self._follow_theme)
        document.changed.connect(self._take)
        document.loaded.connect(self._come)
        self._take(document.project)
        self._come(document.project)

    def _arrange(self) -> None:
        tip = tr("Hide the guide; View > Guide shows it again (Ctrl+Shift+N)")
        self.leave = _button("close", tr("Hide the guide"), tip)
        self.leave.clicked.connect(lambda: self.toggle.setChecked(False))
        self.pencil = _button("write", tr("Write the guide"), tr("Write the guide (Ctrl+Alt+G)"))
        self.pencil.clicked.connect(self.write)
        self.ways = StatusLine()
        self.ways.setProperty("tone", "muted")
        self.ways.say(tr(WAYS))
        self.ways.hide()
        self.field = WritingField(LONGEST)
        self.field.setAccessibleName(tr("Text of the guide"))
        self.field.setPlaceholderText(tr(TEMPLATE))
        self.field.setFixedHeight(FIELD_HEIGHT)
        self.field.written.connect(self._write)
        self.field.closed.connect(self._end)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._tabs = _Heads()
        self._row.addWidget(self._tabs)
        self._row.addWidget(self.ways, 100)  # all the room there is, where it is seen
        self._row.addStretch(1)
        self._row.addWidget(self.pencil)
        self._row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.pages)
        column.addWidget(self.field)

    @Slot()
    def write(self) -> None:
        """Write the guide, or begin one; all of it is one edit."""
        self._before = QApplication.focusWidget()
        self._merge = object()
        self.toggle.setEnabled(True)
        self.toggle.setChecked(True)
        self._show_writing(True)
        self.field.open(self._note)

    @Slot(str)
    def _write(self, text: str) -> None:
        name = tr("Edit guide") if self._document.project.note else tr("Write guide")
        self._document.try_edit(name, lambda project: project.replace(note=text), self._merge)

    @Slot(bool)
    def _end(self, had_keyboard: bool) -> None:
        self._document.end_merge()
        self._show_writing(False)
        self._show_whether_any()
        if had_keyboard and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_writing(self, is_written: bool) -> None:
        """The field with how a text is written, or the pages with their heads."""
        for widget in (self.pages, self.pencil, *self.heads):
            widget.setVisible(not is_written)
        self.ways.setVisible(is_written)

    def _show_whether_any(self) -> None:
        has_any = bool(self.heads)
        self.writing.setText(tr("Edit guide…") if has_any else tr("Write a guide…"))
        if not self.field.is_open:
            self.toggle.setEnabled(has_any)
            self.toggle.setChecked(self.toggle.isChecked() and has_any)

    @Slot(object)
    def _take(self, project: Project) -> None:
        """Show another note in place of the one before."""
        if project.note == self._note:
            return
        self._note = project.note
        for head in self.heads:
            self._group.removeButton(head)
            head.hide()  # it takes no room until it is gone
            head.deleteLater()
        while (page := self.pages.widget(0)) is not None:
            self.pages.removeWidget(page)
            page.deleteLater()
        self.heads = []
        for head_text, text in paragraphs(self._note):
            self._add_page(head_text, text)
        if self.heads:
            self.heads[0].setChecked(True)
        if self.field.is_open and self.field.toPlainText()[:LONGEST] != self._note:
            self.field.open(self._note)  # undone, or another project
        self._show_writing(self.field.is_open)
        self._show_whether_any()

    def _add_page(self, head_text: str, text: str) -> None:
        head = QToolButton()
        head.setText(head_text)
        head.setCheckable(True)
        sizes.fix_height(head)
        page = WrittenPage(text)
        head.setToolTip(page.spoken)
        keep_typing_keys(head)
        self._group.addButton(head, len(self.heads))
        self._tabs.add(head)
        self.heads.append(head)
        self.pages.addWidget(page)

    @Slot(object)
    def _come(self, project: Project) -> None:
        """A project was opened: its guide is there to be read."""
        self.field.end()
        self.toggle.setChecked(bool(project.note))
        self.setVisible(bool(project.note))

    @Slot(int)
    def _turn_to(self, number: int) -> None:
        self.pages.setCurrentIndex(number)

    @Slot()
    def _follow_theme(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(apply.current().border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _button(picture: str, name: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icons.icon(picture))
    made.setIconSize(QSize(12, 12) if picture == "close" else QSize(16, 16))
    made.setAutoRaise(True)
    made.setToolTip(tip)
    made.setAccessibleName(name)
    keep_typing_keys(made)
    return made


def paragraphs(note: str) -> list[tuple[str, str]]:
    """The paragraphs of a note with their heads: "Do: press Run." stands behind "Do"."""
    found: list[tuple[str, str]] = []
    for paragraph in filter(None, map(str.strip, re.split(r"\n\s*\n", note))):
        head = HEAD.match(paragraph)
        if found and CONTINUED.match(paragraph):
            found[-1] = (found[-1][0], f"{found[-1][1]}\n\n{paragraph}")
        elif head:
            text = paragraph[head.end() :]
            found.append((head[1], text[:1].upper() + text[1:]))
        else:
            found.append((tr(LATER_HEAD, "of a note") if found else tr(FIRST_HEAD, "a note"), paragraph))
    return found
