"""What undo and redo lead to, apart from how an open document keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from playground.spec.project import Project


@dataclass(frozen=True)
class EditHistory:
    """Versions of a project, each made from the one before by an edit.

    Attributes:
        versions: the oldest first, at least one.
        names: what was done between each and the next, for the Edit menu.
        index: which of the versions is the present one.
    """

    versions: tuple[Project, ...]
    names: tuple[str, ...] = ()
    index: int = 0

    @property
    def now(self) -> Project:
        """The present version."""
        return self.versions[self.index]

    def part(self, first: int, last: int) -> EditHistory:
        """The versions from one to another, both included; the present one lies between them."""
        return EditHistory(self.versions[first : last + 1], self.names[first:last], self.index - first)
