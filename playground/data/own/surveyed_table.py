"""A table looked through before anything is decided, and the data set one would most likely want of it."""

from __future__ import annotations

from dataclasses import dataclass

from playground.data.own.column import TEXT, Column
from playground.data.own.rows import Rows, read_rows
from playground.data.own.source import DataFile, Tick, no_tick
from playground.data.own.survey import as_target, declared, survey, usual_target
from playground.data.own.table_format import TableFormat, find_format
from playground.data.sets.table_file import TableFile
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr


@dataclass(frozen=True)
class SurveyedTable:
    """A table that was looked through, before anything is decided.

    Attributes:
        columns: as one would take them, none of them as the target.
        sheets: of a workbook, all of them.
    """

    file: DataFile
    rows: Rows
    columns: tuple[Column, ...]
    sheets: tuple[str, ...] = ()

    @property
    def facts(self) -> str:
        """How much there is, in words."""
        return tr("{rows} rows, {columns} columns", rows=self.rows.count, columns=len(self.columns))

    def proposed(self) -> TableFile:
        """The data set that one would most likely want."""
        return self.telling(usual_target(self.columns))

    def telling(self, target: str) -> TableFile:
        """The data set that tells this column from the others. Raises PlaygroundError when it cannot be told."""
        chosen = next((column for column in self.columns if column.name == target), None)
        if chosen is None:
            known = ", ".join(column.name for column in self.columns)
            raise PlaygroundError(
                tr(
                    "{file}: found no column {target}, expected one of {names}",
                    file=self.file.name,
                    target=repr(target),
                    names=known[:300],
                )
            )
        told = as_target(chosen, self.rows.count)
        return self.with_columns(tuple(told if column is chosen else column for column in self.columns), target)

    def like(self, before: TableFile) -> TableFile:
        """The data set with the decisions of an earlier one, as far as the columns have the same names."""
        known = {column.name: column for column in before.columns}
        columns = []
        for column in self.columns:
            old = known.get(column.name)
            if old is not None:
                column = column.taken_as(old.kind) if old.kind in column.kinds else column
                column = column.given(old.used)
            columns.append(column)
        able = {column.name for column in columns if column.kind != TEXT}
        target = before.target if before.target in able else usual_target(columns)
        chosen = {p.name: getattr(before, p.name) for p in before.parameters() if not p.found and p.name != "target"}
        return self.with_columns(tuple(columns), target).replace(**chosen)

    def with_columns(self, columns: tuple[Column, ...], target: str) -> TableFile:
        """The data set with these decisions."""
        return TableFile(file=self.file, format=self.rows.format, columns=tuple(map(declared, columns)), target=target)


def survey_table(file: DataFile, form: TableFormat | None = None, tick: Tick = no_tick) -> SurveyedTable:
    """Look through a table; its format is found out when it is not given. Raises PlaygroundError."""
    data = file.read(lambda share: tick(share * 0.1))
    rows = read_rows(data, file.name, form or find_format(data), lambda share: tick(0.1 + share * 0.3))
    return SurveyedTable(file, rows, survey(rows, lambda share: tick(0.4 + share * 0.6)))
