"""What every neuron answers over the plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
        task = trainer.samples.task
        if task.input.shape != (2,):
            return None
        axis = np.linspace(*task.input_range, self.resolution, dtype=np.float32)
        forward = trainer.network.forward(self.resolution**2)
        forward.inputs[...] = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
        with np.errstate(all="ignore"):
            forward.run()
        return ResponsesAnswer({name: self._pictures(y) for name, y in forward.outputs.items() if y.ndim == 2})

    def _pictures(self, outputs: NDArray[Any]) -> NDArray[np.float32]:
        neurons = outputs[:, : self.most].T
        return neurons.reshape(-1, self.resolution, self.resolution).astype(np.float32)
