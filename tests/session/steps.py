"""What the tests of the run have in common: a project, and waiting for commands to be obeyed."""

from __future__ import annotations

import dataclasses
import threading
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from playground.data.sets.circle import Circle
from playground.engine.layer import LAYERS, Layer
from playground.engine.losses.binary_cross_entropy import BinaryCrossEntropy
from playground.engine.optimizers.adam import Adam
from playground.session.run import Run
from playground.session.state import RunState
from playground.spec import edits
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.training.events import Curves, Snapshot

HELD = (RunState.PAUSED, RunState.FINISHED, RunState.EMPTY, RunState.FAILED)


def layer(kind: str, **settings: object) -> Layer:
    return LAYERS.find(kind)(**settings)


def project(**training: object) -> Project:
    graph = Graph().add(layer("input")).add(layer("dense", units=4, activation="tanh")).add(layer("dropout", rate=0.1))
    graph = graph.add(layer("output")).connect("Data", "Dense 1").connect("Dense 1", "Dropout 1")
    graph = graph.connect("Dropout 1", "Output")
    data = Circle(samples=100, noise=0.1)
    drawn = Project(data, BinaryCrossEntropy(), Adam(learning_rate=0.02), graph, Training(**training))
    return edits.tidy(drawn)


def faster(before: Project) -> Project:
    return before.replace(optimizer=before.optimizer.replace(learning_rate=0.2))


def settle(run: Run, qtbot: QtBot, *states: RunState) -> Snapshot:
    """Wait until every command given so far is obeyed, and the run stands in one of these states."""
    answered = threading.Event()
    run._worker.post(answered.set)
    qtbot.waitUntil(answered.is_set)
    QCoreApplication.processEvents()  # the states it went through before it answered arrive first
    qtbot.waitUntil(lambda: run.state in (states or HELD) and (run.is_running or run._worker.mailbox.is_empty))
    assert run.snapshot is not None
    return run.snapshot


def until_step(run: Run, qtbot: QtBot, step: int) -> None:
    qtbot.waitUntil(lambda: run.snapshot is not None and run.snapshot.progress.step >= step)


def record_states(run: Run) -> list[RunState]:
    states: list[RunState] = []
    run.state_changed.connect(states.append)
    return states


def same_curves(a: Curves, b: Curves) -> bool:
    names = [field.name for field in dataclasses.fields(a) if field.name != "layers"]
    pairs = [(getattr(a, name), getattr(b, name)) for name in names]
    return a.layers == b.layers and all(
        x.steps.tobytes() == y.steps.tobytes() and x.values.tobytes() == y.values.tobytes() for x, y in pairs
    )


def same_weights(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return a.keys() == b.keys() and all(np.array_equal(values, b[name]) for name, values in a.items())
