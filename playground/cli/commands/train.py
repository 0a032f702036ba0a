"""`playground train`: train a project and save or export what it learned."""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from playground.cli.arguments import add_file, add_settings, count, prepared, with_settings
from playground.cli.saying import DONE, PROBLEMS, say, say_written
from playground.spec.errors import PlaygroundError
from playground.spec.wording import counted

if TYPE_CHECKING:
    from playground.spec.project import Project
    from playground.training.events import Score
    from playground.training.trainer import Trainer

DOC = "Train a project and save or export what it learned."

# What `train` does with a project that trains until it is stopped: here nobody presses Pause.
DEFAULT_EPOCHS = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE, how long, and where the result goes."""
    add_file(parser)
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--epochs", type=count, metavar="N", help=f"passes over the data (else the project's, else {DEFAULT_EPOCHS})"
    )
    length.add_argument("--steps", type=count, metavar="N", help="steps, one batch each")
    add_settings(parser)
    parser.add_argument(
        "--continue", dest="go_on", action="store_true", help="start from the weights in FILE, not from new ones"
    )
    parser.add_argument("--save", type=Path, metavar="OUT.playground", help="write the project with its weights")
    parser.add_argument(
        "--export",
        dest="exports",
        type=Path,
        metavar="OUT.npz",
        action="append",
        default=[],
        help="write the weights, as .npz or .safetensors; both when said twice (ONNX and source: playground export)",
    )
    parser.add_argument("--json", action="store_true", help="print the result as one JSON object, last on stdout")


def run(options: argparse.Namespace) -> int:
    """Train, then write and print what came of it."""
    from playground.formats.examples import open_project
    from playground.formats.project_file import check_save, save
    from playground.formats.weights import check_export, export_weights
    from playground.storage.errors import FileError
    from playground.training.events import Halt
    from playground.training.health.rule import examine
    from playground.training.health.vitals import measure
    from playground.training.unheeded import unheeded_settings

    project, weights = open_project(options.file)
    project = with_settings(project, options)
    if options.go_on and weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved, for --continue")
    if options.save:
        check_save(options.save)
    for path in options.exports:
        _refuse_programs(path)
        check_export(path)
    if weights is not None and not options.go_on:
        say(f"{options.file}: begins with new weights; --continue goes on from those in it")
    trainer = prepared(options.file, _with_length(project, options), weights if options.go_on else None)
    for problem in unheeded_settings(project):
        say(f"{options.file}: {problem}")
    result = _result(trainer, _run(trainer, options.steps))
    finite = result["train_loss"] is not None
    if finite and options.save:
        save(options.save, _with_run(project, trainer), trainer.weights())
        say_written(options.save, "the drawing with its weights")
    for path in options.exports if finite else ():
        export_weights(path, project, trainer.weights(), trainer.samples.preparation)
        say_written(path, "the weights")
    if trainer.halt is Halt.STOPPED_EARLY:
        say(f"{options.file}: {trainer.progress.message}")
    print(json.dumps(result) if options.json else _told(result))
    if finite:
        for finding in examine(measure(trainer)):
            say(f"{options.file}: {finding}")
        return DONE
    say(
        f"{options.file}: the loss is not finite since step {trainer.step}; take a lower rate with "
        "--set learning_rate=NUMBER. Nothing was written."
    )
    return PROBLEMS


def _refuse_programs(path: Path) -> None:
    """Lead to the command that exports whole networks where the weights alone were not meant."""
    from playground.formats.exports.exporter import EXPORTERS
    from playground.formats.weights import SUFFIXES
    from playground.storage.errors import FileError

    suffix = path.suffix.lower()
    kinds = [kind.kind for kind in EXPORTERS if kind.suffix == suffix]
    if suffix not in SUFFIXES and kinds:
        then = f"--save OUT.playground here, then: playground export OUT.playground --to {kinds[0]} --output {path}"
        raise FileError(str(path), "--export", f"a whole network ({', '.join(kinds)})", f"weights alone, or {then}")


def _with_run(project: Project, trainer: Trainer) -> Project:
    """The project with this run beside those it had."""
    from playground.spec.past_run import add_run, free_look
    from playground.training.remembering import past_run

    number = max((run.number for run in project.runs), default=0) + 1
    found = past_run(number, trainer.project, trainer.progress, trainer.curves())
    return project.replace(runs=add_run(project.runs, found.replace(look=free_look(project.runs))))


def _with_length(project: Project, options: argparse.Namespace) -> Project:
    """The project as it is trained here; what is saved keeps its own number of epochs."""
    epochs = 0 if options.steps else options.epochs or project.training.epochs or DEFAULT_EPOCHS
    try:
        return project.replace(training=project.training.replace(epochs=epochs))
    except PlaygroundError as error:
        raise PlaygroundError(f"--epochs: {error}") from None


def _run(trainer: Trainer, steps: int | None) -> float:
    """Train to the end with a progress bar on a terminal. Returns the seconds it took."""
    from tqdm import tqdm

    training = trainer.project.training
    batches = -(-len(trainer.samples.train) // (training.batch_size or len(trainer.samples.train)))
    started = time.perf_counter()
    total = steps or training.epochs * batches
    with tqdm(total=total, unit="step", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for progress in trainer.run(steps=steps):
            bar.update(progress.step - bar.n)
    return time.perf_counter() - started


def _result(trainer: Trainer, seconds: float) -> dict[str, float | None]:
    """What --json prints; null where there is no such part, no classes, or no finite number."""
    train, validation, test = (trainer.evaluate(part) for part in ("train", "validation", "test"))
    return {
        "epochs": trainer.epoch,
        "steps": trainer.step,
        "seconds": round(seconds, 3),
        "steps_per_second": round(trainer.step / seconds, 1) if seconds else None,
        "train_loss": _loss(train),
        "validation_loss": _loss(validation),
        "train_accuracy": _accuracy(train),
        "validation_accuracy": _accuracy(validation),
        "test_loss": _loss(test),
        "test_accuracy": _accuracy(test),
        "parameters": trainer.plan.total_parameters,
        "seed": trainer.project.training.seed,
    }


def _loss(score: Score | None) -> float | None:
    return score.loss if score and math.isfinite(score.loss) else None


def _accuracy(score: Score | None) -> float | None:
    return score.accuracy if score else None


def _told(result: Mapping[str, float | None]) -> str:
    """The result in lines for a person."""
    length = f"{counted(int(result['epochs'] or 0), 'epoch')}, {counted(int(result['steps'] or 0), 'step')}"
    lines = [
        f"{length} in {{seconds}} s: {{steps_per_second}} steps per second".format(**result),
        f"{counted(int(result['parameters'] or 0), 'parameter')}, seed {result['seed']}",
    ]
    for part in ("train", "validation", "test"):
        loss, accuracy = result[f"{part}_loss"], result[f"{part}_accuracy"]
        if loss is not None:
            lines.append(f"{part:<10}  loss {loss:.6g}" + ("" if accuracy is None else f"  accuracy {accuracy:.4f}"))
    return "\n".join(lines)
