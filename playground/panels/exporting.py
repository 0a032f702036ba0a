"""The dialog that takes a trained network elsewhere: as what, where to, and what was verified."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from playground.formats.exports.exporter import EXPORTERS, Exporter, Progress
from playground.panels.editors.form import LABEL_WIDTH, Form
from playground.panels.style import note
from playground.session.background import Background
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.wording import both
from playground.theme import fonts

# The most asked for first; kinds that are not named here come behind them.
ORDER = ("onnx", "pytorch", "keras", "numpy", "npz", "safetensors")
WIDTH = 600
# How far an explanation stands in below its radio button.
INDENT = 24

# Writes the network as this, to that file, telling what it is doing; what was verified.
Write = Callable[[Exporter, Path, Progress], str]


class Cancelled(PlaygroundError):
    """The person does not want the export any more."""


class ExportDialog(QDialog):
    """Asks as what and where to, and stays to say what was written and verified.

    Signals:
        exported(str, str): a file was written; its path, and what was verified.
        ended(): the work at hand is over, well or not.
    """

    exported = Signal(str, str)
    ended = Signal()
    _told = Signal(str)

    def __init__(self, start: Path, kind: str, write: Write, parent: QWidget | None = None) -> None:
        """`start` is the file it would be, without a suffix; `kind` what was exported last."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._write = write
        self._background = Background(self)
        self._is_wanted = True
        self.is_busy = False
        kinds = sorted(EXPORTERS.kinds(), key=lambda found: ORDER.index(found) if found in ORDER else len(ORDER))
        self._exporters: list[Exporter] = [EXPORTERS.find(found)() for found in kinds]
        self._index = kinds.index(kind) if kind in kinds else 0
        self.choices = QButtonGroup(self)
        self.path = QLineEdit(str(start))
        self.path.setToolTip(tr("The file to write"))
        self.path.setAccessibleName(tr("File"))
        self.beside = note()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.message = note()
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.export_button = QPushButton(tr("Export"))
        self.export_button.setProperty("primary", True)
        self.export_button.setDefault(True)
        self.export_button.setToolTip(tr("Write the file, and compare what it says with what the network says"))
        self.close_button = QPushButton(tr("Cancel"))
        self.close_button.setToolTip(tr("Close this without writing"))
        self._forms: list[Form | None] = [self._form(exporter) for exporter in self._exporters]
        self._lay_out()
        self._connect()
        self._choose(self._index)
        self.choices.button(self._index).setFocus()

    @property
    def exporter(self) -> Exporter:
        """What was chosen, with its settings."""
        return self._exporters[self._index]

    def radio(self, kind: str) -> QRadioButton:
        """The button of one format."""
        index = [exporter.kind for exporter in self._exporters].index(kind)
        button = self.choices.button(index)
        assert isinstance(button, QRadioButton)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        # Qt makes a window no higher than two thirds of the screen by itself, and would cut what does not fit.
        layout = self.layout()
        assert layout is not None
        self.setFixedSize(WIDTH, layout.totalHeightForWidth(WIDTH))
        super().showEvent(event)

    def reject(self) -> None:
        """Esc, Cancel and the cross: give up what is going on, or close."""
        if not self.is_busy:
            super().reject()
            return
        self._is_wanted = False
        self.message.setText(tr("Stopping…"))

    def _form(self, exporter: Exporter) -> Form | None:
        if not type(exporter).parameters():
            return None
        form = Form(type(exporter))
        form.show_values([exporter])
        form.edited.connect(functools.partial(self._set, self._exporters.index(exporter)))
        return form

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        for index, (exporter, form) in enumerate(zip(self._exporters, self._forms, strict=True)):
            column.addLayout(self._choice(index, exporter, form))
        column.addSpacing(8)
        column.addLayout(self._place())
        column.addWidget(self.beside)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.export_button)
        column.addLayout(buttons)
        self.progress.setSizePolicy(_keeping_room(self.progress))
        self.progress.hide()
        self.beside.setContentsMargins(LABEL_WIDTH + 8, 0, 0, 0)
        for words in (self.beside, self.message):
            words.setMinimumHeight(2 * words.fontMetrics().lineSpacing())
            words.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _choice(self, index: int, exporter: Exporter, form: Form | None) -> QVBoxLayout:
        """A format with its explanation and, while it is chosen, its settings."""
        button = QRadioButton(tr(exporter.title))
        button.setToolTip(exporter.summary())
        button.setFont(fonts.bold(fonts.normal()))
        self.choices.addButton(button, index)
        inner = QVBoxLayout()
        inner.setContentsMargins(INDENT, 0, 0, 4)
        inner.setSpacing(4)
        inner.addWidget(note(exporter.summary()))
        if form is not None:
            inner.addWidget(form)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inner)
        return column

    def _place(self) -> QHBoxLayout:
        label = QLabel(tr("File"))
        label.setFixedWidth(LABEL_WIDTH)
        label.setBuddy(self.path)
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setToolTip(tr("Choose a folder and a name"))
        self.browse.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (label, self.path, self.browse):
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.choices.idToggled.connect(self._toggle)
        self.browse.clicked.connect(self._browse)
        self.path.textEdited.connect(self._follow_name)
        self.path.textChanged.connect(self._show_beside)
        self.export_button.clicked.connect(self._export)
        self.close_button.clicked.connect(self.reject)
        self._told.connect(self._tell)

    @Slot(int, bool)
    def _toggle(self, index: int, is_chosen: bool) -> None:
        if is_chosen:
            self._choose(index)

    def _choose(self, index: int) -> None:
        self._index = index
        self.choices.button(index).setChecked(True)
        for other, form in enumerate(self._forms):
            if form is not None:
                form.setEnabled(other == index)
        path = self.path.text().strip()
        suffixes = {exporter.suffix for exporter in self._exporters}
        if path:
            stem = Path(path).with_suffix("") if Path(path).suffix.lower() in suffixes else Path(path)
            named = f"{stem}{self.exporter.suffix}"
            if named.lower() != path.lower():
                self.path.setText(named)
        self._show_beside()

    def _set(self, index: int, name: str, value: object, gesture: object) -> None:
        self._exporters[index] = self._exporters[index].replace(**{name: value})

    @Slot(str)
    def _follow_name(self, text: str) -> None:
        """Choose the format whose ending was typed, where there is only one of it."""
        named = [index for index, exporter in enumerate(self._exporters) if text.lower().endswith(exporter.suffix)]
        if len(named) == 1:
            self.choices.button(named[0]).setChecked(True)

    @Slot()
    def _browse(self) -> None:
        kinds = f"{tr(self.exporter.title)} (*{self.exporter.suffix})"
        options = QFileDialog.Option.DontConfirmOverwrite  # asked about when it is written
        name, _ = QFileDialog.getSaveFileName(self, tr("Export"), self.path.text(), kinds, options=options)
        if name:
            self.path.setText(name)
            self._follow_name(name)

    @Slot()
    def _show_beside(self) -> None:
        target = self._target()
        names = [path.name for path in self.exporter.beside(target)] if target else []
        self.beside.setText(tr("Beside it: {files}", files=both(names)) if names else "")
        self.export_button.setEnabled(target is not None and not self.is_busy)

    def _target(self) -> Path | None:
        """The file to write, with the suffix it needs."""
        text = self.path.text().strip()
        if not text or text.endswith(("/", "\\")):
            return None
        path = Path(text).expanduser()
        return path if path.suffix.lower() == self.exporter.suffix else path.with_name(path.name + self.exporter.suffix)

    @Slot()
    def _export(self) -> None:
        target, exporter = self._target(), self.exporter
        if target is None or not self._may_replace([target, *exporter.beside(target)]):
            return
        self._is_wanted = True
        self._set_busy(True)

        def progress(sentence: str) -> None:
            if not self._is_wanted:
                raise Cancelled(tr("Cancelled; nothing was written."))
            if sentence:
                self._told.emit(f"{sentence}…")

        def receive(sentence: str) -> None:
            self._end(tr("Wrote {file}. {verified}", file=target.name, verified=sentence), "good")
            self.close_button.setText(tr("Close"))
            self.exported.emit(str(target), sentence)

        self._background.ask(
            lambda: self._write(exporter, target, progress), receive, lambda sentence: self._end(sentence, "bad")
        )

    def _may_replace(self, paths: list[Path]) -> bool:
        """Ask about files that are there already."""
        there = [path.name for path in paths if os.path.exists(path)]
        if not there:
            return True
        question = tr("There are already files {files}. Replace them?", files=both(there))
        if len(there) == 1:
            question = tr("There is already a file {file}. Replace it?", file=there[0])
        box = QMessageBox(QMessageBox.Icon.Question, "Neural Playground", question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        answer = box.exec()
        box.deleteLater()
        return answer == QMessageBox.StandardButton.Yes

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.progress.setVisible(is_busy)
        for widget in (self.path, self.browse, *self.choices.buttons()):
            widget.setEnabled(not is_busy)
        self.export_button.setEnabled(not is_busy)
        self.close_button.setText(tr("Cancel"))
        self.close_button.setFocus()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self.is_busy and self._is_wanted:
            self._show_message(sentence, "muted")

    def _end(self, sentence: str, tone: str) -> None:
        self._set_busy(False)
        self._show_message(sentence, tone)
        self._show_beside()
        self.ended.emit()

    def _show_message(self, sentence: str, tone: str) -> None:
        self.message.setText(sentence)
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)


def _keeping_room(widget: QWidget) -> QSizePolicy:
    """The policy of a widget whose place stays free while it is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    return policy
