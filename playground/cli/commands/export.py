"""`playground export`: a trained network for other programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from playground.cli.saying import DONE

DOC = "Write a trained network for another program: ONNX, PyTorch, Keras, NumPy, or its weights alone."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, what it is to become, and where it goes."""
    parser.add_argument("file", metavar="FILE", help="a .playground file with weights (train --save writes one)")
    parser.add_argument("--to", required=True, metavar="FORMAT", help="onnx, pytorch, keras, numpy, npz or safetensors")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="F", help="where it goes; some formats write files beside it"
    )
    parser.add_argument(
        "--scaling-inside",
        action="store_true",
        help="onnx: the graph takes samples, and tells numbers, as the data has them",
    )


def run(options: argparse.Namespace) -> int:
    """Write it and say what was verified."""
    from playground.cli.arguments import prepared
    from playground.formats.examples import open_project
    from playground.formats.exports.exporter import EXPORTERS, export
    from playground.formats.exports.model import model_of
    from playground.storage.errors import FileError
    from playground.storage.replacing import check_target

    kind = EXPORTERS.find(options.to)
    exporter = kind.from_settings({"scaling_inside": True} if options.scaling_inside else {})
    check_target(options.output, exporter.suffix)
    project, weights = open_project(options.file)
    if weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved (train --save)")
    trainer = prepared(options.file, project, weights)
    model = model_of(project, trainer.weights(), trainer.samples)
    sentence = export(exporter, model, options.output, _tell)
    files = [options.output, *exporter.beside(options.output)]
    print(f"Wrote {', '.join(map(str, files))}. {sentence}")
    return DONE


def _tell(sentence: str) -> None:
    if sentence and sys.stderr.isatty():
        print(f"{sentence} …", file=sys.stderr)
