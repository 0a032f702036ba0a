"""A real file of each kind that the program reads, made by the program itself where it writes that kind."""

from __future__ import annotations

import csv
import functools
import io
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
from PIL import Image

from playground.data.own.importing import import_data
from playground.engine.composite import composite_of
from playground.engine.layer import LAYERS
from playground.formats import project_file
from playground.formats.block_library import write_blocks
from playground.formats.drawing_text import encode_part
from playground.formats.examples import load_example
from playground.formats.exports.model import model_of
from playground.formats.exports.targets.onnx_file import ONNX
from playground.formats.weights import export_weights
from playground.spec import blocks, edits
from playground.spec.edit_history import EditHistory
from playground.spec.notes import Note
from playground.spec.project import Project
from playground.training.checkpoint import checkpoint
from playground.training.fitting import project_for
from playground.training.prepare import load_samples, prepare
from playground.training.remembering import past_run
from tests.fuzz.damage import zip_of

PENGUINS = Path("resources/datasets/penguins.csv")


def real_files(folder: Path) -> dict[str, list[tuple[str, bytes]]]:
    """Of each kind some files, by their names; `folder` is for files on the way."""
    own = own_data()
    return {
        "project": _projects(folder, own),
        "weights": _weights(folder),
        "network": _networks(),
        "table": [(name, held) for name, held in own if name.endswith((".csv", ".tsv", ".xlsx"))],
        "arrays": [(name, held) for name, held in own if name.endswith((".npy", ".npz"))],
        "images": [("pets.zip", dict(own)["pets.zip"])],
        "text": [(name, held) for name, held in own if name in ("novel.txt", "chinese.txt", "lines.zip")],
        "pasted": [("pasted.txt", _block_text(name)) for name in ("circle", "vit-digits", "lstm-echo")],
        "blocks": [("blocks.json", _library(folder))],
        "picture": [("digit.png", _picture("PNG")), ("digit.jpg", _picture("JPEG"))],
        "further": [
            ("circle.npy", _npy(np.ones((5, 2)), columns_first=True)),
            ("circle.csv", b"x1,x2\n0.5,1\n-1,2\n"),
            ("penguins.csv", PENGUINS.read_bytes()),
            ("penguins.xlsx", _workbook([*csv.reader(PENGUINS.read_text().splitlines()[:20])])),
            ("digits_8x8.png", _picture("PNG")),
            ("digits_8x8.zip", dict(own)["pets.zip"]),
            ("names.txt", "Ada\nÉmile\n".encode()),
            ("names.csv", b"name\nAda\nGrace\n"),
        ],
    }  # fmt: skip


NOTE = Note("**Look** at $z = w x + b$", (0.0, -200.0), 320.0, "blue")


def _projects(folder: Path, own: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    found = []
    for name in ("circle", "iris", "lstm-echo", "vit-digits"):
        project = load_example(name)
        found.append(_saved(folder, name, _grouped(project) if name == "circle" else project))
    for name in ("penguins.csv", "a.npz", "pets.zip", "lines.zip", "novel.txt"):
        (folder / name).write_bytes(dict(own)[name])
        found.append(_saved(folder, name, project_for(import_data(folder / name, link=False), name)))
    return found


def _saved(folder: Path, name: str, project: Project, steps: int = 3) -> tuple[str, bytes]:
    """A project as it is saved after some steps of training."""
    project = project.replace(training=project.training.replace(batch_size=20))
    trainer = prepare(project)
    for _ in trainer.run(steps=steps):
        pass
    found = checkpoint(trainer)
    run = past_run(1, trainer.project, trainer.progress, trainer.curves(), changes=[(1, "a change")])
    project = project.replace(runs=(run.replace(name="First", pinned=True, shown=True),))
    path = folder / f"{Path(name).stem}.playground"
    project = project.replace(notes=(NOTE,))
    history = EditHistory((project.replace(note="as it was", notes=()), project), ("Change note",), 1)
    project_file.save(path, project, found.weights, found.state, history)
    return path.name, path.read_bytes()


def _grouped(project: Project) -> Project:
    names = [node.name for node in project.graph.nodes if node.name.startswith("Dense")]
    made, name = blocks.group(project, names, composite_of, "Body")
    return edits.change_layer(made, name, made.graph.layer(name).replace(repeat=2))


def _weights(folder: Path) -> list[tuple[str, bytes]]:
    project = load_example("circle")
    weights = prepare(project).weights()
    found = []
    for suffix in (".npz", ".safetensors"):
        export_weights(folder / f"w{suffix}", project, weights, "Inputs are taken as they are.")
        found.append((f"w{suffix}", (folder / f"w{suffix}").read_bytes()))
    return found


def _networks() -> list[tuple[str, bytes]]:
    found = []
    for name in ("circle", "lstm-echo", "vit-digits"):
        project = load_example(name)
        model = model_of(project, prepare(project).weights(), load_samples(project))
        found.append((f"{name}.onnx", ONNX().proto(model).SerializeToString()))
    return found


@functools.cache
def own_data() -> list[tuple[str, bytes]]:
    """Data as people have it, by the names of files."""
    rng = np.random.default_rng(0)
    rows = [["size", "kind"], *[[i * 7 % 5, "ab"[i % 2]] for i in range(20)]]
    pixels = rng.integers(0, 256, (12, 12, 3)).astype(np.uint8)
    return [
        ("penguins.csv", PENGUINS.read_bytes()),
        ("gbk.csv", ("身高,颜色\n" + "\n".join(f"{i * 7 % 5},{'红绿'[i % 2]}" for i in range(20))).encode("gbk")),
        ("tabs.tsv", "\n".join("\t".join(map(str, row)) for row in rows).encode()),
        ("comma.csv", "\n".join(f"{i * 7 % 31},{i % 3};{'ab'[i % 2]}" for i in range(40)).encode()),
        ("book.xlsx", _workbook(rows)),
        ("a.npz", _npz(x=rng.normal(size=(30, 3)), y=np.arange(30) % 3)),
        ("images.npz", _npz(x_train=rng.integers(0, 256, (12, 8, 8), dtype=np.uint8), y_train=np.arange(12) % 2)),
        ("a.npy", _npy(rng.normal(size=(30, 3)))),
        ("pets.zip", zip_of([(f"{'ab'[i % 2]}/{i}.{_form(i)}", _image(pixels, i)) for i in range(6)])),
        ("lines.zip", zip_of([(f"{'ab'[i % 2]}/{i}.txt", b"a few words") for i in range(12)])),
        ("novel.txt", ("It is a truth universally acknowledged, that a single man. " * 20).encode()),
        ("chinese.txt", ("春眠不觉晓，处处闻啼鸟。" * 40).encode("gb18030")),
    ]  # fmt: skip


def _form(number: int) -> str:
    return "jpeg" if number == 3 else "png"


def _image(pixels: np.ndarray[Any, Any], number: int) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, _form(number))
    return stream.getvalue()


def _picture(form: str) -> bytes:
    stream = io.BytesIO()
    levels = np.full((40, 30), 255, np.uint8)
    levels[10:30, 12:16] = 0
    Image.fromarray(levels).save(stream, form)
    return stream.getvalue()


def _block_text(name: str) -> bytes:
    project = load_example(name)
    if name == "circle":
        project = _grouped(project)
    return encode_part(project.graph, project.positions, [NOTE]).encode()


def _library(folder: Path) -> bytes:
    block = _grouped(load_example("circle")).graph.layer("Body")
    transformer = LAYERS.find("transformer_block")()
    write_blocks(folder / "blocks.json", {"Mine": block, "Another": transformer})
    return (folder / "blocks.json").read_bytes()


def _workbook(rows: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _npz(**arrays: np.ndarray[Any, Any]) -> bytes:
    stream = io.BytesIO()
    np.savez(stream, **arrays)
    return stream.getvalue()


def _npy(array: np.ndarray[Any, Any], columns_first: bool = False) -> bytes:
    stream = io.BytesIO()
    np.save(stream, np.asfortranarray(array) if columns_first else array)
    return stream.getvalue()
