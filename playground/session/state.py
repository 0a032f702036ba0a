"""What a run is doing."""

from __future__ import annotations

from enum import Enum

from playground.spec.language import marked


class RunState(Enum):
    """What a run is doing, as buttons and the status bar show it through `tr`."""

    EMPTY = marked("nothing to run")
    PREPARING = marked("loading data")
    PAUSED = marked("paused")
    RUNNING = marked("training")
    FINISHED = marked("finished")
    FAILED = marked("failed")
