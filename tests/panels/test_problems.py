"""Problems: listed with their reason, found with a double click, mended with a button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Selection
from playground.panels.problems import ProblemsPanel
from playground.spec import edits
from playground.training.prepare import plan_of


@pytest.fixture
def panel(qtbot: QtBot, document: Document, selection: Selection) -> ProblemsPanel:
    made = ProblemsPanel(document, selection)
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
    QTest.mouseClick(panel.rows[0].button, Qt.MouseButton.LeftButton)
    assert panel.rows == []
    assert document.undo_text == f"Undo {label}"
    document.undo()
    assert len(panel.rows) == 1


def test_rows_stay_while_their_words_do(panel: ProblemsPanel, document: Document) -> None:
    break_it(document)
    row = panel.rows[0]
    document.apply("Move", edits.move_layers(document.project, {"Dense 2": (900.0, 0.0)}))
    assert panel.rows == [row]
