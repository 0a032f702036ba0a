"""Errors that nobody expected: noted, told once in a dialog, and nothing of the work is lost by them."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from playground import __version__
from playground.panels.crash_dialog import CrashDialog
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.window.logs import LastLines, without_places
from playground.window.main_window import MainWindow

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Trouble:
    """An error that nobody expected.

    Attributes:
        said: what the program was doing, as it noted it.
        details: the traceback, without places of this computer.
        place: what tells one mistake of the program from another.
        on_main_thread: whether it was on the thread that answers the person.
    """

    said: str
    details: str
    place: tuple[str, str, int]
    on_main_thread: bool


class Crash(QObject):
    """Listens to what is noted with a traceback, on every thread, and tells the person of the first of it.

    An error that came in the same place before is not told again, but noted. What goes wrong in telling is noted
    without a traceback, so that it is not told in turn.
    """

    _noticed = Signal(object)

    def __init__(self, window: Callable[[], MainWindow], parent: QObject | None = None) -> None:
        """`window` is the one there is now."""
        super().__init__(parent)
        self._window = window
        self._told: set[tuple[str, str, int]] = set()
        self.dialog: CrashDialog | None = None
        self._lines, self._noticing = LastLines(), _Noticing(self._noticed.emit)
        self._hooks = (sys.excepthook, threading.excepthook)
        # Never in the middle of what went wrong, which may be painting.
        self._noticed.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Listen from now on."""
        sys.excepthook, threading.excepthook = note_uncaught, _note_on_thread
        for handler in (self._lines, self._noticing):
            logging.getLogger("playground").addHandler(handler)

    def end(self) -> None:
        """Listen no more."""
        sys.excepthook, threading.excepthook = self._hooks
        for handler in (self._lines, self._noticing):
            logging.getLogger("playground").removeHandler(handler)

    @Slot(object)
    def _take(self, trouble: Trouble) -> None:
        try:
            self._tell(trouble)
        except Exception:
            log.critical("the error could not be told: %s", traceback.format_exc())

    def _tell(self, trouble: Trouble) -> None:
        if self.dialog is not None:
            self.dialog.count_another()
            return
        window = self._window()
        if trouble.place in self._told:
            window.tell(tr("The same error came again. It is in the logs: Help, Show logs."))
            return
        self._told.add(trouble.place)
        dialog = CrashDialog(what_happened(trouble), keep_work(window), self._report(trouble, window), window)
        dialog.save_requested.connect(self._save)
        dialog.quit_requested.connect(self._quit)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _save(self) -> None:
        if self._window().files.save_as() and self.dialog is not None:
            self.dialog.say(tr("Your work is saved."))

    @Slot()
    def _quit(self) -> None:
        try:
            recovering = self._window().recovering
            if recovering is not None:
                recovering.leave_behind()
        except PlaygroundError as error:
            if self.dialog is not None:
                self.dialog.say(tr("Save your work before you quit, because it cannot be kept: {error}", error=error))
            return
        QApplication.exit(1)

    def _report(self, trouble: Trouble, window: MainWindow) -> str:
        return report(trouble, window.document.project, self._lines.lines)


class _Noticing(logging.Handler):
    """Hands on what is noted with a traceback."""

    def __init__(self, notice: Callable[[Trouble], Any]) -> None:
        super().__init__(logging.ERROR)
        self._notice = notice

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(record.exc_info, tuple) and record.exc_info[0] is not None:
            kind, error, trace = record.exc_info
            details = without_places("".join(traceback.format_exception(kind, error, trace)))
            frames = traceback.extract_tb(trace)
            last = (frames[-1].filename, frames[-1].lineno or 0) if frames else (record.pathname, record.lineno)
            on_main_thread = record.thread == threading.main_thread().ident
            self._notice(Trouble(record.getMessage(), details, (kind.__name__, *last), on_main_thread))


def note_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught is noted with its traceback; Ctrl+C on the terminal ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
    else:
        log.error("unexpected error", exc_info=(kind, error, trace))


def _note_on_thread(raised: threading.ExceptHookArgs) -> None:
    if raised.exc_value is not None and not issubclass(raised.exc_type, SystemExit):
        log.error("unexpected error", exc_info=(raised.exc_type, raised.exc_value, raised.exc_traceback))


def keep_work(window: MainWindow) -> str:
    """Have what is not saved kept at once; how the work stands, in a sentence."""
    if window.recovering is None:
        return tr("Your work is still here. Save it under another name to be safe.")
    window.recovering.keep_now()
    return tr("Your work is still here and is kept: should the program end, the next start offers it.")


def what_happened(trouble: Trouble) -> str:
    """In a sentence for a person."""
    if trouble.on_main_thread:
        return tr("What you just did could not be finished, because of a mistake in the program.")
    return tr("Something that went on in the background has stopped, because of a mistake in the program.")


def report(trouble: Trouble, project: Project, lines: tuple[str, ...]) -> str:
    """What those who mend the program need to know: in English, without data, names or places of a person."""
    screen = QGuiApplication.platformName()
    system = f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}"
    return "\n".join(
        (
            f"Neural Playground {__version__}",
            f"{system}, Qt {qVersion()} ({screen}), PySide6 {PySide6.__version__}, NumPy {np.__version__}",
            f"Drawing: {_kinds(project)}",
            "",
            f"{trouble.said}:",
            trouble.details,
            "Noted last:",
            *lines,
        )
    )


def _kinds(project: Project) -> str:
    layers = Counter(type(node.layer).kind for node in project.graph.nodes)
    drawn = ", ".join(f"{count} {kind}" for kind, count in sorted(layers.items())) or "no layers"
    return f"{drawn}; data {project.data.kind}, loss {project.loss.kind}, optimizer {project.optimizer.kind}"
