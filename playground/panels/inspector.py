"""The inspector dock: the selected layer in figures, now and over the run."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.panels.asking_view import AskingView
from playground.panels.dock import Dock
from playground.panels.editors import keep_typing_keys
from playground.panels.facts import Fact, Facts
from playground.panels.histogram import Histogram
from playground.panels.plot.axis import reading
from playground.panels.plot.line import Block, Line
from playground.panels.plot.line_plot import LinePlot
from playground.panels.style import empty_state, heading, note, on_surface
from playground.panels.weight_table import WeightTable
from playground.session.run import Run
from playground.spec.language import marked, tr
from playground.theme import apply, colors
from playground.theme.focus_ring import FocusRing
from playground.training.events import Snapshot
from playground.training.probes.layer_inspection import InspectionAnswer, LayerInspection, Numbers

# Names of arrays that are words; others, such as those of several in a row, stay as they are.
ARRAYS = (
    marked("weight"),
    marked("bias"),
    marked("recurrent weight"),
    marked("recurrent bias"),
    marked("reverse weight"),
    marked("reverse bias"),
    marked("reverse recurrent weight"),
    marked("reverse recurrent bias"),
    marked("output weight"),
    marked("output bias"),
    marked("running mean"),
    marked("running variance"),
    marked("slope"),
    marked("position"),
    marked("output"),
    marked("gradient"),
)
UPDATES = marked("Update / weights")
UPDATES_DOC = marked("How much an update changes the weights, as a share of their size. About a thousandth is usual.")


class InspectorPanel(AskingView):
    """Asks about the selected layer only, and only while it can be seen."""

    def __init__(self, document: Document, selection: Selection, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        on_surface(self)
        self._document, self._selection = document, selection
        self._plan: Plan | None = None
        self.sections: dict[str, Section] = {}
        self.title, self.facts = heading(""), Facts()
        self.updates = LinePlot(tr(UPDATES))
        self.updates.set_logarithmic(True)
        self.updates.setToolTip(tr(UPDATES_DOC))
        self.updates.setFixedHeight(150)
        self.table = QPushButton(tr("Table of weights…"))
        self.table.setToolTip(tr("Every weight as a number, to read, copy or save"))
        self.table.clicked.connect(self._show_table)
        keep_typing_keys(self.table)
        self._arrange()
        selection.selection_changed.connect(self.ask)
        document.changed.connect(self.ask)
        apply.changed.connect(self._recolor)
        self.ask()

    def set_plan(self, plan: Plan | None) -> None:
        """Look at the layers of another plan."""
        self._plan = plan
        self.ask()

    @property
    def layer(self) -> str | None:
        """The layer that is looked at, by the name it runs under; of a block the last part of it that has weights."""
        name = self._selection.single
        if name is None or self._plan is None or not self._plan.runs:
            return None
        parts = self._plan.parts(self._plan.prefix(self._document.opened) + name)
        trained = [part for part in parts if part.arrays]
        return (trained or list(parts))[-1].name if parts else None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        answer = self.answer_in(snapshot)
        if not isinstance(answer, InspectionAnswer):
            return
        self._stack.setCurrentIndex(1)
        self.title.setText(answer.layer)
        self.facts.show_facts(_facts(answer))
        self._show_sections(answer.numbers)
        self._show_updates(snapshot)
        self.table.setVisible(any(numbers.name == "weight" for numbers in answer.numbers))

    def _arrange(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(8)
        for widget in (self.title, self.facts):
            self._column.addWidget(widget)
        self._distributions = QVBoxLayout()
        self._distributions.setSpacing(8)
        self._column.addLayout(self._distributions)
        self._column.addWidget(self.updates)
        self._column.addWidget(self.table, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        scroll = QScrollArea()
        FocusRing(scroll)
        scroll.setAccessibleName(tr("Figures of the layer"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self._stack = QStackedLayout(self)
        hint = tr("Select one layer on the canvas to see its weights, what leaves it, and how much it changes.")
        self._stack.addWidget(empty_state(tr("No layer to look at"), hint))
        self._stack.addWidget(scroll)

    def wanted(self) -> LayerInspection | None:
        layer = self.layer
        if layer is None:
            self._stack.setCurrentIndex(0)
        return LayerInspection(layer) if layer is not None else None

    def _show_sections(self, numbers: tuple[Numbers, ...]) -> None:
        if [one.name for one in numbers] != list(self.sections):
            for section in self.sections.values():
                section.hide()
                section.deleteLater()
            self.sections = {one.name: Section() for one in numbers}
            for section in self.sections.values():
                self._distributions.addWidget(section)
        for one in numbers:
            self.sections[one.name].show_numbers(one)

    def _show_updates(self, snapshot: Snapshot) -> None:
        curves, layer = snapshot.curves, self.title.text()
        column = curves.layers.index(layer) if layer in curves.layers else None
        self.updates.setVisible(column is not None)
        if column is not None and curves.update_ratios.values.ndim == 2 and len(curves.update_ratios.steps):
            self._recolor()
            self.updates.set_data([Block(curves.update_ratios.steps, curves.update_ratios.values[:, [column]])])

    @Slot()
    def _recolor(self) -> None:
        self.updates.set_lines([Line(tr(UPDATES), colors.depth_color(1, 3))])

    @Slot()
    def _show_table(self) -> None:
        if self.asked is not None:
            WeightTable(self.title.text(), self._run, self).show()


class Section(QWidget):
    """One array: its name and figures above its distribution."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.histogram = note(), Histogram()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.histogram)

    def show_numbers(self, numbers: Numbers) -> None:
        """Show an array as it is now."""
        shape = "×".join(map(str, numbers.shape)) or "1"
        name = numbers.name.replace("_", " ")
        words = [f"{(tr(name) if name in ARRAYS else name).capitalize()} {shape}"]
        if math.isfinite(numbers.mean):
            mean, deviation = reading(numbers.mean), reading(numbers.deviation)
            words.append(tr("mean {mean}, deviation {deviation}", mean=mean, deviation=deviation))
        if numbers.finite < 1:
            words.append(tr("{percent:.0f} % not finite", percent=100 * (1 - numbers.finite)))
        self.words.setText(" · ".join(words))
        self.histogram.show_distribution(numbers.distribution)


def _facts(answer: InspectionAnswer) -> list[Fact]:
    health = answer.health
    if health is None:
        return []
    facts = [(tr("Health"), tr(health.state.value), tr("How the layer does beside the others of the network"))]
    if not math.isnan(health.gradient):
        doc = tr("Root mean square of the gradient, lately")
        facts.append((tr("Gradient a weight"), reading(health.gradient), doc))
    if np.isfinite(health.update):
        facts.append((tr(UPDATES), reading(health.update), tr(UPDATES_DOC)))
    if health.idle:
        facts.append((tr("Dead units"), f"{health.idle:.0%}", tr("Units that are zero for every watched sample")))
    if health.saturated:
        facts.append((tr("Saturated"), f"{health.saturated:.0%}", tr("Values at the ends of the function's range")))
    return facts


DOCK = Dock(
    "Inspector",
    "The selected layer in figures: weights, outputs and gradients, now and over the run",
    Qt.DockWidgetArea.RightDockWidgetArea,
    place=35,
    make=lambda around: InspectorPanel(around.document, around.selection, around.run),
    behind="Properties",
    is_shown=False,
    about=marked(
        "Choose a layer on the canvas. Its histograms show how its weights, outputs and gradients are "
        "spread; outputs that are all zero, or all at the end of their range, are why a layer has stopped "
        "learning."
    ),
)
