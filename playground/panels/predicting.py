"""The dialog that lets the network answer a file: what it says of the first samples, and all of it to be saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from playground.data.dataset import Dataset
from playground.data.further.reading import what_is_read
from playground.data.own.source import Tick
from playground.formats.answers_file import ARRAY, SUFFIXES, TABLE, write_answers
from playground.panels.importing.job import Job
from playground.panels.plot.axis import reading
from playground.panels.style import empty_state, note
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.training.answering import ANSWERS, Answers

SIZE = (640, 480)
SHOWN_ROWS, SHOWN_COLUMNS = 100, 40

# Reads files and lets the network answer them, telling how far that is.
AnswerFiles = Callable[[Sequence[Path], Tick], Answers]


class PredictDialog(QDialog):
    """Asks for a file, shows what the network says of its first samples, and saves all answers.

    Signals:
        saved(str): the answers were written there.
        ended(): the work at hand is over, well or not.
    """

    saved = Signal(str)
    ended = Signal()

    def __init__(self, data: Dataset, answer_files: AnswerFiles, folder: str, parent: QWidget | None = None) -> None:
        """`folder` is where to look for files first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Predict"))
        self.resize(*SIZE)
        self._data, self._answer_files, self._folder = data, answer_files, folder
        self._job: Job | None = None
        self._source: Path | None = None
        self.answers: Answers | None = None
        like = tr("A file of samples like those of the data that the network learns")
        self.choose = _button(tr("Choose a file…"), like)
        self.choose_folder = _button(tr("Choose a folder…"), tr("A folder of pictures or texts"))
        self.choose_folder.setVisible(".zip" in data.further_suffixes())
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr("First answers"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.message = note()
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save = _button(tr("Save answers…"), tr("Write every answer as a table (.csv) or as an array (.npy)"))
        self.save.setProperty("primary", True)
        self.save.setEnabled(False)
        self.close_button = _button(tr("Close"), tr("Close this; what was not saved is forgotten"))
        self._lay_out()
        self.choose.clicked.connect(self._choose)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self._focus(self.choose)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being answered or written."""
        return self._job is not None

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def reject(self) -> None:
        """Esc, Close and the cross: give up what is going on, or close."""
        if self.is_busy:
            self._stop()
            self._end(tr("Cancelled."), "muted")
            return
        super().reject()

    def read(self, *paths: Path) -> None:
        """Let the network answer files, beside the window."""
        self._stop()
        self._source, self._folder = paths[0], str(paths[0].parent)
        self.answers = None
        name = paths[0].name if len(paths) == 1 else counted(len(paths), "file")
        self._work(tr("Reading {file}…", file=name), lambda tick: self._answer_files(paths, tick), self._show)

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.setSpacing(8)
        for button in (self.choose, self.choose_folder):
            choosing.addWidget(button)
        choosing.addStretch(1)
        self.stack = QStackedWidget()
        hint = tr("Choose a file: what the network says of it stands here.")
        self.stack.addWidget(empty_state(tr("No answers yet"), hint))
        self.stack.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(note(what_is_read(self._data)))
        column.addLayout(choosing)
        column.addWidget(self.stack, 1)
        column.addWidget(self.progress)
        column.addWidget(self.message)
        column.addLayout(buttons)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.hide()

    @Slot()
    def _choose(self) -> None:
        suffixes = " ".join(f"*{suffix}" for suffix in self._data.further_suffixes())
        kinds = f"{tr('Samples')} ({suffixes});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Predict"), self._folder, kinds)
        if names:
            self.read(*map(Path, names))

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Predict"), self._folder)
        if name:
            self.read(Path(name))

    @Slot()
    def _save(self) -> None:
        answers, source = self.answers, self._source
        if answers is None or source is None:
            return
        start = str(source.with_name(f"{source.stem}_answers{TABLE if answers.is_table else ARRAY}"))
        kinds = f"{tr('Table')} (*{TABLE});;{tr('Array')} (*{ARRAY})"
        name, kind = QFileDialog.getSaveFileName(self, tr("Save answers"), start, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in SUFFIXES:
            path = path.with_name(path.name + (ARRAY if ARRAY in kind else TABLE))

        def written(sentence: object) -> None:
            self._end(f"{str(sentence).capitalize()[:1]}{str(sentence)[1:]}.", "good")
            self.saved.emit(str(path))

        self._work(tr("Writing {file}…", file=path.name), lambda tick: write_answers(path, answers, ANSWERS), written)

    def _work(self, sentence: str, work: Callable[[Tick], object], receive: Callable[[object], None]) -> None:
        """Do something on another thread, with what is shown meanwhile."""
        self._say(sentence, "muted")
        self.progress.setValue(0)
        self.progress.show()
        for button in (self.choose, self.choose_folder, self.save):
            button.setEnabled(False)
        self.close_button.setText(tr("Cancel"))
        self._job = Job(work, self)
        self._job.progressed.connect(lambda share: self.progress.setValue(round(share * 100)))
        self._job.done.connect(receive)
        self._job.refused.connect(self._refuse)
        self._job.start()

    def _show(self, found: object) -> None:
        assert isinstance(found, Answers)
        self.answers = found
        self._fill(found)
        self.stack.setCurrentWidget(self.table)
        sentence = f"{found.sentence}."
        if len(found) > SHOWN_ROWS:
            sentence = tr("{answers}; the first {shown} are shown.", answers=found.sentence, shown=SHOWN_ROWS)
        remarks = found.further.remarks
        self._end(" ".join((sentence, *remarks)), "warning" if remarks else "muted")

    def _fill(self, answers: Answers) -> None:
        """The first rows, as a person reads numbers."""
        header = answers.header(ANSWERS)[:SHOWN_COLUMNS] if answers.is_table else ()
        count = min(len(answers), SHOWN_ROWS) if header else 0
        self.table.clear()
        self.table.setColumnCount(len(header))
        self.table.setRowCount(count)
        self.table.setHorizontalHeaderLabels(header)
        words = bool(answers.further.labelled) + (answers.classes is not None)
        shown = reading if answers.probabilities is None else "{:.3f}".format
        for row in range(count):
            for column, cell in enumerate(answers.row(row, ANSWERS)[:SHOWN_COLUMNS]):
                self.table.setItem(row, column, _item(cell, shown if column >= words else None))
        self.table.resizeColumnsToContents()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._end(sentence, "bad")

    def _end(self, sentence: str, tone: str) -> None:
        if self._job is not None:
            self._job.wait()
            self._job = None
        self.progress.hide()
        self.choose.setEnabled(True)
        self.choose_folder.setEnabled(True)
        self.save.setEnabled(self.answers is not None)
        self.close_button.setText(tr("Close"))
        if self.answers is None:
            self.stack.setCurrentIndex(0)
        self._say(sentence, tone)
        self._focus(self.choose if self.answers is None else self.save)
        self.ended.emit()

    def _focus(self, button: QPushButton) -> None:
        """Let Enter press this one."""
        button.setDefault(True)
        button.setFocus()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.give_up()
            self._job = None

    def _say(self, sentence: str, tone: str) -> None:
        self.message.setText(sentence)
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)


def _button(text: str, tip: str) -> QPushButton:
    made = QPushButton(text)
    made.setToolTip(tip)
    return made


def _item(cell: str, shown: Callable[[float], str] | None) -> QTableWidgetItem:
    """Words as they are, numbers as they are `shown`."""
    if shown is None:
        return QTableWidgetItem(cell)
    item = QTableWidgetItem(shown(float(cell)) if cell else "")
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
