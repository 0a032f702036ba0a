"""A run that is shut down behind each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from playground.session.run import Run
from tests.session.steps import project, settle


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Run]:
    made = Run()
    yield made
    made.shutdown()


@pytest.fixture
def opened(run: Run, qtbot: QtBot) -> Run:
    run.open_project(project())
    settle(run, qtbot)
    return run
