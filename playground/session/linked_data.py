"""Notices when the data file that the open project links to is changed or removed by somebody else."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from playground.data.own.linked import LinkState, state_of
from playground.data.own.own_data import OwnData
from playground.data.own.source import DataFile
from playground.document.document import Document
from playground.session.background import Background
from playground.spec.project import Project

# Programs write in several goes; this long after the last one it is looked at.
SETTLED_MS = 400

# Of a file: when it was written, how long it is, and which one it is.
_Stamp = tuple[int, int, int]


class LinkedData(QObject):
    """Watches the one file or folder that the project's data is linked to, and nothing where it keeps its data.

    Signals:
        told(DataFile, LinkState): how it stands now to what was read; SAME as soon as the project has other data.
    """

    told = Signal(object, object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = DataFile()
        self._stamp: _Stamp | None = None
        self._background = Background(self)
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._watcher.fileChanged.connect(self._settled.start)
        self._watcher.directoryChanged.connect(self._settled.start)
        self._settled.timeout.connect(self._look)
        document.changed.connect(self._follow)
        document.loaded.connect(self._follow)
        self._follow(document.project)

    @Slot(object)
    def _follow(self, project: Project) -> None:
        """Watch the file of this project from now on."""
        data = project.data
        file = data.file if isinstance(data, OwnData) and data.file.is_linked else DataFile()
        if file == self._file:
            return
        self._background.cancel()
        self._settled.stop()
        self._file, self._stamp = file, None
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self.told.emit(file, LinkState.SAME)
        if file.path:
            self._watch()
            self._settled.start()

    def _watch(self) -> None:
        """The file, and its folder: a file that was replaced is another one, and one that is gone may come back."""
        path = Path(self._file.path)
        wanted = [path, *_folders_in(path)] if os.path.isdir(path) else [path.parent, path]
        known = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(place) for place in wanted if str(place) not in known and os.path.exists(place)]
        if missing:
            self._watcher.addPaths(missing)

    @Slot()
    def _look(self) -> None:
        file = self._file
        if not file.path:
            return
        self._watch()
        stamp = _stamp_of(Path(file.path))
        if stamp is not None and stamp == self._stamp:
            return  # something else in its folder
        self._stamp = stamp

        def receive(state: LinkState) -> None:
            if file == self._file:
                self.told.emit(file, state)

        self._background.ask(lambda: state_of(file), receive, lambda sentence: None)


def _stamp_of(path: Path) -> _Stamp | None:
    """What changes when a file is written; None for a folder, and where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return None if os.path.isdir(path) else (status.st_mtime_ns, status.st_size, status.st_ino)


def _folders_in(path: Path) -> list[Path]:
    try:
        return [entry for entry in path.iterdir() if entry.is_dir()]
    except OSError:
        return []
