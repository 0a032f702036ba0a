"""A run without a thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from playground.session.state import RunState
from playground.training.events import Snapshot
from playground.training.probe import Probe


class FakeWatch:
    """Remembers whether its probe is asked."""

    def __init__(self, probe: Probe) -> None:
        self.probe = probe
        self.active = False

    def set_active(self, active: bool) -> None:
        self.active = active

    def close(self) -> None:
        self.active = False


class FakeRun(QObject):
    """State and snapshots are what the test sets; what it is asked to do is remembered."""

    state_changed = Signal(object)
    snapshot_ready = Signal(object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.state = RunState.PAUSED
        self.snapshot: Snapshot | None = None
        self.calls: list[str] = []
        self.watches: list[FakeWatch] = []

    def watch(self, probe: Probe) -> FakeWatch:
        self.watches.append(FakeWatch(probe))
        return self.watches[-1]

    @property
    def is_running(self) -> bool:
        return self.state is RunState.RUNNING

    @property
    def asked(self) -> list[Probe]:
        return [watch.probe for watch in self.watches if watch.active]

    def enter(self, state: RunState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def show(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.snapshot_ready.emit(snapshot)

    def toggle(self) -> None:
        self.calls.append("toggle")

    def step(self) -> None:
        self.calls.append("step")

    def step_epoch(self) -> None:
        self.calls.append("step epoch")

    def reset(self) -> None:
        self.calls.append("reset")

    def start(self) -> None:
        self.calls.append("start")
