"""What every picture of the network's answers has in common."""

from __future__ import annotations

import importlib
import pkgutil
from abc import abstractmethod
from typing import Any, ClassVar

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from playground.engine.plan import Plan
from playground.panels import output_views
from playground.panels.dock import Surroundings
from playground.panels.plot.saving import add_save_actions
from playground.spec.language import marked, tr
from playground.spec.task import Task, TensorType
from playground.theme import apply
from playground.theme.focus_ring import FocusRing
from playground.training.probe import Probe

EMPTY_TEXT = marked("Press Run (Space), and the answers of the network appear here.")


class OutputView(QWidget):
    """Asks one probe and draws its answer.

    Attributes:
        title: the name on its tab, in English.
        doc: what is seen there, in the learner's words, in English.
        place: its order among the tabs.
        passes: whether it has no tab and covers them for as long as something is looked at; see `called`.
        answer_type: what its probe answers with.
        around: what it may listen to and act on.
        probe: the question; asked only while the view is visible.
        answer: the last answer, None before there is one.

    Signals:
        probe_changed(): `probe` is another question from now on.
        wanted(object): the person wants to see something that another picture may show; see `take_request`.
        called(bool): it is to be seen now, or not any more; for one that passes.
    """

    title: ClassVar[str] = ""
    doc: ClassVar[str] = ""
    place: ClassVar[int] = 0
    passes: ClassVar[bool] = False
    answer_type: ClassVar[type] = object
    probe: Probe
    probe_changed = Signal()
    wanted = Signal(object)
    called = Signal(bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        FocusRing(self)
        self.setAccessibleName(tr(self.title))
        self.setAccessibleDescription(tr(self.doc))
        self.answer: Any = None
        self.empty_text = tr(EMPTY_TEXT)
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
    def fits(cls, plan: Plan) -> bool:
        """Whether this picture can be drawn of such data and such a drawing."""

    def show_answer(self, answer: object) -> None:
        """Draw an answer of the probe, or the empty state when it is None."""
        if answer is self.answer and answer is not None:
            return
        self.answer = answer if isinstance(answer, self.answer_type) else None
        self.take_answer()
        self.update()

    def take_answer(self) -> None:
        """Prepare what is drawn of a new answer, or of None. For the views that keep something beside it."""

    def paint_answer(self, painter: QPainter) -> None:
        """Draw the answer onto the empty surface."""

    def take_request(self, request: object) -> bool:
        """Show what another picture's `wanted` asks for. False where this one does not show such things."""
        return False

    def set_plan(self, plan: Plan) -> None:
        """The network is this one from now on, and the picture fits it."""
        self.set_task(plan.task)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(apply.current().surface))
        if self.answer is None:
            self.paint_empty(painter)
        else:
            self.paint_answer(painter)

    def picture_size(self) -> QSize:
        """How large it is as a picture."""
        return self.size()

    def paint_picture(self, painter: QPainter) -> None:
        """Draw it as a picture."""
        painter.fillRect(self.rect(), QColor(apply.current().surface))
        self.paint_answer(painter)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.answer is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            add_save_actions(menu, self, tr(self.title), self)
            menu.exec(event.globalPos())

    def paint_empty(self, painter: QPainter) -> None:
        """What stands here before there is an answer."""
        palette = apply.current()
        painter.setPen(QColor(palette.muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.empty_place(), flags, self.empty_text)

    def empty_place(self) -> QRect:
        """Where words have room before there is an answer."""
        return self.rect().adjusted(24, 0, -24, 0)


def view_classes() -> tuple[type[OutputView], ...]:
    """Every picture there is, in the order of the tabs: those that the modules of this package define."""
    for found in pkgutil.iter_modules(output_views.__path__):
        importlib.import_module(f"{output_views.__name__}.{found.name}")
    return tuple(sorted(OutputView.__subclasses__(), key=lambda view: view.place))
