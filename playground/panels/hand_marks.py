"""Where a person has set numbers of the network by hand, as marks on the curves."""

from __future__ import annotations

from collections.abc import Sequence

from playground.panels.plot.line import Mark
from playground.spec.language import tr
from playground.training.by_hand import Change

# Lines that are read off at one step; of more it is said how many.
MOST_LINES = 4


def hand_marks(changes: Sequence[Change]) -> tuple[Mark, ...]:
    """One pin for each step behind which something was set, with what was."""
    by_step: dict[int, list[Change]] = {}
    for change in changes:
        by_step.setdefault(change.step, []).append(change)
    return tuple(Mark(step, told=_told(made)) for step, made in by_step.items())


def _told(changes: Sequence[Change]) -> tuple[str, ...]:
    lines = [str(change) for change in changes]
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    return (*lines[: MOST_LINES - 1], tr("and {count} more by hand", count=len(lines) - MOST_LINES + 1))
