"""The schedule is drawn beside its settings: what it plans, and what has become of it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.optimizers.adam import Adam
from playground.engine.schedule import SCHEDULES, Schedule
from playground.engine.schedules.cosine import Cosine
from playground.engine.schedules.plateau import Plateau
from playground.panels.project_page import ProjectPage
from playground.panels.properties import PropertiesPanel
from playground.panels.schedule_plot import SchedulePlot, planned_rates
from playground.training.events import Curve
from tests.panels.fake_run import FakeRun

NOTHING = Curve(np.empty(0, np.int64), np.empty(0))


@pytest.fixture
def panel(qtbot: QtBot, document: Document, selection: Selection, run: FakeRun) -> PropertiesPanel:
    made = PropertiesPanel(document, selection, run)
    qtbot.addWidget(made)
    made.resize(300, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def drawn(panel: PropertiesPanel) -> SchedulePlot:
    assert isinstance(panel.page, ProjectPage)
    return panel.page.optimizer.schedule


def take(document: Document, schedule: Schedule, rate: float = 0.1) -> None:
    optimizer = Adam(learning_rate=rate, schedule=schedule)
    document.apply("Set optimizer", document.project.replace(optimizer=optimizer))


@pytest.mark.parametrize("kind", list(SCHEDULES), ids=lambda kind: kind.kind)
def test_every_schedule_that_changes_the_rate_is_drawn(
    panel: PropertiesPanel, document: Document, kind: type[Schedule]
) -> None:
    take(document, kind())
    plot = drawn(panel)
    assert plot.isVisible() is (kind.kind != "constant")
    if plot.isVisible():
        planned = plot.plot.blocks[0]
        assert planned.values.max() == pytest.approx(0.1, rel=0.02)
        assert len(planned.x) <= 240
        plot.grab()


def test_a_change_of_its_settings_is_drawn_at_once(panel: PropertiesPanel, document: Document) -> None:
    take(document, Cosine(steps=1000))
    assert drawn(panel).plot.blocks[0].x[-1] == 1050
    take(document, Cosine(steps=4000), rate=0.02)
    assert drawn(panel).plot.blocks[0].x[-1] == 4200
    assert drawn(panel).plot.blocks[0].values[0] == 0.02


def test_the_rate_so_far_and_the_present_step_are_marked(
    panel: PropertiesPanel, document: Document, run: FakeRun, make_snapshot
) -> None:
    take(document, Cosine(steps=1000))
    snapshot = make_snapshot()
    rates = Curve(np.arange(1, 501), 0.1 * np.ones(500))
    run.show(dataclasses.replace(snapshot, curves=dataclasses.replace(snapshot.curves, learning_rates=rates)))
    plot = drawn(panel).plot
    assert len(plot.blocks[1].x) == 500
    assert [(mark.x, mark.word) for mark in plot._marks] == [(500, "step 500")]
    plot.grab()


def test_what_follows_the_loss_goes_on_from_where_that_has_brought_it() -> None:
    past = Curve(np.arange(1, 401), np.repeat([0.1, 0.01], 200))
    planned = planned_rates(Adam(learning_rate=0.1, schedule=Plateau()), past)
    assert planned.steps[0] == 400
    np.testing.assert_allclose(planned.values, 0.01)
    whole = planned_rates(Adam(learning_rate=0.1, schedule=Plateau()), NOTHING)
    assert whole.steps[0] == 0 and (whole.values == 0.1).all()
