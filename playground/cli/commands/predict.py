"""`playground predict`: what a trained project says of your own samples."""

from __future__ import annotations

import argparse
from pathlib import Path

from playground.cli.arguments import prepared
from playground.cli.saying import DONE, say

DOC = "Let a trained project answer your own samples: rows of a table, texts, pictures or arrays."
FORMS = ("logits", "probabilities", "classes")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, what goes in, and where the answers go."""
    parser.add_argument("file", metavar="FILE", help="a .playground file with weights (train --save writes one)")
    parser.add_argument(
        "--input",
        type=Path,
        nargs="+",
        required=True,
        metavar="X",
        help="samples as the project's data has them: a .csv, .tsv or .xlsx with the columns it learned from, in any "
        "order; a .txt with a text a line; pictures, or a folder or zip of them; a .npy with a sample a row",
    )
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="Y",
        help="where the answers go, a row each: a .csv with the class and the probability of each class by name, or "
        "with the numbers in their own units; or a .npy",
    )
    parser.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        help="logits: what leaves the network (a .npy has these of classes unless told otherwise); probabilities, a "
        "column a class; classes: by name, as numbers in a .npy",
    )
    parser.epilog = (
        "playground predict names.playground --input names.txt --output answers.csv; "
        "playground predict penguins.playground --input new.csv --output answers.csv"
    )


def run(options: argparse.Namespace) -> int:
    """Compute and write the answers, and say how many there are."""
    from playground.data.dataset import Dataset
    from playground.data.further.reading import read_all
    from playground.formats.answers_file import SUFFIXES, write_answers
    from playground.formats.examples import open_project
    from playground.storage.errors import FileError
    from playground.storage.replacing import check_target
    from playground.training.answering import ANSWERS, answer

    check_target(options.output, *SUFFIXES)
    if any(path.resolve() == options.output.resolve() for path in options.input):
        raise FileError(str(options.output), "--output", "the file of the samples", "another one for the answers")
    project, weights = open_project(options.file)
    if weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved (train --save)")
    trainer, data = prepared(options.file, project, weights), project.data
    assert isinstance(data, Dataset)  # the trainer has loaded it
    if options.form in ("probabilities", "classes") and not trainer.samples.task.is_classification:
        raise FileError(options.file, "data", "numbers to predict", f"data with classes, for --as {options.form}")
    further = read_all(data, options.input, trainer.samples)
    for remark in further.remarks:
        say(remark)
    say(write_answers(options.output, answer(trainer, further), options.form or ANSWERS))
    return DONE
