"""A file that a project links to may change, go and come back."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from playground.data.own import members
from playground.data.own.importing import import_data
from playground.data.own.linked import LinkState, read_again, state_of
from playground.data.own.source import DataFile, linked_file
from playground.data.sets.table_file import TableFile
from playground.formats.examples import read_project
from playground.spec.errors import PlaygroundError
from tests.data.own.conftest import load

ROWS = "size,color,kind\n1,red,a\n2,red,b\n3,blue,a\n4,blue,b\n5,blue,a\n6,red,a\n7,red,b\n8,blue,a\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_text(ROWS)
    return path


def test_it_is_told_by_its_bytes_whether_a_file_is_the_one_that_was_read(path: Path) -> None:
    file = import_data(path, link=True).file
    assert state_of(file) is LinkState.SAME
    path.write_text(ROWS.replace("8,blue,a", "9,blue,a"))
    assert state_of(file) is LinkState.CHANGED, "as long as before"
    path.write_text(ROWS + "9,red,a\n")
    assert state_of(file) is LinkState.CHANGED
    path.unlink()
    assert state_of(file) is LinkState.GONE
    path.write_text(ROWS)
    assert state_of(file) is LinkState.SAME


def test_a_table_is_read_again_with_the_decisions_taken_before(path: Path) -> None:
    data = import_data(path, link=True, target="color").replace(scaling="min-max", validation=0.25)
    columns = tuple(column.given(column.name != "kind") for column in data.columns)
    path.write_text(ROWS + "9,green,c\n")
    again = read_again(data.replace(columns=columns))
    assert isinstance(again, TableFile)
    assert (again.target, again.scaling, again.validation) == ("color", "min-max", 0.25)
    assert [column.name for column in again.inputs()] == ["size"]
    assert again.task().classes == ("blue", "green", "red") and again.file.is_linked
    assert len(load(again).train) + len(load(again).validation) == 9


def test_pictures_are_read_again_at_the_size_chosen_before(tmp_path: Path) -> None:
    for word in ("dark", "bright"):
        (tmp_path / "pictures" / word).mkdir(parents=True)
        for number in range(2):
            Image.fromarray(np.full((20, 20), 40 * number, np.uint8)).save(
                tmp_path / "pictures" / word / f"{number}.png"
            )
    data = import_data(tmp_path / "pictures", link=True).replace(height=12)
    assert state_of(data.file) is LinkState.SAME
    (tmp_path / "pictures" / "dark" / "1.png").unlink()
    assert state_of(data.file) is LinkState.CHANGED
    again = read_again(data)
    assert again.task().input.shape[0] == 12 and len(load(again).train) + len(load(again).validation) == 3


def test_a_file_that_has_become_another_kind_is_refused(path: Path) -> None:
    data = import_data(path, link=True)
    np.save(path.with_suffix(".npy"), np.arange(40.0).reshape(10, 4))
    path.write_bytes(path.with_suffix(".npy").read_bytes())
    with pytest.raises(PlaygroundError, match="found own arrays, expected own table"):
        read_again(data)


def test_a_link_to_a_vast_folder_is_given_up_where_it_is_larger_than_what_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_bytes(bytes(1_000))
    read = list[Path]()
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: (read.append(path), read_bytes(path))[1])
    link = DataFile("all", "0" * 64, 2_500, str(tmp_path))
    with pytest.raises(PlaygroundError, match="has changed since it was imported"):
        link.read()
    assert len(read) == 2
    assert state_of(link) is LinkState.CHANGED


def test_a_link_to_a_folder_of_too_many_names_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MOST_SEEN", 20)
    for number in range(30):
        (tmp_path / f"{number}.log").touch()
    with pytest.raises(PlaygroundError, match="found more than 20 names, expected a smaller folder"):
        import_data(tmp_path)
    assert state_of(DataFile("all", "0" * 64, 2_500, str(tmp_path))) is LinkState.CHANGED


@pytest.mark.skipif(os.name != "posix", reason="there are no such pipes on Windows")
def test_a_link_to_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    link = DataFile("pipe.csv", "0" * 64, 0, str(tmp_path / "pipe.csv"))
    assert state_of(link) is LinkState.GONE
    with pytest.raises(PlaygroundError, match="found something that is no file"):
        link.read()


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_in_a_circle_and_names_that_no_file_can_have_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "b.csv")
    (tmp_path / "b.csv").symlink_to(tmp_path / "a.csv")
    for path in (tmp_path / "a.csv", tmp_path / ("x" * 300 + ".csv")):
        with pytest.raises(PlaygroundError, match="expected a file that can be read"):
            read_project(str(path))
        with pytest.raises(PlaygroundError, match="expected a file that can be read"):
            linked_file(path)
