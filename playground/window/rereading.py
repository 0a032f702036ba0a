"""Between the file that a project links to, the strip that tells of it, and the document that takes what is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from playground.data.own.linked import read_again
from playground.data.own.own_data import OwnData
from playground.document.document import Document
from playground.panels.data_strip import DataStrip
from playground.panels.importing.job import Job
from playground.session.linked_data import LinkedData
from playground.spec.language import tr
from playground.spec.project import Project
from playground.training.fitting import with_data


class Rereading(QObject):
    """Reads linked data again when that is asked for, beside the window.

    Signals:
        told(str): it was read, in a sentence.
    """

    told = Signal(str)

    def __init__(self, document: Document, strip: DataStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._strip = document, strip
        self._job: Job | None = None
        self._reading: OwnData | None = None
        self._linked = LinkedData(document, self)
        self._linked.told.connect(strip.tell)
        strip.again_requested.connect(self._read)
        document.changed.connect(self._forget)
        document.loaded.connect(self._forget)

    def close(self) -> None:
        """Give up what is being read."""
        if self._job is not None:
            self._job.give_up()
            self._job = None

    @Slot()
    def _read(self) -> None:
        data = self._document.project.data
        if self._job is not None or not isinstance(data, OwnData):
            return
        self._reading = data
        self._strip.say_reading(0.0)
        self._job = Job(lambda tick: read_again(data, tick), self)
        self._job.progressed.connect(self._strip.say_reading)
        self._job.done.connect(self._take)
        self._job.refused.connect(self._refuse)
        self._job.start()

    @Slot(object)
    def _take(self, data: OwnData) -> None:
        self._end()
        done = tr("Read {file} again", file=data.file.name)
        self._document.apply(done, with_data(self._document.project, data))
        self.told.emit(done)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._end()
        self._strip.say_refused(sentence)

    @Slot(object)
    def _forget(self, project: Project) -> None:
        """What is being read is of no use to a project with other data."""
        if self._job is not None and project.data is not self._reading:
            self.close()

    def _end(self) -> None:
        if self._job is not None:
            self._job.wait()
            self._job = None
