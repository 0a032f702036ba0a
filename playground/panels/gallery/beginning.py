"""The left edge of the page: other ways to begin, the files opened last, and whether the page comes at the start."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from playground.panels.style import heading
from playground.spec.language import tr
from playground.spec.wording import without_key
from playground.theme import sizes
from playground.theme.icons import icon
from playground.theme.tokens import ICON

# Actions of the window by the names of their objects; one that is not there is left out.
WAYS = ("new", "open", "import-data", "tour")
MOST_RECENT = 5
WIDTH = 160


class Beginning(QWidget):
    """Signals:
    taken(QAction): this action is wanted.
    file_requested(str): the file of that name is to be opened.
    """

    taken = Signal(object)
    file_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes.fix_width(self, WIDTH)
        self.buttons: list[QToolButton] = []
        self.at_start = QCheckBox(tr("Show at the start"))
        self.at_start.setToolTip(tr("Whether this page comes when the program is opened"))
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._column)
        column.addStretch(1)
        column.addWidget(self.at_start)

    def offer(self, actions: Sequence[QAction], files: Sequence[str]) -> None:
        """Offer these actions and files."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it takes no room until it is gone
                widget.deleteLater()
        self.buttons = []
        self._column.addWidget(heading(tr("Begin")))
        for action in actions:
            self._add(action.text(), action.toolTip(), functools.partial(self.taken.emit, action)).setIcon(
                action.icon()
            )
        if files:
            title = heading(tr("Recent files"))
            title.setContentsMargins(0, 16, 0, 0)
            self._column.addWidget(title)
        for name in files[:MOST_RECENT]:
            self._add(Path(name).stem, name, functools.partial(self.file_requested.emit, name)).setIcon(icon("open"))

    def _add(self, text: str, tip: str, act: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIconSize(QSize(ICON, ICON))
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizes.fix_height(made)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = self.width() - ICON - 20
        made.setText(made.fontMetrics().elidedText(without_key(text), Qt.TextElideMode.ElideMiddle, room))
        made.setAccessibleName(text)
        made.setToolTip(tip)
        made.clicked.connect(lambda: act())
        self._column.addWidget(made)
        self.buttons.append(made)
        return made
