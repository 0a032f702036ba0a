"""How a table is written down, as fields: what was found, and what a person makes of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from playground.data.own.table_format import DECIMALS, DELIMITERS, ENCODINGS, TableFormat
from playground.panels.editors.choice import ChoiceBox
from playground.panels.importing.row import labelled
from playground.spec.language import tr


class FormatForm(QWidget):
    """Encoding, delimiter, decimal mark, header; for a workbook its sheet instead.

    Signals:
        edited(TableFormat): a person changed one of them.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._format = TableFormat()
        self.encoding = _box(ENCODINGS)
        self.delimiter = _box(DELIMITERS)
        self.decimal = _box(DECIMALS)
        self.sheet = ChoiceBox()
        self.header = QCheckBox(tr("The first row holds the names"))
        self.header.setToolTip(tr("Whether the first row names the columns, or is a row like the others"))
        stored = tr("How characters are stored; change it when letters look wrong")
        self._text_rows = [
            labelled(tr("Encoding"), self.encoding, stored),
            labelled(tr("Delimiter"), self.delimiter, tr("What stands between two columns")),
            labelled(tr("Decimal"), self.decimal, tr("What stands before the fraction of a number")),
        ]
        self._sheet_row = labelled(tr("Sheet"), self.sheet, tr("Which sheet of the workbook is read"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for row in (*self._text_rows, self._sheet_row, self.header):
            column.addWidget(row)
        for name in ("encoding", "delimiter", "decimal", "sheet"):
            box: ChoiceBox = getattr(self, name)
            box.activated.connect(lambda _, name=name, box=box: self._change(name, box.currentData()))
        self.header.clicked.connect(lambda checked: self._change("header", checked))

    def show_format(self, form: TableFormat, sheets: Sequence[str]) -> None:
        """Show what was found or chosen; `sheets` are those of a workbook, none for text."""
        self._format = form
        for row in self._text_rows:
            row.setVisible(not sheets)
        self._sheet_row.setVisible(len(sheets) > 1)
        self.sheet.clear()
        for sheet in sheets:
            self.sheet.add(sheet, sheet)
        self.sheet.choose(form.sheet or next(iter(sheets), None))
        self.encoding.choose(form.encoding)
        self.delimiter.choose(form.delimiter)
        self.decimal.choose(form.decimal)
        self.header.setChecked(form.header)

    def _change(self, name: str, value: Any) -> None:
        form = dataclasses.replace(self._format, **{name: value})
        if form.delimiter == form.decimal == ",":
            # A comma cannot be both; the one that was not touched gives way.
            form = dataclasses.replace(form, decimal="." if name == "delimiter" else ",")
            form = dataclasses.replace(form, delimiter=";" if form.decimal == "," else ",")
        if form != self._format:
            self.edited.emit(form)


def _box(words: Mapping[str, str]) -> ChoiceBox:
    box = ChoiceBox()
    for value, text in words.items():
        box.add(tr(text), value)
    return box
