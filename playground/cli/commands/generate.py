"""`playground generate`: write text with a trained network."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from playground.cli.arguments import prepared
from playground.cli.saying import DONE

if TYPE_CHECKING:
    from playground.training.generation import Sampling

DOC = "Write text with a trained network that tells the next character."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, what the text begins with, and how its characters are drawn."""
    parser.add_argument("file", metavar="FILE", help="a .playground file with weights (train --save writes one)")
    parser.add_argument(
        "--prompt", metavar="TEXT", default="", help="what the text begins with (else where a paragraph or a poem does)"
    )
    parser.add_argument("--length", metavar="N", help="how many characters are written (else 200)")
    parser.add_argument("--temperature", metavar="T", help="0: always the likeliest; 1: as the network says (else 0.8)")
    parser.add_argument("--top-k", metavar="K", help="draw from the K likeliest characters only (else from all)")
    parser.add_argument("--seed", metavar="S", help="another seed, another text (else 0)")


def run(options: argparse.Namespace) -> int:
    """Write the prompt and what follows it, each character as it is drawn."""
    from playground.formats.examples import open_project
    from playground.storage.errors import FileError
    from playground.training.generation import generate

    sampling = _sampling(options)
    project, weights = open_project(options.file)
    if weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved (train --save)")
    trainer = prepared(options.file, project, weights)
    text = generate(trainer.network, options.prompt, sampling)
    sys.stdout.write(options.prompt)
    for symbol in text:
        sys.stdout.write(symbol)
        sys.stdout.flush()
    sys.stdout.write("\n")
    return DONE


def _sampling(options: argparse.Namespace) -> Sampling:
    from playground.spec.errors import PlaygroundError
    from playground.training.generation import Sampling

    settings: dict[str, Any] = {}
    for parameter in Sampling.parameters():
        text = getattr(options, parameter.name)
        if text is None:
            continue
        try:
            settings[parameter.name] = parameter.constraint.parse(text)
        except (ValueError, OverflowError):
            flag = parameter.name.replace("_", "-")
            raise PlaygroundError(f"--{flag}: found {text!r}, expected {parameter.constraint}") from None
    return Sampling(**settings)
