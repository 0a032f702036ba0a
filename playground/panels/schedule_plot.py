"""The learning rate over the steps, as the schedule plans it and as it has been."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from playground.engine.optimizer import Optimizer
from playground.panels.plot.axis import value_axis
from playground.panels.plot.legend_plot import RowPlot
from playground.panels.plot.line import Block, Line, Mark, Style
from playground.panels.plot.line_plot import LinePlot
from playground.panels.snapshot_view import SnapshotView
from playground.panels.style import note
from playground.session.run import Run
from playground.spec.declared import Declared
from playground.spec.language import tr
from playground.spec.wording import grouped
from playground.theme import apply, fonts
from playground.training.events import Curve, Curves, Snapshot

HEIGHT = 148
POINTS = 240
# How far beyond its shape a schedule is drawn, and how many steps of one that has none at least.
BEYOND, LEAST_STEPS = 1.05, 1000


class SchedulePlot(SnapshotView):
    """What a schedule makes of the learning rate. Takes no room while the rate stays as it is."""

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._optimizer: Optimizer | None = None
        self._about = note()
        self._about.setFont(fonts.small())
        self.plot = LinePlot(tr("Learning rate"), value_axis)
        self.box = RowPlot(self.plot)
        self.box.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._about)
        column.addWidget(self.box)
        apply.changed.connect(self._recolor)
        self._recolor()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def show_optimizer(self, optimizer: Declared) -> None:
        """Draw the schedule of an optimizer."""
        assert isinstance(optimizer, Optimizer)
        self._optimizer = optimizer
        schedule = optimizer.schedule
        self.setVisible(schedule.span > 0 or schedule.follows_loss)
        self._about.setText(type(schedule).summary())
        snapshot: Snapshot | None = self._run.snapshot
        self._draw(snapshot.curves if snapshot is not None else Curves.empty())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._draw(snapshot.curves)

    def _draw(self, curves: Curves) -> None:
        if self._optimizer is None or self.isHidden():
            return
        rates = curves.learning_rates
        step = int(rates.steps[-1]) if len(rates.steps) else 0
        planned = planned_rates(self._optimizer, rates)
        past = Block(rates.steps, rates.values[:, None])
        marks = [Mark(step, tr("step {step}", step=grouped(step)))] if step else []
        self.plot.set_data([Block(planned.steps, planned.values[:, None]), past], marks=marks)

    @Slot()
    def _recolor(self) -> None:
        palette = apply.current()
        planned = Line(tr("Planned"), QColor(palette.muted), Style.DASHED)
        self.box.set_lines([planned, Line(tr("So far"), QColor(palette.accent))])


def planned_rates(optimizer: Optimizer, past: Curve) -> Curve:
    """The rate of each of some steps, before and after what is past; only after it where it follows the loss.

    A schedule that follows the loss goes on from where that has brought it: rate(t) · last / rate(last step).
    """
    schedule, rate = optimizer.schedule, optimizer.learning_rate
    last = int(past.steps[-1]) if len(past.steps) else 0
    end = max(round(schedule.span * BEYOND), last if schedule.span else max(round(last * 1.25), LEAST_STEPS))
    first = last if schedule.follows_loss else 0
    steps = np.unique(np.linspace(first, max(end, first + 1), POINTS).astype(np.int64))
    factors = np.array([schedule.factor(step) for step in steps.tolist()])
    if schedule.follows_loss and last and schedule.factor(last - 1):
        factors *= float(past.values[-1]) / (rate * schedule.factor(last - 1) or 1.0)
    return Curve(steps, rate * factors)
