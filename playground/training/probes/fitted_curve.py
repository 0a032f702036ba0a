"""The curve a network fits to data of one number."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import Probe
from playground.training.probes.points import SeenPoints, seen_points
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class CurveAnswer(SeenPoints):
    """The predicted values `y` (n,) at `x` (n,), with the samples; inputs are (m, 1)."""

    x: NDArray[np.float32]
    y: NDArray[np.float32]


@dataclass(frozen=True)
class FittedCurve(Probe):
    """What the network predicts along the input's range; for regression on one number."""

    points: int = 200

    def answer(self, trainer: Trainer) -> CurveAnswer | None:
        task = trainer.samples.task
        if task.input.shape != (1,) or task.is_classification:
            return None
        x = np.linspace(*task.input_range, self.points, dtype=np.float32)
        y = trainer.predict(x[:, None])[:, 0]
        return CurveAnswer(**vars(seen_points(trainer)), x=x, y=y)
