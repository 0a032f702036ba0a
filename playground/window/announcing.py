"""Says aloud, through a screen reader, what changed where nobody looked."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from playground.document.drawing import Drawing
from playground.engine.plan import Plan
from playground.panels.plot.axis import reading
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.changes import changes, note_changes
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.wording import grouped
from playground.training.events import Snapshot


class Announcer(QObject):
    """Listens to the drawing and the run, and puts into sentences what a look at the window would tell.

    Signals:
        said(sentence): this was handed to the screen reader, or would be if there was one.
    """

    said = Signal(str)

    def __init__(self, drawing: Drawing, run: Run, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._run = window, run
        self._drawing = drawing
        self._graph, self._notes, self._opened = drawing.project.graph, drawing.project.notes, drawing.opened
        self._state = run.state
        self._problems: frozenset[str] = frozenset()
        drawing.changed.connect(self._tell_changes)
        drawing.loaded.connect(self._tell_loaded)
        run.state_changed.connect(self._tell_state)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Have it said when the screen reader has come to an end of what it says."""
        if not sentence:
            return
        self.said.emit(sentence)
        # Since Qt 6.8.
        if QAccessible.isActive() and hasattr(QtGui, "QAccessibleAnnouncementEvent"):
            QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self._window, sentence))

    @Slot(str)
    def say_problem(self, sentence: str) -> None:
        """Say what is wrong."""
        self.say(tr("Problem: {problem}", problem=sentence))

    def set_plan(self, plan: Plan) -> None:
        """Say what is wrong with the drawing that was not before."""
        problems = [problem.headline for problem in plan.problems]
        new = [problem for problem in problems if problem not in self._problems]
        self._problems = frozenset(problems)
        if new:
            self.say_problem(new[0])

    @Slot(object)
    def _tell_changes(self, project: Project) -> None:
        before, notes, opened = self._graph, self._notes, self._opened
        self._graph, self._notes, self._opened = project.graph, project.notes, self._drawing.opened
        if opened != self._opened:
            inside = " › ".join(self._opened)
            self.say(tr("Inside of {block}", block=inside) if inside else tr("Out of the block"))
        else:
            told = changes(before, self._graph) if self._graph is not before else ()
            self.say(". ".join((*told, *note_changes(notes, self._notes))))

    @Slot(object)
    def _tell_loaded(self, project: Project) -> None:
        self.say(tr("Opened {title}", title=project.title or tr("Untitled")))

    @Slot(object)
    def _tell_state(self, state: RunState) -> None:
        before, self._state = self._state, state
        if state is RunState.RUNNING:
            self.say(tr("Training"))
        elif before is RunState.RUNNING and state in (RunState.PAUSED, RunState.FINISHED):
            self.say(self._outcome(state))

    def _outcome(self, state: RunState) -> str:
        """Where the run stands, with its last losses."""
        snapshot: Snapshot | None = self._run.snapshot
        if snapshot is None:
            return tr(state.value)
        step = grouped(snapshot.progress.step)
        if state is RunState.PAUSED:
            told = [tr("Paused at step {step}", step=step)]
        else:
            told = [snapshot.progress.message.rstrip(".") or tr("Run finished at step {step}", step=step)]
        curves = snapshot.curves
        losses = ((tr("training loss"), curves.train_loss), (tr("validation loss"), curves.validation_loss))
        told += [f"{name} {reading(float(curve.values[-1]))}" for name, curve in losses if len(curve.values)]
        return ", ".join(told)
