"""The run as the window sees it: buttons in, state and snapshots out, all on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from playground.session.state import RunState
from playground.session.turn import Turn
from playground.session.worker import Worker
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.by_hand import Place
from playground.training.checkpoint import Checkpoint, State
from playground.training.events import Snapshot
from playground.training.probe import Probe

REFRESH_MS = 33
LONGEST_ANSWER = 2.0

Weights = dict[str, NDArray[Any]]
T = TypeVar("T")


class Watch:
    """A view's interest in a probe; it is asked only while active."""

    def __init__(self, run: Run, probe: Probe) -> None:
        self.probe = probe
        self._run = run
        self.active = False

    def set_active(self, active: bool) -> None:
        """Ask, or stop asking."""
        if active != self.active:
            self.active = active
            self._run.update_probes()

    def close(self) -> None:
        """Give up the interest."""
        self._run.forget(self)


class Run(QObject):
    """Trains the open project on a thread of its own.

    Signals arrive on the GUI thread: `state_changed(RunState)`, `snapshot_ready(Snapshot)` at most 30 times a second,
    `failed(str)` with a sentence for the person, `weights_set()` when weights are set otherwise than by training.
    """

    state_changed = Signal(object)
    snapshot_ready = Signal(object)
    failed = Signal(str)
    weights_set = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = RunState.EMPTY
        self.snapshot: Snapshot | None = None
        self._watches: list[Watch] = []
        self._opened = 0
        self._project: Project | None = None
        self._worker = Worker(Turn(self), self)
        self._worker.state_changed.connect(self._take_state)
        self._worker.failed.connect(self.failed)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._take_snapshot)
        self._timer.start()
        self._worker.start()

    @property
    def is_running(self) -> bool:
        """Whether the network trains."""
        return self.state is RunState.RUNNING

    @Slot(object)
    def set_project(self, project: Project) -> None:
        """Go on with another version of the project; what was learned is kept where it still fits."""
        before, self._project = self._project, project
        if before is None or not before.trains_like(project):
            self._worker.post(self._worker.adopt, project)

    def open_project(
        self, project: Project, weights: Mapping[str, NDArray[Any]] | None = None, state: State | None = None
    ) -> None:
        """Begin another project at step 0, with new weights drawn from its seed or with those given.

        With the state of a checkpoint, whose weights are given, the run goes on where that was taken.
        """
        self._project, self.snapshot = project, None
        self._opened += 1
        self._worker.post(self._worker.open, project, weights, state or {}, self._opened)

    @Slot()
    def start(self) -> None:
        """Train until paused."""
        self._worker.post(self._worker.start_training)

    @Slot()
    def pause(self) -> None:
        """Stand still, keeping everything."""
        self._worker.post(self._worker.pause)

    @Slot()
    def toggle(self) -> None:
        """Pause while it trains, train while it does not."""
        if self.is_running:
            self.pause()
        else:
            self.start()

    @Slot()
    def step(self) -> None:
        """One step, then stand still."""
        self._worker.post(self._worker.start_training, 1)

    @Slot()
    def step_epoch(self) -> None:
        """On to the end of the epoch, then stand still."""
        self._worker.post(self._worker.start_training, None, 1)

    @Slot()
    def reset(self) -> None:
        """Draw new weights from the same seed and stand still."""
        self._worker.post(self._worker.reset)

    def watch(self, probe: Probe) -> Watch:
        """Register interest in a probe; the answers come with the snapshots while the watch is active."""
        watch = Watch(self, probe)
        self._watches.append(watch)
        return watch

    def update_probes(self) -> None:
        """Tell the worker which probes are wanted now."""
        self._worker.probes = frozenset(watch.probe for watch in self._watches if watch.active)
        self._worker.post(self._worker.refresh)

    def forget(self, watch: Watch) -> None:
        """Drop a watch."""
        if watch in self._watches:
            self._watches.remove(watch)
            self.update_probes()

    def weights(self) -> Weights:
        """A copy of all weights. Raises PlaygroundError when the training thread does not answer in time."""
        return self._answer(self._worker.give_weights)

    def checkpoint(self) -> Checkpoint | None:
        """The run as it stands, a copy; None when there is none. On any thread; raises PlaygroundError as `weights`."""
        return self._answer(self._worker.give_checkpoint)

    def _answer(self, give: Callable[[Callable[[T], None]], None]) -> T:
        """What the training thread hands over."""
        answered, found = threading.Event(), list[T]()

        def receive(answer: T) -> None:
            found.append(answer)
            answered.set()

        self._worker.post(give, receive)
        if not answered.wait(LONGEST_ANSWER):
            raise PlaygroundError(tr("the network is busy loading data; try again in a moment"))
        return found[0]

    def set_number(
        self, place: Place, value: Callable[[], float | None], receive: Callable[[float], None] = lambda before: None
    ) -> None:
        """Set one number by hand between two steps; `failed` says so when it cannot be.

        `value` is asked and `receive` told what it was on the training thread.
        """
        self._worker.post(self._worker.set_number, place, value, receive)
        self.weights_set.emit()

    def load_weights(self, weights: Mapping[str, NDArray[Any]]) -> None:
        """Begin at step 0 with these weights; `failed` says so when they do not fit, and nothing changes."""
        self._worker.post(self._worker.load_weights, weights)
        self.weights_set.emit()

    @Slot()
    def shutdown(self) -> None:
        """End the thread and wait for it. Nothing may be asked of the run afterwards."""
        self._timer.stop()
        if self._worker.isRunning():
            self._worker.post(self._worker.end)
            self._worker.quit()
            self._worker.wait()

    @Slot(object)
    def _take_state(self, state: RunState) -> None:
        self.state = state
        self._take_snapshot()
        self.state_changed.emit(state)

    @Slot()
    def _take_snapshot(self) -> None:
        snapshot = self._worker.mailbox.take()
        if snapshot is not None and snapshot.begun[0] == self._opened:  # none of the project before
            self.snapshot = snapshot
            self.snapshot_ready.emit(snapshot)
