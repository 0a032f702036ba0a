"""The command line: `playground [FILE]` opens the window; train, predict, check, examples and datasets need no window.

Exit codes: 0 done; 1 the drawing has problems, or the loss is no longer finite; 2 bad input, said in one line on
stderr, nothing written; 130 interrupted, nothing written.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import playground
from playground.formats.errors import one_line
from playground.spec.errors import PlaygroundError, shown

if TYPE_CHECKING:  # NumPy and the rest are imported by the commands that use them, so that --help is quick
    import numpy as np
    from numpy.typing import NDArray

    from playground.data.dataset import Samples
    from playground.spec.project import Project
    from playground.training.trainer import Score, Trainer

DONE, PROBLEMS, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130

# What `train` does with a project that trains until it is stopped: here nobody presses Pause.
DEFAULT_EPOCHS = 200

COMMANDS = ("train", "predict", "check", "examples", "datasets")

FILE_HELP = "a .playground file, or the id of an example"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments, or the process's own. Returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        options = _parser().parse_args(_with_command(words))
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse has printed help, the version or its one line
        return stop.code if isinstance(stop.code, int) else BAD_INPUT
    except PlaygroundError as error:
        return _refuse(str(error))
    except MemoryError:
        return _refuse("found a network or data too large for this computer's memory, expected a smaller one")
    except KeyboardInterrupt:
        _say("interrupted; nothing was written")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: `playground examples | head -1`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        _say(f"{message} ({self.prog} --help says more)")
        raise SystemExit(BAD_INPUT)


def _with_command(words: list[str]) -> list[str]:
    """The arguments with "open" before them when they name no command."""
    named = ("open", *COMMANDS, "-h", "--help", "--version")
    return words if words and words[0] in named else ["open", *words]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="playground",
        usage="playground [FILE]\n       playground COMMAND ... (COMMAND --help says more)",
        description="Draw a neural network, watch it learn, take the weights home. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Neural Playground {playground.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="playground")

    def command(name: str, run: Callable[[argparse.Namespace], int], doc: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=doc, description=doc)
        added.set_defaults(run=run)
        return added

    window = command("open", _open, "Open the window; the word `open` may be left out.")
    window.add_argument("file", metavar="FILE", nargs="?", help=FILE_HELP)
    _add_train(command("train", _train, "Train a project and save or export what it learned."))
    _add_predict(command("predict", _predict, "Compute the outputs of a trained project for your own samples."))
    check = command("check", _check, "Print the problems of a project, one a line; exit 1 if there are any.")
    check.add_argument("file", metavar="FILE", help=FILE_HELP)
    examples = command("examples", _examples, "List the bundled projects, or tell about one, or copy it.")
    examples.add_argument("id", metavar="ID", nargs="?", help="an example; without it all are listed")
    examples.add_argument("--copy-to", metavar="F", type=Path, help="write it to this .playground file, a new one")
    command("datasets", _datasets, "List the data sets.")
    return parser


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=FILE_HELP)
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--epochs", type=_count, metavar="N", help=f"passes over the data (else the project's, else {DEFAULT_EPOCHS})"
    )
    length.add_argument("--steps", type=_count, metavar="N", help="steps, one batch each")
    parser.add_argument("--seed", metavar="S", help="where randomness starts, instead of the project's own")
    parser.add_argument(
        "--set",
        dest="settings",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="change a setting: learning_rate=0.1, optimizer=adam, data.noise=0.2, 'Dense 1.units=8'",
    )
    parser.add_argument(
        "--continue", dest="go_on", action="store_true", help="start from the weights in FILE, not from new ones"
    )
    parser.add_argument("--save", type=Path, metavar="OUT.playground", help="write the project with its weights")
    parser.add_argument("--export", type=Path, metavar="OUT.npz", help="write the weights, as .npz or .safetensors")
    parser.add_argument("--json", action="store_true", help="print the result as one JSON object, last on stdout")


def _add_predict(parser: argparse.ArgumentParser) -> None:
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


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= len(text) <= 12 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"found {shown(text)}, expected a whole number from 1")
    return int(text)


def _open(options: argparse.Namespace) -> int:
    from playground.formats.errors import FileError
    from playground.formats.examples import example_ids

    if options.file and not Path(options.file).exists() and options.file not in example_ids():
        expected = f"a .playground file, a command ({', '.join(COMMANDS)}) or an example ({', '.join(example_ids())})"
        raise FileError(options.file, "", "no such file, command or example", expected)
    shown_somewhere = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in shown_somewhere):
        return _refuse("the window: found no display, expected DISPLAY or WAYLAND_DISPLAY; `train` needs none")
    try:
        from playground.app import main as open_window
    except ImportError as error:
        return _refuse(f"the window: found {error}, expected an installation with PySide6")
    return open_window(options.file)


def _train(options: argparse.Namespace) -> int:
    from playground.formats.errors import FileError
    from playground.formats.examples import open_project
    from playground.formats.project_file import check_save, save
    from playground.formats.weights import check_export, export_weights
    from playground.training.events import Halt

    project, weights = open_project(options.file)
    project = _with_settings(project, options)
    if options.go_on and weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved, for --continue")
    if options.save:
        check_save(options.save)
    if options.export:
        check_export(options.export)
    trainer = _prepared(options.file, _with_length(project, options), weights if options.go_on else None)
    result = _result(trainer, _run(trainer, options.steps))
    finite = result["train_loss"] is not None
    if finite and options.save:
        save(options.save, project, trainer.weights())
    if finite and options.export:
        export_weights(options.export, project, trainer.weights(), trainer.samples.preparation)
    if trainer.halt is Halt.STOPPED_EARLY:
        _say(f"{options.file}: {trainer.progress.message}")
    print(json.dumps(result) if options.json else _told(result))
    if finite:
        return DONE
    _say(
        f"{options.file}: the loss is not finite since step {trainer.step}; take a lower rate with "
        "--set learning_rate=NUMBER. Nothing was written."
    )
    return PROBLEMS


def _with_settings(project: Project, options: argparse.Namespace) -> Project:
    """The project with what --set and --seed say."""
    from playground.data.dataset import DATASETS
    from playground.engine.loss import LOSSES
    from playground.engine.optimizer import OPTIMIZERS
    from playground.spec.settings_path import set_by_path

    find = {"data": DATASETS.find, "loss": LOSSES.find, "optimizer": OPTIMIZERS.find}
    seed = [] if options.seed is None else [f"training.seed={options.seed}"]
    for setting in [*options.settings, *seed]:
        path, equals, text = setting.partition("=")
        if not equals:
            raise PlaygroundError(f"--set {setting}: found no '=', expected NAME=VALUE")
        try:
            project = set_by_path(project, path, text, find)
        except PlaygroundError as error:
            raise PlaygroundError(f"--set {setting}: {error}") from None
    return project


def _with_length(project: Project, options: argparse.Namespace) -> Project:
    """The project as it is trained here; what is saved keeps its own number of epochs."""
    epochs = 0 if options.steps else options.epochs or project.training.epochs or DEFAULT_EPOCHS
    try:
        return project.replace(training=project.training.replace(epochs=epochs))
    except PlaygroundError as error:
        raise PlaygroundError(f"--epochs: {error}") from None


def _prepared(file: str, project: Project, weights: Mapping[str, NDArray[np.float32]] | None) -> Trainer:
    """A trainer for the project in a file, with the weights of that file or new ones."""
    from playground.formats.weights import match_weights, weight_shapes
    from playground.training.prepare import plan_of, prepare

    plan = plan_of(project)
    if not plan.runs:
        raise PlaygroundError(f"{file}: found {plan.problems[0]} Expected a drawing that runs.")
    if weights is not None:
        weights = match_weights(weights, weight_shapes(plan), file)
    return prepare(project, weights)


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
    lines = [
        "{epochs} epochs, {steps} steps in {seconds} s: {steps_per_second} steps per second".format(**result),
        "{parameters} parameters, seed {seed}".format(**result),
    ]
    for part in ("train", "validation", "test"):
        loss, accuracy = result[f"{part}_loss"], result[f"{part}_accuracy"]
        if loss is not None:
            lines.append(f"{part:<10}  loss {loss:.6g}" + ("" if accuracy is None else f"  accuracy {accuracy:.4f}"))
    return "\n".join(lines)


def _predict(options: argparse.Namespace) -> int:
    from playground.formats.errors import FileError
    from playground.formats.examples import open_project
    from playground.formats.npy import read_npy, write_npy
    from playground.formats.replacing import check_target

    check_target(options.output, ".npy")
    project, weights = open_project(options.file)
    if weights is None:
        raise FileError(options.file, "", "no weights in it", "a project that was trained and saved (train --save)")
    inputs = read_npy(options.input)
    trainer = _prepared(options.file, project, weights)
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

    from playground.formats.errors import FileError

    shape = samples.task.input.shape
    if samples.task.is_image and inputs.shape[1:] == shape[:-1] and shape[-1] == 1:
        inputs = inputs[..., np.newaxis]  # gray images are often kept without a channel axis
    if inputs.ndim == 0 or inputs.shape[1:] != shape or not len(inputs):
        expected = f"(n, {', '.join(map(str, shape))}) with n at least 1"
        raise FileError(str(path), "shape", str(inputs.shape), expected)
    vocabulary = samples.task.input.vocabulary
    if vocabulary is not None:
        if inputs.dtype.kind not in "iu" or inputs.min() < 0 or inputs.max() >= vocabulary:
            found = f"type {inputs.dtype}, from {inputs.min()} to {inputs.max()}"
            raise FileError(str(path), "elements", found, f"whole numbers from 0 to {vocabulary - 1}")
        return inputs
    if inputs.dtype == np.uint8 and samples.train.inputs.dtype == np.uint8:
        return inputs
    whole = inputs.dtype.kind in "iu" and samples.train.inputs.dtype != np.uint8
    if inputs.dtype.kind != "f" and not whole:
        expected = "floats" if samples.scale == 1 else "uint8 as in the data set, or floats from 0 to 1"
        raise FileError(str(path), "elements", f"type {inputs.dtype}", expected)
    with np.errstate(over="ignore"):
        numbers = inputs.astype(np.float32)
    if not np.isfinite(numbers).all():
        place = ", ".join(str(index) for index in np.argwhere(~np.isfinite(numbers))[0])
        raise FileError(str(path), f"[{place}]", "a value that is not finite", "finite numbers")
    if samples.scale != 1 and (numbers.min() < 0 or numbers.max() > 1):
        found = f"numbers from {numbers.min():g} to {numbers.max():g}"
        raise FileError(str(path), "elements", found, "uint8 as in the data set, or floats from 0 to 1")
    return numbers if samples.scaler is None else samples.scaler.apply(numbers.astype(np.float64))


def _check(options: argparse.Namespace) -> int:
    from playground.formats.examples import open_project
    from playground.formats.weights import match_weights, weight_shapes
    from playground.training.prepare import plan_of

    project, weights = open_project(options.file)
    plan = plan_of(project)
    for problem in plan.problems:
        print(one_line(str(problem)))
    if plan.runs and weights is not None:
        match_weights(weights, weight_shapes(plan), options.file)
    return PROBLEMS if plan.problems else DONE


def _examples(options: argparse.Namespace) -> int:
    from playground.formats.errors import FileError
    from playground.formats.examples import examples, load_example
    from playground.formats.project_file import save

    if options.id is None:
        if options.copy_to:
            raise PlaygroundError("--copy-to: found no ID, expected the example to copy")
        for example in examples():
            print(f"{example.id:<14} {example.sentence}")
        return DONE
    project = load_example(options.id)
    if options.copy_to is None:
        print(f"{project.title}\n\n{project.note}")
        return DONE
    if options.copy_to.exists():
        raise FileError(str(options.copy_to), "", "a file that is there already", "the name of a new file")
    save(options.copy_to, project)
    return DONE


def _datasets(options: argparse.Namespace) -> int:
    from playground.data.dataset import DATASETS

    for dataset in DATASETS:
        task = dataset().task()
        answers = f"{len(task.classes)} classes" if task.classes else ", ".join(task.outputs)
        print(f"{dataset.kind:<12} {task.input!s:>8} -> {answers:<12} {dataset.summary()}")
    return DONE


def _refuse(sentence: str) -> int:
    _say(sentence)
    return BAD_INPUT


def _say(sentence: str) -> None:
    print(one_line(f"playground: {sentence}"), file=sys.stderr)
