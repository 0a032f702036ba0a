"""The search for a learning rate: loss against rate, what is suggested, and a button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from playground.document.document import Document
from playground.engine.optimizer import OPTIMIZERS
from playground.panels.plot.axis import Axis, reading, short, value_axis
from playground.panels.plot.line import Across, Block, Line, Mark
from playground.panels.plot.line_plot import LinePlot
from playground.panels.project_parts import change_part
from playground.panels.style import note
from playground.session.rate_search import RateSearch
from playground.spec.language import marked, tr
from playground.theme import apply
from playground.training.rate_finder import HIGH, LOW, STEPS, RateSweep, sentence

ABOUT = marked(
    "A network of its own, with new weights, takes {steps} steps at a rate that grows from {low} to "
    "{high}. Where the loss falls, the rate is large enough to learn; where it climbs, it is too large. "
    "The network on the canvas is not touched."
)


def _rates() -> Across:
    return Across(
        tr("Learning rate"),
        lambda powers: Axis(-6.0, 1.0, logarithmic=True),
        lambda rate: tr("rate {rate}", rate=reading(rate)),
        is_logarithmic=True,
    )


class RateDialog(QDialog):
    """Searches as soon as it is shown; closing it ends the search."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find learning rate"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 440)
        self._document = document
        self._rate: float | None = None
        self.plot = LinePlot(tr("Loss, running mean"), value_axis, _rates())
        self.plot.empty_text = tr("Loading data…")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Progress of the search"))
        self.words = note(tr("Searching…"), tone="")
        self.buttons = QDialogButtonBox()
        self.use = self.buttons.addButton(tr("Use", "the rate that was found"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setToolTip(tr("Train with this rate from now on; Undo takes it back"))
        self.use.setEnabled(False)
        self.leave = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.leave.setToolTip(tr("Leave the learning rate as it is (Esc)"))
        self._arrange()
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        apply.changed.connect(self._recolor)
        self._recolor()
        self.search = RateSearch(document.project)
        self.search.found.connect(self._show)
        self.search.refused.connect(self._refuse)
        self.search.finished.connect(self._end)
        self.search.begin()

    def done(self, result: int) -> None:
        self.search.cancel()
        super().done(result)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(note(tr(ABOUT, steps=STEPS, low=short(LOW), high=short(HIGH))))
        column.addWidget(self.plot, 1)
        column.addWidget(self.progress)
        column.addWidget(self.words)
        column.addWidget(self.buttons)

    @Slot(object)
    def _show(self, sweep: RateSweep) -> None:
        is_whole = sweep.share == 1
        marks = []
        if is_whole and sweep.suggested is not None:
            marks.append(Mark(sweep.suggested, tr("{rate} suggested", rate=reading(sweep.suggested))))
        if is_whole and sweep.diverges is not None:
            marks.append(Mark(sweep.diverges, tr("diverges")))
        self.plot.set_data([Block(sweep.rates, sweep.losses[:, None])], marks=marks)
        self.progress.setValue(round(100 * sweep.share))
        if is_whole:
            self._rate = sweep.suggested
            self.words.setText(sentence(sweep))

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self.plot.empty_text = ""
        self.plot.update()
        self.words.setText(why)

    @Slot()
    def _end(self) -> None:
        self.progress.hide()
        self.leave.setText(tr("Close"))
        if self._rate is not None:
            self.use.setText(tr("Use {rate}", rate=reading(self._rate)))
            self.use.setEnabled(True)
            self.use.setDefault(True)
            self.use.setFocus()

    @Slot()
    def _take(self) -> None:
        if self._rate is not None:
            optimizer = self._document.project.optimizer.replace(learning_rate=self._rate)
            change_part(self._document, "optimizer", OPTIMIZERS.noun, optimizer)
        self.accept()

    @Slot()
    def _recolor(self) -> None:
        self.plot.set_lines([Line(tr("Loss"), QColor(apply.current().accent))])
