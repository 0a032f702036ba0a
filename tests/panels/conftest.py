"""What tests of panels stand on: an open project, and a run that does what the test says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from playground.document.document import Document
from playground.document.selection import Selection
from playground.engine.plan import Plan
from playground.formats.examples import load_example
from playground.panels.dock import Surroundings
from playground.theme import apply, tokens
from playground.training.events import Curve, Curves, Progress, Snapshot
from playground.training.prepare import plan_of
from playground.training.probe import Probe
from tests.panels.fake_run import FakeRun


@pytest.fixture(autouse=True)
def styled(qapp: QApplication) -> None:
    """The looks of the program, in which widgets have their sizes."""
    apply.apply(qapp, tokens.LIGHT)


@pytest.fixture
def run() -> FakeRun:
    return FakeRun()


@pytest.fixture
def document() -> Document:
    """The circle: Data, Dense 1, Dense 2, Output."""
    return Document(load_example("circle"))


@pytest.fixture
def selection(document: Document) -> Selection:
    return Selection(document)


@pytest.fixture
def around(document: Document, selection: Selection, run: FakeRun) -> Surroundings:
    return Surroundings(document, selection, run)  # type: ignore[arg-type]


@pytest.fixture
def plan(document: Document) -> Plan:
    return plan_of(document.project)


def curve(values: np.ndarray, every: int = 10) -> Curve:
    """Values over steps that are `every` apart."""
    return Curve(np.arange(1, len(values) + 1, dtype=np.int64) * every, np.asarray(values, np.float64))


EMPTY = Curve(np.empty(0, np.int64), np.empty(0))


@pytest.fixture
def make_snapshot(plan: Plan) -> Callable[..., Snapshot]:
    """Makes a snapshot of a run of so many points, with losses as given, or falling ones."""

    def make(
        points: int = 100,
        losses: np.ndarray | None = None,
        answers: dict[Probe, object] | None = None,
        shown_plan: Plan = plan,
        gradients: np.ndarray | None = None,
    ) -> Snapshot:
        falling = np.exp(-np.arange(points) / 20.0) if losses is None else losses
        layers = ("Dense 1", "Dense 2", "Output")
        norms = np.outer(falling, [1.0, 0.1, 0.01]) if gradients is None else gradients
        curves = Curves(
            train_loss=curve(falling),
            train_accuracy=curve(1 - falling / 2),
            validation_loss=curve(falling[::5] * 1.1, 50),
            validation_accuracy=curve(1 - falling[::5] / 2, 50),
            gradient_norms=curve(norms * 10),
            gradient_rms=curve(norms),
            layers=layers,
        )
        return Snapshot(Progress(points * 10, points // 10), 4310.0, curves, shown_plan, answers or {})

    return make
