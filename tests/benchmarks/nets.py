"""The networks that are measured, once as projects and once as what PyTorch and scikit-learn run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from playground.data.dataset import DATASETS, Dataset, Part, Samples
from playground.engine.layer import LAYERS, Layer
from playground.engine.loss import LOSSES
from playground.engine.optimizer import OPTIMIZERS
from playground.spec.graph import Graph
from playground.spec.project import Project, Training
from playground.spec.task import Task, TensorType

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


# A layer behind the one before, or a chain with a wire around it: what it makes is added to what it was given.
Chain = tuple["Layer | Chain", ...]


@dataclass(frozen=True)
class DrawnNet:
    """Any layers between Data and Output, told into classes and trained by Adam.

    Attributes:
        layers: the layers, one behind the other.
        modules: makes the same for PyTorch.
        torch_inputs: the data's inputs (n, ...) as PyTorch takes them.
        images: whether those are images, which PyTorch may keep with their channels last.
    """

    name: str
    data: Dataset
    layers: Callable[[], Chain]
    modules: Callable[[], list[torch.nn.Module]]
    torch_inputs: Callable[[Any], Any]
    batch: int
    wanted: float
    images: bool = False
    loss: str = "cross_entropy"
    optimizer: str = "adam"
    learning_rate: float = 0.001

    def project(self) -> Project:
        """The project that trains it."""
        graph = Graph().add(LAYERS.find("input")())
        graph, last = _with_chain(graph, "Data", self.layers())
        graph = graph.add(LAYERS.find("output")()).connect(last, "Output")
        return Project(
            data=self.data,
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


def _with_chain(graph: Graph, last: str, chain: Chain) -> tuple[Graph, str]:
    """The graph with a chain behind a layer, and where the chain ends."""
    for link in chain:
        if isinstance(link, tuple):
            graph, end = _with_chain(graph, last, link)
            add = LAYERS.find("add")()
            name = graph.name_for(add)
            graph = graph.add(add, name).connect(last, name).connect(end, name)
        else:
            name = graph.name_for(link)
            graph = graph.add(link, name).connect(last, name)
        last = name
    return graph, last


def _convolutional(normalized: bool) -> Chain:
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


def _channels_first(inputs: Any) -> Any:
    return np.ascontiguousarray(inputs.transpose(0, 3, 1, 2))


def _convolutional_net(name: str, normalized: bool) -> DrawnNet:
    return DrawnNet(
        name,
        DATASETS.find("mnist")(),
        lambda: _convolutional(normalized),
        lambda: _convolutional_modules(normalized),
        _channels_first,
        batch=32,
        wanted=1.0,
        images=True,
    )


def _recurrent_net(name: str, kind: str, wanted: float) -> DrawnNet:
    """28 steps over the 28 rows of a digit."""

    def modules() -> list[torch.nn.Module]:
        from torch import nn

        class LastState(nn.Module):
            def __init__(self) -> None:
                super().__init__()
                self.inner = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}[kind](28, 64, batch_first=True)

            def forward(self, x: torch.Tensor) -> torch.Tensor:
                return self.inner(x)[0][:, -1]

        return [LastState(), nn.Linear(64, 10)]

    return DrawnNet(
        name,
        DATASETS.find("mnist")(),
        lambda: (LAYERS.find("reshape")(shape=(28, 28)), LAYERS.find(kind)(units=64)),
        modules,
        lambda inputs: inputs.reshape(-1, 28, 28),
        batch=32,
        wanted=wanted,
    )


class Noise(Dataset):
    """Sequences of numbers that mean nothing, in ten classes."""

    kind = "noise"

    def task(self) -> Task:
        return Task(TensorType((TOKENS, WIDTH)), classes=tuple("0123456789"))

    def load(self, rng: np.random.Generator) -> Samples:
        inputs = rng.normal(size=(512, TOKENS, WIDTH)).astype(np.float32)
        part = Part(inputs, rng.integers(0, 10, len(inputs)))
        return Samples(self.task(), part, Part(inputs[:0], part.targets[:0]))


TOKENS, WIDTH, HEADS = 64, 64, 4


def _transformer() -> Chain:
    """A block with its normalization first, as most are drawn today, and the mean over the tokens."""
    norm = LAYERS.find("layer_norm")
    attend = (norm(), LAYERS.find("self_attention")(heads=HEADS))
    think = (norm(), LAYERS.find("feed_forward")(hidden=4 * WIDTH))
    return attend, think, LAYERS.find("time_mean")()


def _transformer_modules() -> list[torch.nn.Module]:
    from torch import nn

    class Block(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.norms = nn.ModuleList([nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)])
            self.attention = nn.MultiheadAttention(WIDTH, HEADS, batch_first=True)
            self.think = nn.Sequential(nn.Linear(WIDTH, 4 * WIDTH), nn.ReLU(), nn.Linear(4 * WIDTH, WIDTH))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            seen = self.norms[0](x)
            x = x + self.attention(seen, seen, seen, need_weights=False)[0]
            return (x + self.think(self.norms[1](x))).mean(1)

    return [Block(), nn.Linear(WIDTH, 10)]


NETS: tuple[Net | DrawnNet, ...] = (
    Net("2-4-2-1 tanh SGD", "circle", (4, 2), "tanh", "sgd", 0.03, 10, 10.0),
    Net("2-8-8-8-1 tanh Adam", "circle", (8, 8, 8), "tanh", "adam", 0.003, 10, 10.0),
    Net("784-16-16-10 sigmoid SGD", "mnist", (16, 16), "sigmoid", "sgd", 0.5, 32, 4.0),
    Net("784-128-10 ReLU Adam", "mnist", (128,), "relu", "adam", 0.001, 32, 2.0),
    Net("784-256-256-10 ReLU Adam", "mnist", (256, 256), "relu", "adam", 0.001, 128, 1.2),
    Net("20 layers of 32, tanh SGD", "circle", (32,) * 20, "tanh", "sgd", 0.01, 32, 6.0),
    _convolutional_net("CNN 8-16", normalized=False),
    _convolutional_net("CNN 8-16 with BatchNorm", normalized=True),
    _recurrent_net("RNN 64, 28 steps", "rnn", 1.5),
    _recurrent_net("LSTM 64, 28 steps", "lstm", 1.0),
    _recurrent_net("GRU 64, 28 steps", "gru", 1.0),
    DrawnNet(
        "Transformer block 64, 4 heads",
        Noise(),
        _transformer,
        _transformer_modules,
        lambda inputs: inputs,
        batch=16,
        wanted=1.0,
    ),
)
