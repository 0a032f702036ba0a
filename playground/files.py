"""Opening, saving, exporting: what the File menu does."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget

from playground.data.own.importing import SUFFIXES as SUFFIXES_OF_DATA
from playground.document.document import Document
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.formats import project_file
from playground.formats.examples import load_example, read_project
from playground.formats.exports.exporter import Exporter, Progress, export
from playground.formats.exports.model import model_of
from playground.formats.project_file import Opened
from playground.formats.trained import trained
from playground.formats.weights import Weights, match_weights, weight_shapes
from playground.panels.exporting import ExportDialog
from playground.panels.importing.dialog import ImportDialog
from playground.panels.questions import Button, Questions
from playground.session.run import Run
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.storage.backups import Backups
from playground.storage.errors import FileError
from playground.storage.stamp import Stamp
from playground.training.checkpoint import Checkpoint
from playground.training.prepare import load_samples, plan_of

MOST_RECENT = 10
# Arrays of a file with other names that are listed in the question about it.
MOST_SHOWN = 14


def _projects() -> str:
    return tr("Neural Playground projects ({patterns})", patterns=f"*{project_file.SUFFIX}")


@dataclass(frozen=True)
class Copy:
    """A project to be opened as a copy of a file, beside which it is to be saved.

    Attributes:
        opened: the run that goes on, which may be one of a version of the project before this.
        name: the copy's own.
    """

    opened: Opened
    project: Project
    name: str
    path: Path | None


@dataclass(frozen=True)
class Standing:
    """The open project and all that goes on with it in another window.

    Attributes:
        opened: drawing, weights, how far they are trained, and what was edited.
        saved_step: the step at which the weights were saved.
        stamp: of the saved file as it was opened or saved.
        beside: where a copy of a saved file is to be saved.
    """

    opened: Opened
    path: Path | None
    is_saved: bool
    saved_step: int
    stamp: Stamp | None
    beside: Path | None


class Files(QObject):
    """Reads and writes the open project. What goes wrong is said in a dialog, and the open project stays.

    Signals:
        told(str): something was done, in a sentence for the status bar.
        recent_changed(): the list of recent files is another one.
    """

    told = Signal(str)
    recent_changed = Signal()

    def __init__(self, document: Document, run: Run, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._run = run
        self._settings = settings
        self._window = window
        self.questions = Questions(window, settings)
        self._saved_step = 0
        self._beside: Path | None = None  # where a copy of a saved file is to be saved
        self._stamp: Stamp | None = None  # of the saved file as it was opened or saved
        self._opened: Opened | None = None  # what came with a drawing that does not run here
        self.backups: Backups | None = None

    def open_start(self, name: str | None) -> None:
        """The file or example the program was started with, or the first example."""
        if name is None or not self.attempt(tr("{name} could not be opened.", name=name), lambda: self._open(name)):
            self._take(Opened(load_example("circle")))

    def new(self) -> None:
        """An empty drawing on the same data."""
        if self.may_leave():
            now = self._document.project
            empty = Project(data=now.data, loss=LOSSES.find(now.loss.kind)(), optimizer=OPTIMIZERS.find("sgd")())
            self._take(Opened(empty.replace(training=now.training.replace(epochs=0))))

    def open(self) -> None:
        """Ask for a project and open it."""
        if self.may_leave():
            path = self.questions.file(tr("Open"), _projects())
            if path is not None:
                self.open_file(str(path))

    def open_file(self, name: str) -> None:
        """Open a file, or an example by its id."""
        self.attempt(tr("The file could not be opened."), lambda: self._open(name))

    def open_asking(self, name: str) -> None:
        """Open a file or an example after asking about unsaved changes."""
        if self.may_leave():
            self.open_file(name)

    def open_made(self, project: Project, weights: Weights | None = None) -> bool:
        """Open a project that is no file yet, after asking about unsaved changes. True when it is open."""
        if not self.may_leave():
            return False
        self._take(Opened(project, dict(weights) if weights is not None else None))
        return True

    def open_copy(self, make: Callable[[], Copy]) -> bool:
        """Open what `make` returns, after asking about unsaved changes. True when it is open."""
        return self.may_leave() and self.attempt(tr("It could not be opened."), lambda: self._take_copy(make()))

    def save(self) -> bool:
        """Save under the project's own name, asking for one if it has none. True when it is saved."""
        self._settle_typing()
        path = self._document.path
        if path is None:
            return self.save_as()
        if os.path.exists(path) and Stamp.of(path) != self._stamp:
            return self._save_over_changed(path)
        return self._save(path)

    def _save_over_changed(self, path: Path) -> bool:
        """Ask what to do about a file that somebody else has written meanwhile."""
        question = tr("{file} was changed by another program since it was opened here.", file=path.name)
        more = tr("Replace what is there now, or save this under another name?")
        buttons = {Button.Yes: tr("Replace"), Button.Save: tr("Save as…"), Button.Cancel: ""}
        answer = self.questions.ask(QMessageBox.Icon.Question, question, more, buttons)
        if answer == Button.Save:
            return self.save_as()
        return answer == Button.Yes and self._save(path)

    def save_as(self) -> bool:
        """Ask for a name and save under it. True when it is saved."""
        start = self._document.path or self._beside or Path(self.questions.folder) / f"{self.name}{project_file.SUFFIX}"
        path = self.questions.name(tr("Save as"), start, _projects(), (project_file.SUFFIX,))
        return path is not None and self._save(path)

    def export(self) -> None:
        """Ask as what and where to, and write the trained network there."""
        if not plan_of(self._document.project).runs:
            why = tr("There are no weights yet: draw a network from Data to Output first.")
            self.questions.ask(QMessageBox.Icon.Warning, tr("There is nothing to export."), why, Button.Ok)
            return
        # A name that can be imported, where it becomes a Python file.
        start = Path(self.questions.folder) / (re.sub(r"\W+", "_", self.name.lower()).strip("_") or "network")
        dialog = ExportDialog(start, str(self._settings.value("export", "")), self._write_export, self._window)
        dialog.exported.connect(self._take_exported)
        dialog.exec()
        self._settings.setValue("export", dialog.exporter.kind)
        dialog.deleteLater()

    def import_data(self) -> None:
        """Ask for a file of data, look at it, and take it into the project."""
        data = tr("Data ({patterns})", patterns=f"*{' *'.join(SUFFIXES_OF_DATA)}")
        path = self.questions.file(tr("Import data"), f"{data};;{tr('All files')} (*)")
        if path is not None:
            self.import_path(path)

    def import_folder(self) -> None:
        """Ask for a folder of pictures or texts, look at it, and take it into the project."""
        path = self.questions.existing_folder(tr("Import a folder"))
        if path is not None:
            self.import_path(path)

    def import_path(self, path: Path) -> None:
        """Look at a file of data, and take it into the project."""
        self._settle_typing()
        if self._take_data(path, tr("Import {file}", file=path.name)):
            self.questions.remember(path.parent)
            self.told.emit(tr("Imported {file}", file=path.name))

    def take_dropped(self, path: Path) -> None:
        """Open a project that was dropped on the window, or import data."""
        if path.suffix == project_file.SUFFIX:
            self.open_asking(str(path))
        else:
            self.import_path(path)

    def change_data(self) -> None:
        """Look again at the data that was imported, and decide otherwise."""
        self._settle_typing()
        self._take_data(None, tr("Change imported data"))

    def _take_data(self, path: Path | None, name: str) -> bool:
        dialog = ImportDialog(self._document.project, path, self._window)
        taken = dialog.exec() == ImportDialog.DialogCode.Accepted and dialog.project is not None
        if taken and dialog.project is not None:
            # What was remembered while it was open stays.
            self._document.apply(name, dialog.project.replace(runs=self._document.project.runs))
        dialog.deleteLater()
        return taken

    def may_leave(self, *, asks_of_training: bool = False) -> bool:
        """Whether the open project may be closed: nothing is unsaved, or the person has decided.

        What a project without a file has learned is asked about only where a person may not expect it to be closed.
        """
        self._settle_typing()
        is_kept = self._document.path is not None or asks_of_training
        trained_on = is_kept and self._step() != self._saved_step
        if self._document.is_clean and not trained_on:
            return True
        drawing = tr("Otherwise what changed in the drawing since the last save is lost.")
        loss = (
            drawing
            if not self._document.is_clean
            else tr("Otherwise what changed in the weights since the last save is lost.")
        )
        buttons = Button.Save | Button.Discard | Button.Cancel
        question = tr("Save the changes to {name}?", name=self.name)
        answer = self.questions.ask(QMessageBox.Icon.Question, question, loss, buttons)
        return self.save() if answer == Button.Save else answer == Button.Discard

    @property
    def path(self) -> Path | None:
        """The file of the open project."""
        return self._document.path

    @property
    def project(self) -> Project:
        """The open project."""
        return self._document.project

    @property
    def name(self) -> str:
        """What the open project is called."""
        path, project = self._document.path, self._document.project
        return path.stem if path else project.title or tr("untitled")

    def recent(self) -> list[str]:
        """Files opened or saved last, the newest first; those that are gone are left out."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [str(stored)]  # Qt reads a list of one back as a string
        return [name for name in names if isinstance(name, str) and os.path.exists(name)]

    def _open(self, name: str) -> None:
        opened = self.read(name)
        # Data that was opened as a project is not where the project is to be saved.
        path = Path(name) if os.path.exists(name) and Path(name).suffix == project_file.SUFFIX else None
        self._take(opened, path.resolve() if path else None)
        if path:
            self._remember(path.resolve())

    def read(self, name: str) -> Opened:
        """What a file of that name or an example holds; weights that do not fit are refused. Raises PlaygroundError."""
        opened = read_project(name)
        if opened.weights is None or not plan_of(opened.project).runs:
            return opened
        return replace(opened, weights=match_weights(opened.weights, shapes_of(opened.project), name))

    def _take(self, opened: Opened, path: Path | None = None) -> None:
        # The run begins anew before the document tells: what the document then tells is what the run has already.
        self._begin_run(opened)
        self._document.load(opened.project, path, history=opened.history)
        self._beside = None
        self._stamp = Stamp.of(path) if path else None
        if opened.troubles:
            self.told.emit(" ".join(opened.troubles))

    def _begin_run(self, opened: Opened) -> None:
        runs = opened.weights is not None and plan_of(opened.project).runs
        state = opened.state if runs else {}
        self._run.open_project(opened.project, opened.weights if runs else None, state)
        self._saved_step = Checkpoint(opened.project, {}, state).step
        self._opened = None if runs else opened

    def take_weights(self, path: Path, weights: Weights) -> None:
        """Let the network go on with the weights of a file."""
        self._run.load_weights(weights)
        self._saved_step = -1
        self.questions.remember(path.parent)
        self.told.emit(tr("Took the weights of {file}", file=path.name))

    def standing(self) -> Standing:
        """What another window needs to go on with the open project."""
        project = self._document.project
        weights, state = trained(project, self._run.checkpoint(), self._opened)
        opened = Opened(
            project, dict(weights) if weights is not None else None, state or {}, history=self._document.history
        )
        is_saved = self._document.is_clean
        return Standing(opened, self._document.path, is_saved, self._saved_step, self._stamp, self._beside)

    def go_on(self, standing: Standing) -> None:
        """Go on with what another window had open."""
        self._begin_run(standing.opened)
        opened = standing.opened
        self._document.load(opened.project, standing.path, standing.is_saved, opened.history)
        self._saved_step, self._stamp, self._beside = standing.saved_step, standing.stamp, standing.beside

    def _take_copy(self, copy: Copy) -> None:
        self._begin_run(copy.opened)
        # This tells the run what has changed since.
        self._document.load(copy.project.replace(title=copy.name), is_saved=False)
        self._beside = copy.path.with_stem(copy.name) if copy.path else None
        self._stamp = None
        self.told.emit(tr("Opened {name}; save it to keep it", name=copy.name))

    def _save(self, path: Path) -> bool:
        return self.attempt(tr("The project could not be saved."), lambda: self._write(path))

    def _write(self, path: Path) -> None:
        project, run = self._document.project, self._run.checkpoint()
        weights, state = trained(project, run, self._opened)
        trouble = self._keep_version(path)
        project_file.save(path, project, weights, state, self._document.history)
        self._stamp = Stamp.of(path)
        self._document.mark_saved(path)
        self._saved_step = run.step if run is not None else 0
        self._remember(path)
        both = tr("Saved {file} with its weights", file=path.name)
        self.told.emit((both if weights else tr("Saved {file}", file=path.name)) + trouble)

    def _keep_version(self, path: Path) -> str:
        """Keep the version that is about to be replaced; what is to be said of it if that cannot be."""
        try:
            if self.backups is not None:
                project_file.check_save(path)
                self.backups.keep(path)
        except FileError as error:
            return tr("; the version before could not be kept: {trouble}", trouble=error)
        return ""

    def _write_export(self, exporter: Exporter, path: Path, progress: Progress) -> str:
        """Write the network as it is now; on another thread than the window's."""
        project = self._document.project
        progress(tr("Taking the weights"))
        weights = match_weights(self._run.weights(), shapes_of(project), tr("the network"))
        return export(exporter, model_of(project, weights, load_samples(project)), path, progress)

    @Slot(str, str)
    def _take_exported(self, name: str, sentence: str) -> None:
        self.questions.remember(Path(name).parent)
        self.told.emit(tr("Exported to {file}", file=name))

    def attempt(self, trouble: str, action: Callable[[], None]) -> bool:
        """Do something; what goes wrong is said, after what it was. True when it is done."""
        try:
            action()
        except PlaygroundError as error:
            self.questions.ask(QMessageBox.Icon.Warning, trouble, str(error), Button.Ok)
            return False
        return True

    def _settle_typing(self) -> None:
        """What is being typed counts: a field takes its text when it loses the keyboard."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and self._window.isAncestorOf(field):
            field.clearFocus()
            field.setFocus()

    def _step(self) -> int:
        return self._run.snapshot.progress.step if self._run.snapshot else 0

    def _remember(self, path: Path) -> None:
        names = [str(path), *(name for name in self.recent() if name != str(path))]
        self._settings.setValue("recent", names[:MOST_RECENT])
        self.questions.remember(path.parent)
        self.recent_changed.emit()


def shapes_of(project: Project) -> dict[str, tuple[int, ...]]:
    """The shapes of all arrays of a drawing by name. Raises PlaygroundError when it cannot run."""
    plan = plan_of(project)
    if not plan.runs:
        raise PlaygroundError(tr("The drawing cannot run: {problem}", problem=plan.problems[0].sentence))
    return weight_shapes(plan)
