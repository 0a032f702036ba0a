"""How the program reads each kind of file: as far as it does when a person opens, imports or pastes it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from playground.data.dataset import DATASETS, Samples
from playground.data.framing import MNIST
from playground.data.further.reading import refuse_strange
from playground.data.own.own_data import OwnData
from playground.data.picture_file import photographed_image, read_picture
from playground.formats import project_file
from playground.formats.block_library import read_blocks
from playground.formats.drawing_text import decode_copied
from playground.formats.examples import load_example
from playground.formats.imports.network import import_network
from playground.formats.own_project import project_of_data
from playground.formats.project_file import Opened
from playground.formats.project_json import project_text
from playground.formats.weights import match_weights, read_weights, weight_shapes
from playground.formats.weights_mapping import map_weights
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.notes import add_notes
from playground.training.checkpoint import resume
from playground.training.prepare import load_samples, plan_of, prepare
from playground.training.trainer import Trainer

# A network of at most so many numbers is set going after it was opened.
SMALL = 100_000

OPEN = load_example("circle")


@functools.cache
def trainer() -> Trainer:
    """The open project's."""
    return prepare(OPEN)


def read_project(path: Path) -> None:
    """Open it, and take a step in it."""
    opened = project_file.read(path)
    plan = plan_of(opened.project)
    project_text(opened.project)
    weights = match_weights(opened.weights, weight_shapes(plan), str(path)) if plan.runs and opened.weights else None
    small = plan.runs and plan.total_parameters <= SMALL and opened.project.training.batch_size <= 100
    own = isinstance(opened.project.data, OwnData) or opened.project.data.kind in ("circle", "iris", "echo")
    if small and own:
        _go_on(Opened(opened.project, weights, opened.state if weights else {}))


def _go_on(opened: Opened) -> None:
    found = prepare(opened.project, opened.weights)
    if opened.state:
        try:
            resume(found, opened.state)
        except PlaygroundError:
            found.begin_with(found.weights())
    for _ in found.run(steps=1):
        pass


def read_some_weights(path: Path) -> None:
    """Take them into the open drawing."""
    map_weights(trainer().plan, read_weights(path), str(path))


def import_a_network(path: Path) -> None:
    """Draw the network in it, on the open project's data where it fits that, and run both."""
    import_network(path, load_example("lstm-echo") if "lstm" in path.name else OPEN)


def import_file(path: Path) -> None:
    """Make a project of it, and load its samples."""
    project = project_of_data(path)
    plan_of(project)
    load_samples(project)


def paste_text(path: Path) -> None:
    """Add what a text holds to the open drawing."""
    part, positions, written = decode_copied(path.read_bytes().decode("utf-8", "replace"), "clipboard")
    project, _ = edits.paste_part(OPEN, part, positions, (0.0, 0.0))
    project, _ = add_notes(project, written, (16.0, 16.0))
    plan_of(project)
    project_text(project)


def take_picture(path: Path) -> None:
    """Put a photographed digit into the frame of MNIST."""
    photographed_image(read_picture(path), MNIST)


@functools.cache
def samples_of(kind: str) -> Samples:
    """A data set that comes with the program."""
    return DATASETS.find(kind)().load(np.random.default_rng(0))


def read_further(path: Path) -> None:
    """Read samples to answer, for the data set that the file is named after."""
    data = DATASETS.find(path.stem)()
    refuse_strange(data, path)
    data.read_further(path, samples_of(path.stem))


READERS: Mapping[str, Callable[[Path], object]] = {
    "project": read_project,
    "weights": read_some_weights,
    "network": import_a_network,
    "table": import_file,
    "arrays": import_file,
    "images": import_file,
    "text": import_file,
    "pasted": paste_text,
    "blocks": read_blocks,
    "picture": take_picture,
    "further": read_further,
}


def open_state() -> bytes:
    """All of the open project, to see that it is untouched."""
    return project_text(OPEN).encode() + b"".join(array.tobytes() for array in trainer().weights().values())
