"""The dialog that shows what a network from another program is here, before it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from playground.panels.style import heading, note
from playground.session.background import Background
from playground.spec.language import marked, tr
from playground.theme import fonts

if TYPE_CHECKING:  # it needs the package onnx, which the program starts without
    from playground.formats.imports.network import Imported

HEADS = (marked("Layer"), marked("Kind"), marked("Shape"), marked("In the file"))
DOCS = (
    marked("Its name in the drawing"),
    marked("What it is here"),
    marked("What leaves it for each sample"),
    marked("The nodes that it stands for"),
)

# Between the words of two columns, and as much as one gets.
BETWEEN, WIDEST = 24, 240

# Finds out what is in the file, telling what it is doing.
Find = Callable[[Callable[[str], None]], "Imported"]


class NetworkImportDialog(QDialog):
    """Each layer beside the nodes it was made of, and how its answers compare with the file's own.

    Attributes:
        found: what is in the file, as soon as that is known.

    Signals:
        ended(): it is known, or why it cannot be.
    """

    ended = Signal()
    _told = Signal(str)

    def __init__(self, path: Path, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a network"))
        self.resize(680, 480)
        self.found: Imported | None = None
        self.title = heading(path.name)
        self.table = QTableWidget(0, len(HEADS))
        self.message = note(tr("Reading the file…"))
        self.progress = QProgressBar()
        self.open_button = QPushButton(tr("Open"))
        self.close_button = QPushButton(tr("Cancel"))
        self._arrange()
        self._told.connect(lambda sentence: self._say(f"{sentence}…", "muted"))
        self.open_button.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)
        self._background = Background(self)
        self._background.ask(lambda: find(self._tell), self._show, self._refuse)

    def _arrange(self) -> None:
        self._set_up_table()
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.open_button.setProperty("primary", True)
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self.open_button.setToolTip(tr("Open the network as a new drawing, with its weights"))
        self.close_button.setToolTip(tr("Close this and leave everything as it is"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (self.title, self.message, self.progress):
            column.addWidget(widget)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _set_up_table(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(list(map(tr, HEADS)))
        for place, doc in enumerate(DOCS):
            head_item = table.horizontalHeaderItem(place)
            assert head_item is not None
            head_item.setToolTip(tr(doc))
        table.setAccessibleName(tr("What each node of the file is here"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)

    def _tell(self, sentence: str) -> None:
        self._told.emit(sentence)

    def _show(self, found: Imported) -> None:
        self.found = found
        self.table.setRowCount(len(found.mapped))
        for row, mapped in enumerate(found.mapped):
            nodes = ", ".join(node.strip("/") for node in mapped.nodes) or ("" if row else tr("the input"))
            for column, words in enumerate((mapped.layer, mapped.kind, mapped.shape, nodes)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if column == 0:
                    item.setFont(fonts.bold(fonts.normal()))
                self.table.setItem(row, column, item)
        for column in range(len(HEADS) - 1):
            self.table.setColumnWidth(column, min(self.table.sizeHintForColumn(column) + BETWEEN, WIDEST))
        self.progress.hide()
        on_data = tr("On the data {data}.", data=tr(found.project.data.title))
        self._say(" ".join((on_data, *found.notes)), "good")
        self.open_button.setEnabled(True)
        self.open_button.setFocus()
        self.ended.emit()

    def _refuse(self, sentence: str) -> None:
        self.progress.hide()
        self._say(sentence, "bad")
        self.table.hide()
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        self.close_button.setText(tr("Close"))
        self.close_button.setFocus()
        self.ended.emit()

    @Slot(str, str)
    def _say(self, sentence: str, tone: str) -> None:
        self.message.setText(sentence)
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
