"""A .playground file is written whole or not at all, and a damaged one is refused in one sentence."""

from __future__ import annotations

import contextlib
import gc
import os
import random
import struct
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.dataset import DataError
from playground.data.own.importing import import_data
from playground.data.own.own_data import OwnData
from playground.data.own.source import DataFile
from playground.engine.composite import composite_of
from playground.formats import project_file
from playground.formats.examples import load_example
from playground.formats.project_json import project_text
from playground.formats.weights import export_weights, match_weights, weight_shapes
from playground.spec import blocks, edits
from playground.spec.project import Project
from playground.storage.errors import FileError
from playground.training.prepare import plan_of, prepare

PENGUINS = Path("resources/datasets/penguins.csv")
WEIGHTS = {
    "Dense 1/weight": np.arange(8, dtype=np.float32).reshape(2, 4),
    "Dense 1/bias": np.array([np.nan, np.inf, -0.0, 1e-45], np.float32),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.playground"


@pytest.fixture
def project() -> Project:
    return load_example("circle")


def test_a_project_comes_back_with_its_weights_to_the_bit(path: Path, project: Project) -> None:
    project_file.save(path, project, WEIGHTS)
    loaded, weights = project_file.load(path)
    assert loaded == project
    assert weights is not None and weights.keys() == WEIGHTS.keys()
    for name, array in WEIGHTS.items():
        assert weights[name].tobytes() == array.tobytes()


def test_a_project_without_weights_has_none(path: Path, project: Project) -> None:
    project_file.save(path, project)
    assert project_file.load(path) == (project, None)


def test_the_same_project_gives_the_same_bytes(path: Path, project: Project) -> None:
    project_file.save(path, project, WEIGHTS)
    first = path.read_bytes()
    project_file.save(path, project, WEIGHTS)
    assert path.read_bytes() == first


def test_it_is_a_zip_that_other_programs_read(path: Path, project: Project) -> None:
    project_file.save(path, project, WEIGHTS)
    with zipfile.ZipFile(path) as zipped:
        assert zipped.namelist() == ["project.json", "weights.safetensors"]
        assert zipped.read("project.json").decode() == project_text(project)


def test_another_extension_is_refused(tmp_path: Path, project: Project) -> None:
    with pytest.raises(FileError, match=r"found the extension '\.zip', expected a name ending in \.playground"):
        project_file.save(tmp_path / "a.zip", project)


def test_a_process_killed_before_the_rename_leaves_the_old_file(path: Path, project: Project) -> None:
    project_file.save(path, project)
    script = f"""
        import os, signal
        from pathlib import Path
        from playground.formats import project_file
        from playground.formats.examples import load_example
        from playground.storage import replacing
        replacing.os.replace = lambda source, target: os.kill(os.getpid(), signal.SIGKILL)
        project_file.save(Path({str(path)!r}), load_example("xor"))
    """
    killed = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert killed.returncode != 0 and "Error" not in killed.stderr
    assert project_file.load(path) == (project, None)
    assert len(os.listdir(path.parent)) == 2, "it was killed after the new file was written"


def write_zip(path: Path, entries: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in entries.items():
            zipped.writestr(name, content)


@pytest.mark.parametrize("name", ["/etc/passwd", "../up.json", "a/../../up.json", "C:/x", "a\\b"])
def test_names_that_lead_out_of_the_file_are_refused(path: Path, project: Project, name: str) -> None:
    write_zip(path, {"project.json": project_text(project).encode(), name: b""})
    with pytest.raises(FileError, match="expected names that stay inside the file"):
        project_file.load(path)


def test_a_bomb_is_refused_by_the_size_it_states(path: Path, project: Project) -> None:
    write_zip(path, {"project.json": project_text(project).encode(), "weights.safetensors": bytes(3_000_000)})
    assert path.stat().st_size < 20_000
    with pytest.raises(FileError, match=r"found 300\d+ bytes when unpacked, expected at most 1000000 bytes"):
        project_file.load(path, cap=1_000_000)


def test_a_bomb_that_states_a_small_size_is_refused(path: Path, project: Project) -> None:
    write_zip(path, {"project.json": project_text(project).encode(), "weights.safetensors": bytes(3_000_000)})
    content = path.read_bytes().replace(struct.pack("<L", 3_000_000), struct.pack("<L", 100))
    path.write_bytes(content)
    with pytest.raises(FileError):
        project_file.load(path)


def test_a_project_of_many_megabytes_is_refused(path: Path) -> None:
    write_zip(path, {"project.json": b" " * 11_000_000})
    with pytest.raises(FileError, match=r"project\.json: found 11000000 bytes, expected at most"):
        project_file.load(path)


def test_files_that_are_no_project_are_refused(path: Path, project: Project) -> None:
    with pytest.raises(FileError, match="found no such file or directory, expected a file that can be read"):
        project_file.load(path)
    path.write_bytes(b"")
    with pytest.raises(FileError, match=r"found a file that is no zip or is cut off, expected a \.playground file"):
        project_file.load(path)
    write_zip(path, {"other.txt": b""})
    with pytest.raises(FileError, match=r"found no project\.json in it"):
        project_file.load(path)
    write_zip(path, {"project.json": b"{}"})
    with pytest.raises(FileError, match=r"a\.playground/project\.json: found none, expected a project"):
        project_file.load(path)
    write_zip(path, {"project.json": project_text(project).encode(), "weights.safetensors": b"\x08" + bytes(20)})
    with pytest.raises(FileError, match=r"weights\.safetensors: found damaged bytes"):
        project_file.load(path)


def same(weights: dict[str, NDArray[np.float32]] | None) -> bool:
    return weights is not None and {name: array.tobytes() for name, array in weights.items()} == {
        name: array.tobytes() for name, array in WEIGHTS.items()
    }


def test_every_truncation_is_refused(path: Path, project: Project) -> None:
    project_file.save(path, project, WEIGHTS)
    content = path.read_bytes()
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        with pytest.raises(FileError):
            project_file.load(path)


def test_a_flipped_byte_is_refused_or_does_no_harm(path: Path, project: Project) -> None:
    project_file.save(path, project, WEIGHTS)
    content = path.read_bytes()
    rng = random.Random(1)
    tail = range(len(content) - 400, len(content))  # the directory at the end is where zip readers stumble
    places = [*rng.sample(range(len(content)), 300), *tail]
    for place in places:
        damaged = bytearray(content)
        damaged[place] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        with contextlib.suppress(FileError):
            loaded, weights = project_file.load(path)
            assert loaded == project
            assert weights is None or same(weights)


def test_own_data_is_kept_in_the_project(path: Path, project: Project) -> None:
    own = import_data(PENGUINS)
    project_file.save(path, project.replace(data=own))
    found, _ = project_file.load(path)
    assert found.data == own
    assert isinstance(found.data, OwnData) and found.data.file.read() == PENGUINS.read_bytes()


def test_linked_data_stays_where_it_is_or_is_found_beside_the_project(path: Path, project: Project) -> None:
    data = path.parent / "birds.csv"
    data.write_bytes(PENGUINS.read_bytes())
    project_file.save(path, project.replace(data=import_data(data, link=True)))
    assert path.stat().st_size < 5_000
    moved = path.parent / "elsewhere"
    moved.mkdir()
    data.rename(moved / data.name)
    path.rename(moved / path.name)
    found, _ = project_file.load(moved / path.name)
    assert isinstance(found.data, OwnData) and found.data.file.read() == PENGUINS.read_bytes()


def test_a_project_opens_although_its_linked_data_is_gone(path: Path, project: Project) -> None:
    data = path.parent / "birds.csv"
    data.write_bytes(PENGUINS.read_bytes())
    linked = project.replace(data=import_data(data, link=True))
    project_file.save(path, linked)
    data.unlink()
    assert project_file.load(path) == (linked, None)


@pytest.mark.parametrize("place", ["/" + "x" * 4_000, "a\nb", "tests", "x" * 300])
def test_a_project_opens_whatever_place_its_data_is_linked_to(path: Path, project: Project, place: str) -> None:
    linked = project.replace(data=import_data(PENGUINS).with_file(DataFile("é" * 200, "0" * 64, 9, place)))
    project_file.save(path, linked)
    found, _ = project_file.load(path)
    assert found == linked
    with pytest.raises(DataError, match=r"found .*, expected (a file|images)|has changed since"):
        found.data.file.read()  # type: ignore[attr-defined]


def test_a_project_opens_although_the_data_it_should_keep_is_not_in_it(path: Path, project: Project) -> None:
    data = path.parent / "mine.csv"
    data.write_text("only,here\n" + "\n".join(f"{i * 7 % 31},{i % 2}" for i in range(50)))
    project_file.save(path, project.replace(data=import_data(data)))
    with zipfile.ZipFile(path) as zipped:
        text = zipped.read("project.json")
    gc.collect()
    write_zip(path, {"project.json": text, "data/" + "0" * 64: b"other bytes"})
    found, _ = project_file.load(path)
    assert isinstance(found.data, OwnData)
    with pytest.raises(DataError, match=r"mine\.csv: its bytes are not in the project, expected them there"):
        found.data.file.read()


def test_a_block_comes_back_from_a_file_with_what_its_layers_have_learned(tmp_path: Path) -> None:
    drawn = load_example("circle")
    names = [node.name for node in drawn.graph.nodes if node.name.startswith("Dense")]
    grouped, name = blocks.group(drawn, names, composite_of, "Body")
    project = edits.change_layer(grouped, name, grouped.graph.layer(name).replace(repeat=3))
    trainer = prepare(project)
    for _ in trainer.run(steps=20):
        pass
    project_file.save(tmp_path / "a.playground", project, trainer.weights())
    opened, weights = project_file.load(tmp_path / "a.playground")
    assert opened == project and weights is not None and "Body/3/Dense 1/weight" in weights
    again = prepare(opened, match_weights(weights, weight_shapes(plan_of(opened))))
    assert again.evaluate("train") == trainer.evaluate("train")
    export_weights(tmp_path / "a.npz", project, weights, "Inputs as they are.")
    with np.load(tmp_path / "a.npz") as arrays:
        assert "Body/3/Dense 1: dense" in str(arrays["README"]) and "Body/3/Dense 1/weight" in arrays
