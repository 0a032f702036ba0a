"""The docks there are: every module of this package that declares one as DOCK."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QTabBar, QWidget

from playground import panels
from playground.document.document import Document
from playground.document.library import BlockLibrary
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.formats.examples import Example
from playground.formats.help_topic import topic_of_window
from playground.session.run import Run
from playground.session.run_history import RunHistory
from playground.spec.language import tr

# Smaller than this no panel is of use.
LEAST_SIZE = QSize(80, 24)


class Memory(Protocol):
    """What is remembered from one start of the program to the next, as QSettings do it."""

    def value(self, key: str, default: Any, /) -> Any:
        """What was remembered under a name."""

    def setValue(self, key: str, value: Any, /) -> None:
        """Remember it."""


class NoMemory:
    """Remembers nothing."""

    def value(self, key: str, default: Any, /) -> Any:
        return default

    def setValue(self, key: str, value: Any, /) -> None:
        pass


@dataclass(frozen=True)
class Surroundings:
    """What a panel may listen to and act on.

    Attributes:
        blocks: the person's own blocks; one that is empty where none is given.
        memory: where a panel keeps how it was left.
    """

    document: Document
    selection: Selection
    run: Run
    examples: tuple[Example, ...] = ()
    blocks: BlockLibrary = field(default_factory=BlockLibrary)
    memory: Memory = field(default_factory=NoMemory)

    @functools.cached_property
    def history(self) -> RunHistory:
        """What keeps the runs in the document."""
        return RunHistory(self.document, self.run)


@dataclass(frozen=True)
class Dock:
    """Where a panel stands until somebody moves it.

    Attributes:
        title: its name in the title bar and in the View menu; in English, as all of these are, it names the dock.
        doc: what is seen there, in the learner's words.
        place: its order among the docks, and so among those of one area.
        about: how to read and use it, in a few sentences for the reference.
        parts: what there is in it, title and doc of each.
        behind: the title of the dock whose tabs it joins; empty for a place of its own.
        is_shown: whether it is open from the start. A panel is made when it is first seen.
    """

    title: str
    doc: str
    area: Qt.DockWidgetArea
    place: int
    make: Callable[[Surroundings], QWidget]
    behind: str = ""
    is_shown: bool = True
    about: str = ""
    parts: Callable[[], tuple[tuple[str, str], ...]] = tuple


@functools.cache
def docks() -> tuple[Dock, ...]:
    """Every dock, in the order of their places."""
    modules = sorted(found.name for found in pkgutil.iter_modules(panels.__path__))
    declared = (getattr(importlib.import_module(f"{panels.__name__}.{name}"), "DOCK", None) for name in modules)
    return tuple(sorted((dock for dock in declared if dock is not None), key=lambda dock: dock.place))


class _Scrolled(QScrollArea):
    """Holds a panel: where there is less room than it needs it scrolls, so that the window can be small."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(panel)

    def minimumSizeHint(self) -> QSize:
        return LEAST_SIZE

    def sizeHint(self) -> QSize:
        panel = self.widget()
        return panel.sizeHint() if panel is not None else super().sizeHint()


@runtime_checkable
class PlanView(Protocol):
    """A panel that wants to know the plan."""

    def set_plan(self, plan: Plan | None) -> None:
        """Show another plan."""


class PanelDock(QDockWidget):
    """A dock whose panel is made when it is first needed."""

    def __init__(self, dock: Dock, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(tr(dock.title), parent)
        self.setObjectName(dock.title)
        self.dock = dock
        self._surroundings = surroundings
        self._panel: QWidget | None = None
        self._plan: Plan | None = None
        self.toggleViewAction().setStatusTip(tr(dock.doc))
        self.toggleViewAction().triggered.connect(self._come_forward)
        self.visibilityChanged.connect(self._make_when_seen)
        if not dock.is_shown:
            self.hide()

    @property
    def panel(self) -> QWidget:
        """What stands in the dock."""
        if self._panel is None:
            self._panel = self.dock.make(self._surroundings)
            self.setWidget(_Scrolled(self._panel))
            self.set_plan(self._plan)
        return self._panel

    def help_topic(self, at: QPoint) -> str:
        """Its own page."""
        return topic_of_window(self.dock.title)

    def set_plan(self, plan: Plan | None) -> None:
        """Show another plan, now or when there is a panel."""
        self._plan = plan
        if isinstance(self._panel, PlanView):
            self._panel.set_plan(plan)

    @Slot(bool)
    def _make_when_seen(self, is_seen: bool) -> None:
        if is_seen and self._panel is None:
            self._panel = self.panel

    @Slot(bool)
    def _come_forward(self, is_open: bool) -> None:
        if is_open:
            self.raise_()


def hide_stray_tab_bars(window: QMainWindow) -> None:
    """Hide tab bars of docks that belong to no tabs any more.

    Where docks become tabs, and where a state is restored, Qt (6.8 to 6.11) makes tab bars anew and forgets to take the
    former ones away: they lie about, over others even, and take clicks that lead nowhere. The newest is the one in use.
    """
    newest: dict[tuple[str, ...], QTabBar] = {}
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        titles = tuple(bar.tabText(index) for index in range(bar.count()))
        if titles in newest:
            newest[titles].hide()
        newest[titles] = bar
