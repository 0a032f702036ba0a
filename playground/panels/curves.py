"""The curves dock: loss and accuracy over the steps, and the learning rate where a schedule changes it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from playground.panels.dock import Dock
from playground.panels.editors import keep_typing_keys
from playground.panels.hand_marks import hand_marks
from playground.panels.plot.axis import reading, share_axis, value_axis
from playground.panels.plot.legend import JOINT, LegendEntry
from playground.panels.plot.line import Block, Line, Style
from playground.panels.plot.line_plot import LinePlot, link
from playground.panels.run_overlay import has_accuracy, overlaid, run_line
from playground.panels.snapshot_view import SnapshotView
from playground.panels.style import on_surface
from playground.session.run import Run
from playground.session.run_history import RunHistory
from playground.spec.language import marked, tr
from playground.spec.past_run import PastRun
from playground.theme import apply, sizes
from playground.training.events import Curve, Snapshot

EMPTY_TEXT = marked("Press Run (Space) to train")
# From this width on there is room for a third plot beside the others.
ROOMY = 480
PARTS = (marked("Training"), marked("Validation"))


class CurvesPanel(SnapshotView):
    """Plots under one legend, side by side where there is room and else one above the other."""

    def __init__(self, run: Run, history: RunHistory | None = None, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._history = history
        self._overlay: tuple[PastRun, ...] = ()
        self._over_loss: list[Block] = []
        self._over_accuracy: list[Block] = []
        on_surface(self)
        self.loss = LinePlot(tr("Loss"), value_axis)
        self.loss.empty_text = tr(EMPTY_TEXT)
        self.loss.setAccessibleDescription(tr("How wrong the answers are. Training makes this small; lower is better."))
        self.accuracy = LinePlot(tr("Accuracy"), share_axis)
        self.accuracy.setAccessibleDescription(tr("Share of right answers. Higher is better."))
        self.accuracy.write = to_a_tenth
        self.rate = LinePlot(tr("Learning rate"), value_axis)
        self.rate.setAccessibleDescription(tr("How far each step follows the gradient, as the schedule has it."))
        self.log = _log_switch()
        self.log.toggled.connect(self.loss.set_logarithmic)
        self.loss.logarithmic_changed.connect(self.log.setChecked)
        self.entries = [LegendEntry(tr(part), QColor(), widest="0.000888 · 100.0 %") for part in PARTS]
        for entry in self.entries:
            entry.toggled.connect(self._hide)
        self.others: list[LegendEntry] = []
        self._others = QHBoxLayout()
        self._others.setSpacing(12)
        link(self.loss, self.accuracy, self.rate)
        for plot in (self.loss, self.accuracy, self.rate):
            plot.pointed.connect(self._read)
        self._is_scheduled = False
        self._plots = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self.accuracy.hide()
        self.rate.hide()
        apply.changed.connect(self._recolor)
        self._recolor()
        if history is not None:
            history.kept.connect(self._take_runs)
            history.document.changed.connect(self._take_runs)
            self._take_runs()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        curves = snapshot.curves
        # Before the first step there is one empty place that says what to do, not two.
        has_shares = snapshot.plan.task.is_classification and len(curves.train_loss.steps) > 0
        has_shares |= has_accuracy(self._overlay)
        if self.accuracy.isHidden() is has_shares:
            self.accuracy.setVisible(has_shares)
        rates = curves.learning_rates
        self._is_scheduled = len(rates.values) > 0 and bool((rates.values != rates.values[0]).any())
        self._make_room()
        if self._is_scheduled:
            self.rate.set_data([_block(rates)])
        marks = hand_marks(snapshot.by_hand)
        losses = [_block(curves.train_loss), _block(curves.validation_loss)]
        self.loss.set_data([*losses, *self._over_loss], marks=marks)
        if has_shares:
            shares = [_block(curves.train_accuracy), _block(curves.validation_accuracy)]
            self.accuracy.set_data([*shares, *self._over_accuracy], marks=marks)
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() > 1.6 * self.height()
        sides = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._plots.setDirection(sides)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the learning rate to the properties where three plots would be too narrow to read."""
        has_room = self.width() >= ROOMY or self._plots.direction() is QBoxLayout.Direction.TopToBottom
        if self.rate.isHidden() is (self._is_scheduled and has_room):
            self.rate.setHidden(not self.rate.isHidden())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for entry in self.entries:
            head.addWidget(entry)
        head.addStretch(1)
        head.addWidget(self.log)
        sizes.fix_height(self.log)
        self._plots.setSpacing(8)
        for plot, share in ((self.loss, 5), (self.accuracy, 5), (self.rate, 4)):
            self._plots.addWidget(plot, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._others)
        column.addLayout(self._plots, 1)

    @Slot()
    def _read(self) -> None:
        """Write values beside the names and at the pointer."""
        losses = [_written(value, reading) for value in self.loss.values_at(self.loss.pointer)]
        shares = [""] * len(losses)
        if not self.accuracy.isHidden():
            shares = [_written(value, to_a_tenth) for value in self.accuracy.values_at(self.accuracy.pointer)]
        for entry, loss, share in zip(self.entries, losses, shares, strict=False):
            entry.show_reading(JOINT.join(filter(None, (loss, share))))

    @Slot()
    def _take_runs(self) -> None:
        """Draw other runs over the present one, or no longer, or under other names."""
        assert self._history is not None
        runs = self._history.shown
        if runs != self._overlay:
            if [run.title for run in runs] != [run.title for run in self._overlay]:
                self._list_others(runs)
            self._overlay = runs
        self._over_loss = overlaid(runs, "loss", self._history.part)
        self._over_accuracy = overlaid(runs, "accuracy", self._history.part)
        self._recolor()
        self._hide()
        if self._run.snapshot is not None and self.isVisible():
            self.show_snapshot(self._run.snapshot)

    def _list_others(self, runs: Sequence[PastRun]) -> None:
        hidden = {entry.text() for entry in self.others if not entry.isChecked()}
        while (item := self._others.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.others = [LegendEntry(run.title, QColor(), widest="") for run in runs]
        for entry in self.others:
            entry.setChecked(entry.text() not in hidden)
            entry.toggled.connect(self._hide)
            self._others.addWidget(entry)
        self._others.addStretch(1)

    @Slot()
    def _hide(self) -> None:
        entries = [*self.entries, *self.others]
        hidden = frozenset(number for number, entry in enumerate(entries) if not entry.isChecked())
        for plot in (self.loss, self.accuracy):
            plot.set_hidden(hidden)
        self._read()

    @Slot()
    def _recolor(self) -> None:
        palette = apply.current()
        looks = ((palette.accent, Style.SOLID), (palette.text, Style.DASHED))
        for entry, (color, style) in zip(self.entries, looks, strict=True):
            entry.color, entry.style_of_line = QColor(color), style
            entry.update()
        over = [run_line(run) for run in self._overlay]
        for entry, line in zip(self.others, over, strict=True):
            entry.color, entry.style_of_line = line.color, line.style
            entry.update()
        for plot in (self.loss, self.accuracy):
            plot.set_lines([*(Line(entry.text(), entry.color, entry.style_of_line) for entry in self.entries), *over])
        self.rate.set_lines([Line(tr("Learning rate"), QColor(palette.muted))])


def to_a_tenth(share: float) -> str:
    """A share of 1 as a percentage with one decimal."""
    return f"{100 * share:.1f} %"


def _written(value: float, write: Callable[[float], str]) -> str:
    return "" if math.isnan(value) else write(value)


def _block(curve: Curve) -> Block:
    return Block(curve.steps, curve.values.reshape(len(curve.steps), 1))


def _log_switch() -> QToolButton:
    switch = QToolButton()
    switch.setText(tr("Log"))
    switch.setCheckable(True)
    switch.setToolTip(tr("Logarithmic axis: each line down is ten times less, so that small losses can be told apart"))
    keep_typing_keys(switch)
    return switch


DOCK = Dock(
    "Loss and accuracy",
    "How wrong and how right the network is, step by step",
    Qt.DockWidgetArea.BottomDockWidgetArea,
    place=50,
    make=lambda around: CurvesPanel(around.run, around.history),
    about=marked(
        "The loss says how wrong the answers are: it should fall. Accuracy is the share of right answers. The solid "
        "line is of the samples that the network learns from, the dashed one of samples it never learns from: where "
        "the two part, it learns by heart. Log makes small losses visible. Move along a curve to read its numbers."
    ),
)
