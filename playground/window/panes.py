"""From one part of the window to the next with F6: toolbar, canvas, and every panel that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from playground.spec.language import tr
from playground.window.arrangement import Arrangement


class Panes(QObject):
    """Gives the keyboard to the parts of a window in turn, each time to where it was there last.

    Signals:
        came(title): the keyboard is in this part now.
    """

    came = Signal(str)

    def __init__(self, toolbar: QWidget, canvas: QWidget, docks: Arrangement, parent: QObject) -> None:
        super().__init__(parent)
        self._toolbar, self._canvas, self._docks = toolbar, canvas, docks
        self._last: dict[str, QWidget] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._remember)
        QShortcut(QKeySequence("Shift+F6"), toolbar.window(), self.go_back)

    @Slot()
    def go_on(self) -> None:
        """On to the next part."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Back to the part before."""
        self._go(-1)

    def _parts(self) -> dict[str, QWidget]:
        """The parts that can be seen, by their titles."""
        parts = {tr("Toolbar"): self._toolbar, self._canvas.accessibleName(): self._canvas}
        # A dock behind another tab is visible to Qt, but nothing of it is seen.
        seen = (dock for dock in self._docks.docks if dock.isVisible() and not dock.visibleRegion().isEmpty())
        return parts | {dock.windowTitle(): dock for dock in seen}

    def _go(self, way: int) -> None:
        parts = self._parts()
        titles = list(parts)
        here = next((title for title, part in parts.items() if _is_in(QApplication.focusWidget(), part)), None)
        start = titles.index(here) if here is not None else (-1 if way > 0 else 0)
        for number in range(1, len(titles) + 1):
            title = titles[(start + way * number) % len(titles)]
            wanted = self._last.get(title)
            if wanted is None or not _takes_keyboard(wanted) or not _is_in(wanted, parts[title]):
                wanted = next(_focusable(parts[title]), None)
            if wanted is not None:
                wanted.setFocus(Qt.FocusReason.TabFocusReason)
                self.came.emit(title)
                return

    @Slot(QWidget, QWidget)
    def _remember(self, before: QWidget | None, now: QWidget | None) -> None:
        for title, part in self._parts().items():
            if _is_in(now, part):
                assert now is not None
                self._last[title] = now


def _is_in(widget: QWidget | None, part: QWidget) -> bool:
    return widget is not None and (widget is part or part.isAncestorOf(widget))


def _takes_keyboard(widget: QWidget) -> bool:
    return (
        isValid(widget)
        and widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def _focusable(part: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard within a part, in the order of Tab."""
    widget: QWidget | None = part
    while widget is not None:
        if _is_in(widget, part) and _takes_keyboard(widget):
            yield widget
        widget = widget.nextInFocusChain()
        if widget is part:
            return
