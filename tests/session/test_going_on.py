"""A run goes on from a checkpoint, or with its weights alone when the rest is not of this network."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from playground.session.run import Run
from playground.session.state import RunState
from tests.session.steps import project, settle


def test_a_state_of_another_network_is_left_out_with_a_sentence(run: Run, qtbot: QtBot):
    failures: list[str] = []
    run.failed.connect(failures.append)
    run.open_project(project())
    run.step()
    settle(run, qtbot, RunState.PAUSED)
    left = run.checkpoint()
    assert left is not None and left.step == 1
    run.open_project(left.project, left.weights, left.state)
    assert settle(run, qtbot).progress.step == 1 and not failures
    run.open_project(left.project, left.weights, {**left.state, "network": {**left.state["network"], "arrays": []}})
    assert settle(run, qtbot).progress.step == 0
    assert "The training begins at step 0 with the weights" in failures[0]
    assert all(np.array_equal(array, left.weights[name]) for name, array in run.weights().items())
