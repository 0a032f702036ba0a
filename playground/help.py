"""What the Help menu does: the reference, the list of keys, and about the program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from playground import __version__
from playground.canvas.guide import GUIDE, PAGES
from playground.panels.keys_dialog import KeysDialog, Section
from playground.spec.language import tr
from playground.spec.wording import either, without_key

if TYPE_CHECKING:  # imported when it is first wanted, so that the program starts sooner
    from playground.panels.reference_window import ReferenceWindow


class Help(QObject):
    """Shows what can be read about the program. The window with the reference is made when it is first wanted."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.reference: ReferenceWindow | None = None

    def show_about(self, topics: Iterable[str]) -> None:
        """The reference at the first of the topics that is not empty; the list of keys when there is no topic."""
        topic = next(filter(None, topics), "")
        if topic:
            self.show_reference(topic)
        else:
            self.show_keys()

    def show_reference(self, topic: str = "") -> None:
        """The reference, at a topic if one is given."""
        from playground.panels.reference_window import ReferenceWindow
        from playground.panels.window_chapter import window_chapter

        if self.reference is None:
            self.reference = ReferenceWindow(self._window, (window_chapter(PAGES, self._sections()),))
        if topic:
            self.reference.show_topic(topic)
        self.reference.show()
        self.reference.raise_()
        self.reference.activateWindow()
        (self.reference.pages if topic else self.reference.search).setFocus()

    def show_keys(self) -> None:
        """Every key and gesture."""
        KeysDialog(self._sections(), self._window).exec()

    def _sections(self) -> list[Section]:
        """What the keys and the mouse do, on the canvas and menu by menu."""
        sections = [Section(tr("On the canvas"), tuple((tr(keys), tr(doc)) for keys, doc in GUIDE))]
        menus = [action.menu() for action in self._window.menuBar().actions()]
        sections += [_keys_of(menu) for menu in menus if isinstance(menu, QMenu)]
        return [section for section in sections if section.rows]

    def show_program(self) -> None:
        """Version and license."""
        words = (tr("Draw a neural network, watch it learn, take the weights home."), tr("MIT License"))
        text = "<p>".join((f"<b>Neural Playground {__version__}</b>", *words))
        QMessageBox.about(self._window, tr("About Neural Playground"), text)


def _keys_of(menu: QMenu) -> Section:
    """The actions of a menu that have keys, those of menus in it too."""
    rows = tuple((_written(action), action.iconText().rstrip("…")) for action in _actions(menu) if action.shortcuts())
    return Section(without_key(menu.title()), rows)


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        else:
            yield action


def _written(action: QAction) -> str:
    return either(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
