"""`playground datasets`: list the data sets."""

from __future__ import annotations

import argparse

from playground.cli.saying import DONE

DOC = "List the data sets."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(options: argparse.Namespace) -> int:
    """Print a line for each."""
    from playground.data.dataset import DATASETS, bundled_kinds

    for dataset in map(DATASETS.find, bundled_kinds()):
        task = dataset().task()
        steps = f"{task.steps}×" if task.steps is not None else ""
        answers = f"{steps}{len(task.classes)} classes" if task.classes else ", ".join(task.outputs)
        print(f"{dataset.kind:<12} {task.input!s:>8} -> {answers:<12} {dataset.summary()}")
    return DONE
