"""The open project: what it is, how it is edited, undone and redone, and whether it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from playground.document.undo import Act, UndoStack
from playground.spec import edits
from playground.spec.edit_history import EditHistory
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.past_run import Runs
from playground.spec.project import Project
from playground.spec.tidying import Room, tidy_within

T = TypeVar("T")


def undoing(name: str) -> str:
    """The words for taking back the edit of a name: "Undo Move Dense 1"."""
    return tr("Undo {edit}", edit=name) if name else tr("Undo")


class Document(QObject):
    """Holds the current project. Whoever edits makes a new project and applies it; views listen to `changed`.

    Every layer of `project` has a place on the canvas: cards that come without one are given one.

    Signals:
        changed(Project): the project is another one.
        saved(): the project as it stands is in a file now.
        loaded(Project): a whole project took the place of the one before; comes after `changed`.
        undo_changed(): what can be undone or redone, or its wording, may have changed.
        path_changed(): the file has another name.
        clean_changed(bool): whether the project is as it was saved.
        amended(Project): what became of runs was noted in every version of the project.
        refused(str): an edit could not be made, and why, in a sentence.
    """

    changed = Signal(object)
    saved = Signal()
    loaded = Signal(object)
    undo_changed = Signal()
    path_changed = Signal()
    clean_changed = Signal(bool)
    refused = Signal(str)
    amended = Signal(object)

    def __init__(self, project: Project, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = edits.place_missing(project)
        self._path = path
        self._stack = UndoStack()
        self._merge: object = None
        self._was_clean = True
        self._room: Room | None = None
        self._is_as_tidied = self._project == edits.tidy(self._project)

    @property
    def project(self) -> Project:
        return self._project

    @property
    def opened(self) -> tuple[str, ...]:
        """The names of the blocks inside of which `project` is drawn; none for a whole project."""
        return ()

    @property
    def whole(self) -> Document:
        """The document with all of the project."""
        return self

    def show(self, path: Sequence[str]) -> None:
        """Draw what is inside of the block to which these names lead. A whole project is always drawn whole."""

    @property
    def path(self) -> Path | None:
        """The file it was read from or written to last; None for a new project."""
        return self._path

    @property
    def is_clean(self) -> bool:
        """Whether the project is as it was saved."""
        return self._stack.is_clean

    @property
    def history(self) -> EditHistory:
        """The edits behind and ahead of the project, to be kept with it."""
        return self._stack.history(self._project)

    @property
    def can_undo(self) -> bool:
        return self._stack.undo_name is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.redo_name is not None

    @property
    def undo_text(self) -> str:
        """The words for the Edit menu: "Undo Move Dense 1"."""
        return undoing(self._stack.undo_name or "")

    @property
    def redo_text(self) -> str:
        name = self._stack.redo_name
        return tr("Redo {edit}", edit=name) if name else tr("Redo")

    def apply(self, name: str, project: Project, merge: object = None) -> None:
        """Make the edit named `name` by taking its outcome; a project equal to the current one is no edit.

        Edits in a row with equal `merge` keys are undone as one.
        """
        project = edits.place_missing(project)
        if project == self._project:
            return
        self._is_as_tidied = False
        before, self._project = self._project, project
        self._stack.push(name, before, project, self._merge if merge is None else merge)
        self._tell()

    def perform(self, act: Act, merge: object = None) -> None:
        """Do something beside the project that is undone in its turn, such as setting a weight by hand."""
        act.do()
        self._is_as_tidied = False
        self._stack.push(act.name, self._project, self._project, self._merge if merge is None else merge, act)
        self._tell_steps()

    def try_edit(self, name: str, edit: Callable[[Project], Project], merge: object = None) -> bool:
        """Apply `edit` to the current project. When it cannot be made, says why by `refused` and changes nothing."""
        project = self.attempt(lambda: edit(self._project))
        if project is None:
            return False
        self.apply(name, project, merge)
        return True

    def attempt(self, action: Callable[[], T]) -> T | None:
        """What `action` returns, or None after telling by `refused` why it could not be done."""
        try:
            return action()
        except PlaygroundError as error:
            self.refused.emit(str(error))
            return None

    def amend(self, change: Callable[[Runs], Runs]) -> None:
        """Note what became of runs, which is no edit: it is there in every version that undo and redo lead to."""
        self._project = self._stack.amend(self._project, change)
        self.amended.emit(self._project)

    def begin_merge(self) -> None:
        """From here to `end_merge` all edits are one step: a slider is being dragged."""
        self._stack.seal()
        self._merge = object()

    @property
    def is_merging(self) -> bool:
        """Whether edits are one step for now."""
        return self._merge is not None

    def end_merge(self) -> None:
        """Whatever comes next is a step of its own."""
        self._stack.seal()
        self._merge = None

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.can_undo:
            self._go(self._stack.undo)

    def redo(self) -> None:
        """Do the step undone last again, if there is one."""
        if self.can_redo:
            self._go(self._stack.redo)

    def mark_saved(self, path: Path) -> None:
        """The project as it stands is in that file now."""
        self._stack.mark_clean()
        self._set_path(path)
        self._tell_clean()
        self.saved.emit()

    def load(
        self, project: Project, path: Path | None = None, is_saved: bool = True, history: EditHistory | None = None
    ) -> None:
        """Take another project in place of this one; there is no undo across it, but what its own history leads to.

        One that is not saved is asked about like edits when it is left.
        """
        placed = edits.place_missing(project)
        # What a person has saved opens as it was, be it as Tidy would have it.
        is_free = path is None or not project.positions
        self._is_as_tidied = is_free and placed == edits.tidy(placed)
        self._project = self._suited(placed)
        self._stack.clear(is_saved)
        if history is not None:
            self._stack.restore(history)
        self._merge = None
        self._set_path(path)
        self._tell()
        self.loaded.emit(self._project)

    @property
    def room(self) -> Room | None:
        """How much room there is to see the drawing in, width and height in pixels; None while that is not known."""
        return self._room

    def set_room(self, room: Room) -> None:
        """Take note of the room; a drawing in which nobody has moved or changed anything is tidied to suit it."""
        if room == self._room:
            return
        self._room = room
        suited = self._suited(self._project)
        if suited != self._project:
            self._project = suited
            self._tell()

    def _suited(self, project: Project) -> Project:
        return tidy_within(project, self._room) if self._is_as_tidied and self._room is not None else project

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit()

    def _go(self, step: Callable[[], Project]) -> None:
        self._merge = None
        before, self._project = self._project, step()
        if self._project is before:
            self._tell_steps()
        else:
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._project)
        self._tell_steps()

    def _tell_steps(self) -> None:
        self.undo_changed.emit()
        self._tell_clean()

    def _tell_clean(self) -> None:
        if self._was_clean != self.is_clean:
            self._was_clean = self.is_clean
            self.clean_changed.emit(self._was_clean)
