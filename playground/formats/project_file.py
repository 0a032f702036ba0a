"""The .playground file: a zip of `project.json` and, once trained, `weights.safetensors`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.formats.project_json import parse_project, project_text
from playground.formats.weights import Weights, decode_safetensors, encode_safetensors
from playground.spec.project import Project
from playground.storage.archive import MAX_BYTES, open_archive, write_archive
from playground.storage.replacing import check_target, replacing

SUFFIX = ".playground"
PROJECT_ENTRY = "project.json"
WEIGHTS_ENTRY = "weights.safetensors"
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
    with replacing(path) as stream:
        write_archive(stream, entries)


def load(path: Path, cap: int = MAX_BYTES) -> tuple[Project, dict[str, NDArray[np.float32]] | None]:
    """The project in a .playground file, and its weights as float32 or None.

    Whether the weights fit the drawing is checked where they are used (`match_weights`). Raises FileError naming
    file, field, what was found and what was expected; a file that unpacks to more than `cap` bytes is refused.
    """
    with open_archive(path, "a .playground file", cap) as archive:
        project = parse_project(archive.read(PROJECT_ENTRY, MAX_PROJECT_BYTES), f"{path}/{PROJECT_ENTRY}")
        if WEIGHTS_ENTRY not in archive.names():
            return project, None
        return project, decode_safetensors(archive.read(WEIGHTS_ENTRY, cap), f"{path}/{WEIGHTS_ENTRY}")
