"""What the network forecasts of a series, beside what came and beside what one would say without a network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.series import BundledSeries, Timeline
from playground.spec.language import marked, tr
from playground.training.probe import Probe
from playground.training.trainer import Trainer

PARTS = ("train", "validation", "test")
NETWORK = marked("Network")

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class ForecastAnswer:
    """Forecasts of every value that a window ends before, in the unit of the series.

    Attributes:
        times: (n,) in years.
        per_year: how many values there are in a year.
        unit: of the values.
        values: (n,) what came.
        forecasts: by who makes them, the network first, (n, ahead): column k holds what is said of a value when the
            newest one known is that of k + 1 intervals before; NaN where nothing is.
        spans: by part, when its first and its last forecast value were measured; only parts that there are.
        errors: by who makes them and by part, (ahead,): the mean of |forecast - value| over the part.
    """

    times: Numbers
    per_year: int
    unit: str
    values: Numbers
    forecasts: Mapping[str, Numbers]
    spans: Mapping[str, tuple[float, float]]
    errors: Mapping[str, Mapping[str, Numbers]]


@dataclass(frozen=True)
class Forecast(Probe):
    """The network's forecasts over the whole series, and naive ones; for series."""

    def answer(self, trainer: Trainer) -> ForecastAnswer | None:
        data = trainer.project.data
        if not isinstance(data, BundledSeries):
            return None
        line = data.timeline()
        predicted = line.scaler.undo(trainer.predict(line.windows).reshape(-1, 1)).reshape(-1, data.ahead)
        forecasts = {NETWORK: _by_value(predicted, data.past, len(line.values))}
        for name, lag in naive_forecasts(data):
            forecasts[name] = _lagged(line.values, lag, data.ahead)
        ahead = np.arange(data.ahead)
        firsts = {part: np.array(getattr(line, part), np.int64) + data.past for part in PARTS if getattr(line, part)}
        errors = {
            name: {part: _mean_errors(line, said, first[:, None] + ahead) for part, first in firsts.items()}
            for name, said in forecasts.items()
        }
        last = data.ahead - 1
        spans = {part: (line.times[first[0]], line.times[first[-1] + last]) for part, first in firsts.items()}
        return ForecastAnswer(line.times, data.per_year, data.unit, line.values, forecasts, spans, errors)


def naive_forecasts(data: BundledSeries) -> Iterator[tuple[str, int]]:
    """The forecasts that need no network: their names, and how many intervals back they look."""
    yield tr("Last {interval}", interval=tr(data.interval.removesuffix("s"))), 1
    if data.per_year > 1:
        yield tr("Year before"), data.per_year


def _by_value(predicted: NDArray[Any], past: int, count: int) -> Numbers:
    """Predictions (windows, ahead) where the values are that they are of, (count, ahead)."""
    placed = np.full((count, predicted.shape[1]), np.nan)
    for k in range(predicted.shape[1]):
        placed[past + k : past + k + len(predicted), k] = predicted[:, k]
    return placed


def _lagged(values: Numbers, lag: int, ahead: int) -> Numbers:
    """For each value the newest known one that lies a whole number of lags back, (n, ahead)."""
    said = np.full((len(values), ahead), np.nan)
    for k in range(ahead):
        back = lag * -(-(k + 1) // lag)
        said[back:, k] = values[:-back]
    return said


def _mean_errors(line: Timeline, said: Numbers, places: NDArray[np.int64]) -> Numbers:
    """The mean error of each column over the values at `places` (windows, ahead)."""
    columns = np.arange(places.shape[1])
    return np.asarray(np.abs(said[places, columns] - line.values[places]).mean(axis=0))
