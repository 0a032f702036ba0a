"""Projects made of a person's data file, so that it can stand wherever a project file can."""

from __future__ import annotations

from pathlib import Path

from playground.data.own.importing import SUFFIXES, USUALLY_KEPT, import_data
from playground.data.own.source import Tick, no_tick
from playground.formats.project_json import MAX_TITLE
from playground.spec.project import Project
from playground.training.fitting import project_for


def is_data(path: Path) -> bool:
    """Whether the name is that of a data file."""
    return path.suffix.lower() in SUFFIXES


def project_of_data(path: Path, tick: Tick = no_tick) -> Project:
    """A project on the data in a file: kept inside up to a usual size, linked to beyond. Raises PlaygroundError."""
    link = path.is_file() and path.stat().st_size > USUALLY_KEPT
    return project_for(import_data(path, link, tick), path.stem[:MAX_TITLE])
