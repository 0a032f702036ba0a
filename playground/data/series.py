"""Series: windows of past values from which the next ones are forecast."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from playground import resources
from playground.data.dataset import DataError, Dataset, Further, Part, Samples
from playground.data.further.reading import is_array
from playground.data.further.rows import numbers_as_samples, read_named
from playground.data.own.source import Tick
from playground.data.scaling import SCALINGS, Scaler, scaling_choice
from playground.data.split import test_share, validation_share
from playground.data.table import read_table
from playground.spec.language import tr
from playground.spec.parameter import Integers, param
from playground.spec.task import Task, TensorType


@dataclass(frozen=True, eq=False)
class Timeline:
    """A series in the order of time, with n values and m windows.

    Attributes:
        times: (n,) when each value was measured, in years.
        values: (n,) in their own unit.
        windows: (m, past, 1) float32, scaled as a network gets them; window i holds values i to i + past - 1.
        targets: (m, ahead) float32, the values that follow, scaled alike.
        train, validation, test: which windows are in which part.
        scaler: from units to what the network gets.
    """

    times: NDArray[np.float64]
    values: NDArray[np.float64]
    windows: NDArray[np.float32]
    targets: NDArray[np.float32]
    train: range
    validation: range
    test: range
    scaler: Scaler


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
        first_year: when the first was measured.
        per_year: how many there are in a year.
        value_range: lowest and highest value, unscaled.
    """

    file: ClassVar[str]
    column: ClassVar[str]
    unit: ClassVar[str]
    interval: ClassVar[str]
    first_year: ClassVar[float]
    per_year: ClassVar[int] = 1
    value_range: ClassVar[tuple[float, float]]

    past: int = param(24, Integers(1, 60, logarithmic=True), doc="How many values the network is given")
    ahead: int = param(1, Integers(1, 12), doc="How many values it forecasts")
    scaling: str = scaling_choice()
    validation: float = validation_share()
    test: float = test_share(0.2)

    def task(self) -> Task:
        # A series that grows goes far beyond the values that the scaling was fitted on, hence the margins.
        ranges = {"standard": (-50.0, 50.0), "min-max": (-1.0, 20.0), "none": self.value_range}
        one = self.interval.removesuffix("s")
        waits = [f"1 {one}", *(f"{step} {self.interval}" for step in range(2, self.ahead + 1))]
        outputs = tuple(f"{self.unit}, {wait} ahead" for wait in waits)
        return Task(
            TensorType((self.past, 1)), outputs=outputs, input_range=ranges[self.scaling], interval=self.interval
        )

    def timeline(self) -> Timeline:
        """The whole series in the order of time, divided into parts."""
        values = _values(self.file, self.column)
        gap = self.ahead - 1  # windows between two parts, so that they share no target
        count = len(values) - self.past - self.ahead + 1 - 2 * gap
        validated, tested = (max(1, round(share * count)) if share else 0 for share in (self.validation, self.test))
        trained = count - validated - tested
        scaler = SCALINGS[self.scaling](values[: trained + self.past + self.ahead - 1, None])
        scaled = scaler.apply(values[:, None])
        starts = np.arange(count + 2 * gap)
        return Timeline(
            times=self.first_year + np.arange(len(values)) / self.per_year,
            values=values,
            windows=scaled[starts[:, None] + np.arange(self.past)],
            targets=scaled[starts[:, None] + self.past + np.arange(self.ahead), 0],
            train=range(trained),
            validation=range(trained + gap, trained + gap + validated),
            test=range(trained + validated + 2 * gap, trained + validated + 2 * gap + tested),
            scaler=scaler,
        )

    def load(self, rng: np.random.Generator) -> Samples:
        line = self.timeline()

        def part(windows: range) -> Part:
            order = windows.start + rng.permutation(len(windows))
            return Part(line.windows[order], line.targets[order])

        train = part(line.train)
        test = part(line.test) if self.test else None
        return Samples(self.task(), train, part(line.validation), test, scaler=line.scaler, target_scaler=line.scaler)

    def further_columns(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.column,
                tr("number, every {interval} in the order of time", interval=tr(self.interval.removesuffix("s"))),
            ),
        )

    def read_further(self, path: Path, samples: Samples, tick: Tick | None = None) -> Further:
        """A table with the values in the order of time: each window of them is a sample, the newest the last."""
        if is_array(path):
            return super().read_further(path, samples, tick)
        table = read_named(path, {self.column: float}, {self.column: ("value", self.unit)}, tick=tick)
        values = table.values[self.column]
        if len(values) < self.past:
            raise DataError(
                tr(
                    "{file}: found {count} values, expected at least the {window} of a window",
                    file=path.name,
                    count=len(values),
                    window=self.past,
                )
            )
        windows = sliding_window_view(values, self.past)
        further = numbers_as_samples(path.name, windows, samples, [table.remark])
        rows = tuple(f"{row}" for row in range(self.past, len(values) + 1))
        return replace(further, labelled="after row", labels=rows)


@functools.cache
def _values(file: str, column: str) -> NDArray[np.float64]:
    """A column of a bundled file, (n,), read once."""
    values, _ = read_table(resources.path("datasets", file), [column], column)
    values.flags.writeable = False
    return values[:, 0]
