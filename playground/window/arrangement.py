"""Where the docks stand: from the start, as they were left, and on screens with little room."""

from __future__ import annotations

import zlib
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from playground.engine.plan import Plan
from playground.panels.dock import PanelDock, Surroundings, docks, hide_stray_tab_bars
from playground.theme import sizes
from playground.theme.apply import theme

# Another number for other docks, so that an arrangement remembered for others is not put on these.
LAYOUT = zlib.crc32(repr([(dock.title, dock.area, dock.behind) for dock in docks()]).encode()) & 0x7FFFFFFF
SIZE = QSize(1440, 900)
# Up to these, panels leave more room to the canvas.
NARROW, LOW = 1200, 760
# On screens smaller than this, as large scales make them, only these are open from the start.
TINY = QSize(800, 540)
ESSENTIAL = "Properties", "Output", "Problems", "Loss and accuracy"
# What the system puts around a window: the title above it.
FRAME_HEIGHT = 40

Area = Qt.DockWidgetArea
Panel = TypeVar("Panel", bound=QWidget)


class Arrangement(QObject):
    """The docks of a window, and the sizes and places of all of them."""

    def __init__(self, window: QMainWindow, surroundings: Surroundings, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._docks: dict[str, PanelDock] = {}
        window.setDockNestingEnabled(True)
        window.resize(SIZE)
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.BottomDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        for declared in docks():
            dock = PanelDock(declared, surroundings, window)
            window.addDockWidget(declared.area, dock)
            self._docks[declared.title] = dock
        for dock in self._docks.values():
            if dock.dock.behind:
                window.tabifyDockWidget(self._docks[dock.dock.behind], dock)
                self._docks[dock.dock.behind].raise_()
        window.setTabPosition(Area.AllDockWidgetAreas, window.tabPosition(Area.TopDockWidgetArea))
        self._set_default_sizes()
        self._words = sizes.factor()
        theme.changed.connect(self._follow_words)
        self._default_state = window.saveState(LAYOUT)

    def __getitem__(self, title: str) -> PanelDock:
        """The dock of that title."""
        return self._docks[title]

    @property
    def docks(self) -> tuple[PanelDock, ...]:
        """Every dock, in the order of their places."""
        return tuple(self._docks.values())

    def panel(self, kind: type[Panel]) -> Panel:
        """The panel of that class; it is made if it was not seen yet."""
        for dock in sorted(self.docks, key=lambda dock: not dock.dock.is_shown):
            if isinstance(dock.panel, kind):
                return dock.panel
        raise LookupError(f"no dock holds a {kind.__name__}")

    def open(self, title: str) -> None:
        """Show a dock, before those it shares its place with."""
        self._docks[title].show()
        self._docks[title].raise_()

    def set_plan(self, plan: Plan) -> None:
        """Tell every panel that wants to know."""
        for dock in self.docks:
            dock.set_plan(plan)

    def restore(self) -> None:
        """Put everything where it was when the window was closed."""
        geometry, state = self._settings.value("geometry"), self._settings.value("layout")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self._window.restoreState(state, LAYOUT)
        hide_stray_tab_bars(self._window)

    def remember(self) -> None:
        """Note for the next start where everything stands."""
        self._settings.setValue("geometry", self._window.saveGeometry())
        self._settings.setValue("layout", self._window.saveState(LAYOUT))

    def reset(self) -> None:
        """Put every panel back in its first place."""
        self._window.restoreState(self._default_state, LAYOUT)
        self._set_default_sizes()
        hide_stray_tab_bars(self._window)

    def appear(self) -> None:
        """Show the window as it was left; the first time in its own size, or filling a screen with no room for it."""
        window = self._window
        room = window.screen().availableSize()
        fits = room.width() >= SIZE.width() and room.height() >= SIZE.height() + FRAME_HEIGHT
        if fits or self._settings.contains("geometry"):
            window.show()
            if not window.isMaximized():  # it may have been left on a larger screen
                window.resize(window.size().boundedTo(QSize(room.width(), room.height() - FRAME_HEIGHT)))
        else:
            window.resize(room)
            self._set_default_sizes()
            if room.width() < TINY.width() or room.height() < TINY.height():
                self._make_room()
            window.showMaximized()

    def _make_room(self) -> None:
        """Leave the room there is to the canvas and one group of tabs; View opens the others."""
        for title, dock in self._docks.items():
            dock.setVisible(title in ESSENTIAL)
        first, *others = ESSENTIAL
        for title in others:
            self._window.tabifyDockWidget(self._docks[first], self._docks[title])
        self._docks[first].raise_()
        hide_stray_tab_bars(self._window)

    @Slot()
    def _follow_words(self) -> None:
        """Larger words want wider panels."""
        if sizes.factor() != self._words:
            self._words = sizes.factor()
            self._set_default_sizes()

    def _set_default_sizes(self) -> None:
        docks, resize = self._docks, self._window.resizeDocks
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left, right = (208, 320) if self._window.width() > NARROW else (184, 280)
        # Half as much wider as words are: the canvas needs room too.
        left, right = (round((width + sizes.holding(width)) / 2) for width in (left, right))
        bottom = 260 if self._window.height() > LOW else 220
        resize([docks["Library"], docks["Properties"]], [left, right], across)
        # Neither has to scroll for its switches, also when the window is made narrower later.
        resize([docks["Loss and accuracy"], docks["Gradient norm by layer"]], [540, 520], across)
        resize([docks["Loss and accuracy"]], [bottom], down)
        resize([docks["Properties"], docks["Output"]], [400, 400], down)
