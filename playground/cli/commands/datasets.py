"""`playground datasets`: list the data sets, or tell what is in that of a project."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from playground.cli.arguments import FILE_HELP
from playground.cli.saying import DONE

if TYPE_CHECKING:
    from playground.data.dataset import Dataset

DOC = "List the data sets; with FILE tell the columns and classes of a project's data, and what predict takes."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, which may be left out."""
    parser.add_argument("file", metavar="FILE", nargs="?", help=FILE_HELP)


def run(options: argparse.Namespace) -> int:
    """Print a line for each, or for each column."""
    from playground.data.dataset import DATASETS, Dataset, bundled_kinds
    from playground.formats.examples import open_project

    if options.file:
        data = open_project(options.file)[0].data
        assert isinstance(data, Dataset)  # a project whose data is not known is refused when it is read
        _tell(data)
        return DONE
    for dataset in map(DATASETS.find, bundled_kinds()):
        print(f"{dataset.kind:<12} {_kinds(dataset()):<21} {dataset.summary()}")
    return DONE


def _kinds(dataset: Dataset) -> str:
    """What goes in and what is told."""
    task = dataset.task()
    steps = f"{task.steps}×" if task.steps is not None else ""
    answers = f"{steps}{len(task.classes)} classes" if task.classes else ", ".join(task.outputs)
    return f"{task.input!s:>8} -> {answers:<12}"


def _tell(data: Dataset) -> None:
    """What a table of further samples has in its columns, what is told, and which files are read."""
    task = data.task()
    print(f"{data.title}: {_kinds(data).strip()}")
    for name, what in data.further_columns():
        print(f"{name:<24} {what}")
    if task.classes and not task.tells_next:
        print(f"{'classes':<24} {', '.join(task.classes)}")
    elif task.outputs:
        print(f"{'to tell':<24} {', '.join(task.outputs)}")
    print(f"{'predict takes':<24} {', '.join(data.further_suffixes())}")
