"""The .playground file: a zip of `project.json`, once trained `weights.safetensors`, and own data that it keeps.

Own data lies under `data/` by the hash of its bytes. What is only linked is looked for where it was, then beside the
project, so that a folder with both can be moved.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.own.own_data import OwnData
from playground.data.own.source import keep
from playground.formats.project_json import parse_project, project_text
from playground.formats.weights import Weights, decode_safetensors, encode_safetensors
from playground.spec.project import Project
from playground.storage.archive import MAX_BYTES, open_archive, write_archive
from playground.storage.replacing import check_target, replacing

SUFFIX = ".playground"
PROJECT_ENTRY = "project.json"
WEIGHTS_ENTRY = "weights.safetensors"
DATA_FOLDER = "data/"
MAX_PROJECT_BYTES = 10 * 1024**2


def check_save(path: Path) -> None:
    """Refuse a place where a project cannot be saved, before work is done. Raises FileError."""
    check_target(path, SUFFIX)


def save(path: Path, project: Project, weights: Weights | None = None) -> None:
    """Write the project, with its weights if there are any, whole or not at all.

    The same project and weights give the same bytes. Raises FileError when the place cannot be written.
    """
    check_save(path)
    entries = {PROJECT_ENTRY: project_text(project).encode()}
    if weights:
        entries[WEIGHTS_ENTRY] = encode_safetensors(weights)
    if isinstance(project.data, OwnData) and project.data.file.content is not None:
        entries[DATA_FOLDER + project.data.file.sha256] = project.data.file.content.data
    with replacing(path) as stream:
        write_archive(stream, entries)


def load(path: Path, cap: int = MAX_BYTES) -> tuple[Project, dict[str, NDArray[np.float32]] | None]:
    """The project in a .playground file, and its weights as float32 or None.

    Whether the weights fit the drawing is checked where they are used (`match_weights`). Raises FileError naming
    file, field, what was found and what was expected; a file that unpacks to more than `cap` bytes is refused.
    """
    with open_archive(path, "a .playground file", cap) as archive:
        # A project finds what it keeps among the contents that are in memory while it is parsed.
        contents = [keep(archive.read(name, cap)) for name in archive.names() if name.startswith(DATA_FOLDER)]
        project = parse_project(archive.read(PROJECT_ENTRY, MAX_PROJECT_BYTES), f"{path}/{PROJECT_ENTRY}")
        del contents
        project = _linked_from(project, path)
        if WEIGHTS_ENTRY not in archive.names():
            return project, None
        return project, decode_safetensors(archive.read(WEIGHTS_ENTRY, cap), f"{path}/{WEIGHTS_ENTRY}")


def _linked_from(project: Project, path: Path) -> Project:
    """The project with its linked data found beside it, when it is not where it was."""
    data = project.data
    if not isinstance(data, OwnData) or not data.file.is_linked or Path(data.file.path).exists():
        return project
    beside = path.resolve().parent / data.file.name
    return project.replace(data=data.with_file(data.file.linked(beside))) if beside.exists() else project
