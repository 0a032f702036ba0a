"""The few looks that panels share: labels in their roles, refused fields, empty places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSpinBox, QVBoxLayout, QWidget

from playground.theme import fonts


def mark_refused(widget: QWidget, is_refused: bool) -> None:
    """Give a field the red border of a refused value, or take it away."""
    if bool(widget.property("invalid")) == is_refused:
        return
    widget.setProperty("invalid", is_refused)
    # Style sheets look at properties only when a widget is polished.
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def on_surface(widget: QWidget) -> None:
    """Let a panel lie on the color of a surface, as what it draws does."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


def note(text: str = "", tone: str = "muted") -> QLabel:
    """Words that explain, wrapped, in one of the theme's tones: "muted", "good", "warning", "bad"."""
    made = QLabel(text)
    made.setProperty("tone", tone)
    made.setWordWrap(True)
    return made


def heading(text: str) -> QLabel:
    """The title of a section."""
    made = QLabel(text)
    made.setFont(fonts.bold(fonts.normal()))
    return made


def empty_state(title: str, hint: str) -> QWidget:
    """What an empty place shows: what it is, and what to do there."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(4)
    column.addStretch(1)
    title_label = heading(title)
    title_label.setWordWrap(True)
    for line in (title_label, note(hint)):
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    column.addStretch(1)
    return made


def write_number_as(box: QSpinBox, words: str) -> None:
    """Let a box write its number within words: "Sample {number}"."""
    before, _, behind = words.partition("{number}")
    box.setPrefix(before)
    box.setSuffix(behind)


def stacked(*above: QWidget, below: QWidget) -> QWidget:
    """A widget with strips over another, which takes the room."""
    made = QWidget()
    made.setSizePolicy(below.sizePolicy())
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for strip in above:
        column.addWidget(strip)
    column.addWidget(below, 1)
    return made
