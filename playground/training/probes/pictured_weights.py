"""Weights that can be looked at as pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.engine.plan import Plan
from playground.training.probe import Probe
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class WeightsAnswer:
    """By layer: (neurons, height, width) the weights that lead to each of the first neurons."""

    layers: Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True)
class PicturedWeights(Probe):
    """Kernels of convolutions over images, and weights of layers that take all of an image's pixels.

    Of several channels the sum is shown.
    """

    most: int = 16

    @property
    def rest(self) -> float:
        return 0.1

    def answer(self, trainer: Trainer) -> WeightsAnswer:
        pictures = {}
        for planned in trainer.plan.layers:
            arrays = trainer.network.arrays.of_layer(planned.name)
            image = trainer.samples.task.input.shape
            if "weight" not in arrays or len(image) != 3:
                continue
            weight = arrays["weight"].value
            if weight.ndim == 4:
                pictures[planned.name] = as_pictures(weight[..., : self.most])
            elif weight.ndim == 2 and len(weight) == np.prod(image) and sees_pixels(trainer.plan, planned.name):
                pictures[planned.name] = as_pictures(weight[:, : self.most].reshape(*image, -1))
        return WeightsAnswer(pictures)


def as_pictures(weight: NDArray[np.floating]) -> NDArray[np.float32]:
    """Weights (height, width, channels, neurons) as (neurons, height, width)."""
    return np.array(weight.sum(axis=2).transpose(2, 0, 1), np.float32)


def sees_pixels(plan: Plan, name: str) -> bool:
    """Whether a layer takes the data as it is: nothing learned lies before it, nor what changes how much there is."""
    return all(
        not plan.planned[source].arrays
        and plan.planned[source].output.size == plan.task.input.size
        and sees_pixels(plan, source)
        for source in plan.planned[name].sources
    )
