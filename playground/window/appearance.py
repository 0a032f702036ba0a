"""How the program looks: light or dark, its contrast, and how large its words are; or as the system has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from playground.spec.language import marked
from playground.theme import apply as theme


@dataclass(frozen=True, eq=False)
class Option:
    """Something about the looks that a person chooses, and that is remembered.

    Attributes:
        key: its name in the settings.
        doc: what it changes, in a sentence.
        values: what there is to choose, with what each means.
        titles: the same as they are called.
        default: what is taken until a person chooses.
    """

    key: str
    title: str
    doc: str
    values: Mapping[str, bool | float | None]
    titles: tuple[str, ...]
    default: str = "system"

    def chosen(self, settings: QSettings) -> str:
        """The name of what was chosen last."""
        found = str(settings.value(self.key, ""))
        return found if found in self.values else self.default


COLORS = Option(
    "appearance",
    marked("Colors"),
    marked("Light or dark, or as your system is."),
    {"system": None, "light": False, "dark": True},
    (marked("As the system"), marked("Light"), marked("Dark")),
)
CONTRAST = Option(
    "contrast",
    marked("Contrast"),
    marked("High contrast draws black on white or white on black, with thick edges."),
    {"system": None, "normal": False, "high": True},
    (marked("As the system"), marked("Standard"), marked("High")),
)
TEXT_SIZE = Option(
    "text_size",
    marked("Size of words"),
    marked("How large words are, in panels and on the canvas."),
    {"smaller": 0.9, "normal": 1.0, "larger": 1.25, "largest": 1.5},
    (marked("Smaller"), marked("Standard"), marked("Larger"), marked("Largest")),
    default="normal",
)
OPTIONS = (COLORS, CONTRAST, TEXT_SIZE)


class Appearance(QObject):
    """What was chosen, put on the application and remembered.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def chosen(self, option: Option) -> str:
        """The name of what was chosen last."""
        return option.chosen(self._settings)

    def choose(self, option: Option, name: str) -> None:
        """Choose one of an option's values, from now on and for the next start."""
        self._settings.setValue(option.key, name)
        wear(self._settings)
        self.changed.emit()


def wear(settings: QSettings) -> None:
    """Give the application the looks that were chosen."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dark, high, text = (option.values[option.chosen(settings)] for option in OPTIONS)
    theme.choose(application, _wish(dark), _wish(high), float(text or 1.0))


def _wish(value: bool | float | None) -> bool | None:
    return None if value is None else bool(value)
