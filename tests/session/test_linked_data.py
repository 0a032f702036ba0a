"""A linked data file is watched: somebody else may change it, take it away, and bring it back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from playground.data.own.importing import import_data
from playground.data.own.linked import LinkState
from playground.data.own.source import DataFile
from playground.document.document import Document
from playground.session.linked_data import LinkedData
from playground.training.fitting import project_for

ROWS = "size,kind\n" + "1,a\n2,b\n" * 6


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_text(ROWS)
    return path


class Watched:
    """A project that links to a file, what watches it, and what that has told."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.document = Document(project_for(import_data(path, link=True), "a"))
        self.linked = LinkedData(self.document)
        self.told: list[LinkState] = []
        self._qtbot = qtbot
        self.linked.told.connect(self._take)
        self.wait(LinkState.SAME)

    def _take(self, file: DataFile, state: LinkState) -> None:
        self.told.append(state)

    def wait(self, state: LinkState) -> None:
        self._qtbot.waitUntil(lambda: bool(self.told) and self.told[-1] is state)


def test_changing_removing_and_bringing_back_are_noticed(path: Path, qtbot: QtBot) -> None:
    watched = Watched(path, qtbot)
    path.write_text(ROWS + "3,a\n")
    watched.wait(LinkState.CHANGED)
    path.unlink()
    watched.wait(LinkState.GONE)
    path.write_text(ROWS)
    watched.wait(LinkState.SAME)
    # As editors save: another file takes its place.
    other = path.with_name("other")
    other.write_text(ROWS.replace("2,b", "7,b"))
    os.replace(other, path)
    watched.wait(LinkState.CHANGED)


def test_a_project_with_other_data_is_not_bothered(path: Path, qtbot: QtBot) -> None:
    watched = Watched(path, qtbot)
    path.write_text(ROWS + "3,a\n")
    watched.wait(LinkState.CHANGED)
    kept = import_data(path, link=False)
    watched.document.apply("Import", watched.document.project.replace(data=kept))
    assert watched.told[-1] is LinkState.SAME
    assert not watched.linked._watcher.files() and not watched.linked._watcher.directories()
    watched.document.undo()
    watched.wait(LinkState.CHANGED)
