"""Files are written whole or not at all."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from playground.storage import replacing as module
from playground.storage.errors import FileError
from playground.storage.replacing import check_target, replacing


def test_a_new_file_holds_what_was_written_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    with replacing(tmp_path / "a.txt") as stream:
        stream.write(b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_an_error_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), replacing(path) as stream:
        stream.write(b"half of the n")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_crash_between_writing_and_renaming_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        """Stands for the process ending there."""

    def killed(source: object, target: object) -> None:
        raise Killed

    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    monkeypatch.setattr(module.os, "replace", killed)
    with pytest.raises(Killed), replacing(path) as stream:
        stream.write(b"new")
    assert path.read_bytes() == b"old"


def test_the_old_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(path) as stream:
        stream.write(b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    with replacing(tmp_path / "link.txt") as stream:
        stream.write(b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


def test_a_missing_folder_is_said_in_one_line(tmp_path: Path) -> None:
    with (
        pytest.raises(FileError, match="found no such file or directory, expected a place that can be written"),
        replacing(tmp_path / "nowhere" / "a.txt"),
    ):
        pass


def test_a_target_is_checked_without_touching_it(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    path.write_bytes(b"old")
    check_target(path, ".npz")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.npz"]


def test_a_wrong_extension_a_folder_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"the extension '\.txt', expected a name ending in \.npz or \.safetensors"):
        check_target(tmp_path / "a.txt", ".npz", ".safetensors")
    (tmp_path / "folder.npz").mkdir()
    with pytest.raises(FileError, match="found a folder, expected the name of a file"):
        check_target(tmp_path / "folder.npz", ".npz")
    with pytest.raises(FileError, match="expected a place that can be written"):
        check_target(tmp_path / "nowhere" / "a.npz", ".npz")


def test_what_a_killed_program_left_beside_is_swept_away_by_a_later_save(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for name, age in ((".a.txt.0123abcd.tmp", 10_000), (".a.txt.89abcdef.tmp", 0), (".b.txt.0123abcd.tmp", 10_000)):
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    with replacing(path) as stream:
        stream.write(b"new")
    assert sorted(os.listdir(tmp_path)) == [".a.txt.89abcdef.tmp", ".b.txt.0123abcd.tmp", "a.txt"]
