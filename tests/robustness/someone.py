"""The program with someone in front of it who edits, trains and saves without a rest, until it is killed.

Opens net.playground in its folder and writes what it is about to do, and what it has done, to the file log there.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of what off-screen windows cannot do

from PySide6.QtCore import QSettings, QTimer

from playground.app import make_application, make_window
from playground.formats.project_json import project_text
from playground.spec import edits
from playground.spec.project import Project
from playground.storage.backups import Backups

# Nobody makes two edits that are two steps in less.
BETWEEN_MS = (100, 400)


def digest(project: Project) -> str:
    """What tells one state of a project from another."""
    return hashlib.sha256(project_text(project).encode()).hexdigest()[:16]


def edited(project: Project, rng: random.Random) -> Project:
    """Some edit: of places, of a setting while it trains, of what is drawn."""
    project = project.replace(title=f"Edit {rng.randrange(10**9)}")
    choice = rng.random()
    if choice < 0.1:
        dense = next(node for node in project.graph.nodes if node.layer.kind == "dense")
        return edits.change_layer(project, dense.name, dense.layer.replace(units=rng.randint(1, 9)))
    if choice < 0.4:
        return project.replace(optimizer=project.optimizer.replace(learning_rate=rng.choice([0.01, 0.03, 0.1])))
    name = rng.choice([node.name for node in project.graph.nodes])
    return edits.move_layers(project, {name: (rng.uniform(0, 900), rng.uniform(0, 300))})


class Someone:
    """Presses keys at random moments, and says so."""

    def __init__(self, folder: Path, seed: int, minute: float) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window = make_window(settings, str(folder / "net.playground"), kept=folder / "kept")
        self.window.files.backups = Backups(folder / "versions")
        recovering = self.window.recovering
        assert recovering is not None
        recovering._autosave._minute.setInterval(int(minute * 1000))
        self.document, self.run = self.window.document, self.window.run
        self._rng = random.Random(seed)
        self._log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._timer = QTimer(self.window, singleShot=True)
        self._timer.timeout.connect(self._act)
        self.document.changed.connect(lambda project: self._say(state=digest(project), at=time.time()))
        self.run.snapshot_ready.connect(lambda shown: self._say(step=shown.progress.step, at=time.time()))
        self._say(state=digest(self.document.project))
        self.window.show()
        self._timer.start(0)

    def _say(self, **what: object) -> None:
        os.write(self._log, (json.dumps(what) + "\n").encode())

    def _act(self) -> None:
        choice, document = self._rng.random(), self.document
        if choice < 0.6:
            project = edited(document.project, self._rng)
            self._say(coming=digest(project))
            document.apply("Edit", project)
        elif choice < 0.7 and document.can_undo:
            self._say(coming=digest(document._stack._steps[document._stack._index - 1].before))
            document.undo()
        elif choice < 0.85:
            self.run.toggle()
        else:
            self._say(saving=digest(document.project))
            self.window.files.save()
        self._timer.start(self._rng.randint(*BETWEEN_MS))


def program(folder: Path, seed: int, minute: float) -> int:
    """Go on until killed."""
    application = make_application(["playground"])
    someone = Someone(folder, seed, minute)
    print("ready", flush=True)
    code = application.exec()
    del someone
    return code


def main() -> int:
    """Start a program for each line, FOLDER SEED MINUTE, and say how it ended. What they import is imported once."""
    for line in sys.stdin:
        folder, seed, minute = line.rstrip("\n").rsplit(" ", 2)
        started = os.fork()
        if not started:
            os._exit(program(Path(folder), int(seed), float(minute)))
        print(started, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(started, 0)[1]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
