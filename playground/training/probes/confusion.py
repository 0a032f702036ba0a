"""Which classes the network takes for which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.spec.task import IGNORED
from playground.training.probe import LongProbe
from playground.training.probes.predicting import predicted
from playground.training.trainer import Trainer

# Answers: enough for shares that are right to about one percent, and quick to predict.
MOST_SAMPLES = 2000


@dataclass(frozen=True)
class ConfusionAnswer:
    """How often each class (row) was taken for each (column), (classes, classes), and the share that was right."""

    matrix: NDArray[np.int64]
    classes: tuple[str, ...]
    accuracy: float


@dataclass(frozen=True)
class Confusion(LongProbe):
    """The confusion matrix on the first MOST_SAMPLES answers of a part; for any classification."""

    part: str = "validation"

    @property
    def rest(self) -> float:
        return 0.0

    def portions(self, trainer: Trainer) -> Iterator[object]:
        task, part = trainer.samples.task, getattr(trainer.samples, self.part)
        if not task.is_classification or part is None or not len(part):
            yield None
            return
        count = len(task.classes)
        samples = max(1, MOST_SAMPLES // (task.steps or 1))
        labels = part.targets[:samples].reshape(-1)
        loss = trainer.plan.loss
        prediction = yield from predicted(trainer, part.inputs[:samples])
        said = loss.decide(prediction).reshape(-1)
        labels, said = labels[labels != IGNORED], said[labels != IGNORED]
        matrix = np.bincount(labels * count + said, minlength=count * count).reshape(count, count)
        yield ConfusionAnswer(matrix, task.classes, float(np.trace(matrix)) / max(len(labels), 1))
