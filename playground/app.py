"""The program with its window."""

from __future__ import annotations

import logging
import platform
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt, QTemporaryDir, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from playground import __version__
from playground.document.document import Document
from playground.document.library import BlockLibrary
from playground.formats.examples import example_like, examples, load_example
from playground.formats.own_project import is_data
from playground.session.run import Run
from playground.storage.backups import Backups
from playground.window.appearance import wear
from playground.window.crash import Crash
from playground.window.languages import chosen_language, notice, speak
from playground.window.logs import begin_logs, logs_folder
from playground.window.main_window import MainWindow

log = logging.getLogger(__name__)


def make_application(arguments: list[str]) -> QApplication:
    """The application, named for its settings."""
    application = QApplication(arguments)
    application.setApplicationName("playground")
    application.setApplicationDisplayName("Neural Playground")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("neural-playground")
    # Desktops on Wayland find name and icon of a window by it.
    QGuiApplication.setDesktopFileName("neural-playground")
    return application


def make_window(
    settings: QSettings,
    name: str | None = None,
    blocks: BlockLibrary | None = None,
    kept: Path | None = None,
    is_safe: bool = False,
) -> MainWindow:
    """The window with a file or example opened, or the first example; data is read when it is there already.

    Without `blocks` none are kept, without the folder `kept` no open work is; what is kept is not offered if `is_safe`.
    """
    wear(settings)
    speak(chosen_language(settings))
    run = Run()
    window = MainWindow(Document(load_example("circle")), run, settings, examples(), blocks, kept, is_safe)
    application = QApplication.instance()
    assert application is not None
    application.aboutToQuit.connect(run.shutdown)
    is_read_beside = name is not None and is_data(Path(name))
    window.files.open_start(None if is_read_beside else name)
    if is_read_beside and name is not None:
        window.opening.begin(Path(name))
    return window


class Program(QObject):
    """The one window of the program, which is made anew where its words are in another language.

    Attributes:
        window: as it is now.
    """

    def __init__(self, settings: QSettings, folder: Path, name: str | None = None, is_safe: bool = False) -> None:
        """`folder` is where the person's own blocks, earlier versions and work that is open are kept.

        If `is_safe`, nothing is read of the blocks and of the work that is kept there.
        """
        super().__init__()
        self._settings, self._folder, self._is_safe = settings, folder, is_safe
        self.blocks = BlockLibrary(None if is_safe else folder / "blocks.json")
        self.window = self._made(name)
        # A window that is spoken of by its own menu is not taken away before that is closed.
        notice.chosen.connect(self._speak, Qt.ConnectionType.QueuedConnection)

    def _made(self, name: str | None = None) -> MainWindow:
        window = make_window(self._settings, name, self.blocks, self._folder / "recovery", self._is_safe)
        window.files.backups = Backups(self._folder / "versions")
        return window

    @Slot(str)
    def _speak(self, choice: str) -> None:
        """Go on in a window that speaks another language; the open project, its run and undo come along."""
        old, was_running = self.window, self.window.run.is_running
        standing, example = old.files.standing(), example_like(old.document.project)
        old.docks.remember()
        speak(choice)
        self.window = self._made()
        project = standing.opened.project
        if example is not None:  # what a person wrote or changed stays in the words it was written in
            spoken = load_example(example)
            project = project.replace(title=spoken.title, note=spoken.note)
        self.window.files.go_on(replace(standing, opened=replace(standing.opened, project=project)))
        self.window.appear()
        self.window.canvas.setFocus()
        old.leave()
        if was_running:
            self.window.run.start()


def main(name: str | None = None, is_safe: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code.

    If `is_safe`, nothing that the person has set, arranged or kept is read, and nothing of it is written.
    """
    application = make_application(sys.argv[:1])
    begin_logs(logs_folder())
    log.info("version %s, %s, Qt %s", __version__, platform.platform(), qVersion())
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    passing = QTemporaryDir()
    program = Program(passing_settings(passing) if is_safe else QSettings(), folder, name, is_safe)
    crash = Crash(lambda: program.window)
    crash.begin()
    program.window.appear()
    if program.blocks.trouble:
        program.window.statusBar().showMessage(program.blocks.trouble)
    program.window.canvas.setFocus()
    if name is None and not is_safe:
        program.window.gallery.welcome()
    code = application.exec()
    program.window.run.shutdown()
    crash.end()
    return code


def passing_settings(folder: QTemporaryDir) -> QSettings:
    """Settings that are as at the first start, and go with the folder."""
    return QSettings(folder.filePath("settings.ini"), QSettings.Format.IniFormat)
