"""Small tables of facts: a name and a number a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from playground.engine.plan import Plan
from playground.panels.style import note
from playground.spec.graph import Graph
from playground.spec.language import tr
from playground.spec.wording import grouped

UNKNOWN = "–"

Fact = tuple[str, str, str]
"""A name, a value, and the sentence that explains the name."""


class Facts(QWidget):
    """Rows of facts. Rows stay where they are while only values change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these, in their order."""
        if [name for name, _, _ in facts] != list(self._values):
            self._rebuild(facts)
        for name, value, _ in facts:
            self._values[name].setText(value)

    def texts(self) -> dict[str, str]:
        """What stands in the table."""
        return {name: value.text() for name, value in self._values.items()}

    def _rebuild(self, facts: Sequence[Fact]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._values = {}
        for row, (name, value, doc) in enumerate(facts):
            left, right = note(name), QLabel(value)
            left.setWordWrap(False)
            left.setToolTip(doc)
            right.setToolTip(doc)
            right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(left, row, 0)
            self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignRight)
            self._values[name] = right


def layer_facts(graph: Graph, plan: Plan | None, names: Sequence[str]) -> list[Fact]:
    """Shapes and counts of the layers; of several, the counts added up."""
    facts: list[Fact] = []
    if len(names) == 1:
        if type(graph.layer(names[0])).max_inputs != 0:
            arriving = _shapes(plan, graph.sources(names[0]))
            facts.append((tr("Input shape"), arriving, tr("What arrives, for one sample")))
        facts.append((tr("Output shape"), _shapes(plan, names), tr("What leaves, for one sample")))
    weights = biases = products = UNKNOWN
    if plan is not None and all(name in plan.outputs for name in names):
        weights = grouped(sum(plan.weights(name) for name in names))
        biases = grouped(sum(plan.biases(name) for name in names))
        products = grouped(sum(plan.multiply_adds(name) for name in names))
    kept = sum(plan.kept(name) for name in names) if plan is not None else 0
    return [*facts, *_counts(weights, biases, products), *_kept(kept)]


def total_facts(plan: Plan | None) -> list[Fact]:
    """Counts of the whole network."""
    if plan is None:
        return _counts(UNKNOWN, UNKNOWN, UNKNOWN)
    return [
        *_counts(grouped(plan.total_weights), grouped(plan.total_biases), grouped(plan.total_multiply_adds)),
        (
            tr("Parameters"),
            grouped(plan.total_parameters),
            tr("All numbers that training changes: weights and biases"),
        ),
        *_kept(sum(map(plan.kept, plan.order))),
    ]


def _counts(weights: str, biases: str, products: str) -> list[Fact]:
    steps = tr("Multiplications, each with an addition, for one sample on its way through")
    return [
        (tr("Weights"), weights, tr("Numbers that inputs are multiplied by")),
        (tr("Biases"), biases, tr("Numbers that are added")),
        (tr("Multiply-adds"), products, steps),
    ]


def _kept(count: int) -> list[Fact]:
    doc = tr(
        "Running means and variances that layers keep while training and use afterwards; no optimizer changes them"
    )
    return [(tr("Not trained"), grouped(count), doc)] if count else []


def _shapes(plan: Plan | None, names: Sequence[str]) -> str:
    if plan is None or not names or any(name not in plan.outputs for name in names):
        return UNKNOWN
    return ", ".join(str(plan.outputs[name]) for name in names)
