"""The brushes beside the plane: one for each class or value, and an eraser; what they draw is learned at once."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from playground.data.dataset import Dataset
from playground.data.drawing import as_drawn, can_be_drawn, with_class, with_point, without_points
from playground.data.sets.hand_drawn import MOST_CLASSES, HandDrawn
from playground.document.document import Document
from playground.panels.editors import keep_typing_keys, new_gesture
from playground.panels.project_parts import with_part
from playground.spec.drawn_points import DrawnPoint
from playground.spec.language import marked, tr
from playground.spec.project import Project
from playground.spec.task import Task
from playground.theme.icons import icon
from playground.theme.shapes import Mark

BUTTON, DOT, GAP = 24, 12, 2
WIDTH = BUTTON + 8
# For numbers: what the brushes stand for, as shares of the greatest number there is.
VALUES = (1.0, 0.5, 0.0, -0.5, -1.0)
ERASER = "eraser"


class Brushes(QWidget):
    """A column of buttons, of which one may be pressed; and the strokes that are drawn with it.

    Attributes:
        chosen: the number of a class, a share of the greatest value, ERASER, or None for no brush.
    """

    def __init__(self, document: Document, points: Callable[[], list[DrawnPoint]], parent: QWidget) -> None:
        """`points`: those that are seen, with which drawing begins."""
        super().__init__(parent)
        self.chosen: float | str | None = None
        self.buttons: dict[float | str, QToolButton] = {}
        self._document = document
        self._points = points
        self._gesture: object = None
        self._task: Task | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.hide()

    def set_task(self, task: Task) -> None:
        """Have the brushes for data of a task; none where one cannot draw."""
        alike = self._task is not None and (task.classes, task.outputs) == (self._task.classes, self._task.outputs)
        self._task = task
        self.setVisible(can_be_drawn(task))
        if not alike and can_be_drawn(task):
            self.recolor()
        if not can_be_drawn(task):
            self.choose(None)

    def recolor(self) -> None:
        """Make the buttons, in the colors of now."""
        task = self._task
        if task is None or not can_be_drawn(task):
            return
        for button in (*self.buttons.values(), *self.findChildren(QToolButton)):
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        how = marked("Draw points of {what}: press and drag on the plane; the right button erases")
        if task.is_classification:
            for index, name in enumerate(task.spoken_classes):
                mark = Mark.of_class(index, len(task.classes))
                self._add(float(index), _picture(mark), tr(how, what=name))
        else:
            for value in VALUES:
                words = tr("{percent:+.0f} % of the greatest value", percent=100 * value) if value else "0"
                self._add(value, _picture(Mark.of_value(value)), tr(how, what=words))
        if task.is_classification and len(task.classes) < MOST_CLASSES:
            self._make(icon("plus"), tr("One more class to draw")).clicked.connect(self._add_class)
        self._add(ERASER, icon("delete"), tr("Erase points: press and drag on the plane"))
        self.choose(self.chosen if self.chosen in self.buttons else None)
        self.setFixedSize(BUTTON, (BUTTON + GAP) * self._column.count())

    def choose(self, brush: float | str | None) -> None:
        """Take this brush, or put the one at hand away."""
        self.chosen = brush
        for own, button in self.buttons.items():
            button.setChecked(own == brush)

    def begin(self) -> None:
        """A stroke begins: all that it changes is undone as one."""
        self._gesture = new_gesture()

    def stroke(self, x: float, y: float, greatest: float, radius: float, erases: bool) -> bool:
        """Draw or erase at a place; `greatest` is the value of a share of 1. False when it cannot be done."""
        if erases or self.chosen == ERASER:
            edit = functools.partial(self._erased, x=x, y=y, radius=radius)
            return self._document.try_edit(tr("Erase points"), edit, self._gesture)
        if not isinstance(self.chosen, float) or self._task is None:
            return False
        answer = self.chosen if self._task.is_classification else round(self.chosen * greatest, 3)
        edit = functools.partial(self._drawn, x=x, y=y, answer=answer)
        return self._document.try_edit(tr("Draw points"), edit, self._gesture)

    def _drawn(self, project: Project, x: float, y: float, answer: float) -> Project:
        return with_part(project, "data", with_point(self._as_drawn(project), x, y, answer))

    def _erased(self, project: Project, x: float, y: float, radius: float) -> Project:
        before = self._as_drawn(project)
        after = without_points(before, x, y, radius)
        # Where nothing lies the set stays what it is, hand-drawn or not.
        return with_part(project, "data", after) if after != before else project

    def _as_drawn(self, project: Project) -> HandDrawn:
        assert isinstance(project.data, Dataset)
        return as_drawn(project.data, self._points())

    @Slot()
    def _add_class(self) -> None:
        self._document.try_edit(
            tr("Add a class"), lambda project: with_part(project, "data", with_class(self._as_drawn(project)))
        )

    def _add(self, brush: float | str, picture: QIcon, doc: str) -> None:
        button = self._make(picture, doc)
        button.setCheckable(True)
        button.clicked.connect(functools.partial(self._press, brush))
        self.buttons[brush] = button

    def _make(self, picture: QIcon, doc: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(picture)
        button.setIconSize(QSize(DOT + 4, DOT + 4))
        button.setFixedSize(BUTTON, BUTTON)
        button.setToolTip(doc)
        button.setAccessibleName(doc)
        keep_typing_keys(button)
        self._column.addWidget(button)
        button.show()
        return button

    def _press(self, brush: float | str, _: bool = False) -> None:
        self.choose(None if self.chosen == brush else brush)


def _picture(mark: Mark) -> QIcon:
    """A point as the brush draws it."""
    side = DOT + 4
    pixmap = QPixmap(4 * side, 4 * side)
    pixmap.setDevicePixelRatio(4)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark.paint(painter, QPointF(side / 2, side / 2), DOT / 2.4)
    painter.end()
    return QIcon(pixmap)
