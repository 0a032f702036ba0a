"""What the program notes while it runs: files that rotate in the platform's place, and nothing personal in them."""

from __future__ import annotations

import logging
import re
import sys
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
FILE, MOST_BYTES, EARLIER_FILES = "playground.log", 300_000, 3
# Lines that a report shows.
LAST_LINES = 30
# Where Python and the program are installed is told only from there on.
_ROOTS = sorted({str(Path(__file__).resolve().parents[2]), sys.prefix, sys.base_prefix}, key=len, reverse=True)
_QUOTED = re.compile(r"(['\"])(?:[A-Za-z]:[\\/]|/|~|\\\\)[^'\"\n]*\1")
_BARE = re.compile(r"(?<![\w.…/\\<>])(?:[A-Za-z]:[\\/]|\\\\|~?/(?=[\w.~-]+[/\\]))[^\s'\"<>|,;:)\]]+")
PLACE = "<path>"


def without_places(text: str) -> str:
    """The text without places of this computer: of the program's own files the end is left, of others nothing."""
    for root in _ROOTS:
        text = text.replace(root, "…")
    home = str(Path.home())
    text = _QUOTED.sub(rf"\1{PLACE}\1", text)
    text = _BARE.sub(PLACE, text)
    return text.replace(home, "~") if len(home) > 1 else text


class Impersonal(logging.Formatter):
    """Writes a line, or several with a traceback, without places of this computer."""

    def format(self, record: logging.LogRecord) -> str:
        return without_places(super().format(record))


class LastLines(logging.Handler):
    """Remembers what was noted last."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=LAST_LINES)
        self.setFormatter(Impersonal(FORMAT))

    @property
    def lines(self) -> tuple[str, ...]:
        """The oldest first."""
        return tuple(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.extend(self.format(record).splitlines())


def logs_folder() -> Path:
    """Where the platform wants such files of the program."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "logs"


def begin_logs(folder: Path) -> list[logging.Handler]:
    """Note what happens from now on, in files of that folder and on the terminal.

    Where the folder cannot be written there are no files. Returns what `end_logs` takes away again.
    """
    handlers: list[logging.Handler] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(folder / FILE, maxBytes=MOST_BYTES, backupCount=EARLIER_FILES, encoding="utf-8")
        )
    except OSError:
        pass
    if sys.stderr is not None:  # a program without a terminal has none
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.WARNING)
        handlers.append(terminal)
    noted = logging.getLogger("playground")
    noted.setLevel(logging.INFO)
    for handler in handlers:
        handler.setFormatter(Impersonal(FORMAT))
        noted.addHandler(handler)
    return handlers


def end_logs(handlers: list[logging.Handler]) -> None:
    """Note nothing more there."""
    for handler in handlers:
        logging.getLogger("playground").removeHandler(handler)
        handler.close()


def show_logs() -> None:
    """Open the folder of the files in the system's own file manager."""
    folder = logs_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
