"""What can be read of every data set whose kind says nothing else: told by what it asks of a network."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from playground.data.dataset import DataError, Dataset, Further, Samples
from playground.data.further.arrays import read_array
from playground.data.further.pictures import read_pictures, usual_take
from playground.data.further.rows import listed, read_in_order
from playground.data.further.texts import TABLES, read_texts
from playground.data.own.members import IMAGES
from playground.data.own.source import Tick
from playground.spec.language import tr
from playground.spec.task import Task

ARRAYS = ".npy"


def usual_suffixes(task: Task) -> tuple[str, ...]:
    """What the names of files end with from which samples of such a task are read."""
    if task.tells_next:
        return (ARRAYS,)
    if task.symbols:
        return (".txt", *TABLES, ".zip", ARRAYS)
    return (*IMAGES, ".zip", ARRAYS) if task.is_image else (*TABLES, ".txt", ARRAYS)


def what_is_read(dataset: Dataset) -> str:
    """What a file is to hold for `read_further`, in a sentence or two."""
    task, columns = dataset.task(), [name for name, _ in dataset.further_columns()]
    arrays = tr("An array (.npy) of samples, each {shape}", shape=task.input)
    if task.tells_next:
        return tr("An array (.npy) of samples, each {shape} symbols by their numbers.", shape=task.input)
    if task.symbols:
        return tr("Texts: a .txt with one a line, or a table with a column named text.")
    if task.is_image:
        return tr("A picture (.png, .jpg), or a folder or .zip of them. {arrays}.", arrays=arrays)
    if columns:
        return tr("A table (.csv, .tsv, .xlsx) with the columns {columns}, in any order.", columns=listed(columns))
    return tr(
        "A table (.csv, .tsv, .xlsx) with the {count} numbers of a sample in each row. {arrays}.",
        count=task.input.size,
        arrays=arrays,
    )


def is_array(path: Path) -> bool:
    """Whether a file is an array, by its name."""
    return path.suffix.lower() == ARRAYS


def refuse_strange(dataset: Dataset, path: Path) -> None:
    """Raise DataError for a name with another ending than those that are read."""
    suffixes = dataset.further_suffixes()
    if path.suffix.lower() not in suffixes and not os.path.isdir(path):
        raise DataError(
            tr(
                "{file}: found the extension {suffix}, expected one of {suffixes}",
                file=path.name,
                suffix=repr(path.suffix),
                suffixes=", ".join(suffixes),
            )
        )


def read_all(dataset: Dataset, paths: Sequence[Path], samples: Samples, tick: Tick | None = None) -> Further:
    """The samples of several files, one behind the other. Raises PlaygroundError where one cannot be read."""
    found = []
    for number, path in enumerate(paths):
        refuse_strange(dataset, path)
        found.append(dataset.read_further(path, samples, _part_of(tick, number, len(paths))))
    if len(found) == 1:
        return found[0]
    return Further(
        np.concatenate([further.inputs for further in found]),
        np.concatenate([further.left_out for further in found]),
        found[0].labelled if all(further.labelled == found[0].labelled for further in found) else "",
        tuple(label for further in found for label in further.labels),
        tuple(remark for further in found for remark in further.remarks),
    )


def _part_of(tick: Tick | None, number: int, count: int) -> Tick | None:
    """Told of one of several jobs, tell of them all."""
    return None if tick is None else lambda share: tick((number + share) / count)


def read_usual(dataset: Dataset, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
    """Samples from an array, a table, a text or pictures. Raises PlaygroundError."""
    if is_array(path):
        return read_array(path, samples)
    if samples.task.symbols:
        return read_texts(path, samples, tick)
    if samples.task.is_image:
        return read_pictures(path, samples, usual_take(dataset), tick)
    return read_in_order(path, samples, tick)
