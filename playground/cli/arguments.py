"""What several commands take: a file, settings, a count; and the trainer that follows from them."""

from __future__ import annotations

import argparse
from collections.abc import Container, Mapping
from typing import TYPE_CHECKING

from playground.spec.errors import PlaygroundError, shown

if TYPE_CHECKING:  # NumPy and the rest are imported by the commands that use them, so that --help is quick
    import numpy as np
    from numpy.typing import NDArray

    from playground.spec.project import Project
    from playground.training.trainer import Trainer

FILE_HELP = "a .playground file, the id of an example, or your own data (.csv, .xlsx, ...)"


def add_file(parser: argparse.ArgumentParser) -> None:
    """The project that the command is about."""
    parser.add_argument("file", metavar="FILE", help=FILE_HELP)


def count(text: str) -> int:
    """A whole number from 1."""
    if not text.isascii() or not text.isdigit() or not 1 <= len(text) <= 12 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"found {shown(text)}, expected a whole number from 1")
    return int(text)


def add_settings(parser: argparse.ArgumentParser) -> None:
    """--seed and --set."""
    parser.add_argument("--seed", metavar="S", help="where randomness starts, instead of the project's own")
    parser.add_argument(
        "--set",
        dest="settings",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="change a setting: learning_rate=0.1, optimizer=adam, data.noise=0.2, 'Dense 1.units=8'",
    )


def with_settings(project: Project, options: argparse.Namespace) -> Project:
    """The project with what --set and --seed say."""
    from playground.data.dataset import DATASETS
    from playground.engine.loss import LOSSES
    from playground.engine.optimizer import OPTIMIZERS
    from playground.spec.settings_path import set_by_path

    find = {"data": DATASETS.find, "loss": LOSSES.find, "optimizer": OPTIMIZERS.find}
    seed = [] if options.seed is None else [f"training.seed={options.seed}"]
    # Another optimizer or schedule brings its own settings: the shorter path first, in whatever order they are said.
    for setting in sorted([*options.settings, *seed], key=lambda setting: _depth(setting, find)):
        path, equals, text = setting.partition("=")
        if not equals:
            raise PlaygroundError(f"--set {setting}: found no '=', expected NAME=VALUE")
        try:
            project = set_by_path(project, path, text, find)
        except PlaygroundError as error:
            raise PlaygroundError(f"--set {setting}: {error}") from None
    return project


def _depth(setting: str, parts: Container[str]) -> int:
    """How far inside of the project a setting is; one that is named alone is one of a part's."""
    path = setting.partition("=")[0].strip()
    return 0 if path in parts else max(path.count("."), 1)


def prepared(file: str, project: Project, weights: Mapping[str, NDArray[np.float32]] | None) -> Trainer:
    """A trainer for the project in a file, with the weights of that file or new ones."""
    from playground.formats.weights import match_weights, weight_shapes
    from playground.training.prepare import plan_of, prepare

    plan = plan_of(project)
    if not plan.runs:
        raise PlaygroundError(f"{file}: found {plan.problems[0]} Expected a drawing that runs.")
    if weights is not None:
        weights = match_weights(weights, weight_shapes(plan), file)
    return prepare(project, weights)
