"""Everything that can be done, by name: type a few letters of it, press Enter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from playground.canvas.search_box import Entry, SearchBox, Wording
from playground.spec.language import marked, tr
from playground.spec.wording import without_key

WORDING = Wording(
    marked("What do you want to do?"),
    marked("A few letters of what you want to do; arrows choose, Enter does it"),
    marked("Commands that match"),
    marked("No commands match “{words}”"),
    marked("Try another word of it, such as save, rate or image"),
)
# How far below the top of the window it opens, and how many of the last ones stand first.
TOP, REMEMBERED = 72, 5
PATH = " › "


@dataclass(frozen=True)
class _Command:
    """An action with the menus that lead to it."""

    menus: str
    action: QAction

    @property
    def path(self) -> str:
        return self.menus + PATH + _name(self.action)

    @property
    def entry(self) -> Entry:
        action = self.action
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = [self.menus, action.statusTip() or action.toolTip()]
        if action.isCheckable():
            words.insert(1, tr("on") if action.isChecked() else tr("off"))
        sentence = " · ".join(words)
        refusal = None if action.isEnabled() else tr("Not now: {what}", what=sentence)
        return Entry(self.path, _name(action), sentence, refusal, hint=keys)


class CommandPalette:
    """Finds the actions of a window's menus and triggers the one that is chosen."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._commands: dict[str, _Command] = {}
        self._last: list[str] = []
        self._keyboard: QWidget | None = None
        self.box = SearchBox(window, WORDING)
        self.box.chosen.connect(self._do)
        self.box.closed.connect(self._give_back)
        self.box.refused.connect(window.statusBar().showMessage)

    def open(self) -> None:
        """List everything, what was done last first, and take the keyboard."""
        self._keyboard = self._window.focusWidget()
        self._commands = {command.path: command for command in _commands(self._window)}
        places = {name: place for place, name in enumerate(self._commands)}
        known = [name for name in self._last if name in self._commands]
        others = sorted(self._commands.keys() - known, key=lambda name: (name.count(PATH), places[name]))
        order = [*known, *others]  # examples and the like stand behind what has a menu's first level
        spot = QPoint((self._window.width() - self.box.width()) // 2, TOP)
        self.box.open(spot, [self._commands[name].entry for name in order])

    @Slot(bool)
    def _give_back(self, had_keyboard: bool) -> None:
        if had_keyboard and self._keyboard is not None:
            self._keyboard.setFocus()

    @Slot(str)
    def _do(self, path: str) -> None:
        self._last = [path, *(name for name in self._last if name != path)][:REMEMBERED]
        self._commands[path].action.trigger()


def _commands(window: QMainWindow) -> Iterator[_Command]:
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu, _name(entry))


def _of_menu(menu: QMenu, path: str) -> Iterator[_Command]:
    for action in menu.actions():
        inner = action.menu()
        if action.isSeparator() or not action.isVisible():
            continue
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, path + PATH + _name(action))
        else:
            yield _Command(path, action)


def _name(action: QAction) -> str:
    return without_key(action.text()).rstrip("…")
