"""What the network says to one picture that is in no data set: one that a person draws, or opens from a file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import Probe
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class PictureAnswer:
    """The probability of each class, (classes,) float32."""

    probabilities: NDArray[np.float32]


@dataclass(frozen=True)
class Picture(Probe):
    """One picture as the network gets it; for images by class.

    Attributes:
        pixels: the bytes of its float32 values, row by row; empty for no picture, which has no answer.
    """

    pixels: bytes = b""

    def answer(self, trainer: Trainer) -> PictureAnswer | None:
        task = trainer.samples.task
        values = np.frombuffer(self.pixels, np.float32)
        if not (task.is_image and task.is_classification) or values.size != task.input.size:
            return None
        prediction = trainer.predict(values.reshape(1, *task.input.shape))
        return PictureAnswer(trainer.probabilities(prediction)[0])
