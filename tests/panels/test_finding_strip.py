"""What ails the run, told over the canvas: one sentence, its fix, why, and out of the way when asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.formats.examples import load_example
from playground.panels.finding_strip import FindingStrip
from playground.training.events import Snapshot
from playground.training.health.steady import READABLE, SURE
from playground.training.prepare import prepare
from playground.training.probes.health import Health, HealthAnswer
from tests.panels.fake_run import FakeRun

MakeSnapshot = Callable[..., Snapshot]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def strip(qtbot: QtBot, document: Document, run: FakeRun) -> FindingStrip:
    document.load(load_example("deep-sigmoid"))
    canvas = QWidget()
    qtbot.addWidget(canvas)
    canvas.resize(860, 400)
    made = FindingStrip(document, run, canvas)  # type: ignore[arg-type]
    made.fix_requested.connect(lambda fix: document.try_edit(fix.label, fix.edit) and made.say_mended(fix))
    with qtbot.waitExposed(canvas):
        canvas.show()
    return made


@pytest.fixture
def show(run: FakeRun, make_snapshot: MakeSnapshot) -> Callable[..., HealthAnswer]:
    """Lets the run be found to be like an example after so many steps."""

    def show(example: str = "deep-sigmoid", steps: int = 40) -> HealthAnswer:
        trainer = prepare(load_example(example))
        for _ in trainer.run(steps=steps):
            pass
        answer = Health().answer(trainer)
        for _ in range(SURE):
            run.show(make_snapshot(answers={Health(): HealthAnswer(answer.findings, answer.layers)}))
        return answer

    return show


def test_it_says_what_is_found_and_stands_inside_of_the_canvas(strip: FindingStrip, show: Callable[..., HealthAnswer]):
    assert not strip.isVisible()
    answer = show()
    assert strip.isVisible() and strip.words.text() == answer.findings[0].headline
    assert strip.parentWidget().rect().contains(strip.geometry())
    assert strip.fix.text() == "Use ReLU in the hidden layers"


def test_on_a_narrow_canvas_the_buttons_stand_below_and_nothing_is_cut_off(
    strip: FindingStrip, show: Callable[..., HealthAnswer]
) -> None:
    show()
    low = strip.height()
    strip.parentWidget().resize(540, 400)
    assert strip.height() > low and strip.parentWidget().rect().contains(strip.geometry())
    assert strip.fix.geometry().top() > strip.words.geometry().bottom()
    assert strip.words.height() >= strip.words.heightForWidth(strip.words.width())


def test_its_button_mends_the_project_and_then_offers_to_start_over(
    strip: FindingStrip, show: Callable[..., HealthAnswer], document: Document, run: FakeRun
) -> None:
    show()
    QTest.mouseClick(strip.fix, LEFT)
    assert document.project.graph.layer("Dense 1").activation.kind == "relu"
    assert strip.words.text().startswith("Done: use ReLU in the hidden layers.")
    QTest.mouseClick(strip.start_over, LEFT)
    assert run.calls == ["reset", "start"]


def test_undoing_the_fix_takes_back_that_it_was_made(
    strip: FindingStrip, show: Callable[..., HealthAnswer], document: Document
) -> None:
    show()
    QTest.mouseClick(strip.fix, LEFT)
    document.undo()
    assert not strip.isVisible()


def test_other_ways_to_mend_it_are_in_a_menu(
    strip: FindingStrip, show: Callable[..., HealthAnswer], document: Document
) -> None:
    show()
    labels = [action.text() for action in strip.others.menu().actions()]
    assert labels == ["Put Batch norm behind each", "Lead wires past the layers"]
    strip.others.menu().actions()[0].trigger()
    assert document.undo_text == "Undo Put Batch norm behind each"


def test_the_menu_of_other_ways_stays_as_it_is_when_figures_change(
    strip: FindingStrip, show: Callable[..., HealthAnswer], run: FakeRun, make_snapshot: MakeSnapshot
) -> None:
    answer = show()
    before = strip.others.menu().actions()
    for _ in range(READABLE):
        other = dataclasses.replace(answer.findings[0], what="Other figures.")
        run.show(make_snapshot(answers={Health(): HealthAnswer((other,), {})}))
    assert strip.words.text().endswith("Other figures.") and strip.others.menu().actions() == before


def test_why_asks_for_the_problem(qtbot: QtBot, strip: FindingStrip, show: Callable[..., HealthAnswer]) -> None:
    answer = show()
    with qtbot.waitSignal(strip.why_requested) as asked:
        QTest.mouseClick(strip.why, LEFT)
    assert asked.args == [answer.findings[0]]


def test_closed_it_stays_away_until_the_network_starts_over(
    strip: FindingStrip, show: Callable[..., HealthAnswer], run: FakeRun, make_snapshot: MakeSnapshot
) -> None:
    show()
    QTest.mouseClick(strip.leave, LEFT)
    show()
    assert not strip.isVisible()
    run.show(make_snapshot(points=0))
    show()
    assert strip.isVisible()


def test_another_project_takes_it_away(
    strip: FindingStrip, show: Callable[..., HealthAnswer], document: Document
) -> None:
    show()
    document.load(load_example("xor"))
    assert not strip.isVisible()
