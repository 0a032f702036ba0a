"""Where one is: the blocks from the whole drawing to the one that is open, and the way back."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from playground.spec.language import marked, tr

WHOLE = marked("Drawing", "the whole drawing, around its blocks")
_MARGIN = 12


class Breadcrumb(QFrame):
    """A button for each drawing around the one that is open, in the upper left corner; nothing in the whole drawing.

    Signals:
        chosen(int): go out to the drawing that so many blocks are around.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Blocks that are open"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 12, 4)
        self._row.setSpacing(4)
        self.buttons: list[QToolButton] = []
        self._shown: tuple[tuple[str, ...], int] = ((), 1)
        self.move(_MARGIN, _MARGIN)
        self.hide()

    def show_path(self, path: Sequence[str], repeat: int = 1) -> None:
        """Show these blocks, the last of which is open and stands there so many times."""
        if (tuple(path), repeat) == self._shown:
            return
        self._shown = (tuple(path), repeat)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = (
            [
                self._button(depth, name)
                for depth, name in enumerate((tr(WHOLE, "the whole drawing, around its blocks"), *path[:-1]))
            ]
            if path
            else []
        )
        for button in self.buttons:
            self._row.addWidget(button)
            mark = QLabel("›")
            mark.setProperty("tone", "muted")
            self._row.addWidget(mark)
        if path:
            open_now = QLabel(path[-1])
            open_now.setTextFormat(Qt.TextFormat.PlainText)
            open_now.setProperty("role", "heading")
            open_now.setContentsMargins(4, 0, 0, 0)
            self._row.addWidget(open_now)
        if path and repeat > 1:
            first = QLabel(tr("shown: the first of {count}", count=repeat))
            first.setProperty("tone", "muted")
            first.setContentsMargins(8, 0, 0, 0)
            first.setToolTip(
                tr("What is changed here changes in all of them; shapes, counts and pictures are the first's")
            )
            self._row.addWidget(first)
        self.setVisible(bool(path))
        self.adjustSize()

    def _button(self, depth: int, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        is_next = depth + 1 == len(self.buttons)
        way = tr("Back to {name} (Shift+O or Escape)", name=name) if is_next else tr("Back to {name}", name=name)
        button.setToolTip(way)
        button.clicked.connect(functools.partial(self._choose, depth))
        return button

    def _choose(self, depth: int, checked: bool = False) -> None:
        self.chosen.emit(depth)
