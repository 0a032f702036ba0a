"""The earlier versions of a saved project: each with its picture, and a button that opens it as a copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playground.formats.project_file import read_project
from playground.panels.drawing_picture import DrawingPicture
from playground.panels.style import empty_state, heading, note
from playground.panels.when import ago, at
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.storage.backups import MOST_VERSIONS, Version
from playground.storage.limits import as_size

PICTURE = QSize(160, 52)
WIDTH = 520


class VersionRow(QFrame):
    """One version: how it is drawn, when it was saved, and the way to it."""

    def __init__(self, version: Version, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = version
        self.setProperty("role", "row")
        picture, self.what = DrawingPicture(PICTURE), note()
        self.button = QPushButton(tr("Open a copy"))
        self.button.setToolTip(tr("Open it beside the saved file, which stays as it is"))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(heading(ago(version.when).capitalize()))
        words.addWidget(self.what)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self._describe(picture)
        time = at(version.when)
        self.setAccessibleName(tr("Saved {time}: {what}", time=time, what=self.what.text()))
        self.setToolTip(tr("Saved {time}", time=time))

    def _describe(self, picture: DrawingPicture) -> None:
        size = as_size(self.version.size)
        try:
            project = read_project(self.version.path)
        except PlaygroundError as error:
            self.what.setText(tr("{size}, cannot be read", size=size))
            self.what.setToolTip(str(error))
            self.button.setEnabled(False)
            return
        picture.show_project(project)
        self.what.setText(f"{counted(len(project.graph.nodes), 'layer')}, {size}")


class VersionsDialog(QDialog):
    """The versions of one file, the newest first.

    Signals:
        open_requested(Version): open it as a copy.
    """

    open_requested = Signal(object)

    def __init__(self, name: str, versions: Sequence[Version], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions of {file}", file=name))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.rows = [VersionRow(version) for version in versions]
        for row in self.rows:
            row.button.clicked.connect(lambda _=False, row=row: self._open(row.version))
            column.addWidget(row)
        if not self.rows:
            hint = tr(
                "Each save keeps the version that it replaces; the last {most} are found here.", most=MOST_VERSIONS
            )
            column.addWidget(empty_state(tr("No earlier versions yet"), hint), 1)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _open(self, version: Version) -> None:
        self.accept()
        self.open_requested.emit(version)
