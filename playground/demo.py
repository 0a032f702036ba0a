"""A demonstration without a display: the real window, off screen, trains the MNIST example and takes it home."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Slot, qInstallMessageHandler
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication
from tqdm import tqdm

from playground.app import make_application, make_window
from playground.formats import project_file
from playground.formats.weights import export_weights
from playground.panels.gallery.card import picture_file
from playground.session.state import RunState
from playground.spec.language import tr
from playground.theme.formulas import formula
from playground.theme.tokens import LIGHT
from playground.training.events import Snapshot
from playground.training.prepare import load_samples
from playground.window import languages
from playground.window.main_window import MainWindow

EXAMPLE = "mnist"
FORMULA = r"\mathbf{z} = \frac{1}{2} w x + b"
# From the end of the training to the picture: long enough for the last snapshot to be drawn.
SETTLE_MS = 500
# Whoever measures how long the program takes to start waits for this line.
OPEN = "The window is open."


class Demonstration(QObject):
    """Presses Run, follows the training with a progress bar, and at its end writes a picture and the weights."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._epochs = window.document.project.training.epochs
        self._bar = tqdm(total=self._epochs, unit="epoch", desc="Training", bar_format="{l_bar}{bar}| {n:.1f}/{total}")
        self._begun = False
        window.run.state_changed.connect(self._follow)
        window.run.snapshot_ready.connect(self._show)
        window.run.failed.connect(self._fail)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Says when the window is painted for the first time, and looks no further."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._say_open)
        return False

    def begin(self) -> None:
        """Start as soon as the data is loaded."""
        self._follow(self._window.run.state)

    @Slot()
    def _say_open(self) -> None:
        # Of the menus, not of the setting: of a language that cannot be read the menus are English.
        language = tr(languages.OWN_NAME, languages.OWN_NAME_OF)
        print(f"{OPEN}\nThe window speaks {language}.", flush=True)

    @Slot(object)
    def _follow(self, state: RunState) -> None:
        if state is RunState.PAUSED and not self._begun:
            self._begun = True
            self._window.toolbar.actions_of_run.run.trigger()
        elif state is RunState.FINISHED:
            QTimer.singleShot(SETTLE_MS, self._finish)

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        done = snapshot.progress.epoch + snapshot.progress.epoch_share
        self._bar.update(done - self._bar.n)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        print(sentence, file=sys.stderr)
        QApplication.exit(1)

    @Slot()
    def _finish(self) -> None:
        self._bar.close()
        picture, weights = self._folder / "window.png", self._folder / f"{EXAMPLE}.npz"
        trained = self._folder / f"{EXAMPLE}.playground"
        self._window.grab().save(str(picture))
        project, arrays = self._window.document.project, self._window.run.weights()
        export_weights(weights, project, arrays, load_samples(project).preparation)
        project_file.save(trained, project, arrays)
        snapshot = self._window.run.snapshot
        if snapshot is not None:
            print(f"Validation accuracy: {snapshot.curves.validation_accuracy.values[-1]:.1%}")
        print(f"Picture of the window: {picture}\nTrained weights: {weights}\nTrained project: {trained}")
        missing = not_drawn()
        if missing:
            print("\n".join(missing), file=sys.stderr)
        QApplication.exit(1 if missing else 0)


def not_drawn() -> list[str]:
    """What an installation cannot draw, a sentence each: what it needs is read only when it is drawn."""
    said = []
    if formula(FORMULA, pixels=16.0, color="#000000") is None:
        said.append(f"The formula {FORMULA}: found nothing drawn, expected the fonts of formulas in the installation.")
    reader = QImageReader(str(picture_file(EXAMPLE, LIGHT)))
    if not reader.canRead():
        said.append(f"{reader.fileName()}: {reader.errorString()}, expected a picture that Qt reads.")
    return said


def main(arguments: list[str] | None = None) -> int:
    """Run the demonstration; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m playground.demo", description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build/demo"), help="folder for the picture and weights")
    parser.add_argument("--language", metavar="CODE", default=languages.FOLLOWS, help="language of the window: zh_CN")
    options = parser.parse_args(arguments)
    folder: Path = options.output
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Without a display Qt warns that a window's size cannot be hinted; nobody needs to know.
    qInstallMessageHandler(lambda kind, context, text: None if "propagateSizeHints" in text else print(text))
    application = make_application(["playground"])
    folder.mkdir(parents=True, exist_ok=True)
    # Settings of its own: a demonstration looks the same whatever the person has arranged.
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(languages.SETTING, options.language)
    window = make_window(settings, EXAMPLE)
    demonstration = Demonstration(window, folder)
    window.show()
    demonstration.begin()
    code = application.exec()
    window.run.shutdown()
    return code


if __name__ == "__main__":
    sys.exit(main())
