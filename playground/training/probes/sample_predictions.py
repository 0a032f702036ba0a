"""What the network says to a few pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import Probe
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class SamplesAnswer:
    """Pictures with what they are and what the network takes them for.

    Attributes:
        images: (n, height, width, channels) float32, 0 to 1.
        labels, predicted: (n,) class indices.
        probabilities: (n, classes).
        classes: the names.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int64]
    predicted: NDArray[np.int64]
    probabilities: NDArray[np.float32]
    classes: tuple[str, ...]


@dataclass(frozen=True)
class SamplePredictions(Probe):
    """The first `count` pictures of a part ("train", "validation", "test") with predictions; for images by class."""

    count: int = 40
    part: str = "validation"

    def answer(self, trainer: Trainer) -> SamplesAnswer | None:
        task, part = trainer.samples.task, getattr(trainer.samples, self.part)
        if not (task.is_image and task.is_classification) or part is None or not len(part):
            return None
        images = part.inputs[: self.count] * np.float32(trainer.samples.scale)
        prediction = trainer.predict(images)
        predicted = trainer.plan.loss.decide(prediction)
        shares = trainer.probabilities(prediction)
        return SamplesAnswer(images, part.targets[: self.count].copy(), predicted, shares, task.classes)
