"""The page of examples over the window: it is made when it is first wanted, and comes as a welcome at the start."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from playground.files import Files
from playground.formats.examples import Example

if TYPE_CHECKING:  # imported when it is first wanted, so that the program starts sooner
    from playground.panels.gallery.page import GalleryPage

SETTING = "welcome"


class Gallery(QObject):
    """Between the page, the files that open what is chosen on it, and what is remembered.

    Signals:
        run_requested(): the network behind the page is to run.
        left(): the page went away.
        said(str): what is chosen on the page, for a screen reader.
    """

    run_requested = Signal()
    left = Signal()
    said = Signal(str)

    def __init__(
        self, files: Files, examples: Sequence[Example], settings: QSettings, told: QWidget, window: QMainWindow
    ) -> None:
        """`told` is what the page makes way for when it is shown: something that must be answered."""
        super().__init__(window)
        self._files, self._examples, self._settings = files, examples, settings
        self._told, self._window = told, window
        self._page: GalleryPage | None = None
        told.installEventFilter(self)

    @property
    def page(self) -> GalleryPage:
        """The page; it is made if it was not seen yet."""
        from playground.panels.gallery.page import GalleryPage

        if self._page is None:
            self._page = GalleryPage(self._examples, self._passing, self._window)
            self._page.open_requested.connect(self._files.open_asking)
            self._page.run_requested.connect(self.run_requested)
            self._page.left.connect(self.left)
            self._page.said.connect(self.said)
            self._page.beginning.at_start.setChecked(self.comes_at_start)
            self._page.beginning.at_start.toggled.connect(self.remember)
        return self._page

    @Slot()
    def open(self) -> None:
        """Show the examples."""
        self.page.come(self._ways(), self._files.recent())

    @property
    def is_open(self) -> bool:
        """Whether the page lies over the window."""
        return self._page is not None and self._page.isVisible()

    def welcome(self) -> None:
        """Show the page at the start of the program, if that is wanted and nothing else is to be answered."""
        if self.comes_at_start and self._told.isHidden():
            self.page.come(self._ways(), self._files.recent(), is_welcome=True)

    @Slot()
    def leave(self) -> None:
        """Make way for the drawing."""
        if self._page is not None:
            self._page.leave()

    @property
    def comes_at_start(self) -> bool:
        """Whether the page comes at the start of the program."""
        return bool(self._settings.value(SETTING, True, type=bool))

    @Slot(bool)
    def remember(self, comes: bool) -> None:
        """Note for the next start whether the page comes then."""
        self._settings.setValue(SETTING, comes)
        if self._page is not None:
            self._page.beginning.at_start.setChecked(comes)

    def _ways(self) -> list[QAction]:
        from playground.panels.gallery.beginning import WAYS

        found = (self._window.findChild(QAction, name) for name in WAYS)
        return [action for action in found if action is not None]

    def _passing(self) -> Iterable[QAction]:
        """What goes by its keys while the page is there: all of the first and the last menu, files and help."""
        bar = self._window.menuBar().actions()
        for entry in (bar[0], bar[-1]):
            menu = entry.menu()
            if isinstance(menu, QMenu):
                yield from menu.actions()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.leave()
        return False
