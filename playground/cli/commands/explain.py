"""`playground explain`: one step of training on one sample, in all its numbers."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from playground.cli.arguments import add_file, add_settings, count, prepared, with_settings
from playground.cli.saying import DONE

if TYPE_CHECKING:
    from playground.engine.plan import Plan

DOC = "Print a step of training on one sample: forward, backward and update, number by number."
PARTS = ("train", "validation", "test")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, which sample, and how it is written."""
    add_file(parser)
    parser.add_argument("--part", choices=PARTS, default=PARTS[0], help="the part of the data (else train)")
    parser.add_argument("--sample", type=count, default=1, metavar="N", help="which sample of it, from 1 (else 1)")
    parser.add_argument(
        "--neuron",
        dest="neurons",
        metavar="LAYER=N",
        action="append",
        default=[],
        help="the neuron to tell of in a layer with many, from 1: 'Dense 1=3'",
    )
    parser.add_argument("--latex", action="store_true", help="write LaTeX instead of plain text")
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Compute and print it."""
    from playground.formats.examples import open_project
    from playground.training.explaining.lines import as_latex, as_text
    from playground.training.explaining.step import explain_step
    from playground.training.explaining.writing import explain

    project, weights = open_project(options.file)
    trainer = prepared(options.file, with_settings(project, options), weights)
    opened = dict(_neuron(text, trainer.plan) for text in options.neurons)
    sections = explain(explain_step(trainer, options.part, options.sample - 1), opened)
    print(as_latex(sections) if options.latex else as_text(sections), end="")
    return DONE


def _neuron(text: str, plan: Plan) -> tuple[str, int]:
    """The layer and the neuron, from 0, of LAYER=N."""
    from playground.spec.errors import PlaygroundError, expected_name

    layer, _, place = text.rpartition("=")
    if layer not in plan.order:
        raise PlaygroundError(f"--neuron {text}: no layer {layer!r}; {expected_name(layer, plan.order)}")
    most = plan.outputs[layer].size
    if not place.isdecimal() or not 1 <= int(place) <= most:
        raise PlaygroundError(f"--neuron {text}: found {place!r}, expected a whole number from 1 to {most}")
    return layer, int(place) - 1
