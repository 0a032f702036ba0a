"""What the network says to a few pictures: those that come first, or those it is most wrong about."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.training.probe import Probe
from playground.training.probes.confusion import MOST_SAMPLES
from playground.training.trainer import Trainer


@dataclass(frozen=True)
class SamplesAnswer:
    """Pictures with what they are and what the network takes them for.

    Attributes:
        images: (n, height, width, channels) float32, 0 to 1.
        labels, predicted: (n,) class indices.
        probabilities: (n, classes).
        classes: the names.
        indices: (n,) where they stand in their part.
        found: how many such pictures there are, of which these are the first.
        among: how many were looked at to find them.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int64]
    predicted: NDArray[np.int64]
    probabilities: NDArray[np.float32]
    classes: tuple[str, ...]
    indices: NDArray[np.int64]
    found: int
    among: int


@dataclass(frozen=True)
class SamplePredictions(Probe):
    """Pictures of a part ("train", "validation", "test") with predictions; for images by class.

    Without more said, the first `count`. Otherwise as many of the first MOST_SAMPLES that fit what is said, the worst
    mistakes first: those whose own class is least likely beside the one they are taken for.

    Attributes:
        mistakes: only those that are taken for another class than theirs.
        truth, said: only those of this class that are taken for that one; None for any.
    """

    count: int = 40
    part: str = "validation"
    mistakes: bool = False
    truth: int | None = None
    said: int | None = None

    def answer(self, trainer: Trainer) -> SamplesAnswer | None:
        task, part = trainer.samples.task, getattr(trainer.samples, self.part)
        if not (task.is_image and task.is_classification) or part is None or not len(part):
            return None
        chooses = self.mistakes or self.truth is not None or self.said is not None
        among = min(MOST_SAMPLES if chooses else self.count, len(part))
        labels = part.targets[:among]
        prediction = trainer.predict(part.inputs[:among])
        predicted, shares = trainer.plan.loss.decide(prediction), trainer.probabilities(prediction)
        indices = self._worst(labels, predicted, shares) if chooses else np.arange(among)
        shown = indices[: self.count]
        images = part.inputs[shown] * np.float32(trainer.samples.scale)
        return SamplesAnswer(
            images, labels[shown], predicted[shown], shares[shown], task.classes, shown, len(indices), among
        )

    def _worst(
        self, labels: NDArray[np.int64], predicted: NDArray[np.int64], shares: NDArray[np.float32]
    ) -> NDArray[np.int64]:
        """Which of the samples fit, those first that are most surely taken for another class; then the least sure."""
        fits = np.ones(len(labels), bool)
        if self.mistakes:
            fits &= labels != predicted
        if self.truth is not None:
            fits &= labels == self.truth
        if self.said is not None:
            fits &= predicted == self.said
        indices = np.flatnonzero(fits)
        own, taken = shares[indices, labels[indices]], shares[indices, predicted[indices]]
        return indices[np.lexsort((own, own - taken))]
