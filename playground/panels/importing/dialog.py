"""The dialog that looks at a file of data, lets a person decide, and says what becomes of the drawing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playground.data.own.importing import USUALLY_KEPT, Look, Unread, look_at
from playground.data.own.looks import ArrayLook, ImageLook, TextLook, TextsLook
from playground.data.own.own_data import OwnData
from playground.data.own.source import DataFile, Tick, kept_file, read_bytes
from playground.data.own.surveyed_table import SurveyedTable
from playground.data.own.table_format import TableFormat
from playground.data.sets.table_file import TableFile
from playground.formats.project_json import MAX_TITLE
from playground.panels.importing.job import Job
from playground.panels.importing.other_pages import ArrayPage, ImagePage, TextPage, TextsPage
from playground.panels.importing.page import Page
from playground.panels.importing.table_page import TablePage
from playground.panels.style import note
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.wording import counted
from playground.storage.limits import as_size
from playground.training.fitting import with_data

SIZE = (936, 608)

PAGES: dict[type, Callable[[], Page]] = {
    SurveyedTable: TablePage,
    ImageLook: ImagePage,
    TextLook: TextPage,
    TextsLook: TextsPage,
    ArrayLook: ArrayPage,
}


class ImportDialog(QDialog):
    """Looks at a file, or again at the one that a project has.

    Attributes:
        project: what the open project becomes, once something could be made of the file.
    """

    def __init__(self, project: Project, path: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import data") if path is not None else tr("Change imported data"))
        self.resize(*SIZE)
        self._before = project
        self._data = project.data if path is None and isinstance(project.data, OwnData) else None
        self._path = path
        self._file: DataFile | None = None
        self._job: Job | None = None
        self.project: Project | None = None
        self.title = QLabel(path.name if path is not None else self._data.file.name if self._data else "")
        self.title.setProperty("textSize", "large")
        self.facts = note()
        self.page: Page | None = None
        self.trouble = note(tone="bad")
        self.trouble.hide()
        self.keeps = QCheckBox(tr("Keep the data inside the project"))
        self.keeps.setToolTip(tr("Ticked, the project can be given away with its data; else it only links to the file"))
        self.outcome = note()
        self.take = QPushButton(tr("Import") if self._data is None else tr("Change"))
        self.take.setProperty("primary", True)
        self.take.setToolTip(tr("Take the data into the project; it can be undone"))
        self.take.setDefault(True)
        self.take.clicked.connect(self.accept)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Leave the project as it is"))
        self.cancel.clicked.connect(self.reject)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self._lay_out()
        self._read(None)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        reading = QWidget()
        middle = QVBoxLayout(reading)
        middle.setContentsMargins(120, 0, 120, 0)
        middle.addStretch(1)
        middle.addWidget(note(tr("Reading…")))
        middle.addWidget(self.progress)
        middle.addStretch(1)
        self.stack.addWidget(reading)
        self.nothing = QWidget()
        self.stack.addWidget(self.nothing)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keeps)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.title, self.facts):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.stack, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.outcome)
        column.addLayout(buttons)

    @property
    def is_reading(self) -> bool:
        """Whether nothing is known yet."""
        return self.stack.currentIndex() == 0

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.give_up()
            self._job = None
        super().done(result)

    def accept(self) -> None:
        if self.project is None:
            return
        data = self.project.data
        assert isinstance(data, OwnData) and self._file is not None
        if not self.keeps.isChecked():
            place = self._path.resolve() if self._path is not None else Path(self._file.path)
            data = data.with_file(self._file.linked(place))
        self.project = self.project.replace(data=data)
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a list edits what is there; everywhere else it takes the data.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.take.isEnabled():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _read(self, form: TableFormat | None) -> None:
        """Look at the file, beside the window."""
        if self._job is not None:
            self._job.give_up()
        self.take.setEnabled(False)
        self.project = None
        self.progress.setValue(0)
        self.stack.setCurrentIndex(0)
        self.outcome.setText("")
        self.trouble.hide()
        known = self._file

        def work(tick: Tick) -> tuple[DataFile, Look | Unread]:
            file = known or self._take_file(lambda share: tick(share * 0.2))
            before = self._data.format if isinstance(self._data, TableFile) else None
            return file, look_at(file, form or before, tick)

        self._job = Job(work, self)
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(self._show_look)
        self._job.refused.connect(self._refuse)
        self._job.start()

    def _take_file(self, tick: Tick) -> DataFile:
        """The file with its bytes in memory, on the job's thread."""
        if self._path is not None:
            return kept_file(self._path.name, read_bytes(self._path, tick))
        assert self._data is not None
        kept = self._data.file.kept(tick)
        return DataFile(kept.name, kept.sha256, kept.size, content=kept.content)

    @Slot(object)
    def _read_again(self, form: TableFormat) -> None:
        self._read(form)

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * 100))

    @Slot(object)
    def _show_look(self, found: tuple[DataFile, Look | Unread]) -> None:
        first = self._file is None
        self._file, look = found
        if first:
            linked = self._data is not None and self._data.file.is_linked
            self.keeps.setChecked(not linked and self._file.size <= USUALLY_KEPT)
            self.keeps.setText(tr("Keep the data inside the project ({size})", size=as_size(self._file.size)))
        page = self._page_for(look)
        if isinstance(look, Unread):
            assert isinstance(page, TablePage)
            page.show_format(look.format, look.sheets)
            self._refuse(look.sentence)
            return
        self.stack.setCurrentWidget(page)
        self.facts.setText(f"{as_size(self._file.size)} · {look.facts}")
        page.show_look(look, page.dataset if page.dataset.file.name else self._data)
        self.take.setFocus()  # Enter is all that is needed

    def _page_for(self, look: Look | Unread) -> Page:
        """The page for what was found; the one that is there, if it is for such."""
        make = PAGES.get(type(look), TablePage)
        if self.page is not None and type(self.page) is make:
            return self.page
        if self.page is not None:
            self.stack.removeWidget(self.page)
            self.page.deleteLater()
        page = self.page = make()
        page.changed.connect(self._propose)
        page.format_changed.connect(self._read_again)
        self.stack.addWidget(page)
        return page

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.project = None
        self.take.setEnabled(False)
        self.trouble.setText(sentence)
        self.trouble.show()
        self.outcome.setText("")
        self.stack.setCurrentWidget(self.page or self.nothing)

    @Slot()
    def _propose(self) -> None:
        """Work out what becomes of the project, and say so."""
        assert self.page is not None
        data = self.page.dataset
        if isinstance(data, TableFile) and not data.inputs():
            self._refuse(tr("Tick at least one column to learn from."))
            return
        self.trouble.hide()
        self.project = with_data(self._before, data)
        if self._data is None:
            title = Path(data.file.name).stem[:MAX_TITLE]
            self.project = self.project.replace(title=title, note="")
        self.outcome.setText(self._told(self.project))
        self.take.setEnabled(True)

    def _told(self, project: Project) -> str:
        assert self.page is not None
        task = self.page.dataset.task()
        answers = counted(len(task.outputs), "number")
        if task.is_classification:
            answers = counted(len(task.classes), "class", "classes")
        told = {"shape": task.input, "answers": answers, "loss": tr(project.loss.title)}
        if project.graph == self._before.graph:
            return tr("Inputs {shape}, to tell {answers}; loss: {loss}. The drawing stays.", **told)
        return tr(
            "Inputs {shape}, to tell {answers}; loss: {loss}. "
            "The drawing does not go with this: a small network takes its place.",
            **told,
        )
