"""What ails the run, over the canvas while it trains: one sentence, why, and the button that mends it."""

from __future__ import annotations

import functools

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from playground.document.document import Document, undoing
from playground.formats.help_topic import topic_of_problem, topic_of_window
from playground.panels.editors import keep_typing_keys
from playground.session.run import Run
from playground.spec.language import marked, tr
from playground.spec.problem import Fix, Severity
from playground.theme import apply, icons
from playground.theme.tokens import ICON
from playground.training.events import Snapshot
from playground.training.health.rule import Finding
from playground.training.health.steady import Steady
from playground.training.probes.health import Health, HealthAnswer

# What was just mended gives way to what is found next only after so many answers, of which there are two a second.
SETTLED = 12
MARGIN = 12
# Words beside the buttons take at least this; with less room the buttons stand below.
LEAST_WORDS = 320
WIDEST = 900

WHY_DOC = marked("Open the problems at this one: why it is so, and what helps")
LEAVE_DOC = marked("Say no more of this until the network starts over; it stays among the problems")
START_OVER_DOC = marked("Draw new weights from the same seed, and run")


class FindingStrip(QFrame):
    """Lies on top of a widget, so that nothing below it moves. It comes and goes without haste.

    Signals:
        why_requested(finding): a person wants to know more.
        fix_requested(fix): apply this edit.
        covers(int): so many pixels at the top of what it lies on are covered now.
    """

    why_requested = Signal(object)
    fix_requested = Signal(object)
    covers = Signal(int)

    def __init__(self, document: Document, run: Run, over: QWidget, below: QWidget | None = None) -> None:
        """`below` is another thing that may lie on top of `over`; this one goes under it."""
        super().__init__(over)
        self._document, self._run, self._over, self._below = document, run, over, below
        self.mended: Fix | None = None
        self._steady = Steady()
        self._answers = 0
        self._last: object = None
        self.setProperty("panel", True)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("What ails the run"))
        self._arrange()
        self.hide()
        self._watch = run.watch(Health())
        self._watch.set_active(True)
        run.snapshot_ready.connect(self._take)
        document.undo_changed.connect(self._follow_edits)
        document.loaded.connect(self._begin_anew)
        apply.changed.connect(self._show)
        for widget in (over, below):
            if widget is not None:
                widget.installEventFilter(self)

    def help_topic(self, at: QPoint) -> str:
        """Of the rule that found what ails the run, or of the problems."""
        return topic_of_problem(self.finding) or topic_of_window("Problems")

    def _arrange(self) -> None:
        self._picture, self.words = QLabel(), QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fix = QPushButton()
        self.fix.clicked.connect(lambda: self._request(0))
        self.others = _button(tr("Other ways"), tr("Other edits that mend it; Undo takes each back"))
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.others.setMenu(QMenu(self.others))
        self.start_over = QPushButton(tr("Start over"))
        self.start_over.setToolTip(tr(START_OVER_DOC))
        self.start_over.clicked.connect(self._start_over)
        self.why = _button(tr("Why?"), tr(WHY_DOC))
        self.why.clicked.connect(lambda: self.why_requested.emit(self.finding))
        self.leave = _button("", tr(LEAVE_DOC))
        self.leave.setAccessibleName(tr("Close"))
        self.leave.setIcon(icons.icon("close"))
        self.leave.setIconSize(QSize(12, 12))
        self.leave.clicked.connect(self._close)
        for button in (self.fix, self.others, self.start_over, self.why, self.leave):
            keep_typing_keys(button)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._picture)
        said.addWidget(self.words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        for button in (self.fix, self.others, self.start_over, self.why):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(said, 1)
        self._body.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(4)
        row.addLayout(self._body, 1)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def finding(self) -> Finding | None:
        """What is told now."""
        return self._steady.told if self.mended is None else None

    @Slot(object)
    def say_mended(self, fix: Fix) -> None:
        """A fix was made: say so, and offer to start over with it, if there is something to compare with."""
        if self._run.snapshot is not None and self._run.snapshot.progress.step > 0:
            self.mended, self._steady, self._answers = fix, Steady(), 0
            self._show()

    @Slot(object)
    def _take(self, snapshot: Snapshot) -> None:
        if snapshot.progress.step == 0:
            self._begin_anew()
            return
        answer = snapshot.answers.get(self._watch.probe)
        if not isinstance(answer, HealthAnswer) or answer is self._last:
            return
        self._last, self._answers = answer, self._answers + 1
        before = self._steady.told
        self._steady.take(answer.findings)
        is_news = self._steady.told is not before
        if self.mended is not None and is_news and self._answers > SETTLED:
            self.mended = None
        if self.mended is None and is_news:
            self._show()

    @Slot()
    def _begin_anew(self) -> None:
        is_shown = self.isVisible()
        self._steady, self.mended, self._last = Steady(), None, None
        if is_shown:
            self._show()

    @Slot()
    def _follow_edits(self) -> None:
        """What was mended is told until something else is edited, or the fix undone."""
        if self.mended is not None and self._document.undo_text != undoing(self.mended.label):
            self.mended = None
            self._show()

    @Slot()
    def _show(self) -> None:
        finding, mended = self.finding, self.mended
        fixes = finding.fixes if finding is not None else ()
        if mended is not None:
            edit = _lower(mended.label)
            self.words.setText(tr("Done: {edit}. Start over to see what it changes from the first step on.", edit=edit))
        elif finding is not None:
            self.words.setText(finding.headline)
        is_error = finding is not None and finding.severity is Severity.ERROR
        icon = (
            icons.icon("check", "good")
            if mended
            else icons.icon(*(("error", "bad") if is_error else ("warning", "warning")))
        )
        self._picture.setPixmap(icon.pixmap(QSize(ICON, ICON)))
        self.fix.setVisible(bool(fixes))
        if fixes:
            self.fix.setText(fixes[0].label)
            self.fix.setToolTip(tr("Make this edit; Undo takes it back"))
        self.others.setVisible(len(fixes) > 1)
        menu, labels = self.others.menu(), [fix.label for fix in fixes[1:]]
        if labels != [action.text() for action in menu.actions()]:  # one that is open stays when figures change
            menu.clear()
            for number, label in enumerate(labels, 1):
                menu.addAction(label, functools.partial(self._request, number))
        self.start_over.setVisible(mended is not None or (is_error and not fixes))
        self.why.setVisible(finding is not None)
        self.setVisible(finding is not None or mended is not None)
        self._place()

    def _place(self) -> None:
        if self.isHidden():
            self.covers.emit(0)
            return
        width = min(self._over.width() - 2 * MARGIN, WIDEST)
        beside = width - self._buttons.sizeHint().width() - 4 * MARGIN - self.leave.width() - ICON
        is_wide = beside >= min(LEAST_WORDS, self.words.fontMetrics().horizontalAdvance(self.words.text()))
        way = QBoxLayout.Direction
        self._body.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedSize(width, layout.totalHeightForWidth(width))
        top = self._below.geometry().bottom() + 1 if self._below is not None and self._below.isVisible() else 0
        self.move((self._over.width() - width) // 2, max(top + MARGIN // 2, MARGIN // 2))
        self.raise_()
        self.covers.emit(self.geometry().bottom())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def _request(self, number: int) -> None:
        if self.finding is not None and number < len(self.finding.fixes):
            self.fix_requested.emit(self.finding.fixes[number])

    @Slot()
    def _start_over(self) -> None:
        self._run.reset()
        self._run.start()

    @Slot()
    def _close(self) -> None:
        self.mended = None
        self._steady.hide()
        self._show()


def _button(text: str, doc: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setAutoRaise(True)
    made.setToolTip(doc)
    return made


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
