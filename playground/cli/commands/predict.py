"""`playground predict`: compute the outputs of a trained project for your own samples."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playground.cli.arguments import prepared
from playground.cli.saying import DONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from playground.data.dataset import Samples

DOC = "Compute the outputs of a trained project for your own samples."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, what goes in, and where the answers go."""
    parser.add_argument("file", metavar="FILE", help="a .playground file with weights (train --save writes one)")
    parser.add_argument(
        "--input",
        type=Path,
        required=True,
        metavar="X.npy",
        help="one sample a row, in the units of the data set; images as bytes or as numbers from 0 to 1",
    )
    parser.add_argument("--output", type=Path, required=True, metavar="Y.npy", help="where the answers go, a row each")
    parser.add_argument(
        "--as",
        dest="form",
        choices=("logits", "probabilities", "classes"),
        default="logits",
        help="logits: what leaves the network (the default); probabilities, a column a class; classes, as numbers",
    )


def run(options: argparse.Namespace) -> int:
    """Compute and write the answers."""
    from playground.formats.examples import open_project
    from playground.storage.errors import FileError
    from playground.storage.npy import read_npy, write_npy
    from playground.storage.replacing import check_target

    check_target(options.output, ".npy")
    project, weights = open_project(options.file)
    if weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved (train --save)")
    inputs = read_npy(options.input)
    trainer = prepared(options.file, project, weights)
    answers = trainer.predict(_checked_inputs(options.input, inputs, trainer.samples))
    if options.form != "logits" and not trainer.samples.task.is_classification:
        raise FileError(options.file, "data", "numbers to predict", f"data with classes, for --as {options.form}")
    if options.form == "probabilities":
        answers = trainer.probabilities(answers)
    elif options.form == "classes":
        answers = trainer.plan.loss.decide(answers)
    write_npy(options.output, answers)
    return DONE


def _checked_inputs(path: Path, inputs: NDArray[Any], samples: Samples) -> NDArray[Any]:
    """Samples for the network: bytes where the data set has bytes, else float32."""
    import numpy as np

    from playground.storage.errors import FileError

    shape = samples.task.input.shape
    if samples.task.is_image and inputs.shape[1:] == shape[:-1] and shape[-1] == 1:
        inputs = inputs[..., np.newaxis]  # gray images are often kept without a channel axis
    if inputs.ndim == 0 or inputs.shape[1:] != shape or not len(inputs):
        expected = f"(n, {', '.join(map(str, shape))}) with n at least 1"
        raise FileError(str(path), "shape", str(inputs.shape), expected)
    vocabulary = samples.task.input.vocabulary
    if vocabulary is not None:
        is_whole = inputs.dtype.kind in "iu"
        if not is_whole or inputs.min() < 0 or inputs.max() >= vocabulary:
            found = f"type {inputs.dtype}" + (f", from {inputs.min()} to {inputs.max()}" if is_whole else "")
            expected = f"whole numbers from 0 to {vocabulary - 1}: 0 is padding, then the symbols in their order"
            raise FileError(str(path), "elements", found, expected)
        return inputs
    if inputs.dtype == np.uint8 and samples.train.inputs.dtype == np.uint8:
        return inputs
    whole = inputs.dtype.kind in "iu" and samples.train.inputs.dtype != np.uint8
    if inputs.dtype.kind != "f" and not whole:
        expected = "floats" if samples.scale == 1 else "uint8 as in the data set, or floats from 0 to 1"
        raise FileError(str(path), "elements", f"type {inputs.dtype}", expected)
    with np.errstate(over="ignore"):
        numbers = inputs.astype(np.float32)
    # Behind the end of a sequence that is shorter than others stands NaN.
    wrong = np.isinf(numbers) if samples.task.padded else ~np.isfinite(numbers)
    if wrong.any():
        place = ", ".join(str(index) for index in np.argwhere(wrong)[0])
        raise FileError(str(path), f"[{place}]", "a value that is not finite", "finite numbers")
    if samples.scale != 1 and (numbers.min() < 0 or numbers.max() > 1):
        found = f"numbers from {numbers.min():g} to {numbers.max():g}"
        raise FileError(str(path), "elements", found, "uint8 as in the data set, or floats from 0 to 1")
    return numbers if samples.scaler is None else samples.scaler.apply(numbers.astype(np.float64))
