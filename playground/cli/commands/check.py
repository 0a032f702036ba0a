"""`playground check`: print the problems of a project."""

from __future__ import annotations

import argparse

from playground.cli.arguments import add_file
from playground.cli.saying import DONE, PROBLEMS, say
from playground.storage.errors import one_line

DOC = "Print the problems of a project, one a line; exit 1 if there are any. What was checked is said on stderr."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE."""
    add_file(parser)


def run(options: argparse.Namespace) -> int:
    """Print the problems."""
    from playground.formats.examples import open_project
    from playground.formats.weights import match_weights, weight_shapes
    from playground.spec.wording import counted
    from playground.training.prepare import plan_of

    project, weights = open_project(options.file)
    plan = plan_of(project)
    for problem in plan.problems:
        print(one_line(str(problem)))
    if plan.runs and weights is not None:
        match_weights(weights, weight_shapes(plan), options.file)
    if plan.problems:
        return PROBLEMS
    checked = f"{counted(len(plan.layers), 'layer')} with their wires and shapes, the data and the loss"
    say(f"{options.file}: no problem found; checked {checked}{'' if weights is None else ', the weights'}")
    return DONE
