"""A table before it is taken: its columns, its first rows, which column to tell, and how it is read."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTabWidget,
    QWidget,
)

from playground.data.own.column import TEXT, Column
from playground.data.own.own_data import OwnData
from playground.data.own.survey import as_target
from playground.data.own.surveyed_table import SurveyedTable
from playground.data.own.table_format import TableFormat
from playground.data.sets.table_file import TableFile
from playground.panels.editors import Form
from playground.panels.editors.choice import ChoiceBox
from playground.panels.importing.column_model import DISTINCT, KIND, MISSING, NAME, VALUES, ColumnModel, KindDelegate
from playground.panels.importing.format_form import FormatForm
from playground.panels.importing.page import Page, kept_choices
from playground.panels.importing.row import labelled
from playground.panels.style import heading
from playground.spec.language import tr

WIDTHS = {NAME: 176, KIND: 96, MISSING: 72, DISTINCT: 76}

Index = QModelIndex | QPersistentModelIndex


class TablePage(Page):
    """Decides what a table becomes."""

    def __init__(self) -> None:
        super().__init__()
        self.dataset: TableFile = TableFile()
        self._look: SurveyedTable | None = None
        self._columns: tuple[Column, ...] = ()
        self.model = ColumnModel(self)
        self.columns = _table_view()
        self.columns.setModel(self.model)
        self.columns.setItemDelegateForColumn(KIND, KindDelegate(self.columns))
        self.columns.setAccessibleName(tr("Columns"))
        self._rows = _RowModel(self)
        self.rows = _table_view()
        self.rows.setModel(self._rows)
        self.rows.setAccessibleName(tr("First rows"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.columns, tr("Columns"))
        self.tabs.addTab(self.rows, tr("First rows"))
        self.target = ChoiceBox()
        self.form = Form(TableFile, leave_out=("target",))
        self.format = FormatForm()
        self.lay_out(self.tabs, self._decisions())
        self._arrange_columns()
        self.model.decided.connect(self._decide)
        self.target.activated.connect(lambda: self._tell(self.target.currentData()))
        self.form.edited.connect(lambda name, value, _: self._show(self.dataset.replace(**{name: value})))
        self.format.edited.connect(self.format_changed)

    def show_look(self, look: SurveyedTable, before: OwnData | None) -> None:
        self._look, self._columns = look, look.columns
        self.show_format(look.rows.format, look.sheets)
        self._rows.show_rows(look)
        dataset = look.like(before) if isinstance(before, TableFile) else look.proposed()
        # The data set's columns know words only where they are categories; those looked at know all.
        decided = {column.name: column for column in dataset.columns}
        self._columns = tuple(c.taken_as(decided[c.name].kind).given(decided[c.name].used) for c in look.columns)
        self.target.clear()
        for column in self._columns:
            if column.kind != TEXT:
                self.target.add(column.name, column.name)
        self._show(dataset)

    def show_format(self, form: TableFormat, sheets: tuple[str, ...]) -> None:
        """Show how the file is read, also when nothing could be made of it."""
        self.format.show_format(form, sheets)

    def _decisions(self) -> list[QWidget]:
        target = labelled(tr("Target"), self.target, tr("The column that the network is to tell from the others"))
        gap = QWidget()
        gap.setFixedHeight(4)
        return [heading(tr("Learn")), target, self.form, gap, heading(tr("Read the file as")), self.format]

    def _arrange_columns(self) -> None:
        header = self.columns.horizontalHeader()
        header.setSectionResizeMode(VALUES, QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS.items():
            self.columns.setColumnWidth(place, width)

    def _decide(self, place: int, column: Column) -> None:
        self._columns = (*self._columns[:place], column, *self._columns[place + 1 :])
        self._take(self.dataset.target)

    def _tell(self, target: str) -> None:
        """Tell another column; the one that was told goes back to what it was."""
        assert self._look is not None
        found = {column.name: column for column in self._look.columns}
        self._columns = tuple(
            as_target(c, self._look.rows.count) if c.name == target else
            found[c.name] if c.name == self.dataset.target else c
            for c in self._columns
        )  # fmt: skip
        self._take(target)

    def _take(self, target: str) -> None:
        assert self._look is not None
        chosen = kept_choices(self.dataset)
        self._show(self._look.with_columns(self._columns, target).replace(**chosen | {"target": target}))

    def _show(self, dataset: TableFile) -> None:
        self.dataset = dataset
        self.model.show_columns(self._columns, dataset.target)
        self.target.choose(dataset.target)
        self.form.show_values([dataset])
        self.form.fields["scaling_of_target"].setVisible(not dataset.task().is_classification)
        self.form.fields["missing"].setVisible(any(column.gaps for column in self._columns))
        self.changed.emit()


class _RowModel(QAbstractTableModel):
    """The first rows as they stand in the file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, look: SurveyedTable) -> None:
        """Show those of another table."""
        self.beginResetModel()
        self._names, self._rows = look.rows.names, look.rows.first
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def _table_view() -> QTableView:
    view = QTableView()
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(28)
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.EditKeyPressed
        | QAbstractItemView.EditTrigger.SelectedClicked
    )
    return view
