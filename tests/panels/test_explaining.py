"""The dock that walks through a step: what is asked, what is shown, and what can be copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Followed, PointedNeuron, Selection
from playground.engine.plan import Plan
from playground.panels.dock import Surroundings
from playground.panels.explaining import ExplainingPanel
from playground.session.state import RunState
from playground.training.events import Snapshot
from playground.training.prepare import prepare
from playground.training.probes.explanation import Explained, Explanation
from tests.panels.fake_run import FakeRun

MakeSnapshot = Callable[..., Snapshot]


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings, plan: Plan) -> ExplainingPanel:
    made = ExplainingPanel(around)
    qtbot.addWidget(made)
    made.set_plan(plan)
    made.resize(700, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def asked(run: FakeRun) -> Explanation:
    (probe,) = run.asked
    assert isinstance(probe, Explanation)
    return probe


def answered(panel: ExplainingPanel, run: FakeRun, document: Document, make_snapshot: MakeSnapshot) -> str:
    """The page after the question at hand is answered by a real run."""
    run.show(make_snapshot(answers={asked(run): asked(run).answer(prepare(document.project))}))
    return panel.page.toPlainText()


def test_it_asks_about_the_first_sample_while_it_can_be_seen(panel: ExplainingPanel, run: FakeRun) -> None:
    assert (asked(run).part, asked(run).index) == ("train", 0)
    panel.hide()
    assert run.asked == []


def test_a_followed_sample_is_explained_and_a_typed_one_is_followed(
    panel: ExplainingPanel, run: FakeRun, selection: Selection
) -> None:
    selection.follow(Followed("validation", 4))
    assert (asked(run).part, asked(run).index) == ("validation", 4)
    assert panel.number.value() == 5 and panel.part.currentText() == "Validation"
    panel.number.setFocus()
    panel.number.selectAll()
    QTest.keyClicks(panel.number, "8")
    QTest.keyClick(panel.number, Qt.Key.Key_Return)
    assert selection.sample == Followed("validation", 7) and asked(run).index == 7


def test_the_page_tells_every_layer_there_and_back(
    panel: ExplainingPanel, run: FakeRun, document: Document, make_snapshot: MakeSnapshot
) -> None:
    text = answered(panel, run, document, make_snapshot)
    assert "Forward: from the data to the loss" in text and "Update: every weight a step down" in text
    assert "∂L/∂w₁,₁ = x₁ · ∂L/∂z₁ = " in text
    assert panel.standing.text() == "after 0 steps"
    run.enter(RunState.RUNNING)
    assert "anew when it pauses" in panel.standing.text()


def test_a_title_selects_its_layer_and_arrows_open_other_neurons(
    panel: ExplainingPanel, run: FakeRun, selection: Selection
) -> None:
    panel.page.anchorClicked.emit(QUrl("explain:layer/Dense 2"))
    assert selection.names == {"Dense 2"}
    panel.page.anchorClicked.emit(QUrl("explain:neuron/Block 1/Dense 1/12"))
    assert asked(run).opened == (("Block 1/Dense 1", 12),)
    selection.look_at(PointedNeuron("Dense 1", 3))
    assert dict(asked(run).opened)["Dense 1"] == 3


def test_explain_asks_anew(panel: ExplainingPanel, run: FakeRun) -> None:
    before = asked(run)
    QTest.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    assert asked(run) != before and asked(run).index == before.index


def test_it_is_copied_as_text_and_as_latex(
    panel: ExplainingPanel, run: FakeRun, document: Document, make_snapshot: MakeSnapshot
) -> None:
    assert not panel.copy.isEnabled()
    answered(panel, run, document, make_snapshot)
    as_text, as_latex = panel.copy.menu().actions()
    as_text.trigger()
    assert QGuiApplication.clipboard().text().startswith("Forward: from the data to the loss\n")
    as_latex.trigger()
    assert r"\section*{Forward" in QGuiApplication.clipboard().text()


def test_a_refusal_and_a_drawing_that_does_not_run_say_so(
    panel: ExplainingPanel, run: FakeRun, make_snapshot: MakeSnapshot
) -> None:
    refused = Explained(0, refusal="found no sample 9999 in the test part, expected one that is there")
    run.show(make_snapshot(answers={asked(run): refused}))
    assert panel.page.toPlainText().startswith("Found no sample 9999") and not panel.copy.isEnabled()
    panel.set_plan(None)
    assert run.asked == [] and not panel.page.isVisible()
