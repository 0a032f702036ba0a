"""The list of keys and gestures, section by section in two columns."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground.panels.style import heading, note, on_surface
from playground.spec.language import tr

SIZE = 980, 658
# How the columns share the width: gestures take more words than the names of actions.
SHARES = 5, 4
# Between two sections.
GAP = 4


@dataclass(frozen=True)
class Section:
    """What can be done in one place.

    Attributes:
        rows: keys or a gesture, and what comes of it.
    """

    title: str
    rows: tuple[tuple[str, str], ...]


class KeysDialog(QDialog):
    """Sections in two columns of about one height."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard and mouse"))
        body = QWidget()
        on_surface(body)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(20, 4, 20, 4)
        columns.setSpacing(32)
        for part, share in zip(_in_two(sections), SHARES, strict=True):
            columns.addLayout(_column(part), share)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.setContentsMargins(12, 2, 12, 4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(area, 1)
        rows.addWidget(close)
        self.resize(*SIZE)


def _in_two(sections: Sequence[Section]) -> tuple[list[Section], list[Section]]:
    """The sections shared out to two columns so that the longer one is as short as can be, the first to the left."""
    first, *others = sections
    ways = [
        (left, [section for section in others if section not in left])
        for count in range(len(others) + 1)
        for left in map(list, itertools.combinations(others, count))
    ]
    left, right = min(ways, key=lambda way: max(_height([first, *way[0]]), _height(way[1])))
    return [first, *left], right


def _height(column: Sequence[Section]) -> int:
    return sum(len(section.rows) + 2 for section in column)


def _column(sections: Sequence[Section]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    row = 0
    for section in sections:
        if row:
            grid.setRowMinimumHeight(row, GAP)
        grid.addWidget(heading(section.title), row + 1, 0, 1, 2)
        row += 2
        for keys, doc in section.rows:
            grid.addWidget(QLabel(keys), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(note(doc), row, 1, Qt.AlignmentFlag.AlignTop)
            row += 1
    grid.setRowStretch(row, 1)
    return grid
