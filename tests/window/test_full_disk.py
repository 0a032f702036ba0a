"""Where a file cannot be written, a sentence says so, and the open project and the old file are as they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.storage.backups import Backups
from tests.window.conftest import CONFIRMED, SAVED, Opener, Person, typed

pytest.importorskip("resource", reason="limits of a process are of POSIX systems")

from tests.full_disk import full_disk

Key = Qt.Key
# Less than any project takes.
ROOM = 500


@pytest.fixture
def edited(open_window: Opener, tmp_path: Path) -> Person:
    """In front of net.playground, edited since it was saved."""
    project_file.save(tmp_path / "net.playground", load_example("circle"))
    person = open_window(str(tmp_path / "net.playground"), tmp_path / "kept")
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
    edited.control(Key.Key_S)  # there is room again
    assert project_file.load(tmp_path / "net.playground")[0] == edited.project and edited.document.is_clean


def test_who_wants_to_save_before_leaving_and_cannot_stays(edited: Person):
    with full_disk(ROOM), edited.dialogs.answered(SAVED, CONFIRMED):
        edited.window.close()
    assert edited.window.isVisible() and not edited.document.is_clean


def test_when_work_cannot_be_kept_for_after_a_crash_it_is_said_once_and_one_can_go_on(edited: Person, tmp_path: Path):
    said: list[str] = []
    edited.window._recovering.told.connect(said.append)
    edited.wait(lambda: any((tmp_path / "kept").rglob("drawing.playground")))
    with full_disk(ROOM):
        edited.document.apply("Title", edited.project.replace(title="One"))
        edited.wait(lambda: bool(said))
        edited.document.apply("Title", edited.project.replace(title="Two"))
        edited.train_until(50)
    (file,) = (tmp_path / "kept").rglob("drawing.playground")
    edited.document.apply("Title", edited.project.replace(title="Three"))
    edited.wait(lambda: project_file.read_project(file).title == "Three")
    assert len(said) == 1 and "save it yourself" in said[0]


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="where nobody may write is known of Linux only")
def test_a_place_where_nobody_may_write_is_refused_and_the_project_keeps_its_name(edited: Person, tmp_path: Path):
    with edited.dialogs.answered(typed("/sys/kernel/net.playground"), CONFIRMED):
        edited.action("Save as").trigger()
    assert "The project could not be saved. /sys/kernel/net.playground: found " in edited.dialogs.texts[-1]
    assert edited.document.path == tmp_path / "net.playground" and not edited.document.is_clean


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="who may do everything may write there")
def test_a_folder_that_is_read_only_is_refused(edited: Person, tmp_path: Path):
    tmp_path.chmod(0o555)
    try:
        with edited.dialogs.answered(CONFIRMED):
            edited.control(Key.Key_S)
    finally:
        tmp_path.chmod(0o755)
    assert "permission denied" in edited.dialogs.texts[-1] and not edited.document.is_clean


def test_a_place_below_a_file_is_refused(edited: Person, tmp_path: Path):
    (tmp_path / "file").write_text("")
    edited.window.files.backups = None
    edited.document.mark_saved(tmp_path / "file" / "net.playground")
    edited.document.apply("Title", edited.project.replace(title="One"))
    with edited.dialogs.answered(CONFIRMED):
        edited.control(Key.Key_S)
    assert "not a directory" in edited.dialogs.texts[-1] and not edited.document.is_clean
