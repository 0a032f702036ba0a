"""The program in a process of its own, measured from outside: `python -m tests.window.measured START EXAMPLE SECONDS`.

EXAMPLE may be "welcome": the first example, with the page that comes at the start before it.

Prints, as JSON, the seconds from START (time.time()) to the first paint of the whole window and, after training the
example for some seconds, the most memory the process has had, in megabytes, and the steps it has taken.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal

from playground.app import make_application, make_window
from playground.session.state import RunState

WELCOME = "welcome"


class FirstPaint(QObject):
    """Notes when the canvas was painted for the first time, and everything around it with it."""

    noted = Signal()

    def __init__(self, start: float, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self.seconds: float | None = None
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.seconds is None:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        if self.seconds is None:
            self.seconds = time.time() - self._start
            self.noted.emit()


def most_memory() -> float:
    """The largest resident size so far, in megabytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def main(start: float, example: str, seconds: float) -> None:
    application = make_application(["playground"])
    with TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = make_window(settings, None if example == WELCOME else example)
        window.appear()
        if example == WELCOME:
            window.gallery.welcome()
        first_paint = FirstPaint(start, window.gallery.page if example == WELCOME else window.canvas.viewport())
        window.run.state_changed.connect(lambda state: state is RunState.PAUSED and window.run.start())
        first_paint.noted.connect(lambda: QTimer.singleShot(int(1000 * seconds), application.quit))
        application.exec()
        window.run.shutdown()
        step = window.run.snapshot.progress.step if window.run.snapshot else 0
        print(json.dumps({"first_paint": first_paint.seconds, "megabytes": most_memory(), "steps": step}))


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
