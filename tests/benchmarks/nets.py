"""The networks that are measured, once as projects and once as what PyTorch and scikit-learn run."""

from __future__ import annotations

from dataclasses import dataclass

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.spec.graph import Graph
from playground.spec.project import Project, Training

# No look at the validation part while it is measured: the others do not look either.
NEVER = 1_000_000


@dataclass(frozen=True)
class Net:
    """A fully connected network and how it is trained; `wanted` is the ratio of speeds to reach against PyTorch."""

    name: str
    data: str
    units: tuple[int, ...]
    activation: str
    optimizer: str
    learning_rate: float
    batch: int
    wanted: float

    @property
    def loss(self) -> str:
        return "cross_entropy" if self.data == "mnist" else "binary_cross_entropy"

    def project(self) -> Project:
        """The project that trains it."""
        graph = Graph().add(LAYERS.find("input")())
        last = "Data"
        if self.data == "mnist":
            graph = graph.add(LAYERS.find("flatten")(), "Flatten").connect(last, "Flatten")
            last = "Flatten"
        for index, units in enumerate(self.units, 1):
            name = f"Dense {index}"
            graph = graph.add(LAYERS.find("dense")(units=units, activation=self.activation), name).connect(last, name)
            last = name
        graph = graph.add(LAYERS.find("output")()).connect(last, "Output")
        return Project(
            data=DATASETS.find(self.data)(),
            loss=LOSSES.find(self.loss)(),
            optimizer=OPTIMIZERS.find(self.optimizer)(learning_rate=self.learning_rate),
            graph=graph,
            training=Training(batch_size=self.batch, validate_every=NEVER),
            title=self.name,
        )


NETS = (
    Net("2-4-2-1 tanh SGD", "circle", (4, 2), "tanh", "sgd", 0.03, 10, 10.0),
    Net("2-8-8-8-1 tanh Adam", "circle", (8, 8, 8), "tanh", "adam", 0.003, 10, 10.0),
    Net("784-16-16-10 sigmoid SGD", "mnist", (16, 16), "sigmoid", "sgd", 0.5, 32, 4.0),
    Net("784-128-10 ReLU Adam", "mnist", (128,), "relu", "adam", 0.001, 32, 2.0),
    Net("784-256-256-10 ReLU Adam", "mnist", (256, 256), "relu", "adam", 0.001, 128, 1.2),
    Net("20 layers of 32, tanh SGD", "circle", (32,) * 20, "tanh", "sgd", 0.01, 32, 6.0),
)
