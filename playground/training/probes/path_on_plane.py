"""Where the weights went and where they are, as seen from a plane."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.landscape.plane import Plane
from playground.training.probe import Probe
from playground.training.trainer import Trainer


@dataclass(frozen=True, eq=False)
class PathAnswer:
    """A path on a plane.

    Attributes:
        steps: (points,) of the run.
        places: (points, 2) where the weights were at those.
        present: (2,) where they are.
        share: how much of the path's squared length the plane shows, 0 to 1.
    """

    steps: NDArray[np.int64]
    places: NDArray[np.float64]
    present: NDArray[np.float64]
    share: float


@dataclass(frozen=True)
class PathOnPlane(Probe):
    """The places of a plane nearest to the weights of the run so far."""

    plane: Plane

    def answer(self, trainer: Trainer) -> PathAnswer | None:
        values = trainer.network.arrays.values
        if values.shape != self.plane.origin.shape:
            return None
        places, share = self.plane.places(trainer.path)
        steps = np.array(trainer.path.steps, np.int64)
        return PathAnswer(steps, places, np.array(self.plane.place(values)), share)
