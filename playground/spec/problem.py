"""A problem is a value: where, what, why, and if there is one an edit that fixes it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from playground.spec.project import Project


class Severity(Enum):
    """An error keeps the network from running; a warning lets it run and says why it may not learn."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Fix:
    """An edit that removes a problem, with the words for its button and for the Edit menu."""

    label: str
    edit: Callable[[Project], Project]


@dataclass(frozen=True)
class Problem:
    """Something about a drawing that keeps it from running or from learning.

    Attributes:
        where: the name of the layer, with the blocks it stands in ("Block 1/Dense 1"); None for the whole drawing.
        what: the fault in one sentence.
        why: what it does to the network, and what to do about it.
        fix: the edit that removes it, None where there is none.
        other_fixes: edits that remove it in other ways.
    """

    where: str | None
    what: str
    why: str
    severity: Severity = Severity.ERROR
    fix: Fix | None = None
    other_fixes: tuple[Fix, ...] = ()

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """Every edit that removes it, the one to try first before the others."""
        return (self.fix, *self.other_fixes) if self.fix is not None else self.other_fixes

    @property
    def headline(self) -> str:
        """Where and what."""
        return f"{self.where}: {self.what}" if self.where else self.what

    @property
    def sentence(self) -> str:
        """Where and what, and why."""
        return f"{self.headline} {self.why}"

    def is_at(self, name: str) -> bool:
        """Whether it is a problem of that layer, or of one inside of it."""
        return self.where is not None and (self.where == name or self.where.startswith(f"{name}/"))

    def seen_at(self, name: str) -> Problem:
        """The same as it is told at the card of a layer: of one inside, its name goes before the sentence."""
        inner = (self.where or "").removeprefix(name).removeprefix("/")
        return dataclasses.replace(self, where=name, what=f"{inner}: {self.what}") if inner else self

    def __str__(self) -> str:
        return f"{self.severity.value}: {self.sentence}"
