"""Exports that need a framework are run by it where it is installed, in a process of its own."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from playground.formats.exports.exporter import ExportError, Progress, largest_difference, verify_predictions
from playground.formats.exports.model import Model
from playground.spec.errors import told_of
from playground.spec.language import tr

LONGEST_RUN = 300.0


def verified_by(
    package: str,
    name: str,
    question: str,
    model: Model,
    path: Path,
    progress: Progress,
    surroundings: Mapping[str, str] | None = None,
) -> str:
    """What was verified of a program, in one sentence.

    `question` is a program that is given three files: the export; `inputs` of the network and `stored` samples as the
    data has them; where `answers` to the inputs, and what it `predicts` of the samples, go.
    """
    if not importlib.util.find_spec(package) or getattr(sys, "frozen", False):
        return tr("Its source was parsed; not run, because {framework} is not installed here.", framework=name)
    progress(tr("Running it with {framework}", framework=name))
    given, found = path.with_name("given.npz"), path.with_name("found.npz")
    np.savez(given, inputs=model.inputs, stored=model.stored)
    _run([sys.executable, "-c", question, str(path), str(given), str(found)], path.name, progress, surroundings or {})
    with np.load(found, allow_pickle=False) as said:
        compared = largest_difference(model, said["answers"], path.name)
        predicted = (said["names"], said["predicted"]) if "names" in said else said["predicted"]
        verify_predictions(model, predicted, path.name)
    return tr(
        "Run with {framework}: {compared} with the network's own, and so does what it predicts.",
        framework=name,
        compared=compared,
    )


# The end of a question: with `found` defined by the program and its `answers`, ask what it predicts and write both.
REPORT = """
given = numpy.load(sys.argv[2])
predicted = found["predict"](given["stored"])
named = dict(zip(("names", "predicted"), predicted)) if isinstance(predicted, tuple) else {"predicted": predicted}
numpy.savez(sys.argv[3], answers=answers(given["inputs"]), **named)
"""


def _run(command: list[str], what: str, progress: Progress, surroundings: Mapping[str, str]) -> None:
    """Run a program to its end, asking every tenth of a second whether to go on."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1", **surroundings},
    )
    waited = 0.0
    try:
        while True:
            try:
                _, errors = process.communicate(timeout=0.1)
                break
            except subprocess.TimeoutExpired:
                waited += 0.1
                progress("")
                if waited > LONGEST_RUN:
                    found = tr("no end after {seconds:.0f} s", seconds=LONGEST_RUN)
                    raise ExportError(told_of(what, found, tr("one"))) from None
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    if process.returncode:
        last = (errors.strip().splitlines() or [tr("no message")])[-1]
        raise ExportError(told_of(what, last, tr("a program that runs; nothing was written")))
