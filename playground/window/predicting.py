"""The network of the window answers a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox, QWidget

from playground.data.dataset import Dataset
from playground.data.further.reading import read_all
from playground.data.own.source import Tick
from playground.document.document import Document
from playground.files import Files
from playground.panels.predicting import PredictDialog
from playground.session.run import Run
from playground.spec.language import tr
from playground.training.answering import Answers, answer
from playground.training.prepare import plan_of, prepare

# How much of the work is reading; the rest is answering.
READING = 0.8


def show_prediction(files: Files, document: Document, run: Run, settings: QSettings, window: QWidget) -> None:
    """Let the network, as it is now, answer files until the dialog is closed."""
    project = document.project
    if not plan_of(project).runs or not isinstance(project.data, Dataset):
        why = tr("There are no weights yet: draw a network from Data to Output first.")
        what = tr("There is nothing to predict with.")
        files.questions.ask(QMessageBox.Icon.Warning, what, why, QMessageBox.StandardButton.Ok)
        return
    data = project.data

    def answer_files(paths: Sequence[Path], tick: Tick) -> Answers:
        """On another thread than the window's."""
        trainer = prepare(project, run.weights())
        further = read_all(data, paths, trainer.samples, lambda share: tick(share * READING))
        return answer(trainer, further, lambda share: tick(READING + share * (1 - READING)))

    dialog = PredictDialog(data, answer_files, str(settings.value("folder", str(Path.home()))), window)
    dialog.saved.connect(lambda name: files.told.emit(tr("Wrote {file}", file=name)))
    dialog.exec()
    dialog.deleteLater()
