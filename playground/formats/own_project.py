"""Projects made of a person's data file, so that it can stand wherever a project file can."""

from __future__ import annotations

import os
from pathlib import Path

from playground.data.own.importing import SUFFIXES, import_data
from playground.data.own.own_data import OwnData
from playground.data.own.source import Tick, no_tick
from playground.formats.project_json import MAX_TITLE
from playground.spec.project import Project
from playground.training.fitting import project_for


def is_data(path: Path) -> bool:
    """Whether the name is that of a data file, or a folder stands there."""
    return path.suffix.lower() in SUFFIXES or os.path.isdir(path)


def project_of_data(path: Path, tick: Tick = no_tick) -> Project:
    """A project on the data in a file: kept inside up to a usual size, linked to beyond. Raises PlaygroundError."""
    return titled_project(import_data(path, tick=tick), path)


def titled_project(data: OwnData, path: Path) -> Project:
    """A project on data that came from there, named after it."""
    return project_for(data, Path(os.path.realpath(path)).stem[:MAX_TITLE])
