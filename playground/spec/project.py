"""The project: everything a person designed, as one frozen value."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from playground.spec.augmentation import augmentation_part
from playground.spec.composite import bare
from playground.spec.declared import Declared
from playground.spec.graph import Graph
from playground.spec.language import marked
from playground.spec.notes import Note, numbered
from playground.spec.parameter import Flag, Integers, Interval, param
from playground.spec.past_run import Runs
from playground.spec.unknown import Unknown

Point = tuple[float, float]


class Training(Declared):
    """How long and in what portions the network is trained, and what keeps its weights small.

    L1 and L2 are the textbook sums over all weights of the network, biases left out; a layer can have its own as well.

    Equation:
        minimized = loss + l1 Σ|w| + l2 Σw²
        its gradient = gradient of the loss + l1 sign(w) + 2 l2 w
    PyTorch: no such settings; a weight decay d of its SGD is an l2 of d / 2 here, on the biases too. clip_value and
    clip_norm are clip_grad_value_ and clip_grad_norm_.
    """

    kind: ClassVar[str] = "training"

    batch_size: int = param(
        10,
        Integers(0, 1_000_000, logarithmic=True, special=(0, marked("all"))),
        doc="Samples per step: 1 is single-sample descent, all is full-batch descent",
        live=True,
    )
    epochs: int = param(
        0,
        Integers(0, 1_000_000, logarithmic=True, special=(0, marked("until stopped"))),
        doc="Passes over the training part before it stops by itself",
        live=True,
    )
    l1: float = param(
        0.0, Interval(0, 10, logarithmic=True), doc="Adds l1 · Σ|w| over all weights to what is minimized", live=True
    )
    l2: float = param(
        0.0, Interval(0, 10, logarithmic=True), doc="Adds l2 · Σw² over all weights to what is minimized", live=True
    )
    clip_value: float = param(
        0.0,
        Interval(0, 1e6, logarithmic=True),
        doc="Keeps every number of the gradient within ± this before the optimizer gets it; 0 does not",
        live=True,
    )
    clip_norm: float = param(
        0.0,
        Interval(0, 1e6, logarithmic=True),
        doc="Shortens the whole gradient to this length where it is longer, before the optimizer gets it; 0 does not",
        live=True,
    )
    max_norm: float = param(
        0.0,
        Interval(0, 1e6, logarithmic=True),
        doc="Shortens the weights that lead to one neuron to this length where they are longer; 0 does not",
        live=True,
    )
    input_noise: float = param(
        0.0,
        Interval(0, 1000, logarithmic=True),
        doc="Standard deviation of the noise added to every input while training",
        live=True,
    )
    augmentation: Declared = param(
        "none",
        augmentation_part(),
        doc="How samples are changed at random, each time they are learned from, so that there seem to be more of them",
        live=True,
    )
    validate_every: int = param(
        0,
        Integers(0, 1_000_000, logarithmic=True, special=(0, marked("each epoch"))),
        doc="Steps between two looks at the validation part",
        live=True,
    )
    early_stopping: int = param(
        0,
        Integers(0, 1_000_000, logarithmic=True, special=(0, marked("off"))),
        doc="Looks at the validation part in a row without a lower loss after which it stops by itself",
        live=True,
    )
    restore_best: bool = param(
        True, Flag(), doc="When it stops early, go back to the weights that had the lowest validation loss", live=True
    )
    seed: int = param(0, Integers(0, 2**31 - 1), doc="Where all randomness starts: the same seed, the same run")


@dataclass(frozen=True)
class Project:
    """A drawing, its data and how it is trained. Every edit makes a new one.

    Attributes:
        positions: the upper left corner of each layer's card on the canvas, in scene units.
        title: the name in the window's title and the gallery.
        note: what to do and what to look at.
        notes: what is written on the canvas, the lowest first; each has a key of its own.
        runs: what is remembered of earlier runs, the oldest first.
        unknown: what stood in the file in the place of data, loss, optimizer or augmentation and is not known here.
    """

    data: Declared
    loss: Declared
    optimizer: Declared
    graph: Graph = field(default_factory=Graph)
    training: Training = field(default_factory=Training)
    positions: Mapping[str, Point] = field(default_factory=dict)
    title: str = ""
    note: str = ""
    notes: tuple[Note, ...] = ()
    runs: Runs = ()
    unknown: tuple[Unknown, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "notes", numbered(self.notes))

    def replace(self, **changes: Any) -> Self:
        """The same with some fields changed."""
        return dataclasses.replace(self, **changes)

    def with_runs(self, runs: Runs) -> Self:
        """The same with other runs, made without a look at all else: it is done for every version there is."""
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, runs=runs)
        return made

    def trains_like(self, other: Project) -> bool:
        """Whether both train alike: they differ in places and words only, inside of blocks too."""
        return bare(self.graph) == bare(other.graph) and (self.data, self.loss, self.optimizer, self.training) == (
            other.data,
            other.loss,
            other.optimizer,
            other.training,
        )
