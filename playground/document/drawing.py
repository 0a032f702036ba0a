"""The drawing that is open: all of a document's project, or what is inside of one of its blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from playground.document.document import Document, T
from playground.document.undo import Act
from playground.spec import edits
from playground.spec.blocks import changed_at, composite, drawn_inside, fold
from playground.spec.composite import Composite
from playground.spec.edit_history import EditHistory
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.past_run import Runs
from playground.spec.project import Project
from playground.spec.tidying import Room


class Drawing(Document):
    """A document as the canvas sees it: its project has for its graph what is inside of the block that is open.

    Edits are made in the document behind it, with its undo stack; going in and out is no edit.

    Signals:
        opened_changed(): another block is open, or none.
    """

    opened_changed = Signal()

    def __init__(self, whole: Document, parent: QObject | None = None) -> None:
        self._whole = whole
        self._opened: tuple[str, ...] = ()
        self._graph = whole.project.graph
        super().__init__(whole.project, parent=parent)
        whole.changed.connect(self._follow)
        whole.amended.connect(self._take_amended)
        whole.loaded.connect(self._begin)
        whole.undo_changed.connect(self.undo_changed)
        whole.path_changed.connect(self.path_changed)
        whole.clean_changed.connect(self.clean_changed)
        whole.refused.connect(self.refused)

    @property
    def whole(self) -> Document:
        """The document with all of the project."""
        return self._whole

    @property
    def opened(self) -> tuple[str, ...]:
        """The names of the blocks that lead from the whole drawing to the one that is open."""
        return self._opened

    @property
    def path(self) -> Path | None:
        return self._whole.path

    @property
    def is_clean(self) -> bool:
        return self._whole.is_clean

    @property
    def can_undo(self) -> bool:
        return self._whole.can_undo

    @property
    def can_redo(self) -> bool:
        return self._whole.can_redo

    @property
    def undo_text(self) -> str:
        return self._whole.undo_text

    @property
    def redo_text(self) -> str:
        return self._whole.redo_text

    def open(self, name: str) -> bool:
        """Go inside of a block; whether it is one."""
        if self._whole.attempt(lambda: composite(self.project.graph, name)) is None:
            return False
        self.show((*self._opened, name))
        return True

    def leave(self, levels: int = 1) -> None:
        """Go out of that many blocks."""
        self.show(self._opened[: max(len(self._opened) - levels, 0)])

    def show(self, path: Sequence[str]) -> None:
        """Open the block to which these names lead, from card to card; as far as they do."""
        opened = _reachable(self._whole.project, path)
        if opened != self._opened:
            self._whole.end_merge()
            self._opened = opened
            self._draw(self._whole.project)
            self.opened_changed.emit()

    def apply(self, name: str, project: Project, merge: object = None) -> None:
        """Make an edit of what is open. When the block cannot be so, says why by `refused` and changes nothing."""
        before, placed = self.project, edits.place_missing(project)
        folded = self._whole.attempt(lambda: fold(self._whole.project, self._opened, placed))
        if folded is None:
            self.changed.emit(before)
            return
        self._whole.apply(name, folded, merge)
        if self.project == before and project != before:
            # The parts of a kind that has no places to keep stand where it puts them.
            self.changed.emit(before)
            self._whole.refused.emit(tr("The parts of this block have their places; ungroup it to arrange them."))

    def perform(self, act: Act, merge: object = None) -> None:
        self._whole.perform(act, merge)

    def try_edit(self, name: str, edit: Callable[[Project], Project], merge: object = None) -> bool:
        return self._whole.attempt(lambda: self._edit(name, edit, merge)) is not None

    def _edit(self, name: str, edit: Callable[[Project], Project], merge: object) -> bool:
        self.apply(name, edit(self.project), merge)
        return True

    def attempt(self, action: Callable[[], T]) -> T | None:
        return self._whole.attempt(action)

    def amend(self, change: Callable[[Runs], Runs]) -> None:
        self._whole.amend(change)

    @property
    def room(self) -> Room | None:
        return self._whole.room

    def set_room(self, room: Room) -> None:
        self._whole.set_room(room)

    def begin_merge(self) -> None:
        self._whole.begin_merge()

    def end_merge(self) -> None:
        self._whole.end_merge()

    def undo(self) -> None:
        """Take the last step back, and go to where that can be seen."""
        self._go_along(self._whole.undo)

    def redo(self) -> None:
        self._go_along(self._whole.redo)

    def mark_saved(self, path: Path) -> None:
        self._whole.mark_saved(path)

    def load(
        self, project: Project, path: Path | None = None, is_saved: bool = True, history: EditHistory | None = None
    ) -> None:
        self._whole.load(project, path, is_saved, history)

    def _go_along(self, step: Callable[[], None]) -> None:
        before, drawn = self._whole.project, self.project
        step()
        if self._whole.project is before:
            return  # nothing drawn has changed
        now = self.project
        if self._opened and (now.graph, now.positions, now.notes) == (drawn.graph, drawn.positions, drawn.notes):
            self.show(changed_at(before.graph, self._whole.project.graph))

    @Slot(object)
    def _follow(self, project: Project) -> None:
        """Stay in the open block while there is one, under another name too."""
        path, graph, before = list[str](), project.graph, self._graph
        for name in self._opened:
            now = graph.renamed_since(before).get(name, name)
            inside, former = graph.by_name.get(now), before.by_name.get(name)
            if not isinstance(inside, Composite) or not isinstance(former, Composite):
                break
            path.append(now)
            graph, before = inside.inside.graph, former.inside.graph
        moved, self._opened, self._graph = tuple(path) != self._opened, tuple(path), project.graph
        self._draw(project)
        if moved:
            self.opened_changed.emit()

    @Slot(object)
    def _take_amended(self, project: Project) -> None:
        self._project = self._project.with_runs(project.runs)
        self.amended.emit(self._project)

    @Slot(object)
    def _begin(self, project: Project) -> None:
        self.show(())
        self.loaded.emit(project)

    def _draw(self, project: Project) -> None:
        self._project = edits.place_missing(drawn_inside(project, self._opened))
        self.changed.emit(self._project)


def _reachable(project: Project, path: Sequence[str]) -> tuple[str, ...]:
    found: list[str] = []
    for name in path:
        try:
            project = drawn_inside(project, [name])
        except PlaygroundError:
            break
        found.append(name)
    return tuple(found)
