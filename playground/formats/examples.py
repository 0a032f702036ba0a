"""Projects that come with the program, and opening a project by its path or its example's id."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.formats import project_file
from playground.formats.own_project import is_data, project_of_data
from playground.formats.project_file import Opened
from playground.formats.project_json import parse_project
from playground.spec.errors import PlaygroundError, expected_name
from playground.spec.project import Project
from playground.storage.errors import FileError
from playground.storage.replacing import unreadable

# The order in which a learner meets them, an id a line; examples it leaves out come after, by their ids.
ORDER_FILE = "order.txt"


@dataclass(frozen=True)
class Example:
    """A project that comes with the program.

    Attributes:
        id: its name on the command line.
        title: its name in the gallery.
        sentence: what it shows, in one sentence.
        note: what to do, what to look at, what to change next.
        path: its file, the JSON text of a project.
    """

    id: str
    title: str
    sentence: str
    note: str
    path: Path


def examples() -> list[Example]:
    """Every example, in the order in which a learner meets them."""
    return [_described(path) for path in _paths().values()]


def example_ids() -> tuple[str, ...]:
    """The ids of the examples, in the same order."""
    return tuple(_paths())


def load_example(example: str) -> Project:
    """The project of an example. Raises PlaygroundError naming those there are."""
    paths = _paths()
    if example not in paths:
        raise PlaygroundError(f"no example {example!r}; {expected_name(example, paths)}")
    return _read(paths[example])


def open_project(name: str) -> tuple[Project, dict[str, NDArray[np.float32]] | None]:
    """The project of that name, with its weights if it has some. Raises PlaygroundError as `read_project` does."""
    opened = read_project(name)
    return opened.project, opened.weights


def read_project(name: str) -> Opened:
    """What a .playground file holds, or the example of that id, or a new project on the data in a file of that name.

    A file of that name goes before an example. Raises PlaygroundError.
    """
    path = Path(name)
    if is_data(path):
        return Opened(project_of_data(path))
    if path.suffix.lower() == ".onnx" and os.path.isfile(path):
        made = f"a {project_file.SUFFIX} file; playground import makes one of it"
        raise FileError(name, "", "a network for other programs", made)
    if os.path.exists(path) or path.suffix == project_file.SUFFIX:
        return project_file.read(path)
    if name in _paths():
        return Opened(load_example(name))
    named = expected_name(name, _paths()).removeprefix("expected ")
    expected = f"a {project_file.SUFFIX} file, data (.csv, .xlsx, ...) or an example: {named}"
    raise FileError(name, "", "no such file or example", expected)


def _paths() -> dict[str, Path]:
    folder = resources.path("examples")
    found = {path.stem: path for path in sorted(folder.glob("*.json"))}
    first = (folder / ORDER_FILE).read_text(encoding="utf-8").split()
    return {name: found[name] for name in (*first, *found) if name in found}


def _described(path: Path) -> Example:
    project = _read(path)
    sentence = re.split(r"(?<=[.!?])\s", project.note, maxsplit=1)[0]
    return Example(path.stem, project.title, sentence, project.note, path)


def _read(path: Path) -> Project:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None
    return parse_project(content, str(path))
