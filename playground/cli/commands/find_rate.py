"""`playground find-rate`: search for a learning rate that learns."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from playground.cli.arguments import add_file, add_settings, prepared, with_settings
from playground.cli.saying import DONE, PROBLEMS

if TYPE_CHECKING:
    from playground.training.rate_finder import RateSweep
    from playground.training.trainer import Trainer

DOC = "Search for a learning rate: a short run in which it grows, and the loss beside it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, settings, and the form of the result."""
    add_file(parser)
    add_settings(parser)
    parser.add_argument("--json", action="store_true", help="print the result as one JSON object, rates and losses too")


def run(options: argparse.Namespace) -> int:
    """Search, and print what was found; exit 1 where the loss falls at no rate."""
    from playground.formats.examples import open_project
    from playground.training.rate_finder import sentence

    project, _ = open_project(options.file)
    trainer = prepared(options.file, with_settings(project, options), None)
    sweep = _search(trainer)
    if options.json:
        print(json.dumps(_result(sweep, trainer)))
    else:
        print(sentence(sweep))
        if sweep.suggested is not None:
            print(f"To train with it: --set learning_rate={sweep.suggested:g}")
    return PROBLEMS if sweep.suggested is None else DONE


def _search(trainer: Trainer) -> RateSweep:
    """The whole sweep, with a progress bar on a terminal."""
    from tqdm import tqdm

    from playground.training.rate_finder import find_rate

    with tqdm(total=100, unit="%", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for sweep in find_rate(trainer):
            bar.update(round(100 * sweep.share) - bar.n)
    return sweep


def _result(sweep: RateSweep, trainer: Trainer) -> dict[str, object]:
    return {
        "suggested": sweep.suggested,
        "diverges": sweep.diverges,
        "learning_rate": trainer.project.optimizer.learning_rate,  # type: ignore[attr-defined]
        "seed": trainer.project.training.seed,
        "rates": sweep.rates.tolist(),
        "losses": sweep.losses.tolist(),
    }
