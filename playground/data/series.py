"""Series: windows of past values from which the next ones are forecast."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import Dataset, Part, Samples
from playground.data.scaling import SCALINGS, scaling_choice
from playground.data.split import test_share, validation_share
from playground.data.table import read_table
from playground.spec.parameter import Integers, param
from playground.spec.task import Task, TensorType


class BundledSeries(Dataset):
    """One number at equal intervals of time: a window of `past` values, to forecast the `ahead` that follow.

    Parts follow each other in time: the training part is the oldest, the test part the newest. No target of a later
    part lies in an earlier one; a window may reach back into the part before, as one does who forecasts.
    Values are scaled by what the training part has; `load` keeps inputs and targets in the same scale.

    Attributes:
        file: name under resources/datasets.
        column: what holds the values there.
        unit: of the values.
        interval: how far apart in time they are.
        value_range: lowest and highest value, unscaled.
    """

    file: ClassVar[str]
    column: ClassVar[str]
    unit: ClassVar[str]
    interval: ClassVar[str]
    value_range: ClassVar[tuple[float, float]]

    past: int = param(24, Integers(1, 60, logarithmic=True), doc="How many values the network is given")
    ahead: int = param(1, Integers(1, 12), doc="How many values it forecasts")
    scaling: str = scaling_choice()
    validation: float = validation_share()
    test: float = test_share(0.2)

    def task(self) -> Task:
        # A series that grows goes far beyond the values that the scaling was fitted on, hence the margins.
        ranges = {"standard": (-50.0, 50.0), "min-max": (-1.0, 20.0), "none": self.value_range}
        outputs = tuple(f"{self.unit}, {step} {self.interval} ahead" for step in range(1, self.ahead + 1))
        return Task(TensorType((self.past, 1)), outputs=outputs, input_range=ranges[self.scaling])

    def load(self, rng: np.random.Generator) -> Samples:
        values = self._values()
        gap = self.ahead - 1  # windows between two parts, so that they share no target
        count = len(values) - self.past - self.ahead + 1 - 2 * gap
        validated, tested = (max(1, round(share * count)) if share else 0 for share in (self.validation, self.test))
        trained = count - validated - tested
        scaler = SCALINGS[self.scaling](values[: trained + self.past + self.ahead - 1, None])
        scaled = scaler.apply(values[:, None])
        starts = np.arange(count + 2 * gap)
        windows = scaled[starts[:, None] + np.arange(self.past)]
        targets = scaled[starts[:, None] + self.past + np.arange(self.ahead), 0]

        def part(first: int, size: int) -> Part:
            order = first + rng.permutation(size)
            return Part(windows[order], targets[order])

        train = part(0, trained)
        test = part(trained + validated + 2 * gap, tested) if self.test else None
        return Samples(self.task(), train, part(trained + gap, validated), test)

    def _values(self) -> NDArray[np.float64]:
        path = resources.path("datasets", self.file)
        values, _ = read_table(path, [self.column], self.column)
        return values[:, 0]
