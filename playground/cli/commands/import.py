"""`playground import`: make a project of your own data, or of a network of another program."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.cli.saying import DONE, say_written

DOC = "Make a project of your own data (table, arrays, text, pictures or texts by class), or of an ONNX network."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """DATA, what to tell, and where the project goes."""
    known = "a .csv, .tsv, .xlsx, .npy, .npz, .txt, .zip, a folder, or a .onnx"
    parser.add_argument("data", metavar="DATA", type=Path, help=known)
    on = "of a network: the data it is for, a project, the id of an example or data; else bundled data that fits"
    parser.add_argument("--on", metavar="FILE", help=on)
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
    if options.data.suffix.lower() == ".onnx":
        return _import_network(options)
    if options.on:
        raise PlaygroundError("--on: found data to import, expected a network (.onnx)")
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


def _import_network(options: argparse.Namespace) -> int:
    """Find out what the nodes of a network are, print it, and write the project with its weights."""
    from playground.formats.examples import open_project
    from playground.formats.imports.network import NoFittingData, import_network
    from playground.formats.project_file import save
    from playground.spec.errors import PlaygroundError

    if options.target or options.link:
        raise PlaygroundError("--target and --link: found a network, expected data to import")
    wanted = open_project(options.on)[0] if options.on else None
    try:
        found = import_network(options.data, wanted)
    except NoFittingData as error:
        raise PlaygroundError(f"{error}; --on FILE names it: a project, the id of an example or data") from None
    if wanted is not None and found.project.data.kind != wanted.data.kind:
        took, fits = wanted.data.title, found.project.data.title
        raise PlaygroundError(f"--on {options.on}: found {took}, expected data that the network fits, such as {fits}")
    for mapped in found.mapped:
        print(f"{mapped.layer:<24} {mapped.kind:<16} {mapped.shape:<12} {', '.join(mapped.nodes)}".rstrip())
    print(f"on the data {found.project.data.title}" + ("" if options.on else "; --on FILE names other data"))
    for sentence in found.notes:
        print(sentence)
    if options.output:
        save(options.output, found.project, found.weights)
        say_written(options.output, "the drawing with its weights")
    return DONE


def _told(name: str, kind: str, used: bool, is_target: bool, gaps: int) -> str:
    role = "target" if is_target else "input" if used else "left out"
    return f"{name:<24} {kind:<9} {role:<9}" + (f" {gaps} missing" if gaps else "")
