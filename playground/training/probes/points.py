"""The samples that views draw beside what the network says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from playground.training.trainer import Trainer

# More would only cover each other.
MOST_POINTS = 1000


@dataclass(frozen=True)
class SeenPoints:
    """Samples of the training and the validation part, at most MOST_POINTS of each.

    Attributes:
        inputs, validation_inputs: (n, features) float32.
        targets, validation_targets: (n,) class indices, or values for regression.
    """

    inputs: NDArray[Any]
    targets: NDArray[Any]
    validation_inputs: NDArray[Any]
    validation_targets: NDArray[Any]


def seen_points(trainer: Trainer) -> SeenPoints:
    """The samples of a trainer. Parts are read only, so views share them."""
    train, validation = trainer.samples.train, trainer.samples.validation
    return SeenPoints(
        train.inputs[:MOST_POINTS],
        _flat(train.targets),
        validation.inputs[:MOST_POINTS],
        _flat(validation.targets),
    )


def _flat(targets: NDArray[Any]) -> NDArray[Any]:
    return targets[:MOST_POINTS] if targets.ndim == 1 else targets[:MOST_POINTS, 0]
