"""What an export is, and the ones there are: every one is held against the network before it is put in its place."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.formats.exports.model import Model
from playground.spec.declared import Declared, Registry
from playground.spec.errors import PlaygroundError, told_of
from playground.spec.language import marked, tr
from playground.storage.replacing import check_target, replacing, unwritable

# How far an export's answers may be from the network's own, of the largest of these or of 1.
TOLERANCE = 1e-5

# Told what is being done; it raises to cancel.
Progress = Callable[[str], None]


class ExportError(PlaygroundError):
    """An export that cannot be made, or that does not say what the network says."""


class Exporter(Declared):
    """A way to take a trained network elsewhere.

    Attributes:
        suffix: what the name of its file ends with.
    """

    suffix: ClassVar[str]

    def beside(self, path: Path) -> tuple[Path, ...]:
        """The files that are written beside `path`."""
        return ()

    @abstractmethod
    def write(self, model: Model, path: Path) -> None:
        """Write the file at `path`, and those beside it."""

    @abstractmethod
    def verify(self, model: Model, path: Path, progress: Progress) -> str:
        """What was verified of the files written, in one sentence. Raises ExportError where they are wrong."""


EXPORTERS: Registry[Exporter] = Registry(marked("export"), "playground.formats.exports.targets")


def export(exporter: Exporter, model: Model, path: Path, progress: Progress = lambda sentence: None) -> str:
    """Write a network to `path`; what was verified, in one sentence.

    Everything is made and verified in a folder aside, so that a failure leaves what was there. Raises PlaygroundError.
    """
    check_target(path, exporter.suffix)
    try:
        with tempfile.TemporaryDirectory(prefix="playground-export-") as folder:
            made = Path(folder) / path.name
            progress(tr("Writing {title}", title=tr(exporter.title)))
            exporter.write(model, made)
            progress(tr("Comparing with the network's own answers"))
            sentence = exporter.verify(model, made, progress)
            progress(tr("Putting {file} in its place", file=path.name))
            _put_in_place((made, *exporter.beside(made)), (path, *exporter.beside(path)))
    except InterruptedError:  # whoever listens has canceled
        raise
    except OSError as error:
        raise unwritable(Path(error.filename or tempfile.gettempdir()), error) from None
    return sentence


def _put_in_place(sources: Sequence[Path], targets: Sequence[Path]) -> None:
    """Write all files before one is put in its place; the first, which needs the others, last."""
    with contextlib.ExitStack() as stack:
        for source, target in zip(sources, targets, strict=True):
            stream = stack.enter_context(replacing(target))
            with source.open("rb") as written:
                shutil.copyfileobj(written, stream)


def largest_difference(model: Model, found: NDArray[np.float32], what: str) -> str:
    """How far answers are from the network's own, in words. Raises ExportError where that is too far."""
    difference = difference_from(model.outputs, found, what)
    if difference:
        return tr("{count} answers agree to {difference:.1g}", count=len(found), difference=difference)
    return tr("{count} answers agree exactly", count=len(found))


def difference_from(expected: NDArray[Any], found: NDArray[Any], what: str) -> float:
    """How far answers are from those expected at most. Raises ExportError where that is too far."""
    if found.shape != expected.shape:
        raise ExportError(told_of(what, tr("answers of shape {shape}", shape=found.shape), str(expected.shape)))
    finite = np.isfinite(expected)
    scale = max(1.0, float(np.abs(expected[finite]).max(initial=0.0)))
    with np.errstate(invalid="ignore"):
        apart = np.where(finite, np.abs(found - expected), 0.0)
    difference = float(apart.max(initial=0.0))
    if not difference <= TOLERANCE * scale:
        raise ExportError(
            tr(
                "{what}: found answers that differ by {difference:.2g}, expected at most {most:.2g}; "
                "nothing was written",
                what=what,
                difference=difference,
                most=TOLERANCE * scale,
            )
        )
    return difference


def verify_predictions(model: Model, found: Any, what: str) -> None:
    """Hold what an exported `predict` says of samples as the data has them against the program's own.

    `found` are the names of the classes with their probabilities, or the numbers in their own units.
    Raises ExportError where they differ.
    """
    if not model.plan.task.is_classification:
        difference_from(model.predicted, np.asarray(found), f"{what}: predict")
        return
    names, probabilities = (np.asarray(part) for part in found)
    difference_from(model.predicted, probabilities, f"{what}: predict")
    said = np.array(model.plan.task.classes)[model.loss.decide(model.outputs)]
    # Where two classes are as likely as each other, a rounding decides.
    likely = np.sort(model.predicted, axis=-1)
    clear = likely[..., -1] - likely[..., -2] > TOLERANCE * 10
    wrong = clear & (names != said)
    if wrong.any():
        found_class = tr("class {name}", name=repr(names[wrong][0]))
        raise ExportError(told_of(f"{what}: predict", found_class, repr(said[wrong][0])))
