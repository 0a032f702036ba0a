"""The undo stack: whole projects before and after each edit, and which of them is the saved one."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from playground.spec.edit_history import EditHistory
from playground.spec.past_run import Runs
from playground.spec.project import Project


class Act(Protocol):
    """Something beside the project that is done and can be taken back, such as a weight that is set by hand."""

    @property
    def name(self) -> str:
        """What is done, for the Edit menu."""

    def do(self) -> None:
        """Do it, or do it again."""

    def undo(self) -> None:
        """Take it back."""


@dataclass(frozen=True)
class Step:
    """One edit as it is undone and redone.

    Attributes:
        name: what was done, for the Edit menu ("Move Dense 1").
        merge: edits in a row with equal keys become one step; None never merges.
        first, last: the first and the last of the acts that became this step; None where the project was edited.
    """

    name: str
    before: Project
    after: Project
    merge: object = None
    first: Act | None = None
    last: Act | None = None

    def between(self, before: Project, after: Project) -> Step:
        """The same edit between other versions."""
        return Step(self.name, before, after, self.merge, self.first, self.last)


class UndoStack:
    """Steps behind and ahead of where the document stands. Projects share their parts, so a step costs little.

    Args:
        limit: how many steps are kept; the oldest are forgotten first.
    """

    def __init__(self, limit: int = 500) -> None:
        self.limit = limit
        self._steps: list[Step] = []
        self._index = 0
        self._clean_index: int | None = 0
        self._open = False

    @property
    def undo_name(self) -> str | None:
        """What undo takes back, or None when there is nothing."""
        return self._steps[self._index - 1].name if self._index else None

    @property
    def redo_name(self) -> str | None:
        """What redo does again, or None when there is nothing."""
        return self._steps[self._index].name if self._index < len(self._steps) else None

    @property
    def is_clean(self) -> bool:
        """Whether the document stands where it was saved."""
        return self._index == self._clean_index

    def __len__(self) -> int:
        return len(self._steps)

    def push(self, name: str, before: Project, after: Project, merge: object = None, act: Act | None = None) -> None:
        """Record an edit and forget what had been undone; a merging edit widens the step before it."""
        if not self._merges(merge):
            self._append(Step(name, before, after, merge, act, act))
            self._open = merge is not None
        elif act is None and after == self._steps[self._index - 1].before:
            # Dragged there and back: nothing was done, and the step before is not this drag's to widen.
            self._steps.pop()
            self._index -= 1
            self._open = False
        else:
            last = self._steps[self._index - 1]
            self._steps[self._index - 1] = dataclasses.replace(last, name=name, after=after, last=act)

    def undo(self) -> Project:
        """The project before the last step. Raises IndexError when there is none."""
        if not self._index:
            raise IndexError("nothing to undo")
        self._index -= 1
        self._open = False
        step = self._steps[self._index]
        if step.first is not None:
            step.first.undo()
        return step.before

    def redo(self) -> Project:
        """The project after the step undone last. Raises IndexError when there is none."""
        step = self._steps[self._index]
        self._index += 1
        self._open = False
        if step.last is not None:
            step.last.do()
        return step.after

    def seal(self) -> None:
        """Let nothing merge into the last step any more."""
        self._open = False

    def amend(self, now: Project, change: Callable[[Runs], Runs]) -> Project:
        """Change the runs of every version, so that undo and redo lead to versions that have it too; the present one.

        Most versions share their runs, which are changed once; so it takes a few milliseconds however many there are.
        """
        changed: dict[int, Runs] = {}
        made: dict[int, Project] = {}

        def amended(project: Project) -> Project:
            # The version after a step is the one before the next.
            if id(project) not in made:
                if id(project.runs) not in changed:
                    changed[id(project.runs)] = change(project.runs)
                made[id(project)] = project.with_runs(changed[id(project.runs)])
            return made[id(project)]

        self._steps = [step.between(amended(step.before), amended(step.after)) for step in self._steps]
        return amended(now)

    def mark_clean(self) -> None:
        """Remember that the project is saved as it stands."""
        self._clean_index = self._index

    def history(self, now: Project) -> EditHistory:
        """The edits of the project; acts beside it are left out, since nothing of them can be kept."""
        behind = [step for step in self._steps[: self._index] if step.first is None]
        ahead = [step for step in self._steps[self._index :] if step.first is None]
        versions = (*(step.before for step in behind), now, *(step.after for step in ahead))
        return EditHistory(versions, tuple(step.name for step in (*behind, *ahead)), len(behind))

    def restore(self, history: EditHistory) -> None:
        """Stand in the present of a history, which is clean or not as it was."""
        pairs = itertools.pairwise(history.versions)
        self._steps = [Step(name, *pair) for name, pair in zip(history.names, pairs, strict=True)]
        is_clean = self.is_clean
        self._index, self._open = history.index, False
        self._clean_index = self._index if is_clean else None

    def clear(self, is_clean: bool = True) -> None:
        """Forget every step; where it stands is clean, or nothing is."""
        self._steps.clear()
        self._index, self._clean_index, self._open = 0, 0 if is_clean else None, False

    def _merges(self, merge: object) -> bool:
        # A saved state stays reachable by undo: nothing merges across it.
        return self._open and merge is not None and not self.is_clean and self._steps[self._index - 1].merge == merge

    def _append(self, step: Step) -> None:
        if self._clean_index is not None and self._clean_index > self._index:
            self._clean_index = None
        self._steps[self._index :] = [step]
        if len(self._steps) > self.limit:
            self._steps.pop(0)
            if self._clean_index is not None:
                self._clean_index = self._clean_index - 1 if self._clean_index else None
        self._index = len(self._steps)
