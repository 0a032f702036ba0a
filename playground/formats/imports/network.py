"""A network from an ONNX file as a project on data that it fits, with its weights, held against the file's answers."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS, Dataset, bundled_kinds
from playground.engine.layer import LAYERS
from playground.engine.loss import Loss
from playground.formats.exports.exporter import TOLERANCE
from playground.formats.exports.model import Model, model_of
from playground.formats.imports.finishing import drawn, finished, grouped
from playground.formats.imports.onnx_file import PRODUCER, SCALING, OnnxGraph, read_onnx
from playground.formats.imports.reading import Reading
from playground.formats.imports.sketch import DATA, Sketch
from playground.formats.imports.values import Flow
from playground.formats.project_json import MAX_TITLE
from playground.formats.weights import match_weights, weight_shapes
from playground.spec import edits
from playground.spec.errors import PlaygroundError
from playground.spec.language import tr
from playground.spec.project import Project
from playground.spec.task import Task
from playground.storage.errors import FileError, one_line
from playground.training.fitting import project_for, usual_loss
from playground.training.prepare import load_samples, plan_of

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Mapped:
    """A layer of the drawing and what it was in the file.

    Attributes:
        kind: the title of its kind.
        shape: of one sample that leaves it.
        nodes: the names of the nodes it stands for.
    """

    layer: str
    kind: str
    shape: str
    nodes: tuple[str, ...]


class NoFittingData(PlaygroundError):
    """The network is for data that is not there."""


@dataclass(frozen=True)
class Imported:
    """What came of a file.

    Attributes:
        mapped: each layer of the drawing.
        notes: what should be known of it, in sentences; the last says what was verified.
    """

    project: Project
    weights: dict[str, NDArray[np.float32]]
    mapped: tuple[Mapped, ...]
    notes: tuple[str, ...]


def import_network(path: Path, now: Project | None = None, progress: Progress = lambda sentence: None) -> Imported:
    """The network in an .onnx file as a project.

    It is on the data of the project `now` where that fits, else on a data set of the program that does. Raises
    PlaygroundError that says what cannot be drawn, or that its answers are not those of the file.
    """
    progress(tr("Reading the file"))
    graph = read_onnx(path)
    base = _base(graph, now)
    assert isinstance(base.data, Dataset) and isinstance(base.loss, Loss)
    title = (graph.title if graph.producer == PRODUCER else "") or path.stem
    progress(tr("Finding out what each node is"))
    project, weights, mapped, dropped = drawing_of(graph, base.replace(title=_title(title), note="", runs=()))
    weights = _fitting(graph, project, weights)
    notes = []
    if dropped:
        loss = tr(base.loss.title).lower()
        notes.append(tr("The {function} at its end is a part of the loss, {loss}.", function=dropped, loss=loss))
    progress(tr("Comparing with the file's own answers"))
    notes.append(verified(graph, project, weights, dropped))
    return Imported(project, weights, mapped, tuple(notes))


def drawing_of(
    graph: OnnxGraph, base: Project, task: Task | None = None
) -> tuple[Project, dict[str, NDArray[np.float32]], tuple[Mapped, ...], str]:
    """The project with the drawing of a graph, its weights, what became of each node, and what was left to the loss.

    Raises FileError naming the node that cannot be drawn.
    """
    assert isinstance(base.data, Dataset) and isinstance(base.loss, Loss)
    task = task or base.data.task()
    sketch, source = Sketch(task.input.shape), _source(graph, task)
    if source is None:
        raise FileError(
            graph.file,
            graph.input,
            tr("samples of {shape}", shape=_told(graph.shape)),
            tr("{shape} as the data has them", shape=task.input),
        )
    try:
        answer = Reading(graph, task, source, sketch).read()
        # What was drawn here was drawn so on purpose.
        dropped = finished(sketch, answer, "" if graph.producer == PRODUCER else base.loss.contains)
        drawing, weights, names = drawn(sketch)
    except FileError:
        raise
    except PlaygroundError as error:
        raise FileError(graph.file, "", str(error), tr("a network that can be drawn")) from None
    project = edits.tidy(base.replace(graph=drawing, positions={}))
    if graph.producer == PRODUCER:
        project, names, weights = grouped(project, sketch, names, weights)
    mapped = tuple(
        Mapped(names[part.name], LAYERS.find(part.kind).title, _told(part.shape), tuple(part.nodes))
        for part in sketch.parts.values()
    )
    return project, weights, mapped, dropped


def _base(graph: OnnxGraph, now: Project | None) -> Project:
    """A project on data that the network fits."""
    if now is not None and isinstance(now.data, Dataset) and isinstance(now.loss, Loss):
        width = now.loss.output_type(now.data.task()).shape
        if _source(graph, now.data.task()) is not None and _can_be(graph, width):
            return now
    for kind in _likely(graph, bundled_kinds()):
        data = DATASETS.find(kind)()
        task = data.task()
        if (
            _source(graph, task) is not None
            and graph.answer
            and _can_be(graph, usual_loss(task).output_type(task).shape)
        ):
            return project_for(data, "")
    given = _told(graph.shape)
    answers = _told(graph.answer) if graph.answer else "?"
    told = tr(
        "{file}: found a network of {inputs} to {outputs} numbers, and no data of that kind is open; "
        "open or import data that it was made for, then import the network",
        file=graph.file,
        inputs=given,
        outputs=answers,
    )
    raise NoFittingData(one_line(told))


def _likely(graph: OnnxGraph, kinds: Iterable[str]) -> list[str]:
    """Data sets of images before points, so that 28×28 in and 10 out are digits; those the file names first."""
    named = f"{graph.title} {graph.metadata.get('class_names', '')}".lower()
    return sorted(kinds, key=lambda kind: (kind.replace("_", "-") not in named and kind not in named, kind != "mnist"))


def _can_be(graph: OnnxGraph, wanted: tuple[int, ...]) -> bool:
    """Whether the answers can be those that a loss wants, as far as the file tells."""
    answer = graph.answer
    if answer is None:
        return True
    return len(answer) == len(wanted) and all(a in (None, b) for a, b in zip(answer, wanted, strict=True))


def _source(graph: OnnxGraph, task: Task) -> Flow | None:
    """The samples of the data as the graph takes them: as they are, channels first, or in a row; None for others."""
    shape = task.input.shape
    places = np.arange(task.input.size).reshape(shape)
    if (task.input.vocabulary is not None) is not graph.takes_symbols:
        return None
    ways = [places, np.moveaxis(places, -1, 0)] if len(shape) > 1 else [places]
    if shape[-1] == 1 and len(shape) > 1:
        ways += [places[..., 0], places.reshape(-1)]
    for way in ways:
        fits = len(way.shape) == len(graph.shape)
        if fits and all(length in (None, own) for length, own in zip(graph.shape, way.shape, strict=True)):
            return Flow(DATA, way)
    return None


def _fitting(
    graph: OnnxGraph, project: Project, weights: dict[str, NDArray[np.float32]]
) -> dict[str, NDArray[np.float32]]:
    """The weights as the drawing has them. Raises FileError where it does not run."""
    plan = plan_of(project)
    if not plan.runs:
        expected = tr("a network that runs on the data")
        raise FileError(
            graph.file, "", tr("a drawing that does not run: {problem}", problem=plan.problems[0].sentence), expected
        )
    return match_weights(weights, weight_shapes(plan), graph.file)


def verified(graph: OnnxGraph, project: Project, weights: dict[str, NDArray[np.float32]], dropped: str) -> str:
    """How the drawing's answers compare with the file's own, in a sentence. Raises FileError where they differ."""
    if not importlib.util.find_spec("onnxruntime"):
        return tr("Not compared with the file's own answers, because ONNX Runtime is not installed here.")
    if any(node.name.startswith(SCALING) for node in graph.nodes):
        return tr("Not compared with the file's own answers: it scales its inputs itself, and here the data does.")
    model = model_of(project, weights, load_samples(project))
    source = _source(graph, model.plan.task)
    assert source is not None
    answers = _answers(graph, model, source)
    own = _as_answered(model, dropped)
    if answers.shape != own.shape:
        raise FileError(
            graph.file,
            "",
            tr("answers of {shape}", shape=answers.shape),
            tr("answers of {shape} as the drawing gives", shape=own.shape),
        )
    difference = float(np.abs(answers - own).max(initial=0.0))
    bound = TOLERANCE * max(1.0, float(np.abs(own).max(initial=0.0)))
    if not difference <= bound:
        expected = tr("at most {bound:.2g}; nothing was imported", bound=bound)
        raise FileError(
            graph.file,
            "",
            tr("answers that differ by {difference:.2g} from those of the drawing", difference=difference),
            expected,
        )
    if difference:
        return tr(
            "Compared with ONNX Runtime: {count} answers agree to {difference:.1g}.",
            count=len(own),
            difference=difference,
        )
    return tr("Compared with ONNX Runtime: {count} answers agree exactly.", count=len(own))


def _answers(graph: OnnxGraph, model: Model, source: Flow) -> NDArray[np.float32]:
    """What ONNX Runtime makes of the file, which is given as bytes: nothing outside of it can be read."""
    import onnxruntime

    rows = model.inputs.reshape(len(model.inputs), -1)[:, source.places.reshape(-1)]
    inputs = rows.reshape(len(rows), *source.shape)
    quiet = onnxruntime.SessionOptions()
    quiet.log_severity_level = 4  # what is wrong is said by the error
    try:
        session = onnxruntime.InferenceSession(graph.content, quiet, providers=["CPUExecutionProvider"])
        kind = np.int32 if "int32" in session.get_inputs()[0].type else inputs.dtype
        size = graph.batch or len(inputs)
        pieces = [inputs[at : at + size] for at in range(0, len(inputs) // size * size, size)]
        found = [session.run([graph.output], {graph.input: piece.astype(kind)})[0] for piece in pieces]
    except Exception as error:  # the runtime raises classes of its own for each of its reasons
        raise FileError(
            graph.file, "", tr("a file that ONNX Runtime refuses: {error}", error=error), tr("one that runs")
        ) from None
    return np.concatenate(found)


def _as_answered(model: Model, dropped: str) -> NDArray[np.float32]:
    """What the drawing answers, with what was left to the loss."""
    outputs = model.outputs.astype(np.float64)
    if dropped == "sigmoid":
        outputs = 1 / (1 + np.exp(-outputs))
    elif dropped:
        shifted = outputs - outputs.max(axis=-1, keepdims=True)
        outputs = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
        outputs = outputs if dropped.startswith("log") else np.exp(outputs)
    return outputs.astype(np.float32)


def _title(text: str) -> str:
    return "".join(mark for mark in text if mark.isprintable())[:MAX_TITLE]


def _told(shape: Iterable[int | None]) -> str:
    return "×".join("?" if length is None else str(length) for length in shape) or "1"
