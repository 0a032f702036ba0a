"""A field with its name to the left, as forms have them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from playground.panels.editors.form import LABEL_WIDTH


def labelled(text: str, field: QWidget, doc: str) -> QWidget:
    """The field beside its name."""
    made = QWidget()
    label = QLabel(text)
    label.setFixedWidth(LABEL_WIDTH)
    label.setBuddy(field)
    field.setToolTip(doc)
    field.setAccessibleName(text)
    made.setToolTip(doc)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field, 1)
    return made
