"""Whatever is written on a full disk, or where nothing can be: a sentence says so, and the old file stays."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest

from playground.cli import main
from playground.data.dataset import Further
from playground.engine.composite import composite_of
from playground.formats import project_file
from playground.formats.answers_file import write_answers
from playground.formats.block_library import write_blocks
from playground.formats.examples import load_example
from playground.formats.exports import exporter as exporting
from playground.formats.exports.exporter import EXPORTERS, export
from playground.formats.exports.model import Model, model_of
from playground.formats.recovery import About, Keeping
from playground.formats.weights import export_weights
from playground.spec import blocks
from playground.spec.composite import Composite
from playground.spec.errors import PlaygroundError
from playground.storage.npy import write_npy
from playground.training.answering import answer
from playground.training.checkpoint import checkpoint
from playground.training.prepare import prepare

PROJECT = load_example("circle")
Write = Callable[[Path], object]


def model() -> Model:
    trainer = prepare(PROJECT)
    return model_of(PROJECT, trainer.weights(), trainer.samples)


def save_project(path: Path) -> None:
    trainer = prepare(PROJECT)
    for _ in trainer.run(steps=2):
        pass
    found = checkpoint(trainer)
    project_file.save(path, PROJECT, found.weights, found.state)


def keep_library(path: Path) -> None:
    grouped, name = blocks.group(PROJECT, ("Dense 1", "Dense 2"), composite_of, "Mine")
    block = grouped.graph.layer(name)
    assert isinstance(block, Composite)
    write_blocks(path, {f"Mine {number}": block for number in range(20)})


def tell_answers(path: Path) -> None:
    trainer = prepare(PROJECT)
    further = Further(np.ones((500, 2), np.float32), np.zeros(500, np.bool_), "row", tuple(map(str, range(500))))
    write_answers(path, answer(trainer, further), "answers")


WRITERS: Mapping[str, Write] = {
    "a.playground": save_project,
    "w.npz": lambda path: export_weights(path, PROJECT, prepare(PROJECT).weights(), ""),
    "w.safetensors": lambda path: export_weights(path, PROJECT, prepare(PROJECT).weights(), ""),
    "blocks.json": keep_library,
    "x.npy": lambda path: write_npy(path, np.zeros(1_000)),
    "y.csv": tell_answers,
    **{
        f"{kind.kind}{kind.suffix}": lambda path, kind=kind: export(kind(), model(), path)  # type: ignore[misc]
        for kind in EXPORTERS
    },
}


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file can grow beyond so many bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(autouse=True)
def without_frameworks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no limit to how large files may be")
@pytest.mark.parametrize("size", [0, 500])
@pytest.mark.parametrize("name", WRITERS)
def test_on_a_full_disk_the_old_file_stays(name: str, size: int, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"as it was")
    with full_disk(size), pytest.raises(PlaygroundError, match="expected a place that can be written") as refusal:
        WRITERS[name](tmp_path / name)
    assert "\n" not in str(refusal.value)
    assert (tmp_path / name).read_bytes() == b"as it was"
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize("name", WRITERS)
def test_where_nothing_can_be_written_a_sentence_says_so(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    with pytest.raises(PlaygroundError, match=r"expected a (place|folder) that can be written"):
        WRITERS[name](tmp_path / "file" / name)
    assert os.listdir(tmp_path) == ["file"]


def test_a_second_file_of_an_export_that_has_no_room_leaves_both_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exporter, path = EXPORTERS.find("numpy")(), tmp_path / "net.py"
    files = (path, *exporter.beside(path))
    for old in files:
        old.write_bytes(b"as it was")
    copy, copied = shutil.copyfileobj, list[object]()

    def fill_up(source: BinaryIO, target: BinaryIO) -> None:
        copied.append(target)
        if len(copied) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        copy(source, target)

    monkeypatch.setattr(exporting.shutil, "copyfileobj", fill_up)
    with pytest.raises(PlaygroundError, match="found no space left on device, expected a place that can be written"):
        export(exporter, model(), path)
    assert [old.read_bytes() for old in files] == [b"as it was"] * 2
    assert len(os.listdir(tmp_path)) == 2


@pytest.mark.skipif(os.name != "posix", reason="Windows has no limit to how large files may be")
def test_work_that_cannot_be_kept_is_told_and_what_was_kept_stays(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path / "kept")
    keeping.keep_drawing(PROJECT, About("circle"), 0)
    before = (tmp_path / "kept" / "drawing.playground").read_bytes()
    with full_disk(300), pytest.raises(PlaygroundError, match="expected a place that can be written"):
        keeping.keep_drawing(PROJECT.replace(note="x" * 1_000), About("circle"), 0)
    assert (tmp_path / "kept" / "drawing.playground").read_bytes() == before
    keeping.remove()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit to how large files may be")
@pytest.mark.parametrize(
    "words",
    [
        ["train", "line", "--epochs", "1", "--save", "a.playground"],
        ["reference", "--output", "a.html"],
    ],
    ids=lambda words: words[0],
)
def test_commands_on_a_full_disk_end_with_2_and_a_sentence(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with full_disk(100):
        assert main(words) == 2
    told = capsys.readouterr().err
    assert "expected a place that can be written" in told and "Traceback" not in told
    assert os.listdir(tmp_path) == []
