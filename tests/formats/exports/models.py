"""Small trained networks for exports: every kind of layer with every setting, every activation, every example."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.dataset import DATASETS, Dataset, Part, Samples
from playground.data.scaling import Scaler
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES, Loss
from playground.engine.optimizer import OPTIMIZERS, Optimizer
from playground.formats.exports.model import Model, model_of
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.spec.task import Task, TensorType
from playground.training.program import network_of

SAMPLES, VOCABULARY = 9, 6


def model_around(layer: Layer, *takes: tuple[int, ...] | TensorType, masked: bool = False) -> Model:
    """A network with this layer in the middle, given these shapes; masked: of symbols, some of them padding."""
    graph = Graph().add(LAYERS.find("input")())
    shapes = [taken if isinstance(taken, TensorType) else TensorType(taken) for taken in takes]
    given, before = shapes[0], ["Data"]
    if masked:
        graph = graph.add(LAYERS.find("embedding")(dimensions=given.shape[-1]), "Table").connect("Data", "Table")
        given, before = TensorType(given.shape[:1], VOCABULARY), ["Table"]
    if len(shapes) > 1:
        before = [f"Part {number}" for number in range(len(shapes))]
        graph = graph.add(LAYERS.find("flatten")(), "Row").connect("Data", "Row")
        for name, shape in zip(before, shapes, strict=True):
            wide = LAYERS.find("dense")(units=shape.size, activation="tanh")
            graph = graph.add(wide, f"{name} wide").connect("Row", f"{name} wide")
            graph = graph.add(LAYERS.find("reshape")(shape=shape.shape), name).connect(f"{name} wide", name)
    if layer.kind == "input":
        graph = graph.replace_layer("Data", layer)
    elif layer.kind == "output":
        return model_with(graph.add(layer).connect("Data", "Output"), Task(given, classes=("a", "b", "c")))
    else:
        graph = graph.add(layer, "Layer")
        for name in before:
            graph = graph.connect(name, "Layer")
        before = ["Layer"]
    if layer.kind in ("flatten", "reshape") and shapes[0].vocabulary is not None:
        graph = graph.add(LAYERS.find("embedding")(), "Behind").connect(before[0], "Behind")
        before = ["Behind"]
    graph = graph.add(LAYERS.find("flatten")(), "Flat").connect(before[0], "Flat")
    return model_with(
        graph.add(LAYERS.find("output")()).connect("Flat", "Output"), Task(given, classes=("a", "b", "c"))
    )


def model_with(
    graph: Graph,
    task: Task,
    loss: Loss | None = None,
    scale: float = 1.0,
    scaler: Scaler | None = None,
    **training: Any,
) -> Model:
    """A network of a drawing whose arrays are no starting values, and random samples."""
    rng = np.random.default_rng(0)
    if task.input.vocabulary and not task.symbols:
        task = replace(task, symbols=("", *map(chr, range(0x4E00, 0x4E00 + task.input.vocabulary - 1))))
    part = Part(samples_of(task.input, rng, scale), targets_of(task, rng))
    samples = Samples(task, part, part, scale=scale, scaler=scaler)
    loss = loss or LOSSES.find("cross_entropy" if task.classes else "mse")()
    project = Project(DATASETS.find("circle")(), loss, OPTIMIZERS.find("sgd")(), graph, title='A """ title\\')
    network = network_of(project, samples)
    weights = {
        name: rng.uniform(0.5, 1.5, shape) if name.endswith("variance") else rng.normal(0, 0.5, shape)
        for name, shape in network.arrays.shapes().items()
    }
    return model_of(project, {name: array.astype(np.float32) for name, array in weights.items()}, samples)


def samples_of(kind: TensorType, rng: np.random.Generator, scale: float) -> NDArray[Any]:
    """Numbers, bytes where they are scaled, or symbols with padding behind them; one is padding alone."""
    shape = (SAMPLES, *kind.shape)
    if kind.vocabulary is None:
        numbers = rng.normal(size=shape).astype(np.float32)
        return numbers if scale == 1.0 else rng.integers(0, 256, shape).astype(np.uint8)
    symbols = rng.integers(1, kind.vocabulary, shape)
    for number, row in enumerate(symbols):
        row[len(row) - number % (len(row) + 1) :] = 0
    return symbols


def targets_of(task: Task, rng: np.random.Generator) -> NDArray[Any]:
    """Classes, or numbers."""
    if task.classes:
        return np.arange(SAMPLES) % len(task.classes)
    return rng.normal(size=(SAMPLES, len(task.outputs))).astype(np.float32)


def project_with(
    optimizer: Optimizer | None = None, loss: Loss | None = None, data: Dataset | None = None, **training: Any
) -> Project:
    """A small network on small data, every sample in every batch."""
    hidden, output = LAYERS.find("dense")(units=5, activation="tanh"), LAYERS.find("output")(l2=0.01)
    graph = Graph().add(LAYERS.find("input")()).add(hidden, "Dense 1").add(output)
    return Project(
        data or DATASETS.find("circle")(samples=60),
        loss or LOSSES.find("cross_entropy")(),
        optimizer or OPTIMIZERS.find("sgd")(learning_rate=0.1),
        graph.connect("Data", "Dense 1").connect("Dense 1", "Output"),
        Training(batch_size=0, **training),
    )


def asked_at_every_step(**training: Any) -> Project:
    """A network that tells the next letter at every step of a name; answers at padding do not count."""
    graph = Graph().add(LAYERS.find("input")()).add(LAYERS.find("embedding")(), "Table").add(LAYERS.find("output")())
    graph = graph.add(LAYERS.find("gru")(units=6, return_sequences=True), "GRU").connect("Data", "Table")
    graph = graph.connect("Table", "GRU").connect("GRU", "Output")
    settings = Training(**{"batch_size": 512} | training)
    optimizer = OPTIMIZERS.find("adam")(learning_rate=0.01)
    return Project(DATASETS.find("name_letters")(), LOSSES.find("cross_entropy")(), optimizer, graph, settings)
