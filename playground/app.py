"""The program with its window."""

from __future__ import annotations

import logging
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from playground import __version__
from playground.document.document import Document
from playground.document.library import BlockLibrary
from playground.formats.examples import example_like, examples, load_example
from playground.formats.own_project import is_data
from playground.session.run import Run
from playground.storage.backups import Backups
from playground.window.appearance import wear
from playground.window.languages import chosen_language, notice, speak
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
    settings: QSettings, name: str | None = None, blocks: BlockLibrary | None = None, kept: Path | None = None
) -> MainWindow:
    """The window with a file or example opened, or the first example; data is read when it is there already.

    Without `blocks` none are kept, without the folder `kept` no open work is.
    """
    wear(settings)
    speak(chosen_language(settings))
    run = Run()
    window = MainWindow(Document(load_example("circle")), run, settings, examples(), blocks, kept)
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

    def __init__(self, settings: QSettings, folder: Path, name: str | None = None) -> None:
        """`folder` is where the person's own blocks, earlier versions and work that is open are kept."""
        super().__init__()
        self._settings, self._folder = settings, folder
        self.blocks = BlockLibrary(folder / "blocks.json")
        self.window = self._made(name)
        # A window that is spoken of by its own menu is not taken away before that is closed.
        notice.chosen.connect(self._speak, Qt.ConnectionType.QueuedConnection)

    def _made(self, name: str | None = None) -> MainWindow:
        window = make_window(self._settings, name, self.blocks, self._folder / "recovery")
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


def main(name: str | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    application = make_application(sys.argv[:1])
    sys.excepthook = _show_unexpected
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    program = Program(QSettings(), folder, name)
    program.window.appear()
    if program.blocks.trouble:
        program.window.statusBar().showMessage(program.blocks.trouble)
    program.window.canvas.setFocus()
    if name is None:
        program.window.gallery.welcome()
    code = application.exec()
    program.window.run.shutdown()
    return code


def _show_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Nobody sees a traceback: an unexpected error is logged, and told in a dialog that offers the details."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    details = "".join(traceback.format_exception(kind, error, trace))
    log.error("unexpected error\n%s", details)
    box = QMessageBox(QMessageBox.Icon.Critical, "Neural Playground", "Something went wrong that should not have.")
    box.setInformativeText("Your work is still here: save it under another name. The details help to mend it.")
    box.setDetailedText(details)
    box.exec()
