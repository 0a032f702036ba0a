"""What every neuron answers over the plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.engine.network import Forward
from playground.training.probe import Probe
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class ResponsesAnswer:
    """By layer: (neurons, resolution, resolution) what each gives at each place; row 0 has the lowest x2."""

    layers: Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True)
class PlaneResponses(Probe):
    """The outputs of the first `most` neurons of each layer on a grid over the plane; for data of two numbers."""

    resolution: int = 20
    most: int = 16

    @property
    def rest(self) -> float:
        return 0.1

    def answer(self, trainer: Trainer) -> ResponsesAnswer | None:
        if trainer.samples.task.input.shape != (2,):
            return None
        outputs = plane_forward(trainer, self.resolution).outputs
        return ResponsesAnswer(
            {name: pictures(y[:, : self.most], self.resolution) for name, y in outputs.items() if y.ndim == 2}
        )


def plane_forward(trainer: Trainer, resolution: int) -> Forward:
    """The forward pass of a grid of resolution × resolution points; for data of two numbers."""
    axis = np.linspace(*trainer.samples.task.input_range, resolution, dtype=np.float32)
    forward = trainer.network.forward(resolution**2)
    forward.inputs[...] = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    with np.errstate(all="ignore"):
        forward.run()
    return forward


def pictures(outputs: NDArray[Any], resolution: int) -> NDArray[np.float32]:
    """What neurons give on that grid, (points, neurons), as (neurons, resolution, resolution)."""
    return outputs.T.reshape(-1, resolution, resolution).astype(np.float32)
