"""From a file of the person's to a data set with sensible settings, whatever kind of file it is."""

from __future__ import annotations

from pathlib import Path

from playground.data.own.own_data import OwnData
from playground.data.own.source import DataFile, Tick, kept_file, linked_file, no_tick, read_bytes
from playground.data.own.surveyed_table import survey_table

TABLE_SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm")
SUFFIXES = TABLE_SUFFIXES
# Up to this size a project keeps the data unless it is told not to.
USUALLY_KEPT = 50 * 1024**2


def take_file(path: Path, link: bool, tick: Tick = no_tick) -> DataFile:
    """The file at a place, kept or linked to. Raises DataError when it cannot be read."""
    return linked_file(path, tick) if link else kept_file(path.name, read_bytes(path, tick))


def import_data(path: Path, link: bool = False, tick: Tick = no_tick) -> OwnData:
    """The data set in a file, with every decision taken as one would most likely take it.

    Raises PlaygroundError saying what was found and what was expected.
    """
    return survey_table(take_file(path, link), tick=tick).proposed()
