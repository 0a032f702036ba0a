"""What a data set is, what it loads, and the registry of those there are."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from playground.data.columns import Filling
from playground.data.framing import Framing
from playground.data.scaling import Scaler
from playground.spec.declared import Declared, Registry
from playground.spec.errors import PlaygroundError
from playground.spec.language import marked
from playground.spec.task import Task

if TYPE_CHECKING:
    from playground.data.own.source import Tick


class DataError(PlaygroundError):
    """A data file does not hold what is expected of it."""


@dataclass(frozen=True, eq=False)
class Part:
    """The samples of one purpose: training, validation or test. The arrays are read-only and in random order.

    Attributes:
        inputs: (n, *task.input.shape), float32, uint8 for images, whole numbers where
            they are indices of symbols. Where sequences of numbers end early, NaN behind their end.
        targets: (n,) int64 class indices, or (n, outputs) float32 for regression; (n, steps) or (n, steps, outputs)
            where the task wants an answer at every step. IGNORED, or NaN, where an answer does not count.
    """

    inputs: NDArray[Any]
    targets: NDArray[Any]

    def __post_init__(self) -> None:
        if len(self.inputs) != len(self.targets):
            raise ValueError(f"found {len(self.inputs)} inputs and {len(self.targets)} targets, expected equal numbers")
        for name in ("inputs", "targets"):
            # A view is frozen, not the array it looks at, which may belong to somebody else.
            view = getattr(self, name).view()
            view.flags.writeable = False
            object.__setattr__(self, name, view)

    def __len__(self) -> int:
        return len(self.targets)


@dataclass(frozen=True, eq=False)
class Samples:
    """A loaded data set, split by purpose.

    Attributes:
        validation: empty when nothing is set aside for it.
        test: None when there is none.
        scaler: what brought the inputs of a table or series from their own units to those in the parts; None for none.
        target_scaler: the same for the numbers to predict.
        filling: what stands in for what is missing, as the training part has it; None where nothing can be missing.
        missing: of each input, in how many samples of all parts it was filled in; None where nothing can be missing.
        scale: what stored inputs are multiplied by, batch by batch, before a network sees them (1/255 for bytes).
    """

    task: Task
    train: Part
    validation: Part
    test: Part | None = None
    scale: float = 1.0
    scaler: Scaler | None = None
    target_scaler: Scaler | None = None
    filling: Filling | None = None
    missing: tuple[int, ...] | None = None

    @property
    def preparation(self) -> str:
        """What is done to a sample before the network sees it, and to an answer behind it, in words and numbers."""
        if self.target_scaler is None:
            return self._prepared
        offset, width = _in_words(self.target_scaler)
        told = f"Answers y are y * width + offset in their own units, with offset = {offset} and width = {width}."
        return f"{self._prepared} {told}"

    @property
    def _prepared(self) -> str:
        if self.task.symbols:
            known = json.dumps("".join(self.task.symbols[1:]), ensure_ascii=False)
            return f"Inputs are indices of symbols: 0 for padding, then from 1 the characters {known}."
        if self.task.padded:
            steps = self.task.input.shape[0]
            return f"Inputs are sequences of all {steps} steps; in Neural Playground shorter ones may end in NaN."
        if self.scaler is not None:
            offset, width = _in_words(self.scaler)
            return f"Inputs are (x - offset) / width, column by column, with offset = {offset} and width = {width}."
        if self.scale != 1.0:
            return f"Inputs are the stored values times {self.scale:.9g}: bytes of 0 to 255 become numbers from 0 to 1."
        return "Inputs are taken as they are."


def _in_words(scaler: Scaler) -> tuple[str, str]:
    """Its offset and width."""
    offset, width = (np.array2string(row, separator=", ", precision=8) for row in (scaler.offset, scaler.width))
    return offset, width


@dataclass(frozen=True, eq=False)
class Further:
    """Samples without answers from a file, prepared as those were that a network has learned.

    Attributes:
        inputs: (n, *task.input.shape), as those of a `Part`, or images as float32 from 0 to 1.
        left_out: (n,) where a sample is one that the preparation leaves out, and so has no answer; its inputs are any.
        labelled: what `labels` are: "text", "file"; empty where samples have no name but their place.
        labels: a name of each sample.
        remarks: what a person should know of how they were read, each a sentence.
    """

    inputs: NDArray[Any]
    left_out: NDArray[np.bool_]
    labelled: str = ""
    labels: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.inputs)


class Dataset(Declared, ABC):
    """Where samples come from. What a person can change about it are its settings.

    Attributes:
        source: origin and licence, in one sentence.
        is_own: whether it is made of what a person brought along, so that it cannot be chosen without that.
        grows: whether its samples come and go under a network that learns them, which then keeps its weights.
        framing: how the things on its images came into their frame; None where there are no images or it is not known.
    """

    source: ClassVar[str] = ""
    is_own: ClassVar[bool] = False
    grows: ClassVar[bool] = False
    framing: ClassVar[Framing | None] = None

    @abstractmethod
    def task(self) -> Task:
        """What the samples ask of a network. Cheap: nothing is loaded."""

    @abstractmethod
    def load(self, rng: np.random.Generator) -> Samples:
        """The samples, drawn and split by `rng`: the same state of `rng`, the same samples bit for bit.

        Raises PlaygroundError when a file is missing or does not hold what is expected.
        """

    def further_columns(self) -> tuple[tuple[str, str], ...]:
        """The columns that a table has from which `read_further` reads, and what stands in each; none for no table."""
        return tuple((name, "number") for name in self.task().features)

    def further_suffixes(self) -> tuple[str, ...]:
        """What the names of files end with that `read_further` takes."""
        from playground.data.further.reading import usual_suffixes

        return usual_suffixes(self.task())

    def read_further(self, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
        """Samples to answer, from a file or folder, prepared as `samples`, which this data set has loaded, were.

        By itself as the task tells: arrays, a table whose columns are named as the features, a text a line, pictures.
        Raises PlaygroundError that names what is missing or wrong.
        """
        from playground.data.further.reading import read_usual

        return read_usual(self, path, samples, tick)


DATASETS: Registry[Dataset] = Registry(marked("data set"), "playground.data.sets")


def bundled_kinds() -> tuple[str, ...]:
    """The kinds that come with the program: those that can be chosen from a list."""
    return tuple(dataset.kind for dataset in DATASETS if not dataset.is_own)
