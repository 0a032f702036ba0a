"""The problems dock: what ails the drawing or the run, why, and the button that fixes it."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.panels.dock import Dock
from playground.panels.editors import keep_typing_keys
from playground.panels.style import empty_state, heading, note, on_surface
from playground.session.run import Run
from playground.spec.problem import Problem, Severity
from playground.theme import icons
from playground.training.events import Snapshot
from playground.training.health.rule import Finding
from playground.training.probes.health import Health, HealthAnswer

ICON_SIZE = 16
# Figures that change faster cannot be read.
READABLE_SECONDS = 1.0


class ProblemRow(QFrame):
    """One problem. Double-click or Enter goes to its layer; the button applies its fix.

    Signals:
        opened(problem): go to where it is.
        fix_requested(problem): apply its edit.
    """

    opened = Signal(object)
    fix_requested = Signal(object)

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = problem
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        is_error = problem.severity is Severity.ERROR
        picture = QLabel()
        icon = icons.icon("error", "bad") if is_error else icons.icon("warning", "warning")
        picture.setPixmap(icon.pixmap(QSize(ICON_SIZE, ICON_SIZE)))
        picture.setToolTip("It keeps the network from running" if is_error else "It runs, but may not learn")
        self._what, why = heading(""), note(problem.why)
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self._what, why):
            line.setWordWrap(True)
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.button: QPushButton | None = None
        if problem.fix is not None:
            self.button = QPushButton(problem.fix.label)
            self.button.setToolTip("Make this edit; Undo takes it back")
            keep_typing_keys(self.button)
            self.button.clicked.connect(lambda: self.fix_requested.emit(self.problem))
            words.addSpacing(4)
            words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_problem(problem)

    def show_problem(self, problem: Problem) -> None:
        """The same problem with other figures in its words."""
        self.problem = problem
        self._what.setText(f"{problem.where}: {problem.what}" if problem.where else problem.what)
        self.setAccessibleName(str(problem))
        tips = ["Double-click or Enter selects the layer."] if problem.where else []
        if isinstance(problem, Finding):
            tips.append(f"Said when {problem.threshold}.")
        self.setToolTip("\n".join(tips))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.problem)
        else:
            super().keyPressEvent(event)


class ProblemsPanel(QWidget):
    """The problems of the plan, and below them what ails the run.

    Signals:
        count_changed(count): how many there are now.
        found(sentence): something ails the run that did not before.
    """

    count_changed = Signal(int)
    found = Signal(str)

    def __init__(self, document: Document, selection: Selection, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_surface(self)
        self._document = document
        self._selection = selection
        self.rows: list[ProblemRow] = []
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(body)
        self._stack = QStackedLayout(self)
        hint = "The drawing is whole, and nothing ails the run."
        self._stack.addWidget(empty_state("No problems", hint))
        self._stack.addWidget(self._scroll)
        self._of_plan: tuple[Problem, ...] = ()
        self._of_run: tuple[Problem, ...] = ()
        self._shown_at = 0.0
        # Asked for even behind another tab, where the count in the title tells of it.
        self._watch = run.watch(Health())
        self._watch.set_active(True)
        run.snapshot_ready.connect(self.set_snapshot)

    def set_plan(self, plan: Plan | None) -> None:
        """Show the problems of another plan."""
        self._of_plan = plan.problems if plan is not None else ()
        self._show(self._of_plan + self._of_run)

    @Slot(object)
    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Show what ails the run, at a pace at which figures can be read."""
        answer = snapshot.answers.get(self._watch.probe)
        findings = answer.findings if isinstance(answer, HealthAnswer) else ()
        now = time.monotonic()
        if list(map(_words, findings)) == list(map(_words, self._of_run)) and now - self._shown_at < READABLE_SECONDS:
            return
        before = set(map(_words, self._of_run))
        self._of_run, self._shown_at = findings, now
        self._show(self._of_plan + findings)
        for problem in findings:
            if _words(problem) not in before:
                self.found.emit(problem.sentence)
                break

    def _show(self, problems: tuple[Problem, ...]) -> None:
        if list(map(_words, problems)) == [_words(row.problem) for row in self.rows]:
            for row, problem in zip(self.rows, problems, strict=True):
                row.show_problem(problem)
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._make_row(problem) for problem in problems]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
        self._stack.setCurrentIndex(1 if problems else 0)
        self.count_changed.emit(len(problems))

    def _make_row(self, problem: Problem) -> ProblemRow:
        row = ProblemRow(problem)
        row.opened.connect(self._open)
        row.fix_requested.connect(self._fix)
        return row

    def _open(self, problem: Problem) -> None:
        if problem.where is not None:
            self._selection.go_to(problem.where)

    def _fix(self, problem: Problem) -> None:
        if problem.fix is not None:
            self._document.try_edit(problem.fix.label, problem.fix.edit)


def _words(problem: Problem) -> tuple[object, ...]:
    # Fixes are functions, made anew by each plan; what can be read of a problem tells whether it is the same. The
    # words of a finding hold figures that change with every step, its rule does not.
    what = problem.rule if isinstance(problem, Finding) else problem.what
    return problem.where, what, problem.why, problem.severity, problem.fix and problem.fix.label


DOCK = Dock(
    "Problems",
    "What keeps the network from running or learning, why, and what mends it",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=30,
    make=lambda around: ProblemsPanel(around.document, around.selection, around.run),
    behind="Properties",
)
