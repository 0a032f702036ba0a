"""Where a file cannot be written, a sentence says so, and the open project and the old file are as they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.storage.backups import Backups
from tests.window.conftest import CONFIRMED, SAVED, Opener, Person

pytest.importorskip("resource", reason="limits of a process are of POSIX systems")

from tests.full_disk import full_disk

Key = Qt.Key
# Less than any project takes.
ROOM = 500


@pytest.fixture
def edited(open_window: Opener, tmp_path: Path) -> Person:
    """In front of net.playground, edited since it was saved."""
    project_file.save(tmp_path / "net.playground", load_example("circle"))
    person = open_window(str(tmp_path / "net.playground"))
    person.window.files.backups = Backups(tmp_path / "versions")
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))
    return person


def in_folder(path: Path) -> set[str]:
    return {name for name in os.listdir(path) if name.startswith(("net", ".net"))}


def test_on_a_full_disk_the_old_file_stays_and_nothing_lies_beside_it(edited: Person, tmp_path: Path):
    before = (tmp_path / "net.playground").read_bytes()
    with full_disk(ROOM), edited.dialogs.answered(CONFIRMED):
        edited.control(Key.Key_S)
    assert "The project could not be saved. " in edited.dialogs.texts[-1]
    assert "file too large, expected a place that can be written" in edited.dialogs.texts[-1]
    assert (tmp_path / "net.playground").read_bytes() == before and in_folder(tmp_path) == {"net.playground"}
    assert not edited.document.is_clean and "Dropout 1" in edited.project.graph.by_name
    with full_disk(ROOM), edited.dialogs.answered(SAVED, CONFIRMED):
        edited.window.close()
    assert edited.window.isVisible() and not edited.document.is_clean
    edited.control(Key.Key_S)  # there is room again
    assert project_file.load(tmp_path / "net.playground")[0] == edited.project and edited.document.is_clean
