"""Descent: the ball where the number is, the curve under it, and the last steps in numbers."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output import OutputPanel
from playground.panels.output_views.descent import DescentView
from playground.training.prepare import plan_of, prepare
from tests.panels.fake_run import FakeRun


@pytest.fixture
def parabola(qtbot: QtBot, around: Surroundings, run: FakeRun, make_snapshot) -> DescentView:
    """The picture after five steps from 9."""
    project = load_example("descent")
    trainer = prepare(project)
    for _ in trainer.run(steps=5):
        pass
    panel = OutputPanel(around)
    qtbot.addWidget(panel)
    panel.resize(320, 420)
    panel.set_plan(plan_of(project))
    with qtbot.waitExposed(panel):
        panel.show()
    view = panel.current
    assert isinstance(view, DescentView) and panel.tabs.count() == 1
    run.show(make_snapshot(answers={view.probe: view.probe.answer(trainer)}, shown_plan=plan_of(project)))
    return view


def test_the_last_steps_are_written_below_the_curve(parabola: DescentView) -> None:
    cells = re.findall(r">([^<>]+)</td>", parabola.table.text())
    rows = [cells[start : start + 3] for start in range(0, len(cells), 3)]
    assert rows[0] == ["Step", "x", "Loss"]
    assert [row[:2] for row in rows[1:]] == [["2", "6.48"], ["3", "5.584"], ["4", "4.8672"], ["5", "4.29376"]]


def test_the_ball_is_where_the_number_is_and_each_step_is_a_dot(parabola: DescentView) -> None:
    assert parabola.plot.ball == pytest.approx((4.29376, 2.261335), rel=1e-5)
    assert parabola.plot.blocks[1].x.tolist() == pytest.approx([4.29376, 4.8672, 5.584, 6.48, 7.6, 9])
    parabola.grab()


def test_the_loss_is_read_off_anywhere_on_the_curve(parabola: DescentView) -> None:
    QTest.keyClick(parabola.plot, Qt.Key.Key_Right)
    x = parabola.plot.pointer
    assert x is not None and parabola.plot.values_at(x)[0] == pytest.approx(x**2 - 4 * x + 1, rel=1e-5)
    assert parabola.plot.across.word(x).startswith("x ")
