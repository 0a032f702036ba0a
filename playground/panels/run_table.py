"""The runs of a project as a table: how they ended, and what was changed from one to the next."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from playground.panels.plot.axis import reading
from playground.panels.plot.legend import SWATCH, paint_swatch
from playground.panels.plot.line import Style
from playground.panels.run_overlay import run_line
from playground.panels.when import on_day
from playground.spec.differences import differences, told
from playground.spec.language import marked, tr
from playground.spec.past_run import (
    MOST_KEPT,
    TRAIN_ACCURACY,
    TRAIN_LOSS,
    VALIDATION_ACCURACY,
    VALIDATION_LOSS,
    PastRun,
)
from playground.spec.wording import counted, grouped
from playground.theme import apply, fonts, icons

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

NAME, PIN, CHANGED, LOSS, ACCURACY, STEPS, ENDED = range(7)
RUN = marked("Run", "of a network")
HEADS = ("", marked("What changed"), marked("Loss"), marked("Accuracy"), marked("Steps"), marked("Ended"))
DOCS = (
    marked("Check a run to lay its curves over those of the present one (Enter); F2 gives it another name"),
    marked("Pinned runs are kept for good; of the others the newest {most}"),
    marked("What is other than in the run before it, and what was changed while it trained"),
    marked("Mean loss at the end: on training samples · on validation samples"),
    marked("Share of right answers at the end: on training samples · on validation samples"),
    marked("How many steps it trained"),
    marked("When its last step was made"),
)
PIN_SIZE = 14


class RunTable(QAbstractTableModel):
    """The newest run first.

    Attributes:
        runs: what stands in the rows.

    Signals:
        renamed(number, name): a person has given a run a name.
        show_requested(number, bool): a person wants its curves to be drawn, or no longer.
    """

    renamed = Signal(int, str)
    show_requested = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.runs: tuple[PastRun, ...] = ()
        self._changes: list[str] = []
        self._current: int | None = None
        self._is_running = False

    def show_runs(self, runs: Sequence[PastRun], current: int | None, is_running: bool) -> None:
        """Show these, given from the oldest to the newest; `current` is the number of the present one."""
        same = [run.number for run in reversed(runs)] == [run.number for run in self.runs]
        if not same:
            self.beginResetModel()
        self._changes = [_changes(before, run) for before, run in zip((None, *runs), runs, strict=False)][::-1]
        self.runs, self._current, self._is_running = tuple(reversed(runs)), current, is_running
        if not same:
            self.endResetModel()
        elif self.runs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.runs) - 1, len(DOCS) - 1))

    def row_of(self, number: int) -> int | None:
        """Where a run stands."""
        return next((row for row, run in enumerate(self.runs) if run.number == number), None)

    @property
    def has_accuracy(self) -> bool:
        """Whether there is anything to read below that head."""
        return any(figures(run, TRAIN_ACCURACY, VALIDATION_ACCURACY) for run in self.runs)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(DOCS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.DisplayRole:
            return _head(section)
        if role == Role.ToolTipRole:
            return tr(DOCS[section], most=MOST_KEPT)
        return _alignment(section) if role == Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
            if self.runs[index.row()].number != self._current:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        run, column = self.runs[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._words(run, index.row(), column)
        if role == Role.EditRole and column == NAME:
            return run.title
        if role == Role.ToolTipRole:
            return self._tip(run, index.row(), column)
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role == Role.DecorationRole:
            return self._picture(run, column)
        if role == Role.CheckStateRole and column == NAME and run.number != self._current:
            return Qt.CheckState.Checked if run.shown else Qt.CheckState.Unchecked
        if role == Role.FontRole and column == NAME and run.number == self._current:
            return _bold()
        if role == Role.ForegroundRole and column in (ENDED, STEPS):
            return QColor(apply.current().muted)
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        run = self.runs[index.row()]
        if role == Role.CheckStateRole:
            self.show_requested.emit(run.number, Qt.CheckState(value) == Qt.CheckState.Checked)
        elif role == Role.EditRole and str(value).strip() != run.title:
            self.renamed.emit(run.number, str(value))
        return True

    def _words(self, run: PastRun, row: int, column: int) -> str:
        if column == NAME:
            return run.title
        if column == STEPS:
            return grouped(run.steps)
        if column == LOSS:
            return figures(run, TRAIN_LOSS, VALIDATION_LOSS)
        if column == ACCURACY:
            return figures(run, TRAIN_ACCURACY, VALIDATION_ACCURACY)
        if column == CHANGED:
            return self._changes[row]
        if column == ENDED:
            return (
                tr("training", "a run that goes on")
                if self._is_running and run.number == self._current
                else when(run.ended)
            )
        return ""

    def _tip(self, run: PastRun, row: int, column: int) -> str:
        if column == CHANGED:
            during = [
                tr("After step {step}: {change}", step=grouped(step), change=words) for step, words in run.changes
            ]
            return "\n".join(filter(None, (self._changes[row], *during)))
        if column == PIN:
            return tr("Pinned: it is kept for good") if run.pinned else tr(DOCS[PIN], most=MOST_KEPT)
        if column == NAME and run.number == self._current:
            return tr("The present run: its curves are drawn as they grow")
        spent = f"{counted(run.steps, 'step')}, {counted(run.epochs, 'epoch')}"
        return "\n".join(filter(None, (spent, run.outcome)))

    def _picture(self, run: PastRun, column: int) -> QIcon | QPixmap | None:
        if column == PIN and run.pinned:
            return icons.icon("pin", "muted")
        if column != NAME:
            return None
        if run.number == self._current:
            return _swatch(QColor(apply.current().accent), Style.SOLID)
        line = run_line(run)
        return _swatch(line.color, line.style)


def figures(run: PastRun, train: str, validation: str) -> str:
    """The last values of two curves: "0.12 · 0.15"."""
    write = percentage if train == TRAIN_ACCURACY else reading
    found = (run.figure(train), run.figure(validation))
    return " · ".join(write(value) for value in found if value is not None and math.isfinite(value))


def percentage(share: float) -> str:
    """A share of 1 as a percentage with one decimal."""
    return f"{100 * share:.1f} %"


def when(ended: str) -> str:
    """A time in the words of today: "10:42", and with its day where that is another one."""
    try:
        time = datetime.fromisoformat(ended).astimezone()
    except ValueError:
        return ""
    is_today = time.date() == datetime.now().astimezone().date()
    return f"{time:%H:%M}" if is_today else on_day(time)


def _changes(before: PastRun | None, run: PastRun) -> str:
    if before is None:
        return _during(run)
    found = told(differences(before.project, run.project)) or tr("nothing")
    return " · ".join(filter(None, (found, _during(run))))


def _during(run: PastRun) -> str:
    return tr("{changes} while it trained", changes=counted(len(run.changes), "change")) if run.changes else ""


def _head(column: int) -> str:
    if column == NAME:
        return tr(RUN, "of a network")
    return tr(HEADS[column - 1]) if HEADS[column - 1] else ""


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in (STEPS, LOSS, ACCURACY) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _swatch(color: QColor, style: Style) -> QPixmap:
    ratio = 2
    picture = QPixmap(QSize(SWATCH + 2, SWATCH) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_swatch(painter, 1, SWATCH / 2, color, style)
    painter.end()
    return picture


def _bold() -> QFont:
    return fonts.bold(fonts.small())
