"""A run as it is remembered: what it was trained with, its curves thinned out, and how it ended."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from playground.spec.language import tr

if TYPE_CHECKING:
    from playground.spec.project import Project

# Runs that nobody pinned; when there are more, the oldest are forgotten.
MOST_KEPT = 30
MAX_RUN_NAME = 60
# The curves of a run by name: what is measured on samples that are learned from, and on those that are not.
TRAIN_LOSS, TRAIN_ACCURACY = "train_loss", "train_accuracy"
VALIDATION_LOSS, VALIDATION_ACCURACY = "validation_loss", "validation_accuracy"
LEARNING_RATE = "learning_rate"
TRACES = (TRAIN_LOSS, VALIDATION_LOSS, TRAIN_ACCURACY, VALIDATION_ACCURACY, LEARNING_RATE)


@dataclass(frozen=True)
class Trace:
    """Points of a curve: steps, rising, with a finite value for each."""

    steps: tuple[int, ...] = ()
    values: tuple[float, ...] = ()


# Those of a project, the oldest first.
Runs: TypeAlias = "tuple[PastRun, ...]"


@dataclass(frozen=True)
class PastRun:
    """What is kept of a run.

    Attributes:
        number: what it is called by, one after another; no other run of the project has it.
        project: drawing, data and settings as they were at its last step, without runs.
        ended: when its last step was made, ISO 8601 in UTC.
        steps, epochs: how far it trained, from step 0 on.
        began: the step at which it took over from another network; 0 for one that began anew.
        traces: its curves by their names (`TRACES`); those that have no points are left out.
        outcome: why it halted, in a sentence; empty where a person stopped it.
        changes: what was changed while it trained: after which step, and what in words.
        look: which of the looks of curves it has.
        name: what a person calls it; empty for its number.
        pinned: whether it is kept however many follow.
        shown: whether its curves lie over those of the present run.
    """

    number: int
    project: Project
    ended: str = ""
    steps: int = 0
    epochs: int = 0
    began: int = 0
    traces: Mapping[str, Trace] = field(default_factory=dict)
    outcome: str = ""
    changes: tuple[tuple[int, str], ...] = ()
    look: int = 0
    name: str = ""
    pinned: bool = False
    shown: bool = False

    @property
    def title(self) -> str:
        """Its name, or its number in words."""
        return self.name or tr("Run {number}", number=self.number)

    def figure(self, trace: str) -> float | None:
        """The last value of a curve; None where it has none."""
        values = self.traces[trace].values if trace in self.traces else ()
        return values[-1] if values else None

    def replace(self, **changes: Any) -> Self:
        """The same with some fields changed."""
        return dataclasses.replace(self, **changes)


def find_run(runs: Runs, number: int) -> PastRun | None:
    """The run of that number, if it is among them."""
    return next((run for run in runs if run.number == number), None)


def change_run(runs: Runs, number: int, /, **changes: Any) -> Runs:
    """With other marks for the run of that number, if there is one."""
    return tuple(run.replace(**changes) if run.number == number else run for run in runs)


def without_runs(runs: Runs, *numbers: int) -> Runs:
    """Without those runs."""
    return tuple(run for run in runs if run.number not in numbers)


def add_run(runs: Runs, run: PastRun) -> Runs:
    """With one more run; of those that are not pinned the oldest go when there are more than MOST_KEPT."""
    loose = [old.number for old in (*runs, run) if not old.pinned]
    return without_runs((*runs, run), *loose[: max(len(loose) - MOST_KEPT, 0)])


def update_run(runs: Runs, run: PastRun) -> Runs:
    """With what has become of a run since it was added; the marks that a person made stay. Nothing where it is gone."""
    facts = ("project", "ended", "steps", "epochs", "traces", "outcome", "changes")
    return change_run(runs, run.number, **{name: getattr(run, name) for name in facts})


def free_look(runs: Runs) -> int:
    """The first look that no run has."""
    taken = {run.look for run in runs}
    return next(look for look in range(len(taken) + 1) if look not in taken)


def settings_of(run: PastRun, project: Project) -> Project:
    """The project with drawing, data and settings as they were in a run."""
    was = run.project
    parts = {name: getattr(was, name) for name in ("data", "loss", "optimizer", "graph", "training", "positions")}
    return project.replace(**parts)
