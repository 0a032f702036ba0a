"""Which samples the data panel shows, and what they look like: as they were measured, or as the network gets them."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.overview import Overview, answers_in_own_units, in_own_units
from playground.document.selection import Followed
from playground.panels.plot.axis import reading
from playground.spec.project import Project
from playground.spec.task import Task
from playground.training.fed import fed_inputs

# So many samples are looked up together: about a screen of them, so that only what is seen is read.
BLOCK = 32


@dataclass(frozen=True, eq=False)
class Shown:
    """One part of a data set in its order.

    Attributes:
        as_fed: whether inputs are as a network gets them while it trains, rather than as they were measured.
        draw: which draw of chance, where something is disturbed.
    """

    overview: Overview
    project: Project
    part: str
    as_fed: bool = False
    draw: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "_blocks", {})

    def __len__(self) -> int:
        return self.overview.counts[self.part]

    @property
    def task(self) -> Task:
        return self.overview.samples.task

    def inputs(self, index: int) -> NDArray[Any]:
        """The inputs of a sample, task.input.shape; numbers, or symbols."""
        block, row = divmod(index, BLOCK)
        found: dict[int, NDArray[Any]] = self._blocks  # type: ignore[attr-defined]
        if block not in found:
            if len(found) > 64:  # enough for what is on the screen, whatever the size of the set
                found.clear()
            found[block] = self._read(np.arange(block * BLOCK, min((block + 1) * BLOCK, len(self))))
        return found[block][row]

    def column(self, column: int) -> NDArray[Any]:
        """One column of a table for all samples, (n,)."""
        samples, stored = self.overview.samples, self.overview.part(self.part).inputs
        if self.as_fed:
            return self._read(np.arange(len(self)))[:, column]
        if samples.scaler is not None:
            return stored[:, column] * samples.scaler.width[column] + samples.scaler.offset[column]
        return stored[:, column]

    def targets(self) -> NDArray[Any]:
        """The targets of all samples; numbers in their own units unless they are shown as the network gets them."""
        return self._targets

    @functools.cached_property
    def _targets(self) -> NDArray[Any]:
        # Asked for by every cell that is painted.
        targets, samples = self.overview.part(self.part).targets, self.overview.samples
        if self.as_fed or samples.target_scaler is None:
            return targets
        return answers_in_own_units(samples, targets).reshape(targets.shape)

    def answer(self, index: int) -> str:
        """What a network is to answer to a sample, in words; empty where it is to answer at every step."""
        target = self.targets()[index]
        if self.task.steps is not None:
            return ""
        if self.task.is_classification:
            return self.task.spoken_classes[int(target)]
        return ", ".join(reading(float(value)) for value in np.atleast_1d(target))

    def text(self, index: int) -> str:
        """The symbols of a sample as text."""
        return "".join(self.task.symbols[symbol] for symbol in self.inputs(index).tolist())

    def sample(self, index: int) -> Followed:
        """The sample, to be followed."""
        return Followed(self.part, index)

    def _read(self, indices: NDArray[np.intp]) -> NDArray[Any]:
        samples = self.overview.samples
        if self.as_fed:
            return fed_inputs(self.project, samples, self.part, indices, self.draw, int(indices[0]))
        inputs = self.overview.part(self.part).inputs[indices]
        return inputs if self.task.input.vocabulary is not None else in_own_units(samples, inputs)
