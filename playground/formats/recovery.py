"""What is kept of open work between two saves: a folder for each program that runs, gone when it ends well.

    lock                    held as long as the program runs
    drawing.playground      the project as it was drawn last
    training.playground     the run as it was some time ago: its project, its weights, how far it is
    runs.json               what is remembered of earlier runs, written when there is another
    data/<sha256>           the bytes of own data, written once

The two projects lack runs and own data; they have `about.json`: what the project is called, and which file it is of.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import shutil
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from playground.data.own.own_data import kept_content
from playground.data.own.source import Content, keep, read_bytes
from playground.formats import project_file
from playground.formats.entry import parse_json
from playground.formats.project_file import DATA_FOLDER, RUNS_ENTRY, Opened
from playground.formats.runs_json import MAX_RUNS_BYTES, parse_runs, runs_text
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.past_run import Runs
from playground.spec.project import Project
from playground.storage.archive import open_archive, write_archive
from playground.storage.errors import FileError
from playground.storage.lock import Lock
from playground.storage.replacing import replacing, unwritable
from playground.training.checkpoint import Checkpoint

LOCK, DRAWING, TRAINING = "lock", f"drawing{project_file.SUFFIX}", f"training{project_file.SUFFIX}"
ABOUT_ENTRY = "about.json"
# Where what cannot be read is put, so that nothing in it is lost and it does not come up again.
ASIDE = "unreadable"
MAX_ABOUT_BYTES = 100_000
# An empty folder that is younger may be that of a program which is about to write.
FRESH_SECONDS = 3600


@dataclass(frozen=True)
class About:
    """Which work this is.

    Attributes:
        name: what the project is called.
        path: the file it is saved as; None when it was never saved.
        step: steps of training taken, where they are kept too.
    """

    name: str
    path: Path | None = None
    step: int = 0


class Keeping:
    """The folder in which this program keeps its open work. All but `take` on any thread.

    What was asked for before `clear` is not written after it: `turn` says when it was asked for.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.turn = 0
        self._lock = Lock(folder / LOCK)
        self._writing = threading.Lock()
        self._runs: Runs | None = None

    @classmethod
    def new(cls, root: Path) -> Keeping:
        """A folder that is made with the first thing that is kept."""
        return cls(root / secrets.token_hex(8))

    def take(self) -> bool:
        """Whether this program has the folder to itself, from now on until `release`."""
        return self._lock.take()

    def release(self) -> None:
        """Leave the folder to whoever comes next."""
        self._lock.release()

    def keep_drawing(self, project: Project, about: About, turn: int, unless_kept: bool = False) -> None:
        """Write the project as it is drawn, or `unless_kept` only where there is none yet.

        Raises FileError when the place cannot be written.
        """
        self._write(DRAWING, Checkpoint(project, {}), about, turn, unless_kept)

    def keep_training(self, run: Checkpoint, about: About, turn: int) -> None:
        """Write the run as it stands. Raises FileError when the place cannot be written."""
        self._write(TRAINING, run, About(about.name, about.path, run.step), turn)

    def clear(self) -> None:
        """Nothing is to be kept: it is saved, or was given up."""
        with self._writing:
            self.turn += 1
            with contextlib.suppress(OSError):
                # The drawing last: without it, that of the run would be taken for the newest.
                for name in (TRAINING, DRAWING):
                    (self.folder / name).unlink(missing_ok=True)
                (self.folder / RUNS_ENTRY).unlink(missing_ok=True)
                shutil.rmtree(self.folder / DATA_FOLDER, ignore_errors=True)
            self._runs = None

    def remove(self) -> None:
        """Nothing is to be kept, and nothing will be."""
        self.clear()
        self.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _write(self, name: str, run: Checkpoint, about: About, turn: int, unless_kept: bool = False) -> None:
        written = {"name": about.name, "path": str(about.path or ""), "step": about.step}
        entries = project_file.entries_of(run.project.with_runs(()), run.weights, run.state)
        with self._writing:
            if turn != self.turn or (unless_kept and (self.folder / name).exists()):
                return
            try:
                (self.folder / DATA_FOLDER).mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise unwritable(self.folder, error) from None
            self.take()
            self._write_data(run.project)
            if self._runs is None or name == DRAWING:  # a run does not know of what was noted since it began
                self._write_runs(run.project.runs)
            with replacing(self.folder / name, at_once=True) as stream:
                write_archive(stream, {**entries, ABOUT_ENTRY: json.dumps(written).encode()})

    def _write_data(self, project: Project) -> None:
        content = kept_content(project.data)
        if content is not None and not (self.folder / DATA_FOLDER / content.sha256).exists():
            with replacing(self.folder / DATA_FOLDER / content.sha256) as stream:
                stream.write(content.data)

    def _write_runs(self, runs: Runs) -> None:
        if runs is not self._runs and (runs or self._runs):
            with replacing(self.folder / RUNS_ENTRY, at_once=True) as stream:
                stream.write(runs_text(runs).encode())
        self._runs = runs


@dataclass(frozen=True)
class Recovered:
    """Work that a program left behind when it ended otherwise than it should.

    Attributes:
        keeping: its folder, which this program has to itself.
        project: as it was drawn last, without own data.
        when: when something of it was kept last, in seconds since 1970.
    """

    keeping: Keeping
    project: Project
    about: About
    when: float

    def read(self) -> tuple[Project, Opened | None]:
        """The project as it was drawn last, and the run as it was kept: its own project, weights and state.

        Raises PlaygroundError when neither can be read.
        """
        folder = self.keeping.folder
        contents = list[Content]()
        with contextlib.suppress(PlaygroundError, OSError):
            contents += [keep(read_bytes(path)) for path in sorted((folder / DATA_FOLDER).iterdir())]
        run = None
        with contextlib.suppress(PlaygroundError):
            run = project_file.read(folder / TRAINING)
        try:
            project = project_file.read(folder / DRAWING).project
        except FileError:
            if run is None:
                raise
            project = run.project
        contents.clear()  # the projects hold on to what they keep
        return project.with_runs(self._runs()), run

    def _runs(self) -> Runs:
        """What is remembered of earlier runs; nothing where that cannot be read."""
        path = self.keeping.folder / RUNS_ENTRY
        with contextlib.suppress(OSError, FileError):
            if path.stat().st_size <= MAX_RUNS_BYTES:
                return parse_runs(path.read_bytes(), str(path))
        return ()


def left_behind(root: Path) -> tuple[list[Recovered], list[str]]:
    """What programs that run no more have left behind, the newest first, and sentences about what was set aside.

    Folders of programs that run are passed over. Those given stay with this program until they are released or
    removed. Never raises.
    """
    found, troubles = list[Recovered](), list[str]()
    try:
        folders = sorted(path for path in root.iterdir() if path.is_dir() and path.name != ASIDE)
    except OSError:
        return [], []
    for folder in folders:
        keeping = Keeping(folder)
        if not keeping.take():
            continue
        files = [path for path in (folder / DRAWING, folder / TRAINING) if path.exists()]
        if not files:
            if time.time() - _time(folder) > FRESH_SECONDS:
                keeping.remove()
            keeping.release()
            continue
        try:
            found.append(_recovered(keeping, files))
        except PlaygroundError as error:
            keeping.release()
            troubles.append(_set_aside(folder, error))
    return sorted(found, key=lambda one: -one.when), troubles


def _recovered(keeping: Keeping, files: list[Path]) -> Recovered:
    """What is in a folder. Of two files one may be damaged. Raises FileError when nothing can be read."""
    read: list[tuple[Project, About]] = []
    refusal: FileError | None = None
    for path in files:
        try:
            read.append(_glance(path))
        except FileError as error:
            refusal = refusal or error
    if not read:
        assert refusal is not None
        raise refusal
    (project, about), step = read[0], max(about.step for _, about in read)
    return Recovered(keeping, project, About(about.name, about.path, step), max(_time(path) for path in files))


def _glance(path: Path) -> tuple[Project, About]:
    """The project in a file and what it is, without its weights."""
    project = project_file.read_project(path)
    with open_archive(path, tr("a recovery file")) as archive:
        entry = parse_json(archive.read(ABOUT_ENTRY, MAX_ABOUT_BYTES), f"{path}/{ABOUT_ENTRY}")
    fields = entry.record(("name", "path", "step"))
    where = fields["path"].text(MAX_ABOUT_BYTES)
    return project, About(fields["name"].text(MAX_ABOUT_BYTES), Path(where) if where else None, fields["step"].whole())


def _time(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _set_aside(folder: Path, error: PlaygroundError) -> str:
    aside = folder.parent / ASIDE / folder.name
    try:
        aside.parent.mkdir(exist_ok=True)
        folder.rename(aside)
    except OSError:
        return tr("Work that was not saved could not be read: {error}", error=error)
    return tr("Work that was not saved could not be read and is kept in {folder}: {error}", folder=aside, error=error)
