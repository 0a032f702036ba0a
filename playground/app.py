"""The program with its window."""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from playground import __version__
from playground.document.document import Document
from playground.document.library import BlockLibrary
from playground.formats.examples import examples, load_example
from playground.formats.own_project import is_data
from playground.session.run import Run
from playground.storage.backups import Backups
from playground.window.appearance import wear
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


def main(name: str | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    application = make_application(sys.argv[:1])
    sys.excepthook = _show_unexpected
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    blocks = BlockLibrary(folder / "blocks.json")
    window = make_window(QSettings(), name, blocks, folder / "recovery")
    window.files.backups = Backups(folder / "versions")
    window.appear()
    if blocks.trouble:
        window.statusBar().showMessage(blocks.trouble)
    window.canvas.setFocus()
    if name is None:
        window.gallery.welcome()
    code = application.exec()
    window.run.shutdown()
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
