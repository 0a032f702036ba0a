"""What the panels cost the GUI thread: training loses it, so it is kept small."""

from __future__ import annotations

import dataclasses
import time

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.document.document import Document
from playground.engine.plan import Plan
from playground.panels.curves import CurvesPanel
from playground.panels.dock import Surroundings
from playground.panels.gradients import GradientsPanel
from playground.panels.output import OutputPanel
from playground.panels.toolbar import RunToolBar
from playground.training.events import Snapshot
from playground.training.prepare import prepare
from tests.panels.conftest import curve
from tests.panels.fake_run import FakeRun

POINTS, LAYERS, ROUNDS = 2000, 5, 20
# Around 5 ms were measured on an idle machine of 2 cores; a busy one may take some times as long.
LONGEST = 0.025


def test_a_refresh_of_all_panels_takes_few_milliseconds(
    qapp: QApplication, qtbot: QtBot, document: Document, plan: Plan, run: FakeRun, around: Surroundings, make_snapshot
) -> None:
    panels = [RunToolBar(document, run), CurvesPanel(run), GradientsPanel(around), OutputPanel(around)]
    for panel, size in zip(panels, [(1440, 54), (680, 230), (420, 230), (320, 360)], strict=True):
        qtbot.addWidget(panel)
        panel.resize(*size)
        with qtbot.waitExposed(panel):
            panel.show()
    panels[3].set_plan(plan)
    view = panels[3].current
    answer = view.probe.answer(prepare(document.project))
    base = make_snapshot(points=POINTS)
    norms = curve(np.exp(np.random.default_rng(0).normal(size=(POINTS, LAYERS))))
    layers = tuple(f"Dense {number}" for number in range(LAYERS))
    curves = dataclasses.replace(base.curves, gradient_norms=norms, gradient_rms=norms, layers=layers)

    def refresh(number: int) -> float:
        progress = dataclasses.replace(base.progress, step=number)
        answers = {view.probe: dataclasses.replace(answer)}
        snapshot = Snapshot(progress, 4000.0 + number, curves, plan, answers)
        start = time.thread_time()  # its own work, not the wait for a processor that others use
        run.show(snapshot)
        qapp.processEvents()
        return time.thread_time() - start

    assert np.median([refresh(number) for number in range(ROUNDS)]) < LONGEST
