"""What is asked in a dialog over a window: a file to read, a name to write under, an answer to a question."""

from __future__ import annotations

import functools
import operator
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from playground.spec.language import tr

Button = QMessageBox.StandardButton
FOLDER = "folder"


class Questions:
    """Asks over one window, beginning in the folder that was used last."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        self._window = window
        self._settings = settings

    @property
    def folder(self) -> str:
        """The folder that was used last."""
        return str(self._settings.value(FOLDER, str(Path.home())))

    def remember(self, folder: Path) -> None:
        """Begin there the next time."""
        self._settings.setValue(FOLDER, str(folder))

    def file(self, title: str, kinds: str) -> Path | None:
        """Ask for a file to read; None when none was chosen."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, self.folder, kinds)
        return Path(name) if name else None

    def existing_folder(self, title: str) -> Path | None:
        """Ask for a folder to read; None when none was chosen."""
        name = QFileDialog.getExistingDirectory(self._window, title, self.folder)
        return Path(name) if name else None

    def name(self, title: str, start: Path, kinds: str, suffixes: tuple[str, ...]) -> Path | None:
        """Ask for the name of a file to write; it gets a suffix if it has none of these. None when nothing is to be."""
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(start), kinds)
        path = Path(name)
        if not name or path.suffix.lower() in suffixes:
            return path if name else None
        path = path.with_name(path.name + next((suffix for suffix in suffixes if suffix in kind), suffixes[0]))
        # The dialog has asked about the name as it was typed.
        question = tr("There is already a file {file}. Replace it?", file=path.name)
        buttons = Button.Yes | Button.Cancel
        if path.exists() and self.ask(QMessageBox.Icon.Question, question, "", buttons) != Button.Yes:
            return None
        return path

    def ask(self, picture: QMessageBox.Icon, text: str, more: str, buttons: Button | Mapping[Button, str]) -> int:
        """Show a message until it is answered; the button. Buttons may have words of their own."""
        words = buttons if isinstance(buttons, Mapping) else {}
        shown = buttons if isinstance(buttons, Button) else functools.reduce(operator.or_, words)
        box = QMessageBox(picture, "Neural Playground", text, shown, self._window)
        for button, word in words.items():
            if word:
                box.button(button).setText(word)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(more)
        answer = box.exec()
        box.deleteLater()
        return answer
