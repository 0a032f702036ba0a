"""Problems: listed with their reason, found with a double click, mended with a button."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.drawing import Drawing
from playground.document.selection import Selection
from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS
from playground.formats.examples import load_example
from playground.panels.problems import ProblemsPanel
from playground.spec import blocks, edits
from playground.training.events import Snapshot
from playground.training.prepare import plan_of, prepare
from playground.training.probes.health import Health, HealthAnswer
from tests.panels.fake_run import FakeRun

MakeSnapshot = Callable[..., Snapshot]


@pytest.fixture
def panel(qtbot: QtBot, document: Document, selection: Selection, run: FakeRun) -> ProblemsPanel:
    made = ProblemsPanel(document, selection, run)
    qtbot.addWidget(made)
    made.resize(400, 300)
    document.changed.connect(lambda project: made.set_plan(plan_of(project)))
    with qtbot.waitExposed(made):
        made.show()
    return made


def break_it(document: Document) -> None:
    """A step function keeps what is before it from learning."""
    layer = document.project.graph.layer("Dense 1").replace(activation="step")
    document.apply("Set activation of Dense 1", edits.change_layer(document.project, "Dense 1", layer))


def test_a_problem_is_listed_and_counted(qtbot: QtBot, panel: ProblemsPanel, document: Document) -> None:
    with qtbot.waitSignal(panel.count_changed) as caught:
        break_it(document)
    assert caught.args == [1]
    assert [row.problem.where for row in panel.rows] == ["Dense 1"]


def test_a_double_click_selects_the_layer(panel: ProblemsPanel, document: Document, selection: Selection) -> None:
    break_it(document)
    QTest.mouseDClick(panel.rows[0], Qt.MouseButton.LeftButton)
    assert selection.names == {"Dense 1"}


def test_enter_selects_the_layer(panel: ProblemsPanel, document: Document, selection: Selection) -> None:
    break_it(document)
    panel.rows[0].setFocus()
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Return)
    assert selection.names == {"Dense 1"}


def test_the_button_mends_it_and_undo_takes_that_back(panel: ProblemsPanel, document: Document) -> None:
    break_it(document)
    label = panel.rows[0].problem.fix.label
    QTest.mouseClick(panel.rows[0].buttons[0], Qt.MouseButton.LeftButton)
    assert panel.rows == []
    assert document.undo_text == f"Undo {label}"
    document.undo()
    assert len(panel.rows) == 1


def test_rows_stay_while_their_words_do(panel: ProblemsPanel, document: Document) -> None:
    break_it(document)
    row = panel.rows[0]
    document.apply("Move", edits.move_layers(document.project, {"Dense 2": (900.0, 0.0)}))
    assert panel.rows == [row]


def diagnosis(example: str, steps: int) -> HealthAnswer:
    trainer = prepare(load_example(example))
    for _ in trainer.run(steps=steps):
        pass
    return Health().answer(trainer)


def test_what_ails_the_run_is_listed_even_behind_another_tab(
    qtbot: QtBot, panel: ProblemsPanel, run: FakeRun, make_snapshot: MakeSnapshot
) -> None:
    panel.hide()
    assert run.asked == [Health()]
    answer = diagnosis("deep-sigmoid", 40)
    with qtbot.waitSignal(panel.count_changed) as counted, qtbot.waitSignal(panel.found) as found:
        run.show(make_snapshot(answers={Health(): answer}))
    assert counted.args == [1] and found.args == [answer.findings[0].sentence]
    (row,) = panel.rows
    assert row.problem.what.startswith("From here back to Dense 1, the gradient vanishes")
    assert "Said when" in row.toolTip()


def test_a_finding_with_other_figures_keeps_its_row_and_goes_when_the_run_is_well(
    qtbot: QtBot, panel: ProblemsPanel, run: FakeRun, make_snapshot: MakeSnapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.show(make_snapshot(answers={Health(): diagnosis("deep-sigmoid", 40)}))
    (row,) = panel.rows
    before = row.accessibleName()
    monkeypatch.setattr("playground.panels.problems.READABLE_SECONDS", 0.0)
    later = diagnosis("deep-sigmoid", 40)
    other = dataclasses.replace(later.findings[0], what="Other figures.")
    with qtbot.assertNotEmitted(panel.found):
        run.show(make_snapshot(answers={Health(): HealthAnswer((other,), {})}))
    assert panel.rows == [row] and row.accessibleName() != before
    run.show(make_snapshot(answers={Health(): HealthAnswer((), {})}))
    assert panel.rows == []


def test_the_button_of_a_finding_mends_the_project(
    panel: ProblemsPanel, document: Document, run: FakeRun, make_snapshot: MakeSnapshot
) -> None:
    run.show(make_snapshot(answers={Health(): diagnosis("exploding-rnn", 50)}))
    QTest.mouseClick(panel.rows[0].buttons[0], Qt.MouseButton.LeftButton)
    assert document.project.training.clip_norm == 1.0


def test_opening_a_problem_inside_of_a_block_goes_there(qtbot: QtBot, run: FakeRun) -> None:
    step = LAYERS.find("dense")(activation="step")
    drawn = edits.change_layer(load_example("circle"), "Dense 1", step)
    stepped, name = blocks.group(drawn, ["Dense 1"], composite_of)
    document = Document(stepped)
    drawing = Drawing(document, document)
    selection = Selection(drawing, document)
    panel = ProblemsPanel(document, selection, run)
    document.setParent(panel)
    qtbot.addWidget(panel)
    panel.set_plan(plan_of(stepped))
    (row,) = panel.rows
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert drawing.opened == (name,) and selection.names == {"Dense 1"}
    QTest.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)
    assert plan_of(document.project).problems == ()
