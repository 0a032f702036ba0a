"""Earlier versions of a saved project, and what happens to a file that somebody else has written meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox

from playground.formats import project_file
from playground.formats.examples import load_example
from playground.panels.versions_dialog import VersionsDialog
from playground.storage.backups import Backups
from tests.window.conftest import CANCELLED, CONFIRMED, DISCARDED, SAVED, Act, Opener, Person, pressed, typed

Key = Qt.Key
REPLACED = pressed(QMessageBox.StandardButton.Yes)


def choosing(row: int) -> Act:
    """Press the button of a version."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, VersionsDialog)
        QTest.mouseClick(dialog.rows[row].button, Qt.MouseButton.LeftButton)

    return act


def closing(said: list[str]) -> Act:
    """Note what the dialog says of each version, and close it."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, VersionsDialog)
        said.extend(row.what.text() for row in dialog.rows)
        button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


@pytest.fixture
def saved(open_window: Opener, tmp_path: Path) -> Person:
    """In front of net.playground, which was saved, got a dropout, and was saved again."""
    path = tmp_path / "net.playground"
    project_file.save(path, load_example("circle"))
    os.utime(path, (10**9, 10**9))
    person = open_window(str(path))
    person.window.files.backups = Backups(tmp_path / "versions")
    add_dropout(person)
    person.control(Key.Key_S)
    return person


def add_dropout(person: Person) -> None:
    person.hands.drop("dropout", person.hands.wire("Dense 1", "Dense 2"))


def test_the_version_before_opens_as_a_copy_and_the_file_stays(saved: Person, tmp_path: Path):
    before = (tmp_path / "net.playground").read_bytes()
    saved.document.undo()
    with saved.dialogs.answered(choosing(0), CANCELLED):
        saved.action("Earlier versions").trigger()
    assert saved.document.path is not None
    with saved.dialogs.answered(choosing(0), DISCARDED):
        saved.action("Earlier versions").trigger()
    assert saved.project.graph == load_example("circle").graph and saved.document.path is None
    assert saved.window.windowTitle().startswith("net (earlier)") and not saved.document.is_clean
    assert (tmp_path / "net.playground").read_bytes() == before
    with saved.dialogs.answered(typed(tmp_path / "old")):
        saved.control(Key.Key_S)
    assert project_file.load(tmp_path / "old.playground")[0].graph == load_example("circle").graph


def test_each_version_says_how_large_it_is_and_a_damaged_one_cannot_be_opened(saved: Person, tmp_path: Path):
    (version,) = saved.window.files.backups.versions(tmp_path / "net.playground")
    said: list[str] = []
    with saved.dialogs.answered(closing(said)):
        saved.action("Earlier versions").trigger()
    version.path.write_bytes(b"half")
    with saved.dialogs.answered(closing(said)):
        saved.action("Earlier versions").trigger()
    version.path.unlink()
    with saved.dialogs.answered(closing(said)):
        saved.action("Earlier versions").trigger()
    assert said[0].startswith("4 layers, ") and said[1:] == ["4 bytes, cannot be read"]
    (tmp_path / "in the way").write_text("")
    saved.window.files.backups = Backups(tmp_path / "in the way")
    saved.document.undo()
    saved.control(Key.Key_S)
    assert saved.document.is_clean and "the version before could not be kept" in saved.status


# Somebody else


def written_by_another(path: Path) -> bytes:
    project_file.save(path, load_example("xor"))
    return path.read_bytes()


def test_a_file_that_was_written_meanwhile_is_replaced_only_when_that_is_wanted(saved: Person, tmp_path: Path):
    path = tmp_path / "net.playground"
    theirs = written_by_another(path)
    saved.document.undo()
    with saved.dialogs.answered(CANCELLED):
        saved.control(Key.Key_S)
    assert "net.playground was changed by another program" in saved.dialogs.texts[-1]
    assert path.read_bytes() == theirs and not saved.document.is_clean
    with saved.dialogs.answered(REPLACED):
        saved.control(Key.Key_S)
    assert project_file.load(path)[0] == saved.project and saved.document.is_clean
    assert saved.window.files.backups.versions(path)[0].path.read_bytes() == theirs
    saved.document.redo()
    saved.control(Key.Key_S)  # asks no more
    theirs = written_by_another(path)
    saved.document.undo()
    with saved.dialogs.answered(SAVED, typed(tmp_path / "mine")):
        saved.control(Key.Key_S)
    assert path.read_bytes() == theirs
    assert saved.document.path == tmp_path / "mine.playground" and saved.document.is_clean


def test_a_file_that_was_removed_meanwhile_is_written_again_where_that_can_be(open_window: Opener, tmp_path: Path):
    path = tmp_path / "there" / "net.playground"
    path.parent.mkdir()
    project_file.save(path, load_example("circle"))
    person = open_window(str(path))
    add_dropout(person)
    path.unlink()
    path.parent.rmdir()
    with person.dialogs.answered(CONFIRMED):
        person.control(Key.Key_S)
    assert "could not be saved" in person.dialogs.texts[-1] and "no such file or directory" in person.dialogs.texts[-1]
    assert not person.document.is_clean and "Dropout 1" in person.project.graph.by_name
    path.parent.mkdir()
    person.control(Key.Key_S)
    assert project_file.load(path)[0] == person.project
