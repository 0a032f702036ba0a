"""The note of a project, above the canvas: what it shows, what to do, what to look at, what to change next."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.document.document import Document
from playground.panels.editors import keep_typing_keys
from playground.panels.style import on_surface
from playground.spec.language import marked, tr
from playground.spec.project import Project
from playground.theme import apply, icons
from playground.theme.tokens import CONTROL_HEIGHT

# The head of a paragraph that has none of its own, first and later; and how long one may be at most.
FIRST_HEAD, LATER_HEAD = marked("About", "a note"), marked("More", "of a note")
HEAD = re.compile(r"([A-Z][a-z ]{1,16}(?=: +\S)|[\u4e00-\u9fff]{1,8}(?=[:：] *\S))[:：] *")
LEAST_WIDTH = 160
TOGGLE_DOC = marked("What this project shows, what to do, what to look at and what to change next")


class NoteStrip(QWidget):
    """A paragraph at a time, each behind its head. Comes with a project that has a note, goes with a button.

    Attributes:
        toggle: the action that shows and hides it, for a menu.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self._note = ""
        self.heads: list[QToolButton] = []
        self.toggle = QAction(tr("Note"), self)
        self.toggle.setCheckable(True)
        self.toggle.setShortcut("Ctrl+Shift+N")
        self.toggle.setToolTip(tr(TOGGLE_DOC))
        self.toggle.setStatusTip(tr(TOGGLE_DOC))
        self.toggle.toggled.connect(self.setVisible)
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
        self.leave = QToolButton()
        self.leave.setIcon(icons.icon("close"))
        self.leave.setIconSize(QSize(12, 12))
        self.leave.setAutoRaise(True)
        self.leave.setToolTip(tr("Hide the note; View > Note shows it again (Ctrl+Shift+N)"))
        self.leave.setAccessibleName(tr("Hide the note"))
        self.leave.clicked.connect(lambda: self.toggle.setChecked(False))
        keep_typing_keys(self.leave)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.pages)

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
        self.toggle.setEnabled(bool(self.heads))
        self.toggle.setChecked(self.toggle.isChecked() and bool(self.heads))

    def _add_page(self, head_text: str, text: str) -> None:
        head = QToolButton()
        head.setText(head_text)
        head.setCheckable(True)
        head.setFixedHeight(CONTROL_HEIGHT)
        head.setToolTip(text)
        keep_typing_keys(head)
        self._group.addButton(head, len(self.heads))
        self._row.insertWidget(len(self.heads), head)
        self.heads.append(head)
        page = QLabel(text)
        page.setWordWrap(True)
        page.setMinimumWidth(LEAST_WIDTH)  # else Qt wants some eighty letters in a line, taken from the docks
        page.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page.setContentsMargins(8, 0, 8, 0)
        self.pages.addWidget(page)

    @Slot(object)
    def _come(self, project: Project) -> None:
        """A project was opened: its note is there to be read."""
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


def paragraphs(note: str) -> list[tuple[str, str]]:
    """The paragraphs of a note with their heads: "Do: press Run." stands behind "Do"."""
    found: list[tuple[str, str]] = []
    for paragraph in filter(None, map(str.strip, re.split(r"\n\s*\n", note))):
        head = HEAD.match(paragraph)
        if head:
            text = paragraph[head.end() :]
            found.append((head[1], text[:1].upper() + text[1:]))
        else:
            found.append((tr(LATER_HEAD, "of a note") if found else tr(FIRST_HEAD, "a note"), paragraph))
    return found
