"""Whether a file that a project links to is still the one that was read, and reading it again."""

from __future__ import annotations

import hashlib
import os
from enum import Enum
from pathlib import Path

from playground.data.dataset import DataError
from playground.data.own.importing import Unread, look_at
from playground.data.own.members import TooMuch, pack_folder
from playground.data.own.own_data import OwnData
from playground.data.own.source import DataFile, Tick, linked_file, no_tick
from playground.data.own.surveyed_table import SurveyedTable
from playground.data.sets.table_file import TableFile
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr


class LinkState(Enum):
    """How a file on the disk stands to what was read of it."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


def state_of(file: DataFile) -> LinkState:
    """How the file at the place a project links to stands to what was read; all of it is read for that."""
    path = Path(file.path)
    try:
        if os.path.isdir(path):
            found = hashlib.sha256(pack_folder(path, file.size)).hexdigest()
        elif not os.path.isfile(path):  # a pipe would be waited for
            return LinkState.GONE
        elif path.stat().st_size != file.size:
            return LinkState.CHANGED
        else:
            with path.open("rb") as stream:
                found = hashlib.file_digest(stream, "sha256").hexdigest()
    except TooMuch:
        return LinkState.CHANGED
    except (OSError, PlaygroundError):
        return LinkState.GONE
    return LinkState.SAME if found == file.sha256 else LinkState.CHANGED


def read_again(data: OwnData, tick: Tick = no_tick) -> OwnData:
    """The data set on what is at its place now, with the decisions taken before as far as they still can be.

    Raises PlaygroundError when nothing can be made of it, or it is another kind of file.
    """
    file = linked_file(Path(data.file.path), lambda share: tick(share * 0.2))
    form = data.format if isinstance(data, TableFile) else None
    look = look_at(file, form, lambda share: tick(0.2 + share * 0.8))
    if isinstance(look, Unread):
        raise DataError(look.sentence)
    if isinstance(look, SurveyedTable) and isinstance(data, TableFile):
        return look.like(data)
    made = look.proposed()
    if type(made) is not type(data):
        raise DataError(
            tr(
                "{file}: found {found}, expected {expected}; import it anew",
                file=file.name,
                found=tr(made.title).lower(),
                expected=tr(data.title).lower(),
            )
        )
    return made.replace(**{p.name: getattr(data, p.name) for p in data.parameters() if not p.found})
