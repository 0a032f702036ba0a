"""The gradients dock: how strongly each layer is told to change, over the run and across the layers now."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from playground.panels.curves import EMPTY_TEXT
from playground.panels.dock import Dock, Surroundings
from playground.panels.hand_marks import hand_marks
from playground.panels.plot.bar_plot import Bar, BarPlot, BarWords
from playground.panels.plot.legend import StyleKey
from playground.panels.plot.legend_plot import LayerPlot
from playground.panels.plot.line import Block, Line, Mark, Style
from playground.panels.plot.line_plot import LinePlot
from playground.panels.snapshot_view import SnapshotView
from playground.panels.status_line import StatusLine
from playground.panels.style import on_surface
from playground.panels.switches import Switches, switch
from playground.spec.language import marked, tr
from playground.theme import apply, colors, fonts
from playground.training.events import Curve, Snapshot
from playground.training.health.rule import Finding
from playground.training.health.vitals import RECENT, lately
from playground.training.probes.health import Health, HealthAnswer

NORM_TITLE, RMS_TITLE = marked("Gradient of the layer (norm)"), marked("Gradient per weight (RMS)")
NORM_DOC = marked(
    "Length of the gradient of all of a layer's weights together. It grows with the number of weights, so a large "
    "layer stands above a small one although each of its weights is told to change as little. To compare layers, "
    "look at them per weight."
)
RMS_DOC = marked(
    "Root mean square of the gradient, per weight: how much one weight of the layer is told to change. It does not "
    "depend on the size of the layer. Lines that fall by powers of ten towards the input are vanishing gradients."
)
CLIPPING_DOC = marked(
    "Clipping shortens a gradient that is too long before the optimizer gets it (Training: clip norm, clip value). "
    "Where a dashed line leaves its solid one, that is what it took away; where they are one, it did nothing."
)
BARS_DOC = marked(
    "A bar for each layer from input to output: how the gradient fades or grows on its way back. It is the median of "
    "the last {recent} points; a thin line reaches to the highest of them. What clipping took away stands pale behind "
    "the bar. A click selects the layer."
)
LINES, BARS = "lines", "bars"
VIEW_KEY, ORDER_KEY = "gradients/view", "gradients/by size"


class GradientsPanel(SnapshotView):
    """One line or one bar a layer, from the color of the input to the color of the output, with what clipping does."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.run, parent)
        on_surface(self)
        self._selection, self._memory = around.selection, around.memory
        self._health = around.run.watch(Health())
        self._layers: tuple[str, ...] = ()
        self._is_clipped = False
        self.box, self.bars = _make_lines(), _make_bars()
        self._make_switches()
        self.finding = StatusLine()
        self.finding.setFont(fonts.small())
        self.finding.setProperty("tone", "warning")
        self.finding.hide()
        self._arrange()
        self.bars.chosen.connect(around.selection.go_to)
        around.selection.selection_changed.connect(self._show_selected)
        apply.changed.connect(self._recolor)
        self._turn_to(str(self._memory.value(VIEW_KEY, LINES)))
        self.bars.set_by_size(str(self._memory.value(ORDER_KEY, "false")) == "true")
        self.bars.by_size_changed.connect(self._remember_order)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        curves = snapshot.curves
        is_clipped = len(curves.clipped_norms.steps) > 0
        if (curves.layers, is_clipped) != (self._layers, self._is_clipped):
            self._layers, self._is_clipped = curves.layers, is_clipped
            self.key.setVisible(is_clipped and self.views.choice == LINES)
            self._name_lines()
            self._show_selected()
        title = tr(NORM_TITLE if self.norm.isChecked() else RMS_TITLE)
        if self.norm.isChecked():
            shown = (curves.gradient_norms, curves.clipped_norms)
        else:
            shown = (curves.gradient_rms, curves.clipped_rms)
        found = self._found(snapshot)
        if self.views.choice == BARS:
            self.bars.title = title
            self.bars.set_bars(self._bars_of(*shown, {finding.where: finding.mark for finding in found}))
        else:
            self.box.plot.title = title
            self._show_lines(shown, hand_marks(snapshot.by_hand))
            self._say(found)

    def showEvent(self, event: QShowEvent) -> None:
        self._health.set_active(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._health.set_active(False)

    def _make_switches(self) -> None:
        self.views = Switches()
        over_steps = tr("A line for each layer over the steps: how its gradient came to be what it is")
        self.views.offer(((LINES, tr("Lines"), over_steps), (BARS, tr("Bars"), tr(BARS_DOC, recent=RECENT))))
        self.rms, self.norm = switch(tr("Per weight"), tr(RMS_DOC)), switch(tr("Whole layer"), tr(NORM_DOC))
        self.rms.setChecked(True)
        self._group = QButtonGroup(self)
        for button in (self.rms, self.norm):
            self._group.addButton(button)
        self.key = StyleKey(((tr("before clipping"), Style.SOLID), (tr("after", "clipping"), Style.DASHED)))
        self.key.setToolTip(tr(CLIPPING_DOC))
        self.key.hide()
        self.views.chosen.connect(self._choose)
        self._group.buttonClicked.connect(self._refresh)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.views)
        head.addSpacing(4)
        head.addWidget(self.rms)
        head.addWidget(self.norm)
        head.addStretch(1)
        head.addWidget(self.key)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.box)
        self._stack.addWidget(self.bars)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.finding)
        column.addLayout(self._stack, 1)

    def _show_lines(self, shown: tuple[Curve, Curve], marks: Sequence[Mark]) -> None:
        blocks = [Block(curve.steps, curve.values.reshape(len(curve.steps), len(self._layers))) for curve in shown]
        self.box.show_block(*blocks[: 1 + self._is_clipped], marks=marks)

    def _bars_of(self, whole: Curve, clipped: Curve, marks: dict[str | None, str]) -> list[Bar]:
        if not len(whole.steps):
            return []
        before, highest = lately(whole.values), whole.values[-RECENT:].max(axis=0)
        now = lately(clipped.values) if self._is_clipped else before
        if not self._is_clipped:
            before = np.full(len(now), np.nan)
        count = len(self._layers)
        return [
            Bar(
                name,
                colors.depth_color(n, count),
                float(now[n]),
                float(before[n]),
                float(highest[n]),
                marks.get(name, ""),
            )
            for n, name in enumerate(self._layers)
        ]

    def _found(self, snapshot: Snapshot) -> list[Finding]:
        """What ails the gradients."""
        answer = snapshot.answers.get(self._health.probe)
        findings = answer.findings if isinstance(answer, HealthAnswer) else ()
        return [finding for finding in findings if finding.mark and finding.where]

    def _say(self, found: list[Finding]) -> None:
        self.finding.setVisible(bool(found))
        self.finding.say("   ".join(f"{finding.mark[0]} {finding.sentence}" for finding in found))

    @Slot(str)
    def _choose(self, view: str) -> None:
        self._memory.setValue(VIEW_KEY, view)
        self._turn_to(view)
        self._refresh()

    def _turn_to(self, view: str) -> None:
        is_bars = view == BARS
        self.views.choose(BARS if is_bars else LINES)
        self._stack.setCurrentIndex(int(is_bars))
        self.key.setVisible(self._is_clipped and not is_bars)
        if is_bars:
            self.finding.hide()

    @Slot(bool)
    def _remember_order(self, is_by_size: bool) -> None:
        self._memory.setValue(ORDER_KEY, "true" if is_by_size else "false")

    @Slot()
    def _show_selected(self) -> None:
        self.bars.set_selected(frozenset(filter(self._selection.covers, self._layers)))

    @Slot()
    def _recolor(self) -> None:
        self._name_lines()
        self._refresh()

    def _name_lines(self) -> None:
        count = len(self._layers)
        lines = [Line(name, colors.depth_color(n, count)) for n, name in enumerate(self._layers)]
        if self._is_clipped:
            lines += [Line(tr("{layer} clipped", layer=line.name), line.color, Style.DASHED) for line in lines]
        self.box.set_lines(lines)
        self.box.show_readings()

    @Slot()
    def _refresh(self) -> None:
        if self._run.snapshot is not None and self.isVisible():
            self.show_snapshot(self._run.snapshot)


def _make_lines() -> LayerPlot:
    plot = LinePlot(tr(RMS_TITLE))
    plot.set_logarithmic(True)
    plot.empty_text = tr(EMPTY_TEXT)
    return LayerPlot(plot)


def _make_bars() -> BarPlot:
    in_order, by_size = tr("layers, input → output"), tr("layers, highest first")
    words = BarWords(in_order, by_size, tr("before clipping"), tr("highest of {recent}", recent=RECENT))
    plot = BarPlot(tr(RMS_TITLE), words)
    plot.set_logarithmic(True)
    plot.empty_text = tr(EMPTY_TEXT)
    plot.setAccessibleDescription(tr(BARS_DOC, recent=RECENT))
    return plot


DOCK = Dock(
    "Gradient norm by layer",
    "How strongly each layer is told to change",
    Qt.DockWidgetArea.BottomDockWidgetArea,
    place=60,
    make=GradientsPanel,
    about=marked(
        "A gradient says how much the loss would change with a weight. Layers with far smaller gradients "
        "than others hardly learn; gradients that grow from step to step end in numbers that are too "
        "large. Lines show how it went, bars how it stands now."
    ),
)
