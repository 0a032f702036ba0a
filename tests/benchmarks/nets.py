"""The networks that are measured, once as projects and once as what PyTorch and scikit-learn run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from playground.data.dataset import DATASETS
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.spec.graph import Graph
from playground.spec.project import Project, Training

if TYPE_CHECKING:
    import torch

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

    def torch_model(self, width: int) -> torch.nn.Module:
        """The same network for PyTorch, for inputs (n, width)."""
        import torch

        activation = {"tanh": torch.nn.Tanh, "sigmoid": torch.nn.Sigmoid, "relu": torch.nn.ReLU}[self.activation]
        layers: list[torch.nn.Module] = []
        for units in self.units:
            layers += [torch.nn.Linear(width, units), activation()]
            width = units
        return torch.nn.Sequential(*layers, torch.nn.Linear(width, 10 if self.data == "mnist" else 1))

    def torch_inputs(self, inputs: Any) -> Any:
        """The data's inputs (n, ...) as that takes them."""
        return inputs.reshape(len(inputs), -1)


@dataclass(frozen=True)
class DrawnNet:
    """A chain of any layers between Data and Output, told into classes and trained by Adam.

    Attributes:
        layers: the layers of the chain.
        modules: makes the same for PyTorch.
        images: whether PyTorch is given (n, channels, height, width).
    """

    name: str
    data: str
    layers: Callable[[], tuple[Layer, ...]]
    modules: Callable[[], list[torch.nn.Module]]
    images: bool
    batch: int
    wanted: float
    loss: str = "cross_entropy"
    optimizer: str = "adam"
    learning_rate: float = 0.001

    def project(self) -> Project:
        """The project that trains it."""
        graph, last = Graph(), ""
        for layer in (LAYERS.find("input")(), *self.layers(), LAYERS.find("output")()):
            name = graph.name_for(layer)
            graph = graph.add(layer, name)
            graph = graph.connect(last, name) if last else graph
            last = name
        return Project(
            data=DATASETS.find(self.data)(),
            loss=LOSSES.find(self.loss)(),
            optimizer=OPTIMIZERS.find(self.optimizer)(learning_rate=self.learning_rate),
            graph=graph,
            training=Training(batch_size=self.batch, validate_every=NEVER),
            title=self.name,
        )

    def torch_model(self, width: int) -> torch.nn.Module:
        """The same network for PyTorch."""
        import torch

        return torch.nn.Sequential(*self.modules())

    def torch_inputs(self, inputs: Any) -> Any:
        """The data's inputs (n, ...) as that takes them."""
        return np.ascontiguousarray(inputs.transpose(0, 3, 1, 2)) if self.images else inputs


def _convolutional(normalized: bool) -> tuple[Layer, ...]:
    kinds: list[tuple[str, dict[str, Any]]] = []
    for filters in (8, 16):
        if normalized:
            kinds += [("conv2d", {"filters": filters, "activation": "linear"}), ("batch_norm", {})]
            kinds += [("activation", {"function": "relu"}), ("max_pool2d", {})]
        else:
            kinds += [("conv2d", {"filters": filters}), ("max_pool2d", {})]
    return tuple(LAYERS.find(kind)(**settings) for kind, settings in [*kinds, ("flatten", {})])


def _convolutional_modules(normalized: bool) -> list[torch.nn.Module]:
    from torch import nn

    modules: list[nn.Module] = []
    for channels, filters in ((1, 8), (8, 16)):
        modules += [nn.Conv2d(channels, filters, 3, padding=1)]
        modules += [nn.BatchNorm2d(filters)] if normalized else []
        modules += [nn.ReLU(), nn.MaxPool2d(2)]
    return [*modules, nn.Flatten(), nn.Linear(7 * 7 * 16, 10)]


NETS: tuple[Net | DrawnNet, ...] = (
    Net("2-4-2-1 tanh SGD", "circle", (4, 2), "tanh", "sgd", 0.03, 10, 10.0),
    Net("2-8-8-8-1 tanh Adam", "circle", (8, 8, 8), "tanh", "adam", 0.003, 10, 10.0),
    Net("784-16-16-10 sigmoid SGD", "mnist", (16, 16), "sigmoid", "sgd", 0.5, 32, 4.0),
    Net("784-128-10 ReLU Adam", "mnist", (128,), "relu", "adam", 0.001, 32, 2.0),
    Net("784-256-256-10 ReLU Adam", "mnist", (256, 256), "relu", "adam", 0.001, 128, 1.2),
    Net("20 layers of 32, tanh SGD", "circle", (32,) * 20, "tanh", "sgd", 0.01, 32, 6.0),
    DrawnNet(
        "CNN 8-16",
        "mnist",
        lambda: _convolutional(False),
        lambda: _convolutional_modules(False),
        images=True,
        batch=32,
        wanted=1.0,
    ),
    DrawnNet(
        "CNN 8-16 with BatchNorm",
        "mnist",
        lambda: _convolutional(True),
        lambda: _convolutional_modules(True),
        images=True,
        batch=32,
        wanted=1.0,
    ),
)
