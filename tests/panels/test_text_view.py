"""The text view: what is typed and pressed becomes a question, and its answers a text that grows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.plan import Plan, make_plan
from playground.panels.dock import Surroundings
from playground.panels.output import OutputPanel
from playground.panels.output_views.text import GENERATE, STOP, TextView
from playground.session.state import RunState
from playground.spec.graph import Graph
from playground.training.events import Snapshot
from playground.training.generation import Sampling
from playground.training.probes.written_text import WrittenAnswer, WrittenText
from tests.panels.fake_run import FakeRun


def plan_of(data: str, **settings: object) -> Plan:
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("embedding")()).add(LAYERS.find("output")())
    graph = graph.connect("Data", "Embedding 1").connect("Embedding 1", "Output")
    return make_plan(graph, DATASETS.find(data)(**settings).task(), LOSSES.find("cross_entropy")())


@pytest.fixture
def panel(qtbot: QtBot, around: Surroundings) -> OutputPanel:
    made = OutputPanel(around)
    qtbot.addWidget(made)
    made.resize(320, 420)
    made.set_plan(plan_of("name_letters"))
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def view(panel: OutputPanel) -> TextView:
    assert isinstance(panel.current, TextView)
    return panel.current


@pytest.fixture
def answer(
    view: TextView, run: FakeRun, make_snapshot: Callable[..., Snapshot]
) -> Callable[[str, bool], WrittenAnswer]:
    """Lets the run answer what the view asks for with so much text."""

    def tell(text: str, is_whole: bool = False, refusal: str = "", step: int = 30) -> WrittenAnswer:
        likeliest = () if refusal else (("a", 0.5), ("\n", 0.25))
        told = WrittenAnswer(view.probe.prompt, text, step, is_whole, likeliest, refusal)
        run.show(make_snapshot(answers={view.probe: told}, shown_plan=plan_of("name_letters")))
        return told

    return tell


Tell = Callable[..., WrittenAnswer]


def asked(run: FakeRun) -> WrittenText:
    (probe,) = run.asked
    assert isinstance(probe, WrittenText)
    return probe


def press(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


@pytest.mark.parametrize("data", ["name_letters", "tang_poems", "pride_and_prejudice"])
def test_it_stands_in_front_where_the_next_character_is_asked_for(panel: OutputPanel, data: str) -> None:
    panel.set_plan(plan_of(data))
    assert isinstance(panel.tabs.widget(0), TextView)
    panel.set_plan(plan_of("names"))
    assert not any(isinstance(panel.tabs.widget(index), TextView) for index in range(panel.tabs.count()))


def test_before_text_is_asked_for_it_asks_what_is_likely_next_as_the_prompt_is_typed(
    view: TextView, run: FakeRun, answer: Tell
) -> None:
    assert asked(run) == WrittenText("", Sampling(), writes=False)
    QTest.keyClicks(view.prompt, "mar")
    assert asked(run) == WrittenText("mar", Sampling(), writes=False)
    answer("")
    assert view.bars.likeliest == (("a", 0.5), ("\n", 0.25))
    assert view.bars.reading(QPoint(4, 30)) == "a: 50.0 %"
    width = view.bars.width() // 8
    assert view.bars.reading(QPoint(width + 4, 30)) == "a line break: 25.0 %"
    assert view.page.toPlainText() == ""


def test_the_button_or_enter_begins_and_the_button_ends(view: TextView, run: FakeRun, answer: Tell) -> None:
    assert view.button.text() == GENERATE
    press(view.button)
    assert asked(run).writes and view.button.text() == STOP
    answer("anna")
    press(view.button)
    assert not asked(run).writes and view.button.text() == GENERATE
    assert view.page.toPlainText() == "anna", "what was written stays"
    QTest.keyClick(view.prompt, Qt.Key.Key_Return)
    assert asked(run).writes


def test_the_text_grows_behind_the_prompt(view: TextView, answer: Tell) -> None:
    QTest.keyClicks(view.prompt, "mar")
    press(view.button)
    for text in ("i", "ia", "ia\nanna"):
        answer(text)
        assert view.page.toPlainText() == "mar" + text
    assert "7 of 200 characters" in view.status.text() and "30 steps" in view.status.text()


def test_a_text_begun_anew_is_written_over_the_one_before(view: TextView, answer: Tell) -> None:
    press(view.button)
    answer("abcdef", is_whole=True)
    answer("xy", step=60)
    assert view.page.toPlainText() == "xycdef", "the rest stays until it is reached"
    answer("xyz", is_whole=True, step=60)
    assert view.page.toPlainText() == "xyz"


def test_of_a_text_too_long_to_lay_out_again_nothing_stays(view: TextView, answer: Tell) -> None:
    press(view.button)
    answer("abcdefghi\n" * 500, is_whole=True)
    answer("xy", step=60)
    assert view.page.toPlainText() == "xy"


def test_settings_are_asked_with(view: TextView, run: FakeRun) -> None:
    field = view.editors["temperature"].field
    field.selectAll()
    QTest.keyClicks(field, "1.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(view.editors["length"].field, Qt.Key.Key_Up)
    assert asked(run).sampling.temperature == 1.5 and asked(run).sampling.length > 200


def test_a_setting_that_cannot_be_is_refused_in_a_sentence(view: TextView, run: FakeRun) -> None:
    field = view.editors["temperature"].field
    field.selectAll()
    QTest.keyClicks(field, "hot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Expected a number at least 0 and at most 10" in view.message.text() and view.message.isVisible()
    assert asked(run).sampling == Sampling()


def test_once_a_text_is_whole_and_nothing_trains_another_can_be_had(view: TextView, run: FakeRun, answer: Tell) -> None:
    press(view.button)
    answer("anna", is_whole=True)
    assert view.button.text() == GENERATE
    press(view.button)
    assert asked(run).sampling.seed == 1 and view.editors["seed"].field.text() == "1"


def test_while_it_trains_texts_follow_one_another_until_they_are_stopped(
    view: TextView, run: FakeRun, answer: Tell
) -> None:
    run.enter(RunState.RUNNING)
    press(view.button)
    answer("anna", is_whole=True)
    assert view.button.text() == STOP
    run.enter(RunState.PAUSED)
    assert view.button.text() == GENERATE


def test_a_prompt_that_the_network_cannot_read_is_refused_and_the_text_stays(view: TextView, answer: Tell) -> None:
    press(view.button)
    answer("anna")
    QTest.keyClicks(view.prompt, "Z")
    answer("", is_whole=True, refusal="prompt: found 'Z'")
    assert "found 'Z'" in view.message.text() and view.prompt.property("invalid")
    assert view.page.toPlainText() == "anna"
    QTest.keyClick(view.prompt, Qt.Key.Key_Backspace)
    answer("anna")
    assert not view.message.isVisible() and not view.prompt.property("invalid")


def test_what_is_selected_stays_selected_while_more_is_written(view: TextView, answer: Tell) -> None:
    press(view.button)
    answer("anna")
    cursor = view.page.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
    view.page.setTextCursor(cursor)
    answer("anna maria")
    assert view.page.textCursor().selectedText() == "an"


def test_other_data_empties_the_page(panel: OutputPanel, view: TextView, answer: Tell) -> None:
    press(view.button)
    answer("anna")
    panel.set_plan(plan_of("tang_poems"))
    assert view.page.toPlainText() == "" and view.prompt.text() == ""
