"""What is kept between two saves comes back; what is damaged is set aside; what another program keeps is left alone."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from playground.data.own.importing import import_data
from playground.data.own.own_data import OwnData
from playground.formats.examples import load_example
from playground.formats.recovery import About, Keeping, Recovered, left_behind
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.past_run import PastRun
from playground.spec.project import Project
from playground.storage.errors import FileError
from playground.training.checkpoint import Checkpoint, checkpoint
from playground.training.prepare import prepare
from tests.formats.test_project_file import PENGUINS

ABOUT = About("net", Path("/home/me/net.playground"))


def kept(root: Path, project: Project | None = None, run: Checkpoint | None = None) -> Keeping:
    """What a program that ended left behind."""
    keeping = Keeping.new(root)
    if project is not None:
        keeping.keep_drawing(project, ABOUT, 0)
    if run is not None:
        keeping.keep_training(run, ABOUT, 0)
    keeping.release()
    return keeping


def found(root: Path) -> Recovered:
    (one,), troubles = left_behind(root)
    assert not troubles
    return one


@pytest.fixture
def project() -> Project:
    return load_example("circle")


@pytest.fixture
def trained(project: Project) -> Checkpoint:
    trainer = prepare(project)
    for _ in trainer.run(steps=20):
        pass
    return checkpoint(trainer)


def test_where_nothing_was_kept_nothing_is_found(tmp_path: Path) -> None:
    assert left_behind(tmp_path / "nowhere") == ([], [])
    (tmp_path / "a file").write_text("")
    assert left_behind(tmp_path) == ([], [])


def test_a_drawing_comes_back_with_its_name_and_file(tmp_path: Path, project: Project) -> None:
    kept(tmp_path, project)
    one = found(tmp_path)
    assert (one.project, one.about) == (project, ABOUT) and one.read() == (project, None)


def test_a_run_comes_back_as_it_stood_beside_the_newer_drawing(
    tmp_path: Path, project: Project, trained: Checkpoint
) -> None:
    newer = edits.rename_layer(project, "Dense 1", "First")
    kept(tmp_path, newer, trained)
    one = found(tmp_path)
    assert one.about.step == 20 and one.project == newer
    drawn, run = one.read()
    assert drawn == newer and run is not None and run.project == project
    assert run.weights is not None and np.array_equal(run.weights["Dense 1/weight"], trained.weights["Dense 1/weight"])
    assert run.state["run"]["step"] == 20


def test_a_run_alone_brings_its_drawing(tmp_path: Path, project: Project, trained: Checkpoint) -> None:
    kept(tmp_path, None, trained)
    one = found(tmp_path)
    assert one.project == project and one.read()[0] == project


def test_own_data_comes_back_and_is_written_once(tmp_path: Path, project: Project) -> None:
    own = project.replace(data=import_data(PENGUINS))
    keeping = kept(tmp_path, own)
    (data,) = (keeping.folder / "data").iterdir()
    written = data.stat().st_mtime_ns
    keeping.keep_drawing(own.replace(title="Birds"), ABOUT, 0)
    keeping.release()
    assert data.stat().st_mtime_ns == written
    drawn, _ = found(tmp_path).read()
    assert isinstance(drawn.data, OwnData) and drawn.data.file.read() == PENGUINS.read_bytes()


def test_earlier_runs_come_back_and_are_written_when_there_is_another(tmp_path: Path, project: Project) -> None:
    first, second = (PastRun(number, project, "2026-05-01T10:42:00+00:00", 10, 1) for number in (1, 2))
    keeping = kept(tmp_path, project.with_runs((first,)))
    file = keeping.folder / "runs.json"
    written = file.stat().st_mtime_ns
    runs = (first,)
    for title in ("a", "b"):
        keeping.keep_drawing(project.replace(title=title).with_runs(runs), ABOUT, 0)
        written, before = file.stat().st_mtime_ns, written
    assert written == before
    keeping.keep_drawing(project.with_runs((first, second)), ABOUT, 0)
    keeping.release()
    assert found(tmp_path).read()[0].runs == (first, second)


def test_what_was_cleared_is_gone_and_what_was_asked_for_before_comes_no_more(tmp_path: Path, project: Project) -> None:
    keeping = Keeping.new(tmp_path)
    keeping.keep_drawing(project, ABOUT, keeping.turn)
    asked = keeping.turn
    keeping.clear()
    keeping.keep_drawing(project, ABOUT, asked)
    keeping.release()
    assert left_behind(tmp_path) == ([], [])
    keeping.remove()
    assert os.listdir(tmp_path) == []


def test_of_several_the_newest_is_first(tmp_path: Path, project: Project) -> None:
    folders = [kept(tmp_path, project.replace(title=title)).folder for title in "abc"]
    for age, folder in enumerate(folders):
        os.utime(folder / "drawing.playground", (1000 - age, 1000 - age))
    assert [one.project.title for one in left_behind(tmp_path)[0]] == ["a", "b", "c"]


def test_what_another_program_keeps_is_left_alone_until_that_is_killed(tmp_path: Path) -> None:
    script = f"""
        from pathlib import Path
        from playground.formats.examples import load_example
        from playground.formats.recovery import About, Keeping
        Keeping.new(Path({str(tmp_path)!r})).keep_drawing(load_example("circle"), About("net"), 0)
        print("kept", flush=True)
        input()
    """
    command = [sys.executable, "-c", textwrap.dedent(script)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "kept\n"
        assert left_behind(tmp_path) == ([], [])
        other.kill()
    assert found(tmp_path).about.name == "net"


def test_what_was_found_by_one_window_is_not_found_by_the_next(tmp_path: Path, project: Project) -> None:
    kept(tmp_path, project)
    first = found(tmp_path)
    assert left_behind(tmp_path) == ([], [])
    first.keeping.release()
    assert found(tmp_path).project == project


@pytest.mark.parametrize("damaged", ["drawing", "training"])
def test_of_two_files_one_may_be_damaged(tmp_path: Path, project: Project, trained: Checkpoint, damaged: str) -> None:
    folder = kept(tmp_path, project, trained).folder
    (folder / f"{damaged}.playground").write_bytes(b"PK\x03\x04 half")
    drawn, run = found(tmp_path).read()
    assert drawn == project and (run is None) is (damaged == "training")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip at all" * 100])
def test_what_is_broken_is_set_aside_with_a_sentence(tmp_path: Path, project: Project, content: bytes) -> None:
    folder = kept(tmp_path, project).folder
    (folder / "drawing.playground").write_bytes(content)
    recovered, (trouble,) = left_behind(tmp_path)
    assert not recovered and "could not be read and is kept in" in trouble and "\n" not in trouble
    assert (tmp_path / "unreadable" / folder.name / "drawing.playground").read_bytes() == content
    assert left_behind(tmp_path) == ([], [])


def test_files_that_say_nothing_of_themselves_are_set_aside(tmp_path: Path, project: Project) -> None:
    from playground.formats import project_file

    folder = kept(tmp_path, project).folder
    project_file.save(folder / "drawing.playground", project)
    assert not left_behind(tmp_path)[0]


def test_when_it_is_gone_by_the_time_it_is_opened_a_sentence_says_so(tmp_path: Path, project: Project) -> None:
    kept(tmp_path, project)
    one = found(tmp_path)
    (one.keeping.folder / "drawing.playground").unlink()
    with pytest.raises(PlaygroundError, match="found no such file or directory"):
        one.read()


def test_a_place_that_cannot_be_written_is_told_of(tmp_path: Path, project: Project) -> None:
    (tmp_path / "root").write_text("a file where the folder should be")
    with pytest.raises(FileError, match="expected a place that can be written"):
        Keeping.new(tmp_path / "root").keep_drawing(project, ABOUT, 0)


def test_an_old_empty_folder_is_swept_away_and_a_fresh_one_is_not(tmp_path: Path) -> None:
    for name, age in (("old", 10**6), ("fresh", 0)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "lock").touch()
        when = (tmp_path / name).stat().st_mtime - age
        os.utime(tmp_path / name, (when, when))
    assert left_behind(tmp_path) == ([], []) and os.listdir(tmp_path) == ["fresh"]


def test_whatever_a_byte_is_damaged_the_search_goes_on(tmp_path: Path, project: Project, trained: Checkpoint) -> None:
    rng = random.Random(3)
    whole = kept(tmp_path / "whole", project, trained).folder
    content = {path.name: path.read_bytes() for path in whole.glob("*.playground")}
    for number in range(60):
        folder = tmp_path / str(number) / "left"
        folder.mkdir(parents=True)
        for name, data in content.items():
            damaged = bytearray(data[: rng.randrange(len(data))] if rng.random() < 0.2 else data)
            if damaged:
                damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
            (folder / name).write_bytes(damaged)
        recovered, troubles = left_behind(folder.parent)
        assert len(recovered) + len(troubles) == 1
        for one in recovered:
            with contextlib.suppress(PlaygroundError):
                drawn, run = one.read()
                assert drawn == project and (run is None or run.project == project)
            one.keeping.release()
