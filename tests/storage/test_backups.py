"""Each save keeps the version that it replaces, and no more of them than a few."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from playground.storage import backups as module
from playground.storage.backups import MOST_VERSIONS, Backups
from playground.storage.errors import FileError
from playground.storage.replacing import replacing
from playground.storage.stamp import Stamp


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "versions")


def save(backups: Backups, path: Path, content: bytes, when: int) -> None:
    """As the program does it."""
    backups.keep(path)
    with replacing(path) as stream:
        stream.write(content)
    os.utime(path, (when, when))


def contents(backups: Backups, path: Path) -> list[bytes]:
    return [version.path.read_bytes() for version in backups.versions(path)]


def test_a_first_save_has_no_version_before_it(backups: Backups, tmp_path: Path) -> None:
    save(backups, tmp_path / "a.playground", b"one", 1)
    assert backups.versions(tmp_path / "a.playground") == []


def test_the_versions_before_are_there_the_newest_first(backups: Backups, tmp_path: Path) -> None:
    path = tmp_path / "a.playground"
    for when, content in enumerate((b"one", b"two", b"three"), start=1):
        save(backups, path, content, when)
    assert contents(backups, path) == [b"two", b"one"] and path.read_bytes() == b"three"
    assert [(version.when, version.size) for version in backups.versions(path)] == [(2, 3), (1, 3)]


def test_only_the_last_few_are_kept(backups: Backups, tmp_path: Path) -> None:
    path = tmp_path / "a.playground"
    for when in range(1, 20):
        save(backups, path, b"%d" % when, when)
    assert contents(backups, path) == [b"%d" % when for when in range(18, 18 - MOST_VERSIONS, -1)]


def test_where_no_second_name_can_be_given_the_bytes_are_copied(
    backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: object, target: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(module.os, "link", refuse)
    path = tmp_path / "a.playground"
    for when in (1, 2):
        save(backups, path, b"%d" % when, when)
    assert contents(backups, path) == [b"1"]


def test_files_of_the_same_name_in_other_folders_are_others(backups: Backups, tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        for when in (1, 2):
            save(backups, tmp_path / folder / "a.playground", folder.encode(), when)
    assert contents(backups, tmp_path / "x" / "a.playground") == [b"x"]


def test_of_many_files_those_saved_longest_ago_are_forgotten(
    backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_FILES", 3)
    paths = [tmp_path / f"{name}.playground" for name in "abcde"]
    for number, path in enumerate(paths):
        for when in (1, 2):
            save(backups, path, b"", when)
        (folder,) = {version.path.parent for version in backups.versions(path)}
        os.utime(folder, (number, number))
    save(backups, paths[-1], b"", 3)
    assert [bool(backups.versions(path)) for path in paths] == [False, False, True, True, True]


def test_a_place_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "versions").write_text("a file where the folder should be")
    path = tmp_path / "a.playground"
    path.write_bytes(b"")
    with pytest.raises(FileError, match="expected a place that can be written"):
        Backups(tmp_path / "versions").keep(path)


def test_a_stamp_tells_a_file_that_was_written_from_one_that_was_not(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert Stamp.of(path) is None
    path.write_bytes(b"1")
    first = Stamp.of(path)
    assert first == Stamp.of(path)
    with replacing(path) as stream:
        stream.write(b"2")
    assert first != Stamp.of(path)
