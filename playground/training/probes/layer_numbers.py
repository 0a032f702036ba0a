"""What enters functions, and what normalizations have learned of their inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.health.vitals import watched_outputs
from playground.training.probe import Probe
from playground.training.trainer import Trainer

BINS = 40


@dataclass(frozen=True)
class Distribution:
    """How often numbers fall between neighbors of `edges` (bins + 1,): `counts` (bins,)."""

    edges: NDArray[np.float64]
    counts: NDArray[np.int64]

    @property
    def shares(self) -> NDArray[np.float64]:
        """(bins,) the counts, the largest being 1."""
        return np.asarray(self.counts / max(int(self.counts.max()), 1))


@dataclass(frozen=True)
class NumbersAnswer:
    """By layer: the distribution of what enters it, and the arrays it keeps by itself."""

    inputs: Mapping[str, Distribution]
    kept: Mapping[str, Mapping[str, NDArray[np.float32]]]


@dataclass(frozen=True)
class LayerNumbers(Probe):
    """Distributions over the first training samples, and running statistics."""

    @property
    def rest(self) -> float:
        return 0.1

    def answer(self, trainer: Trainer) -> NumbersAnswer:
        outputs = watched_outputs(trainer)
        arriving = {
            layer.name: distribution(outputs[layer.sources[0]])
            for layer in trainer.plan.layers
            if layer.sources and type(layer.layer).kind == "activation"
        }
        kept = {}
        for layer in trainer.plan.layers:
            arrays = trainer.network.arrays.of_layer(layer.name).items()
            found = {name: np.array(array.value, np.float32) for name, array in arrays if not array.spec.trainable}
            if found:
                kept[layer.name] = found
        return NumbersAnswer(arriving, kept)


def distribution(values: NDArray[np.floating]) -> Distribution:
    """The distribution of numbers, without those that are not finite."""
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    if low == high:
        low, high = low - 0.5, high + 0.5
    counts, edges = np.histogram(finite, BINS, (low, high))
    return Distribution(edges, counts)
