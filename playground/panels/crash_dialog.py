"""What is shown when the program made a mistake: what happened, that the work is kept, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.panels.style import heading, note
from playground.spec.language import tr
from playground.spec.wording import counted
from playground.theme import fonts

WIDTH, REPORT = 620, QSize(720, 240)


class CrashDialog(QDialog):
    """One dialog, however many errors there are: those that come while it is open are counted.

    Signals:
        save_requested(): the work is to be saved under another name.
        quit_requested(): the program is to end; what is not saved stays for the next start.
    """

    save_requested = Signal()
    quit_requested = Signal()

    def __init__(self, what: str, standing: str, report: str, parent: QWidget | None = None) -> None:
        """`what` happened, how the work is `standing`, each a sentence; the `report` is for those who mend it."""
        super().__init__(parent)
        self.setWindowTitle("Neural Playground")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._more = 0
        self.what, self.standing, self.since = heading(what), note(standing, ""), note()
        self.what.setWordWrap(True)
        self.since.hide()
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(fonts.fixed())
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(tr("Report"))
        self.report.setMinimumSize(REPORT)
        self.report.hide()
        self.copied = QLabel()
        self.copied.setProperty("tone", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for line in (self.what, self.standing, self.since, self.report):
            column.addWidget(line)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        self.setMinimumWidth(WIDTH)
        self._fit()
        self.go_on.setFocus()

    def count_another(self) -> None:
        """There was one more error since the dialog is open."""
        self._more += 1
        since = counted(self._more, "more error")
        self.since.setText(tr("Since then: {errors}. All of them are in the logs.", errors=since))
        self.since.show()
        self._fit()

    def say(self, sentence: str) -> None:
        """Say how the work stands now."""
        self.standing.setText(sentence)
        self._fit()

    def _fit(self) -> None:
        """Lines that wrap take more height than a dialog gives them by itself."""
        layout = self.layout()
        assert layout is not None
        width = max(WIDTH, layout.minimumSize().width())
        self.resize(width, layout.totalHeightForWidth(width))

    def _buttons(self) -> QHBoxLayout:
        self.save = _button(tr("Save as…"), tr("Save the work under another name"), self.save_requested.emit)
        self.copy = _button(
            tr("Copy report"),
            tr("For whoever mends the program: versions, kinds of layers and the error; no data, no names of files"),
            self._copy,
        )
        self.see = _button(tr("See report"), tr("Read what Copy report copies"), self._see)
        self.quit = _button(
            tr("Quit"), tr("End the program; what is not saved is offered at the next start"), self._end
        )
        self.go_on = _button(tr("Go on"), tr("Close this and work on"), self.accept)
        self.go_on.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.copy, self.see):
            row.addWidget(button)
        row.addWidget(self.copied, 1)
        for button in (self.quit, self.go_on):
            row.addWidget(button)
        return row

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.copied.setText(tr("Copied"))

    @Slot()
    def _see(self) -> None:
        self.report.setVisible(self.report.isHidden())
        self.see.setText(tr("See report") if self.report.isHidden() else tr("Hide report"))
        self._fit()

    def _end(self) -> None:
        self.quit_requested.emit()


def _button(text: str, tip: str, act: Callable[[], object]) -> QPushButton:
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: act())
    return made
