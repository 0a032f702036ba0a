"""The problems dock: what ails the drawing or the run, why, and the button that fixes it."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
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
from playground.formats.help_topic import topic_of_problem
from playground.panels.dock import Dock
from playground.panels.editors import keep_typing_keys
from playground.panels.style import empty_state, heading, note, on_surface
from playground.session.run import Run
from playground.spec.language import marked, tr
from playground.spec.problem import Fix, Problem, Severity
from playground.theme import icons
from playground.training.events import Snapshot
from playground.training.health.rule import Finding
from playground.training.probes.health import Health, HealthAnswer

ICON_SIZE = 16
# Figures that change faster cannot be read.
READABLE_SECONDS = 1.0
FIX_DOC = marked("Make this edit; Undo takes it back")


class ProblemRow(QFrame):
    """One problem. Double-click or Enter goes to its layer; a button applies a fix.

    Signals:
        opened(problem): go to where it is.
        fix_requested(fix): apply this edit.
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
        picture.setToolTip(tr("It keeps the network from running") if is_error else tr("It runs, but may not learn"))
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
        self.buttons = [self._make_button(number) for number in range(len(problem.fixes))]
        if self.buttons:
            words.addSpacing(4)
        for button in self.buttons:
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_problem(problem)

    def _make_button(self, number: int) -> QPushButton:
        button = QPushButton(self.problem.fixes[number].label)
        button.setToolTip(tr(FIX_DOC))
        keep_typing_keys(button)
        button.clicked.connect(lambda: self.fix_requested.emit(self.problem.fixes[number]))
        return button

    def show_problem(self, problem: Problem) -> None:
        """The same problem with other figures in its words."""
        self.problem = problem
        self._what.setText(problem.headline)
        self.setAccessibleName(str(problem))
        tips = [tr("Double-click or Enter selects the layer.")] if problem.where else []
        if isinstance(problem, Finding):
            tips.append(tr("Said when {threshold}.", threshold=problem.threshold))
        self.setToolTip("\n".join(tips))

    def help_topic(self, at: QPoint) -> str:
        """Of the rule that found it."""
        return topic_of_problem(self.problem)

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
        fixed(fix): a person pressed the button of this fix, and it was made.
    """

    count_changed = Signal(int)
    found = Signal(str)
    fixed = Signal(object)

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
        hint = tr("The drawing is whole, and nothing ails the run.")
        self._stack.addWidget(empty_state(tr("No problems"), hint))
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
        before = len(self.rows)
        # A row stays as long as its problem, and keeps the keyboard; only its figures change.
        known = {_words(row.problem): row for row in self.rows}
        self.rows = [known.get(_words(problem)) or self._make_row(problem) for problem in problems]
        for row in known.values():
            if row not in self.rows:
                row.hide()
                row.deleteLater()
        for place, (row, problem) in enumerate(zip(self.rows, problems, strict=True)):
            row.show_problem(problem)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
        self._stack.setCurrentIndex(1 if problems else 0)
        if len(problems) != before:
            self.count_changed.emit(len(problems))

    def _make_row(self, problem: Problem) -> ProblemRow:
        row = ProblemRow(problem)
        row.opened.connect(self._open)
        row.fix_requested.connect(self.fix)
        return row

    def _open(self, problem: Problem) -> None:
        if problem.where is not None:
            self._selection.go_to(problem.where)

    @Slot(object)
    def fix(self, fix: Fix) -> None:
        """Make an edit that mends a problem."""
        if self._document.try_edit(fix.label, fix.edit):
            self.fixed.emit(fix)

    def reveal(self, problem: Problem) -> None:
        """Bring a problem into sight and give it the keyboard, if it is still there."""
        row = next((row for row in self.rows if _words(row.problem) == _words(problem)), None)
        if row is not None:
            self._scroll.ensureWidgetVisible(row)
            row.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(problem: Problem) -> tuple[object, ...]:
    # Fixes are functions, made anew by each plan; what can be read of a problem tells whether it is the same. The
    # words of a finding hold figures that change with every step, its rule does not.
    what = problem.rule if isinstance(problem, Finding) else problem.what
    return problem.where, what, problem.why, problem.severity, tuple(fix.label for fix in problem.fixes)


DOCK = Dock(
    "Problems",
    "What keeps the network from running or learning, why, and what mends it",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=30,
    make=lambda around: ProblemsPanel(around.document, around.selection, around.run),
    behind="Properties",
    about=marked(
        "Each row says what is wrong, why, and has a button for each way to mend it; Undo takes that "
        "back. Double-click a row to go to its layer. What is found in a running network stands here too."
    ),
)
