"""The inspector: the selected layer in figures, asked about only while somebody looks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.panels.inspector import InspectorPanel
from playground.panels.weight_table import WeightTable
from playground.training.events import Snapshot
from playground.training.prepare import prepare
from playground.training.probes.layer_inspection import LayerInspection
from playground.training.trainer import Trainer
from tests.panels.fake_run import FakeRun

MakeSnapshot = Callable[..., Snapshot]


@pytest.fixture
def panel(qtbot: QtBot, document: Document, selection: Selection, run: FakeRun, plan: Plan) -> InspectorPanel:
    made = InspectorPanel(document, selection, run)
    qtbot.addWidget(made)
    made.set_plan(plan)
    made.resize(320, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def trainer(document: Document) -> Trainer:
    made = prepare(document.project)
    for _ in made.run(steps=40):
        pass
    return made


def test_nothing_is_asked_until_one_layer_is_selected_and_can_be_seen(
    panel: InspectorPanel, run: FakeRun, selection: Selection
) -> None:
    assert run.asked == []
    selection.set(["Dense 1"])
    assert run.asked == [LayerInspection("Dense 1")]
    selection.set(["Dense 1", "Dense 2"])
    assert run.asked == []
    selection.set(["Dense 2"])
    panel.hide()
    assert run.asked == []


def test_the_layer_is_shown_in_figures(
    panel: InspectorPanel, run: FakeRun, selection: Selection, trainer: Trainer, make_snapshot: MakeSnapshot
) -> None:
    selection.set(["Dense 1"])
    probe = LayerInspection("Dense 1")
    run.show(make_snapshot(answers={probe: probe.answer(trainer)}))
    assert panel.title.text() == "Dense 1"
    assert list(panel.sections) == ["weight", "bias", "output", "gradient"]
    mean = trainer.weights()["Dense 1/weight"].mean()
    assert f"{mean:.3g}"[:5] in panel.sections["weight"].words.text().replace("−", "-")
    assert panel.facts.texts()["Health"] == "good"


def test_the_gradient_is_that_of_a_step_before_its_update(trainer: Trainer) -> None:
    answer = LayerInspection("Dense 1").answer(trainer)
    assert answer is not None
    gradient = next(numbers for numbers in answer.numbers if numbers.name == "gradient")
    assert gradient.distribution.counts.sum() == 12, "8 weights and 4 biases"
    assert np.isfinite(gradient.mean) and gradient.deviation > 0


def test_the_table_holds_every_weight_and_copies_them(qtbot: QtBot, trainer: Trainer) -> None:
    class Stub:
        def weights(self) -> dict[str, np.ndarray]:
            return trainer.weights()

    table = WeightTable("Dense 1", Stub())  # type: ignore[arg-type]
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    assert [table.choice.itemText(index) for index in range(table.choice.count())] == ["weight", "bias"]
    QTest.mouseClick(table.copy, Qt.MouseButton.LeftButton)
    copied = [[float(cell) for cell in row.split("\t")] for row in QGuiApplication.clipboard().text().splitlines()]
    np.testing.assert_allclose(copied, trainer.weights()["Dense 1/weight"], rtol=1e-6)
