"""What every picture of the network's answers has in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.spec.task import Task, TensorType
from playground.theme import apply
from playground.training.probe import Probe

EMPTY_TEXT = "Press Run (Space), and the answers of the network appear here."


class OutputView(QWidget):
    """Asks one probe and draws its answer.

    Attributes:
        title: the name on its tab.
        doc: what is seen there, in the learner's words.
        probe: the question; asked only while the view is visible.
    """

    title: ClassVar[str] = ""
    doc: ClassVar[str] = ""
    probe: Probe

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.task = Task(input=TensorType(()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        apply.changed.connect(self._follow_theme)

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    @classmethod
    @abstractmethod
    def fits(cls, task: Task) -> bool:
        """Whether this picture can be drawn of such data."""

    @abstractmethod
    def show_answer(self, answer: object) -> None:
        """Draw an answer of the probe, or the empty state when it is None."""

    def set_task(self, task: Task) -> None:
        """The data is of this task from now on; answers to the one before are forgotten."""
        if task != self.task:
            self.task = task
            self.show_answer(None)

    def recolor(self) -> None:
        """Draw again in the colors of another palette."""
        self.update()

    @Slot()
    def _follow_theme(self) -> None:
        # Qt lets go of a view that is gone only where the slot itself is not overridden.
        self.recolor()

    def paint_empty(self, painter: QPainter) -> None:
        """What stands here before there is an answer."""
        palette = apply.current()
        painter.fillRect(self.rect(), QColor(palette.surface))
        painter.setPen(QColor(palette.muted))
        place = self.rect().adjusted(24, 0, -24, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, EMPTY_TEXT)
