"""A file of data is opened while the window is there already: it is read beside it, and may be given up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from playground.files import Files
from playground.formats.own_project import project_of_data
from playground.panels.importing.job import Job
from playground.panels.reading_strip import ReadingStrip
from playground.spec.project import Project


class Opening(QObject):
    """Between the strip that tells how far it is, and the files that open what was read."""

    def __init__(self, files: Files, strip: ReadingStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._files, self._strip = files, strip
        self._job: Job | None = None
        self._name = ""
        strip.cancel_requested.connect(self.close)

    def begin(self, path: Path) -> None:
        """Read a file of data, and open a project on it."""
        self.close()
        self._name = path.name
        self._strip.begin(path.name)
        self._job = Job(lambda tick: project_of_data(path, tick), self)
        self._job.progressed.connect(self._strip.show_share)
        self._job.done.connect(self._open)
        self._job.refused.connect(self._refuse)
        self._job.start()

    @Slot()
    def close(self) -> None:
        """Give up what is being read."""
        if self._job is not None:
            self._job.give_up()
            self._job = None

    @Slot(object)
    def _open(self, project: Project) -> None:
        self.close()
        self._strip.hide()
        self._files.open_made(project)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.close()
        self._strip.refuse(self._name, sentence)
