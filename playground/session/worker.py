"""The training thread: obeys commands, trains a slice at a time, leaves snapshots in a mailbox."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal

from playground.data.dataset import Dataset
from playground.engine.plan import Plan
from playground.session.mailbox import Mailbox
from playground.session.probing import Probing
from playground.session.state import RunState
from playground.session.turn import Turn
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.by_hand import Place
from playground.training.checkpoint import Checkpoint, State, checkpoint, resume
from playground.training.events import Curves, Progress, Snapshot
from playground.training.prepare import load_samples, plan_of, prepare
from playground.training.probe import Probe
from playground.training.trainer import Trainer

Weights = Mapping[str, NDArray[Any]]
log = logging.getLogger(__name__)

# Time over which steps per second are averaged.
RATE_WINDOW = 0.5

# Seconds a step takes below which the window is given turns. Longer steps are of larger arrays, in which NumPy lets
# go of the interpreter lock often enough for the window to get at it by itself.
NEEDS_TURNS_BELOW = 150e-6


class Worker(QThread):
    """Owns the trainer. Everything but `post`, the mailbox and the signals runs on its own thread."""

    state_changed = Signal(object)
    failed = Signal(str)

    def __init__(self, turn: Turn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mailbox: Mailbox[Snapshot] = Mailbox()
        self.probes: frozenset[Probe] = frozenset()  # replaced as a whole by the GUI thread
        self._turn = turn
        self._commands: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._trainer: Trainer | None = None
        self._project: Project | None = None
        self._plan: Plan | None = None
        self._loop: Iterator[Progress] | None = None
        self._trained: Project | None = None
        self._begun = (0, 0)
        self._ended = False
        self._is_changed = False
        self._state = RunState.EMPTY
        self._probing = Probing()
        self._rate_start = (0.0, 0)
        self._rate = 0.0

    def post(self, command: Callable[..., None], *arguments: object) -> None:
        """Have a method called on the worker's thread, between two slices."""
        self._commands.put(lambda: command(*arguments))

    def run(self) -> None:
        """The thread's body: commands first, then a slice if the network trains."""
        while not self._ended:
            try:
                self._obey()
                if self._loop is not None:
                    self._train()
                elif self._is_answering:
                    self._answer()
            except PlaygroundError as error:
                self._fail(str(error))
            except Exception as error:
                log.exception("unexpected error while training")
                kind = type(error).__name__
                self._fail(tr("Training stopped on an unexpected error: {kind}: {error}", kind=kind, error=error))

    def _obey(self) -> None:
        if self._loop is None and not self._is_answering:
            command = self._commands.get()
            command()
        while not self._ended:
            try:
                command = self._commands.get_nowait()
            except queue.Empty:
                self._show_changes()
                return
            command()

    @property
    def _is_answering(self) -> bool:
        """Whether an answer grows although nothing trains."""
        can_answer = self._trainer is not None and self._plan is not None and self._plan.runs
        return can_answer and self._probing.is_unfinished

    def _answer(self) -> None:
        """One portion of the answers that grow while nothing trains, and then it is the window's turn."""
        assert self._trainer is not None
        # There are more portions than the window shows.
        if self.mailbox.is_empty or not self._probing.go_on(self._trainer):
            self._publish(fresh=False)
        self._turn.give()

    def _train(self) -> None:
        assert self._trainer is not None and self._loop is not None
        start, first = time.perf_counter(), self._trainer.step
        self._trained = self._trainer.project
        progress = next(self._loop, None)
        if progress is None:
            self._loop = None
            self._publish(fresh=True)
            self._set_state(self._standing)
            return
        if self.mailbox.is_empty:
            self._publish(fresh=False)
        if time.perf_counter() - start < NEEDS_TURNS_BELOW * (self._trainer.step - first):
            self._turn.give()

    def end(self) -> None:
        """Leave the thread's body."""
        self._ended = True

    def open(self, project: Project, weights: Weights | None, state: State, opened: int = 0) -> None:
        """Begin another project at step 0, or go on where a checkpoint was taken; `opened` is the number of all."""
        self._begun = (opened, 0)
        step = Checkpoint(project, weights or {}, state).step
        self._project, self._trainer, self._loop, self._plan = project, None, None, plan_of(project)
        # What the views show of the project before ends here, even if nothing runs in its place.
        self.mailbox.put(Snapshot(Progress(step, 0), 0.0, Curves.empty(), self._plan, begun=self._begun))
        if not self._plan.runs:
            self._set_state(RunState.EMPTY)
            return
        trainer = self._prepare(project, weights)
        if state:
            self._resume(trainer, state)
        self._publish(fresh=True)
        self._set_state(self._standing)

    def _resume(self, trainer: Trainer, state: State) -> None:
        """Go on where the checkpoint was taken; when that cannot be, say so and begin with its weights."""
        weights = trainer.weights()
        try:
            resume(trainer, state)
        except PlaygroundError as error:
            trainer.begin_with(weights)
            self.failed.emit(tr("The training begins at step 0 with the weights: {error}.", error=error))

    def adopt(self, project: Project) -> None:
        """Go on with this project; a change of what is drawn pauses, a change of settings does not."""
        self._project = project
        before, self._plan = self._plan, plan_of(project)
        if not self._plan.runs:
            # The trainer is kept: its weights come back when the drawing is whole again.
            self._loop = None
            self._set_state(RunState.EMPTY)
            return
        trainer, running = self._trainer, self._loop is not None
        has_other_data = trainer is None or _data(project) != _data(trainer.project)
        if trainer is None or (has_other_data and not _grows(project, trainer.project)):
            trainer = self._prepare(project, None)
            self._loop = trainer.run() if running else None
        else:
            trainer.adopt(project, load_samples(project) if has_other_data else None)
            if before is None or _arrays(before) != _arrays(self._plan):
                self._loop = None
        self._publish(fresh=True)
        self._set_state(RunState.RUNNING if self._loop is not None else self._standing)

    def _prepare(self, project: Project, weights: Weights | None) -> Trainer:
        self._set_state(RunState.PREPARING)
        self._trainer, self._loop = None, None  # lets go of the old data before the new is loaded
        self._trainer = prepare(project, weights)
        self._begin()
        self._rate, self._rate_start = 0.0, (time.perf_counter(), 0)
        return self._trainer

    def _begin(self) -> None:
        """What is trained from here on begins at step 0."""
        opened, begun = self._begun
        self._begun, self._trained = (opened, begun + 1), None

    @property
    def _standing(self) -> RunState:
        """The state of a trainer that does not train."""
        return RunState.FINISHED if self._trainer is not None and self._trainer.halt else RunState.PAUSED

    def start_training(self, steps: int | None = None, epochs: int | None = None) -> None:
        """Train until paused, or for so many steps or epochs."""
        if self._trainer is None or self._plan is None or not self._plan.runs:
            return
        if steps is not None and self._loop is not None:
            steps += self._trainer.steps_to_go  # Step was pressed again before the last one was made
        self._rate_start = (time.perf_counter(), self._trainer.step)
        self._loop = self._trainer.run(steps, epochs)
        self._set_state(RunState.RUNNING)

    def pause(self) -> None:
        """Stop after the slice at hand."""
        if self._loop is not None:
            self._loop = None
            self._publish(fresh=True)
            self._set_state(self._standing)

    def reset(self) -> None:
        """Draw new weights from the same seed; load the data again where that has failed."""
        if self._project is None or self._plan is None or not self._plan.runs:
            return
        self._loop = None
        if self._trainer is None:
            self._prepare(self._project, None)
        else:
            self._trainer.reset()
            self._begin()
        self._rate = 0.0
        self._publish(fresh=True)
        self._set_state(RunState.PAUSED)

    def refresh(self) -> None:
        """Publish a snapshot although nothing changed: a view has come that wants an answer."""
        if self._loop is None and self._trainer is not None and self._plan is not None and self._plan.runs:
            self._publish(fresh=True)

    def give_weights(self, receive: Callable[[dict[str, NDArray[Any]]], None]) -> None:
        """Hand a copy of all weights to `receive`, on this thread."""
        receive(self._trainer.weights() if self._trainer is not None else {})

    def give_checkpoint(self, receive: Callable[[Checkpoint | None], None]) -> None:
        """Hand the run as it stands to `receive`, on this thread; None when there is none."""
        receive(checkpoint(self._trainer) if self._trainer is not None else None)

    def load_weights(self, weights: Weights) -> None:
        """Begin again with these weights; when they do not fit, say so and leave all as it is."""
        if self._trainer is None or self._plan is None or not self._plan.runs:
            return
        try:
            self._trainer.begin_with(weights)
        except PlaygroundError as error:
            self.failed.emit(str(error))
            return
        self._loop = None
        self._begin()
        self._publish(fresh=True)
        self._set_state(RunState.PAUSED)

    def set_number(self, place: Place, value: Callable[[], float | None], receive: Callable[[float], None]) -> None:
        """Set one number by hand to what `value` says now, and hand what it was to `receive`, both on this thread.

        None leaves it. When it cannot be set, say so and leave all as it is.
        """
        wanted = value()
        if self._trainer is None or wanted is None:
            return
        try:
            receive(self._trainer.by_hand.set(self._trainer.network.arrays, place, wanted, self._trainer.step))
        except PlaygroundError as error:
            self.failed.emit(str(error))
            return
        self._is_changed = True

    def _show_changes(self) -> None:
        """Publish numbers that were set while nothing trains: once for all that were set by now."""
        if self._is_changed and self._loop is None:
            self._publish(fresh=True)
        self._is_changed = False

    def _publish(self, fresh: bool) -> None:
        trainer = self._trainer
        if trainer is None:
            return
        now = time.perf_counter()
        start, step = self._rate_start
        if now - start >= RATE_WINDOW and self._loop is not None:
            self._rate = (trainer.step - step) / (now - start)
            self._rate_start = (now, trainer.step)
        rate = self._rate if self._loop is not None else 0.0
        answers = self._probing.answers(self.probes, trainer, fresh, idle=self._loop is None)
        curves, by_hand = trainer.curves(), trainer.by_hand.changes
        snapshot = Snapshot(trainer.progress, rate, curves, trainer.plan, answers, by_hand, self._trained, self._begun)
        self.mailbox.put(snapshot)

    def _set_state(self, state: RunState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _fail(self, sentence: str) -> None:
        self._loop = None
        self.failed.emit(sentence)
        self._set_state(RunState.FAILED)


def _data(project: Project) -> tuple[object, int]:
    """What decides which samples there are."""
    return project.data, project.training.seed


def _grows(project: Project, before: Project) -> bool:
    """Whether the data only gains or loses samples, so that a network goes on learning them.

    Either of the two may be one that grows: drawing turns a set into one, and undoing that turns it back.
    """
    data, former = project.data, before.data
    if not (isinstance(data, Dataset) and isinstance(former, Dataset)) or not (data.grows or former.grows):
        return False
    return project.training.seed == before.training.seed and data.task().input == former.task().input


def _arrays(plan: Plan) -> list[tuple[object, ...]]:
    """What is drawn as far as weights go, whatever the layers are called."""
    return [(type(layer.layer), *((spec.name, spec.shape) for spec in layer.arrays)) for layer in plan.layers]
