"""One layer looked at closely: its numbers as distributions, and how it does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.health.vitals import measure
from playground.training.probe import Probe
from playground.training.probes.health import LayerHealth, health_of
from playground.training.probes.layer_numbers import Distribution, distribution, finite_of
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class Numbers:
    """An array in figures.

    Attributes:
        name: "weight", "bias", "output" or "gradient".
        finite: share of it that is finite.
    """

    name: str
    shape: tuple[int, ...]
    distribution: Distribution
    mean: float
    deviation: float
    finite: float


@dataclass(frozen=True)
class InspectionAnswer:
    """A layer's arrays, what leaves it for the watched samples, its last gradient, and how it does."""

    layer: str
    numbers: tuple[Numbers, ...]
    health: LayerHealth | None


@dataclass(frozen=True)
class LayerInspection(Probe):
    """Looks at the layer of that name."""

    layer: str

    def answer(self, trainer: Trainer) -> InspectionAnswer | None:
        if self.layer not in trainer.plan.planned:
            return None
        arrays = trainer.network.arrays
        numbers = [numbers_of(name, array.value) for name, array in arrays.of_layer(self.layer).items()]
        vitals = measure(trainer)
        mine = next((layer for layer in vitals.layers if layer.name == self.layer), None)
        if mine is not None:
            numbers.append(numbers_of("output", mine.outputs))
        if self.layer in arrays.spans and trainer.last_gradients is not None:
            numbers.append(numbers_of("gradient", trainer.last_gradients[arrays.spans[self.layer]]))
        return InspectionAnswer(self.layer, tuple(numbers), health_of(vitals).get(self.layer))


def numbers_of(name: str, values: NDArray[np.floating]) -> Numbers:
    """The figures of an array of any shape."""
    finite = finite_of(values)
    mean, deviation = (float(finite.mean()), float(finite.std())) if finite.size else (np.nan, np.nan)
    share = finite.size / values.size if values.size else 1.0
    return Numbers(name, values.shape, distribution(finite), mean, deviation, share)
