"""From a file of the person's to a data set with sensible settings, whatever kind of file it is."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from pathlib import Path

from playground.data.dataset import DataError
from playground.data.own.array_reading import NPY_MAGIC
from playground.data.own.looks import (
    ArrayLook,
    ImageLook,
    TextLook,
    TextsLook,
    look_at_arrays,
    look_at_images,
    look_at_text,
    look_at_texts,
)
from playground.data.own.members import TEXTS, is_zip, zip_names
from playground.data.own.own_data import OwnData
from playground.data.own.pictures import is_picture
from playground.data.own.source import DataFile, Tick, kept_file, no_tick, read_bytes
from playground.data.own.spreadsheet import WORKBOOK, sheets_of
from playground.data.own.surveyed_table import SurveyedTable, survey_table
from playground.data.own.table_format import TableFormat, find_format, is_tabular
from playground.data.sets.image_folder import pictures_in
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr

SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".npy", ".npz", ".zip")
# Up to this size a project keeps the data unless it is told not to.
USUALLY_KEPT = 50 * 1024**2


def take_file(path: Path, link: bool | None = None, tick: Tick = no_tick) -> DataFile:
    """The file or folder at a place, kept or linked to; by its size when that is not said.

    Raises DataError when it cannot be read.
    """
    file = kept_file(Path(os.path.realpath(path)).name, read_bytes(path, tick))
    links = file.size > USUALLY_KEPT if link is None else link
    return file.linked(Path(os.path.realpath(path))) if links else file


@dataclass(frozen=True)
class Unread:
    """A table of which nothing could be made as it was read, and how that was.

    Attributes:
        sheets: of a workbook, for the choice of another.
    """

    format: TableFormat
    sheets: tuple[str, ...]
    sentence: str


Look = SurveyedTable | ArrayLook | ImageLook | TextLook | TextsLook


def look_at(file: DataFile, form: TableFormat | None = None, tick: Tick = no_tick) -> Look | Unread:
    """What is in a file, told by its bytes; `form` says how a table is written down when that is not to be found out.

    Raises PlaygroundError when it cannot be, whatever is chosen.
    """
    data = file.read()
    if is_zip(data):
        names = zip_names(data, file.name)
        if WORKBOOK not in names:
            return _look_at_members(file, data, names, form, tick)
    elif data.startswith(NPY_MAGIC):
        return look_at_arrays(file, data, tick)
    elif is_picture(data):
        raise DataError(
            tr(
                "{file}: found one picture, expected a folder or a zip of them, in folders named by class",
                file=file.name,
            )
        )
    elif _is_prose(file, data):
        return look_at_text(file, data, form.encoding if form else None)
    return _look_at_table(file, data, form, tick)


def import_data(path: Path, link: bool | None = None, tick: Tick = no_tick, target: str | None = None) -> OwnData:
    """The data set in a file, with every decision taken as one would most likely take it.

    `target` names the column of a table to tell, where that is said. Raises PlaygroundError saying what was
    found and what was expected.
    """
    file = take_file(path, link, lambda share: tick(share * 0.2))
    look = look_at(file, tick=lambda share: tick(0.2 + share * 0.8))
    if isinstance(look, Unread):
        raise DataError(look.sentence)
    return look.telling(target) if target and isinstance(look, SurveyedTable) else look.proposed()


def _look_at_members(file: DataFile, data: bytes, names: tuple[str, ...], form: TableFormat | None, tick: Tick) -> Look:
    """What is in a zip that is no workbook: arrays, pictures or texts."""
    if any(name.endswith(".npy") for name in names):
        return look_at_arrays(file, data, tick)
    if not pictures_in(names) and any(name.lower().endswith(TEXTS) for name in names):
        return look_at_texts(file, data, form.encoding if form else None)
    return look_at_images(file, data, tick)


def _look_at_table(file: DataFile, data: bytes, form: TableFormat | None, tick: Tick) -> SurveyedTable | Unread:
    sheets = sheets_of(data, file.name) if is_zip(data) else ()
    form = form or (TableFormat() if sheets else find_format(data))
    try:
        return dataclasses.replace(survey_table(file, form, tick), sheets=sheets)
    except PlaygroundError as error:
        return Unread(form, sheets, str(error))


def _is_prose(file: DataFile, data: bytes) -> bool:
    """Whether a .txt is a text to read rather than a table."""
    return file.name.lower().endswith(".txt") and not is_tabular(data)
