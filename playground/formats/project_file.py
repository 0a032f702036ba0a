"""The .playground file: a zip of `project.json`, once trained `weights.safetensors` and `runs.json`, and own data.

How far the training is lies beside the weights, as `training.json` and `training.safetensors`: whoever opens the file
goes on as if it had not been closed. `history.json` is what undo and redo lead to. A file in which one of these is
missing or damaged opens without it.

Own data lies under `data/` by the hash of its bytes. What is only linked is looked for where it was, then beside the
project, so that a folder with both can be moved.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.own.own_data import OwnData, kept_content
from playground.data.own.source import keep
from playground.formats.history_json import MAX_HISTORY_BYTES, history_text, parse_history
from playground.formats.project_json import parse_project, project_text
from playground.formats.runs_json import MAX_RUNS_BYTES, parse_runs, runs_text
from playground.formats.training_state import decode_state, encode_state
from playground.formats.weights import Weights, decode_safetensors, encode_safetensors
from playground.spec.edit_history import EditHistory
from playground.spec.language import tr
from playground.spec.past_run import PastRun
from playground.spec.project import Project
from playground.storage.archive import Archive, open_archive, write_archive
from playground.storage.errors import FileError
from playground.storage.replacing import check_target, replacing
from playground.training.checkpoint import State

SUFFIX = ".playground"
PROJECT_ENTRY = "project.json"
WEIGHTS_ENTRY = "weights.safetensors"
STATE_ENTRY, STATE_ARRAYS_ENTRY = "training.json", "training.safetensors"
RUNS_ENTRY, HISTORY_ENTRY = "runs.json", "history.json"
DATA_FOLDER = "data/"
MAX_PROJECT_BYTES = MAX_STATE_BYTES = 10 * 1024**2  # as text: arrays lie beside it


@dataclass(frozen=True)
class Opened:
    """What a .playground file holds.

    Attributes:
        weights: as float32; None without any. Whether they fit is checked where they are used (`match_weights`).
        state: how far the training is; empty when that is not known.
        history: what undo and redo lead to; None without any.
        troubles: what in it could not be read and was left out, in sentences.
    """

    project: Project
    weights: dict[str, NDArray[np.float32]] | None = None
    state: State = field(default_factory=dict)
    history: EditHistory | None = None
    troubles: tuple[str, ...] = ()


def check_save(path: Path) -> None:
    """Refuse a place where a project cannot be saved, before work is done. Raises FileError."""
    check_target(path, SUFFIX)


def save(
    path: Path,
    project: Project,
    weights: Weights | None = None,
    state: State | None = None,
    history: EditHistory | None = None,
) -> None:
    """Write the project, with its weights, how far they are trained and its history if there are any.

    It is written whole or not at all; the same gives the same bytes. Raises FileError when the place cannot be written.
    """
    check_save(path)
    entries = entries_of(project, weights, state)
    if history is not None and history.names:
        entries[HISTORY_ENTRY] = history_text(history).encode()
    content = kept_content(project.data)
    if content is not None:
        entries[DATA_FOLDER + content.sha256] = content.data
    with replacing(path) as stream:
        write_archive(stream, entries, packed=(HISTORY_ENTRY,))  # where each version repeats the one before


def entries_of(project: Project, weights: Weights | None = None, state: State | None = None) -> dict[str, bytes]:
    """The files inside of a .playground file, by name, without own data."""
    entries = {PROJECT_ENTRY: project_text(project).encode()}
    if weights:
        entries[WEIGHTS_ENTRY] = encode_safetensors(weights)
    if project.runs:
        entries[RUNS_ENTRY] = runs_text(project.runs).encode()
    if weights and state:
        entries[STATE_ENTRY], entries[STATE_ARRAYS_ENTRY] = encode_state(state)
    return entries


def load(path: Path, cap: int | None = None) -> tuple[Project, dict[str, NDArray[np.float32]] | None]:
    """The project in a .playground file, and its weights as float32 or None. Raises FileError as `read` does."""
    opened = read(path, cap)
    return opened.project, opened.weights


def read(path: Path, cap: int | None = None) -> Opened:
    """What a .playground file holds.

    Raises FileError naming file, field, what was found and what was expected; a file that unpacks to more than `cap`
    bytes is refused.
    """
    with open_archive(path, tr("a .playground file"), cap) as archive:
        # A project finds what it keeps among the contents that are in memory while it is parsed.
        contents = [keep(archive.read(name)) for name in archive.names() if name.startswith(DATA_FOLDER)]
        project = _project(archive, path)
        runs, troubles = _runs(archive, path)
        project = project.replace(runs=runs)
        history, others = _history(archive, path, project)
        troubles += others
        del contents
        if WEIGHTS_ENTRY not in archive.names():
            return Opened(project, history=history, troubles=troubles)
        weights = decode_safetensors(archive.read(WEIGHTS_ENTRY), f"{path}/{WEIGHTS_ENTRY}")
        state, others = _state(archive, path)
        return Opened(project, weights, state, history, troubles + others)


def read_project(path: Path) -> Project:
    """The project in a .playground file alone; own data that it keeps is known by its hash. Raises FileError."""
    with open_archive(path, tr("a .playground file")) as archive:
        return _project(archive, path)


def _project(archive: Archive, path: Path) -> Project:
    project = parse_project(archive.read(PROJECT_ENTRY, MAX_PROJECT_BYTES), f"{path}/{PROJECT_ENTRY}")
    return _linked_from(project, path)


def _runs(archive: Archive, path: Path) -> tuple[tuple[PastRun, ...], tuple[str, ...]]:
    """What is remembered of earlier runs, and what is to be said of it."""
    if RUNS_ENTRY not in archive.names():
        return (), ()
    try:
        return parse_runs(archive.read(RUNS_ENTRY, MAX_RUNS_BYTES), f"{path}/{RUNS_ENTRY}"), ()
    except FileError as error:
        return (), (tr("The earlier runs could not be read and are left out: {error}", error=error),)


def _history(archive: Archive, path: Path, project: Project) -> tuple[EditHistory | None, tuple[str, ...]]:
    """What undo and redo lead to, and what is to be said of it."""
    if HISTORY_ENTRY not in archive.names():
        return None, ()
    try:
        return parse_history(archive.read(HISTORY_ENTRY, MAX_HISTORY_BYTES), f"{path}/{HISTORY_ENTRY}", project), ()
    except FileError as error:
        return None, (tr("The steps to undo could not be read and are left out: {error}", error=error),)


def _state(archive: Archive, path: Path) -> tuple[State, tuple[str, ...]]:
    """How far the training is, and what is to be said of it."""
    if STATE_ENTRY not in archive.names():
        return {}, ()
    try:
        text, arrays = archive.read(STATE_ENTRY, MAX_STATE_BYTES), archive.read(STATE_ARRAYS_ENTRY)
        return decode_state(text, arrays, f"{path}/{STATE_ENTRY}"), ()
    except FileError as error:
        told = tr(
            "How far the training was could not be read; it begins at step 0 with the weights: {error}", error=error
        )
        return {}, (told,)


def _linked_from(project: Project, path: Path) -> Project:
    """The project with its linked data found beside it, when it is not where it was."""
    data = project.data
    if not isinstance(data, OwnData) or not data.file.is_linked or os.path.exists(data.file.path):
        return project
    beside = Path(os.path.realpath(path)).parent / data.file.name
    return project.replace(data=data.with_file(data.file.linked(beside))) if os.path.exists(beside) else project
