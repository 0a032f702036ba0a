"""Keeps open work while the program runs, and offers what an earlier run that crashed has left behind."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from playground.files import Copy, Files
from playground.formats.project_file import Opened
from playground.formats.recovery import Recovered, left_behind
from playground.panels.recovery_strip import RecoveryStrip
from playground.panels.when import ago
from playground.session.autosave import Autosave
from playground.session.background import Background
from playground.spec.language import tr

Button = QMessageBox.StandardButton


class Recovering(QObject):
    """Between the strip that offers, the files that open, and the autosave that goes on.

    Signals:
        told(str): what was done, or cannot be, in a sentence.
    """

    told = Signal(str)

    def __init__(self, autosave: Autosave, files: Files, strip: RecoveryStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._autosave, self._files, self._strip = autosave, files, strip
        self._searching = Background(self)
        strip.open_requested.connect(self._open)
        strip.discard_requested.connect(self._discard)
        autosave.troubled.connect(self.told)

    def search(self, root: Path) -> None:
        """Look for what is left behind; it is offered as soon as it is found."""
        self._searching.ask(lambda: left_behind(root), self._offer, self.told.emit)

    def keep_now(self) -> None:
        """Something went wrong: what is not saved is kept at once."""
        self._autosave.keep_now()

    def leave_behind(self) -> None:
        """The program ends otherwise than it should; what is not saved is offered at the next start.

        Raises FileError when it cannot be kept.
        """
        self._searching.cancel()
        self._autosave.leave_behind()

    def close(self) -> None:
        """The program ends well; what was not answered is offered at the next start."""
        self._searching.cancel()
        self._autosave.close()
        for found in self._strip.found:
            found.keeping.release()

    def _offer(self, answer: tuple[list[Recovered], list[str]]) -> None:
        found, troubles = answer
        self._strip.offer(found)
        if troubles:
            self.told.emit(" ".join(troubles))

    @Slot(object)
    def _open(self, found: Recovered) -> None:
        if self._files.open_copy(lambda: _copy(found)):
            self._autosave.take_over(found)
            self._strip.answered(found)

    @Slot(object)
    def _discard(self, found: Recovered) -> None:
        loss = tr("What was kept of it {ago} cannot be brought back.", ago=ago(found.when))
        buttons = Button.Discard | Button.Cancel
        question = tr("Discard {name}?", name=found.about.name)
        answer = self._files.questions.ask(QMessageBox.Icon.Question, question, loss, buttons)
        if answer == Button.Discard:
            found.keeping.remove()
            self._strip.answered(found)
            self.told.emit(tr("Discarded {name}", name=found.about.name))


def _copy(found: Recovered) -> Copy:
    project, run = found.read()
    return Copy(run or Opened(project), project, tr("{name} (recovered)", name=found.about.name), found.about.path)
