"""Two runs beside each other: how they ended, and every setting in which they differ."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from playground.panels.run_table import figures
from playground.panels.style import note
from playground.spec.differences import NOTHING, differences
from playground.spec.language import tr
from playground.spec.past_run import TRAIN_ACCURACY, TRAIN_LOSS, VALIDATION_ACCURACY, VALIDATION_LOSS, PastRun
from playground.spec.wording import both, grouped
from playground.theme import fonts

Row = tuple[str, str, str]
# Between the words of the first column and the next.
BETWEEN = 24


class RunComparison(QDialog):
    """What is the same is left out; whoever looks for the reason wants to see what is not."""

    def __init__(self, first: PastRun, second: PastRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(both((first.title, second.title)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 360)
        ended, other = _figures(first, second), _settings(first, second)
        self.table = QTableWidget(len(ended) + len(other), 3)
        self.table.setHorizontalHeaderLabels(["", first.title, second.title])
        self.table.setAccessibleName(tr("What differs"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for place, row in enumerate([*ended, *other]):
            self._fill(place, row, is_setting=place >= len(ended))
        self.table.setColumnWidth(0, self.table.sizeHintForColumn(0) + BETWEEN)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        if not other:
            column.addWidget(note(tr("Drawing, data and settings are the same.")))
        column.addWidget(buttons)

    def _fill(self, place: int, row: Row, is_setting: bool) -> None:
        for column, words in enumerate(row):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            if is_setting and column == 0:
                item.setFont(fonts.bold(fonts.normal()))
            self.table.setItem(place, column, item)


def _figures(first: PastRun, second: PastRun) -> list[Row]:
    rows = [
        (tr("Steps"), *(grouped(run.steps) if run.steps else "" for run in (first, second))),
        (tr("Loss, training · validation"), *(figures(run, TRAIN_LOSS, VALIDATION_LOSS) for run in (first, second))),
        (
            tr("Accuracy, training · validation"),
            *(figures(r, TRAIN_ACCURACY, VALIDATION_ACCURACY) for r in (first, second)),
        ),
    ]
    return [(name, a or NOTHING, b or NOTHING) for name, a, b in rows if a or b]


def _settings(first: PastRun, second: PastRun) -> list[Row]:
    found = differences(first.project, second.project)
    return [(one.what[0].upper() + one.what[1:], one.before, one.after) for one in found]
