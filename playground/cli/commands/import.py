"""`playground import`: make a project of your own data."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.cli.saying import DONE, say_written

DOC = "Make a project of your own data: a table, arrays, a text, or pictures or texts in folders named by class."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """DATA, what to tell, and where the project goes."""
    parser.add_argument("data", metavar="DATA", type=Path, help="a .csv, .tsv, .xlsx, .npy, .npz, .txt, .zip or folder")
    parser.add_argument("--target", metavar="COLUMN", help="the column to tell, of a table; else the likeliest")
    parser.add_argument("--link", action="store_true", help="link to the data with its hash, instead of keeping it")
    parser.add_argument("--output", metavar="OUT.playground", type=Path, help="write the project; else only look")


def run(options: argparse.Namespace) -> int:
    """Look through the data, print what is in it, and write the project."""
    from playground.data.own.importing import import_data
    from playground.data.sets.table_file import TableFile
    from playground.formats.own_project import titled_project
    from playground.formats.project_file import check_save, save
    from playground.spec.errors import PlaygroundError
    from playground.training.prepare import load_samples

    if options.output:
        check_save(options.output)
    data = import_data(options.data, options.link or None, target=options.target)
    if options.target and not isinstance(data, TableFile):
        raise PlaygroundError(f"--target: found {data.title.lower()}, expected a table")
    project = titled_project(data, options.data)
    samples = load_samples(project)
    if isinstance(data, TableFile):
        for column in data.columns:
            print(_told(column.name, column.kind, column.used, column.name == data.target, column.gaps))
    task = samples.task
    told = f"{len(task.classes)} classes" if task.is_classification else ", ".join(task.outputs[:5])
    parts = f"{len(samples.train)} samples to train, {len(samples.validation)} to validate"
    print(f"inputs {task.input}, to tell {told}; {parts}")
    if options.output:
        save(options.output, project)
        say_written(options.output)
    return DONE


def _told(name: str, kind: str, used: bool, is_target: bool, gaps: int) -> str:
    role = "target" if is_target else "input" if used else "left out"
    return f"{name:<24} {kind:<9} {role:<9}" + (f" {gaps} missing" if gaps else "")
