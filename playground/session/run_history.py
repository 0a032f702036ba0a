"""Keeps what comes of each run in the project, while it trains and when it stops."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal, Slot

from playground.document.document import Document
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec.differences import differences, told
from playground.spec.language import tr
from playground.spec.past_run import PastRun, add_run, change_run, free_look, update_run
from playground.spec.project import Project
from playground.training.events import Snapshot
from playground.training.prepare import plan_of
from playground.training.remembering import past_run

# Seconds between two looks at a run that goes on.
EVERY = 5.0
# What is changed again within so many seconds, as when a slider is dragged, is told of as one change; and of how many.
ONE_CHANGE = 1.0
MOST_CHANGES = 20


class RunHistory(QObject):
    """Watches a run and remembers it in the document, from its first step to its last.

    What is remembered is no edit: it is there in every version of the project that undo leads to. A run is another
    one when it begins at step 0 again, and when another network, other data or another loss is what learns.

    Attributes:
        current: the number of the present run; None until something of it was kept.
        part: which curves of earlier runs are looked at, on samples that are learned from ("train") or "validation".

    Signals:
        kept(): something of a run was remembered, another run is the present one, or other curves are looked at.
    """

    kept = Signal()

    def __init__(self, document: Document, run: Run) -> None:
        super().__init__(run)
        self.current: int | None = None
        self.part = "validation"
        self.document = document
        self._newest: Snapshot | None = None
        self._trained: Project | None = None
        self._changes: list[tuple[int, str]] = []
        self._changed_at, self._changed_from = 0.0, document.project
        self._began, self._step = 0, 0
        self._kept_at, self._kept_step = 0.0, 0
        self._last_number = 0
        run.snapshot_ready.connect(self._take_snapshot)
        run.state_changed.connect(self._take_state)
        document.loaded.connect(self._begin_document)

    @Slot(object)
    def _begin_document(self, project: Project) -> None:
        self._begin(0)
        self._newest, self._last_number = None, 0

    def _begin(self, step: int) -> None:
        """What comes after that step is another run."""
        self.current, self._trained = None, None
        self._changes = []
        self._began = self._step = self._kept_step = step
        self.kept.emit()

    @Slot(object)
    def _take_snapshot(self, snapshot: Snapshot) -> None:
        step = snapshot.progress.step
        if self._newest is None or self._newest.begun != snapshot.begun:
            self._keep()
            self._begin(0)
            self._resume(step if snapshot.project is None else 0)
        elif step > self._step and self._trained is not None and snapshot.project is not None:
            self._compare(self._trained, snapshot.project)
        self._newest = snapshot
        if step <= self._step or snapshot.project is None:
            return
        self._trained, self._step = snapshot.project, step
        if time.monotonic() - self._kept_at > EVERY:
            self._keep()

    def _compare(self, was: Project, project: Project) -> None:
        """Note what changed since the step before, or begin another run where that is too much to be the same one."""
        if was is project:
            return
        if _learner(was) != _learner(project):
            self._keep()
            self._begin(self._step)
            return
        now, step = time.monotonic(), self._step
        if self._changes and now - self._changed_at < ONE_CHANGE:
            was, (step, _) = self._changed_from, self._changes.pop()
        self._changed_at, self._changed_from = now, was
        words = told(differences(was, project))
        if words:
            self._changes = [*self._changes, (step, words)][-MOST_CHANGES:]

    def _resume(self, step: int) -> None:
        """What was opened goes on from that step: it is the run that was left there."""
        for run in self.document.project.runs[-1:]:
            if step >= run.steps > 0 and _learner(run.project) == _learner(self.document.project):
                self.current, self._began, self._changes = run.number, run.began, list(run.changes)
                self._step = self._kept_step = step
                self.kept.emit()

    @Slot(object)
    def _take_state(self, state: RunState) -> None:
        if state in (RunState.PAUSED, RunState.FINISHED, RunState.FAILED, RunState.EMPTY):
            self._keep()

    def _keep(self) -> None:
        """Remember the present run as it is now."""
        newest, project = self._newest, self._trained
        if newest is None or project is None or self._step == self._kept_step:
            return
        self._kept_at, self._kept_step = time.monotonic(), self._step
        number = self.current or self._free_number()
        by_hand = [
            (change.step, tr("{change} by hand", change=change))
            for change in newest.by_hand
            if change.step > self._began
        ]
        # Of a run that goes on after it was opened again, those by hand are among its changes already.
        changes = sorted(dict.fromkeys([*self._changes, *by_hand]), key=lambda change: change[0])
        found = past_run(number, project, newest.progress, newest.curves, self._began, changes[-MOST_CHANGES:])
        if self.current is None:
            self.current = self._last_number = number
            found = found.replace(look=free_look(self.document.project.runs))
            self.document.amend(lambda other: add_run(other, found))
        else:
            self.document.amend(lambda other: update_run(other, found))
        self.kept.emit()

    def _free_number(self) -> int:
        """One that no run of any version of the project has."""
        return max([self._last_number, *(run.number for run in self.document.project.runs)]) + 1

    @property
    def shown(self) -> tuple[PastRun, ...]:
        """The earlier runs whose curves lie over those of the present one."""
        return tuple(run for run in self.document.project.runs if run.shown and run.number != self.current)

    def look_at(self, part: str) -> None:
        """Look at other curves of earlier runs."""
        self.part = part
        self.kept.emit()

    def mark(self, number: int, **marks: object) -> None:
        """Change how a run is shown; that is no edit."""
        self.document.amend(lambda other: change_run(other, number, **marks))
        self.kept.emit()


def _learner(project: Project) -> object:
    """What learns, and what it makes small: the kinds and sizes of the layers, and the loss.

    Other data begins at step 0 by itself, but for points that are drawn while it learns.
    """
    layers = plan_of(project).layers
    arrays = [(type(layer.layer), *((spec.name, spec.shape) for spec in layer.arrays)) for layer in layers]
    return arrays, type(project.loss)
