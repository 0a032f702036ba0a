"""Beside the cards: how the chosen example is drawn, what it is made of, and what to try with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from playground.formats.examples import Example
from playground.panels.drawing_picture import DrawingPicture
from playground.panels.gallery.finding import project_of
from playground.panels.note_strip import paragraphs
from playground.panels.style import heading, note, on_surface
from playground.panels.written_page import WrittenPage
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.theme import fonts, sizes
from playground.training.prepare import plan_of

WIDTH, DRAWING_HEIGHT = 280, 88
# No paragraph is: the column is scrolled as a whole.
HIGHEST = 16_000


class About(QWidget):
    """What there is to know of an example before it is opened.

    Signals:
        open_requested(str): the example of that id is to be opened.
    """

    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes.fix_width(self, WIDTH)
        self._example: Example | None = None
        self.drawing = DrawingPicture(QSize(sizes.holding(WIDTH), DRAWING_HEIGHT))
        self.title, self.facts = QLabel(), note()
        self.title.setFont(fonts.large())
        self.title.setWordWrap(True)
        self._words = QScrollArea()
        self._words.setWidgetResizable(True)
        self._words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words.setAccessibleName(tr("What to try"))
        self.button = QPushButton(tr("Open"))
        self.button.setProperty("primary", True)
        self.button.setToolTip(tr("Open this example (Enter); asks first where something is not saved"))
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.drawing, self.title, self.facts):
            column.addWidget(part)
        column.addWidget(self._words, 1)
        column.addWidget(self.button)

    def tell(self, example: Example | None) -> None:
        """Tell of an example; of none, be empty."""
        if example is self._example and example is not None:
            return
        self._example = example
        for part in (self.drawing, self.title, self.facts, self._words, self.button):
            part.setVisible(example is not None)
        if example is None:
            return
        project = project_of(example)
        self.drawing.show_project(project)
        self.title.setText(example.title)
        made_of = [
            example.level,
            tr(type(project.data).title),
            counted(len(project.graph.nodes), "layer"),
            counted(plan_of(project).total_parameters, "parameter"),
        ]
        self.facts.setText(" · ".join(filter(None, made_of)))
        self.button.setAccessibleName(tr("Open {example}", example=example.title))
        self._words.setWidget(_written(example.note))

    def _open(self) -> None:
        if self._example is not None:
            self.open_requested.emit(self._example.id)


def _written(text: str) -> QWidget:
    """The paragraphs of a note, each but the first under its head."""
    made = QWidget()
    on_surface(made)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 8, 0)
    column.setSpacing(4)
    for number, (head, paragraph) in enumerate(paragraphs(text)):
        if number:
            column.addSpacing(8)
            column.addWidget(heading(head))
        page = WrittenPage(paragraph, most_height=HIGHEST, aside=0)
        page.viewport().setAutoFillBackground(False)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it would take Space
        column.addWidget(page)
    column.addStretch(1)
    return made
