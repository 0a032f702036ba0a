"""What a run is doing."""

from __future__ import annotations

from enum import Enum


class RunState(Enum):
    """What a run is doing, as buttons and the status bar show it."""

    EMPTY = "nothing to run"
    PREPARING = "loading data"
    PAUSED = "paused"
    RUNNING = "training"
    FINISHED = "finished"
    FAILED = "failed"
