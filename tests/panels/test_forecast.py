"""Forecast: over the truth, in its unit, with errors beside those of saying that all stays as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.dataset import DATASETS
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.panels.output import OutputPanel
from playground.panels.output_views.forecast import ForecastView
from playground.training.prepare import plan_of, prepare
from tests.panels.fake_run import FakeRun


@pytest.fixture
def passengers(qtbot: QtBot, around: Surroundings, run: FakeRun, make_snapshot) -> Iterator[ForecastView]:
    """The picture of an untrained network that forecasts passengers of the next three months."""
    project = load_example("sunspots")
    project = project.replace(data=DATASETS.find("airline")(past=12, ahead=3))
    plan = plan_of(project)
    panel = OutputPanel(around)
    qtbot.addWidget(panel)
    panel.resize(320, 420)
    panel.set_plan(plan)
    with qtbot.waitExposed(panel):
        panel.show()
    view = panel.current
    assert isinstance(view, ForecastView)
    run.show(make_snapshot(answers={view.probe: view.probe.answer(prepare(project))}, shown_plan=plan))
    yield view


def test_a_forecast_is_drawn_over_the_truth_in_its_unit_with_the_parts_shaded(passengers: ForecastView) -> None:
    assert passengers.plot.title == "Thousand passengers"
    assert [line.name for line in passengers.plot.lines] == ["Truth", "Network", "Year before"]
    assert [span.name for span in passengers.plot._spans] == ["validation", "test"]
    assert passengers.plot.hidden == {2}, "what needs no network is drawn when asked for"
    QTest.mouseClick(passengers.box.entries[2], Qt.MouseButton.LeftButton)
    assert passengers.plot.hidden == set()


def test_the_pointer_reads_off_month_truth_and_forecast_and_what_is_between(passengers: ForecastView) -> None:
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(passengers.plot, key)
    assert passengers.plot.across.word(passengers.plot.pointer) == "Oct 1960"
    truth, forecast, _ = passengers.plot.values_at(passengers.plot.pointer)
    assert truth == 461
    assert passengers.rest.values_at(passengers.rest.pointer) == [forecast - truth]


def test_errors_of_the_network_stand_beside_those_of_saying_as_before(passengers: ForecastView) -> None:
    head, *rows = passengers.errors.texts()
    assert head == ["Mean error", "Validation", "Test"]
    assert [row[0] for row in rows] == ["Network", "Last month", "Year before"]
    passengers.ahead.setFocus()
    QTest.keyClick(passengers.ahead, Qt.Key.Key_Down)
    assert passengers.ahead.currentText() == "2 months ahead"
    assert passengers.errors.texts()[2][2] > rows[1][2], "what was two months ago is farther from what comes"
