"""The actions of a run: Run or Pause, Step, Step epoch, Reset. The toolbar and the menu show the same ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from playground.engine.plan import Plan
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.language import marked, tr
from playground.spec.problem import Severity
from playground.theme import icons
from playground.training.events import Halt, Snapshot

# Buttons that change for a few milliseconds, while a setting of the data is dragged, would flicker.
PATIENCE_MS = 150

RUN_DOC = marked("Train: show the network samples and correct its weights, step after step")
PAUSE_DOC = marked("Stand still where it is; Run goes on from there")
STEP_DOC = marked("One step: one batch of samples, one correction of the weights")
EPOCH_DOC = marked("On to the end of the epoch: once through all training samples")
RESET_DOC = marked("Throw away what was learned and draw new weights from the same seed")


class RunActions(QObject):
    """Actions that follow the state of a run. While something is wrong with the drawing, Run says what.

    Attributes:
        picture: the name of the icon that Run has now.
    """

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._plan: Plan | None = None
        self._halt: Halt | None = None
        self._message = ""
        self.picture = "run"
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self.run = self._action(tr("Run", "begin to train"), "run", "Space", tr(RUN_DOC), run.toggle)
        self.step = self._action(tr("Step", "make one"), "step", "F10", tr(STEP_DOC), run.step)
        self.step_epoch = self._action(tr("Step epoch"), "step-epoch", "Shift+F10", tr(EPOCH_DOC), run.step_epoch)
        self.reset = self._action(tr("Reset"), "reset", "R", tr(RESET_DOC), run.reset)
        for action in (self.step, self.step_epoch):
            action.setAutoRepeat(True)
        run.state_changed.connect(self.refresh)
        run.snapshot_ready.connect(self._take_message)
        run.failed.connect(self._take_failure)
        self.refresh()

    @property
    def all(self) -> tuple[QAction, ...]:
        """The four, in the order of the toolbar."""
        return self.run, self.step, self.step_epoch, self.reset

    def set_plan(self, plan: Plan | None) -> None:
        """Take the problems of another plan into account."""
        self._plan = plan
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done now, and say why the rest cannot; loading is shown only if it takes a moment."""
        if self._run.state is RunState.PREPARING:
            self._patience.start()
        else:
            self._patience.stop()
            self._show()

    @Slot()
    def _show(self) -> None:
        state = self._run.state
        obstacle = self._obstacle(state)
        is_running = state is RunState.RUNNING
        self.run.setText(tr("Pause") if is_running else tr("Run", "begin to train"))
        self.picture = "pause" if is_running else "run"
        self.run.setIcon(icons.icon(self.picture))
        done = self._message if state is RunState.FINISHED else ""
        _describe(self.run, tr(PAUSE_DOC) if is_running else obstacle or done or tr(RUN_DOC))
        self.run.setEnabled(is_running or not obstacle)
        for action, doc in ((self.step, STEP_DOC), (self.step_epoch, EPOCH_DOC)):
            action.setEnabled(not is_running and not obstacle)
            _describe(action, obstacle or tr(doc))
        self.reset.setEnabled(state is not RunState.EMPTY)

    def _obstacle(self, state: RunState) -> str:
        """Why it cannot run now, in a sentence; empty when it can."""
        errors = [p for p in self._plan.problems if p.severity is Severity.ERROR] if self._plan else []
        if errors:
            where, what = errors[0].where, errors[0].what
            if where:
                return tr("Cannot run yet. {where}: {what}", where=where, what=what)
            return tr("Cannot run yet. {what}", what=what)
        if state is RunState.EMPTY:
            return tr("There is nothing to run yet: draw a network from Data to Output")
        if state is RunState.PREPARING:
            return tr("The data is being loaded")
        if state is RunState.FINISHED and self._halt not in (Halt.EPOCHS_DONE, Halt.STOPPED_EARLY):
            return self._message or tr("The run is finished; Reset starts again")
        if state is RunState.FAILED:
            return self._message or tr("The run has failed; Reset starts again")
        return ""

    @Slot(object)
    def _take_message(self, snapshot: Snapshot) -> None:
        progress = snapshot.progress
        if (progress.halt, progress.message) != (self._halt, self._message):
            self._halt, self._message = progress.halt, progress.message
            self.refresh()

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        self._message = sentence
        self.refresh()

    def _action(self, text: str, icon: str, keys: str, doc: str, slot: Callable[[], None]) -> QAction:
        action = QAction(icons.icon(icon), text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(slot)
        _describe(action, doc)
        return action


def _describe(action: QAction, doc: str) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{doc} ({keys})")
    action.setStatusTip(doc)
